"""Lib/typing.py: what annotations are made of; nothing here is checked while a program runs."""

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable",
    "AsyncIterator", "Awaitable", "BinaryIO", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate",
    "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef",
    "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List",
    "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence",
    "MutableSet", "NamedTuple", "Never", "NewType", "NoReturn", "NotRequired", "Optional", "OrderedDict",
    "ParamSpec", "Pattern", "Protocol", "ReadOnly", "Required", "Reversible", "Self", "Sequence", "Set", "Sized",
    "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound", "TYPE_CHECKING", "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeGuard", "TypeIs",
    "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView", "assert_never", "assert_type", "cast",
    "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin", "get_overloads",
    "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict", "no_type_check",
    "no_type_check_decorator", "overload", "override", "reveal_type", "runtime_checkable",
]

import collections
import collections.abc
import contextlib
import sys
from abc import ABCMeta, abstractmethod
from types import GenericAlias, UnionType

_NOTHING = object()


def _shown(item):
    if item is ...:
        return "..."
    if isinstance(item, (list, tuple)):
        return f"[{', '.join(map(_shown, item))}]"
    if isinstance(item, type) and not isinstance(item, GenericAlias):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    if hasattr(item, "__name__") and type(item).__name__ == "function":
        return item.__name__
    return repr(item)


def _flat(params):
    return params if isinstance(params, tuple) else (params,)


def _converted(item):
    if item is None:
        return type(None)
    return ForwardRef(item) if isinstance(item, str) else item


def _variables(args):
    found = []
    for arg in args:
        parts = [arg] if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)) else getattr(arg, "__parameters__", ())
        found += [part for part in parts if part not in found]
    return tuple(found)


class _Unionable:
    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ForwardRef(_Unionable):
    def __init__(self, arg, *args, **keywords):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class _Alias(_Unionable):
    """`Name[args]`; calling it makes an instance of the class it stands for."""

    def __init__(self, name, origin, args):
        self._name = name
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _variables(args)

    def __repr__(self):
        if self._name == "Callable" and self.__args__[0] is not ...:
            *parameters, result = self.__args__
            return f"typing.Callable[[{', '.join(map(_shown, parameters))}], {_shown(result)}]"
        shown = ", ".join(map(_shown, self.__args__)) or "()"
        return f"{self._title()}[{shown}]"

    def _title(self):
        return f"typing.{self._name}" if self._name else _shown(self.__origin__)

    def __eq__(self, other):
        return isinstance(other, _Alias) and (self.__origin__, self.__args__) == (other.__origin__, other.__args__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, params):
        values = dict(zip(self.__parameters__, map(_converted, _flat(params))))
        if not values:
            raise TypeError(f"{self!r} is not a generic class")
        args = []
        for arg in self.__args__:
            inner = getattr(arg, "__parameters__", ())
            if arg in self.__parameters__:
                args.append(values[arg])
            else:
                args.append(arg[tuple([values[part] for part in inner])] if inner else arg)
        return _Alias(self._name, self.__origin__, tuple(args))

    def __call__(self, *args, **keywords):
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic or self.__origin__ is Protocol:
            others = bases[bases.index(self) + 1 :]
            if any(isinstance(base, type) and issubclass(base, Generic) or isinstance(base, _Alias) for base in others):
                return () if self.__origin__ is Generic else (self.__origin__,)
        if isinstance(self.__origin__, type) and not issubclass(self.__origin__, Generic) and Generic not in bases and self.__parameters__:
            return (self.__origin__, Generic)
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _Generic(_Unionable):
    """`typing.List`: stands for a class and can be subscripted."""

    def __init__(self, name, origin):
        self._name = name
        self.__origin__ = origin

    def __getitem__(self, params):
        args = _flat(params)
        if self._name == "Callable":
            if len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = args
            args = (*parameters, result) if isinstance(parameters, (list, tuple)) else (parameters, result)
        return _Alias(self._name, self.__origin__, tuple(map(_converted, args)))

    def __call__(self, *args, **keywords):
        if self.__origin__ in (list, dict, set, frozenset, tuple, type):
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **keywords)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        return f"typing.{self._name}"


class _Form(_Unionable):
    """`typing.ClassVar` and others that mean something to a type checker only."""

    def __init__(self, name, subscript=None):
        self._name = name
        self._subscript = subscript

    def __getitem__(self, params):
        if self._subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscript(self, params)

    def __call__(self, *args, **keywords):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __repr__(self):
        return f"typing.{self._name}"


def _one(form, params):
    return _Alias(form._name, form, (_converted(params),))


def _several(form, params):
    return _Alias(form._name, form, tuple(map(_converted, _flat(params))))


def _literal(form, params):
    return _Literal(form._name, form, tuple(dict.fromkeys(_flat(params))))


class _Literal(_Alias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"


def _annotated(form, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _Annotated(_converted(params[0]), params[1:])


class _Annotated(_Alias):
    def __init__(self, origin, metadata):
        super().__init__("Annotated", origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


def _optional(form, params):
    if isinstance(params, tuple):
        raise TypeError(f"typing.Optional requires a single type. Got {params!r:.100}.")
    return Union[_converted(params), None]


Union = UnionType
Optional = _Form("Optional", _optional)
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
ClassVar = _Form("ClassVar", _one)
Final = _Form("Final", _one)
Required = _Form("Required", _one)
NotRequired = _Form("NotRequired", _one)
ReadOnly = _Form("ReadOnly", _one)
Unpack = _Form("Unpack", _one)
TypeGuard = _Form("TypeGuard", _one)
TypeIs = _Form("TypeIs", _one)
Concatenate = _Form("Concatenate", _several)
Literal = _Form("Literal", _literal)
Annotated = _Form("Annotated", _annotated)


class _MetaAny(type):
    def __repr__(self):
        return "typing.Any" if self.__name__ == "Any" else super().__repr__()

    def __instancecheck__(self, obj):
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_MetaAny):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = NoDefaultType()


class _Variable(_Unionable):
    _default = NoDefault
    _evaluate_default = None

    @property
    def __default__(self):
        return self._default if self._evaluate_default is None else self._evaluate_default(1)

    def has_default(self):
        return self._evaluate_default is not None or self._default is not NoDefault

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return self.__name__ if self.__infer_variance__ else f"{self._sign()}{self.__name__}"

    def _sign(self):
        return "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"

    def _named(self, name, covariant, contravariant, infer_variance):
        self.__name__ = name
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self.__module__ = sys._getframemodulename(2)


class TypeVar(_Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False,
                 infer_variance=False, default=_NOTHING):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self._named(name, covariant, contravariant, infer_variance)
        self.__constraints__ = constraints
        self.__bound__ = bound
        if default is not _NOTHING:
            self._default = default


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__

    def __hash__(self):
        return hash((type(self), self.__origin__))

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs(ParamSpecArgs):
    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self._named(name, covariant, contravariant, infer_variance)
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=_NOTHING):
        self._named(name, False, False, True)

    def __iter__(self):
        yield Unpack[self]


def _check_count(cls, args):
    """As many arguments as there are parameters, unless some of them take what there is."""
    parameters = getattr(cls, "__parameters__", ())
    if not parameters or not all(type(each) is TypeVar for each in parameters):
        return
    needed = sum(1 for each in parameters if not _has_default(each))
    if not needed <= len(args) <= len(parameters):
        few = len(args) < needed
        expected = f"at least {needed}" if few else str(len(parameters))
        raise TypeError(f"Too {'few' if few else 'many'} arguments for {cls!r}; actual {len(args)}, "
                        f"expected {expected}")


def _has_default(parameter):
    return getattr(parameter, "has_default", bool)()


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, params):
        args = tuple(map(_converted, _flat(params)))
        if cls is Generic and not all(isinstance(arg, _Variable) for arg in args):
            raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
        _check_count(cls, args)
        return _Alias("Generic" if cls is Generic else "Protocol" if cls is Protocol else None, cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        cls.__parameters__ = _variables([arg for base in bases for arg in getattr(base, "__args__", ())])


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            if super().__subclasscheck__(type(instance)):
                return True
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return super().__instancecheck__(instance) or all(hasattr(instance, name) for name in _members(cls))

    def __subclasscheck__(cls, other):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not getattr(cls, "_is_runtime_protocol", False) and cls not in other.__mro__:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return super().__subclasscheck__(other) or all(hasattr(other, name) for name in _members(cls))


_OWN = {
    "__module__", "__doc__", "__dict__", "__weakref__", "__parameters__", "__orig_bases__", "__init__",
    "__abstractmethods__", "_abc_registry", "_is_protocol", "_is_runtime_protocol", "__slots__",
    "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__", "__firstlineno__",
    "__static_attributes__", "__qualname__", "__match_args__", "__subclasshook__", "__class_getitem__",
    "__conditional_annotations__", "__type_params__", "__new__", "__init_subclass__",
}


def _members(cls):
    found = []
    for base in cls.__mro__[:-1]:
        if base not in (Protocol, Generic):
            found += [name for name in [*base.__dict__, *getattr(base, "__annotations__", {})] if name not in _OWN]
    return found


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _no_init


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


class NewType(_Unionable):
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = sys._getframemodulename(1)

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


def _named_tuple(name, fields, defaults, module, extra):
    made = collections.namedtuple(name, [field for field, _ in fields], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = dict(fields)
    for key, value in extra.items():
        setattr(made, key, value)
    return made


class _NamedTupleMeta(type):
    def __new__(cls, name, bases, namespace):
        plain = dict(namespace)
        annotations = super().__new__(cls, name, (), dict(plain)).__annotations__
        defaults = []
        for field in annotations:
            if field in plain:
                defaults.append(plain[field])
            elif defaults:
                given = [known for known in annotations if known in plain]
                plural = "s" if len(defaults) > 1 else ""
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field{plural} {', '.join(given)}"
                )
        kept = ("__module__", "__qualname__", "__slots__", "__orig_bases__", "__annotate__", "__annotate_func__",
                "__annotations__", "__classcell__", "__static_attributes__", "__firstlineno__",
                "__conditional_annotations__")
        extra = {key: value for key, value in plain.items() if key not in annotations and key not in kept}
        return _named_tuple(name, list(annotations.items()), defaults, plain["__module__"], extra)


class _NamedTuple:
    def __call__(self, typename, fields):
        return _named_tuple(typename, list(fields), (), sys._getframemodulename(1), {})

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


_NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple = _NamedTuple()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True, closed=False):
        kept = {key: value for key, value in namespace.items()}
        made = super().__new__(cls, name, (dict,), kept)
        annotations = {}
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
        annotations.update(made.__annotations__)
        made.__total__ = total
        required = {key for key, hint in annotations.items()
                    if not repr(hint).startswith("typing.NotRequired") and (total or repr(hint).startswith("typing.Required"))}
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(annotations) - made.__required_keys__
        return made

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, obj):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDict:
    def __call__(self, typename, fields, /, *, total=True):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": sys._getframemodulename(1)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)


_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (dict,), {})
TypedDict = _TypedDict()

# ── generic classes ──

List = _Generic("List", list)
Dict = _Generic("Dict", dict)
Set = _Generic("Set", set)
FrozenSet = _Generic("FrozenSet", frozenset)
Tuple = _Generic("Tuple", tuple)
Type = _Generic("Type", type)
Deque = _Generic("Deque", collections.deque)
DefaultDict = _Generic("DefaultDict", collections.defaultdict)
OrderedDict = _Generic("OrderedDict", collections.OrderedDict)
Counter = _Generic("Counter", collections.Counter)
ChainMap = _Generic("ChainMap", collections.ChainMap)
ContextManager = _Generic("ContextManager", contextlib.AbstractContextManager)
AsyncContextManager = _Generic("AsyncContextManager", contextlib.AbstractAsyncContextManager)
AbstractSet = _Generic("AbstractSet", collections.abc.Set)
Hashable = _Generic("Hashable", collections.abc.Hashable)
Awaitable = _Generic("Awaitable", collections.abc.Awaitable)
Coroutine = _Generic("Coroutine", collections.abc.Coroutine)
AsyncIterable = _Generic("AsyncIterable", collections.abc.AsyncIterable)
AsyncIterator = _Generic("AsyncIterator", collections.abc.AsyncIterator)
AsyncGenerator = _Generic("AsyncGenerator", collections.abc.AsyncGenerator)
Iterable = _Generic("Iterable", collections.abc.Iterable)
Iterator = _Generic("Iterator", collections.abc.Iterator)
Reversible = _Generic("Reversible", collections.abc.Reversible)
Generator = _Generic("Generator", collections.abc.Generator)
Sized = _Generic("Sized", collections.abc.Sized)
Container = _Generic("Container", collections.abc.Container)
Collection = _Generic("Collection", collections.abc.Collection)
Callable = _Generic("Callable", collections.abc.Callable)
MutableSet = _Generic("MutableSet", collections.abc.MutableSet)
Mapping = _Generic("Mapping", collections.abc.Mapping)
MutableMapping = _Generic("MutableMapping", collections.abc.MutableMapping)
MappingView = _Generic("MappingView", collections.abc.MappingView)
KeysView = _Generic("KeysView", collections.abc.KeysView)
ItemsView = _Generic("ItemsView", collections.abc.ItemsView)
ValuesView = _Generic("ValuesView", collections.abc.ValuesView)
Sequence = _Generic("Sequence", collections.abc.Sequence)
MutableSequence = _Generic("MutableSequence", collections.abc.MutableSequence)
Text = str
# Variables that others use for want of their own, though they are not meant to.
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)
TYPE_CHECKING = False


@runtime_checkable
class SupportsInt(Protocol):
    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    @abstractmethod
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol):
    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol):
    @abstractmethod
    def __round__(self, ndigits=0):
        pass


# ── functions ──


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    if isinstance(arg, type):
        for value in list(vars(arg).values()):
            if hasattr(value, "__code__"):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(**options):
    return lambda cls: cls


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
        "module should always be followed by an implementation that is not @overload-ed."
    )


_overloads = {}


def overload(func):
    found = getattr(func, "__func__", func)
    kept = _overloads.setdefault((found.__module__, found.__qualname__), {})
    kept[found.__code__.co_firstlineno] = func
    return _overload_dummy


def get_overloads(func):
    func = getattr(func, "__func__", func)
    return list(_overloads.get((func.__module__, func.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, UnionType):
        return Union
    return Generic if tp is Generic else getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ()) if not isinstance(tp, type) or isinstance(tp, GenericAlias) else ()
    if get_origin(tp) is collections.abc.Callable and args and args[0] is not ...:
        return (list(args[:-1]), args[-1])
    return args


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = getattr(sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
            local = dict(vars(base)) if localns is None else localns
            scope = _TypeScope(names, {**local, **_type_parameters(base)})
            found = base.__dict__.get("__annotations__") or getattr(base, "__annotations__", None) or {}
            if base is not object:
                hints.update({name: scope.evaluated(hint) for name, hint in dict(found).items()})
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        names = getattr(inner, "__globals__", None) or getattr(obj, "__dict__", {}) if globalns is None else globalns
        found = getattr(obj, "__annotations__", None)
        if found is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        scope = _TypeScope(names, {**_type_parameters(obj), **(localns or {})})
        hints = {name: scope.evaluated(hint) for name, hint in dict(found).items()}
    return hints if include_extras else {name: _without_extras(hint) for name, hint in hints.items()}


def _type_parameters(obj):
    return {parameter.__name__: parameter for parameter in getattr(obj, "__type_params__", ())}


class _TypeScope:
    """Where the names in annotations that are texts are looked up."""

    def __init__(self, names, local):
        self.names = names
        self.local = local

    def evaluated(self, hint):
        if hint is None:
            return type(None)
        if isinstance(hint, str):
            return self.evaluated(eval(hint, self.names, self.local))
        if isinstance(hint, ForwardRef):
            return self.evaluated(eval(hint.__forward_arg__, self.names, self.local))
        return self._inside(hint)

    def _inside(self, hint):
        args = getattr(hint, "__args__", ())
        if not args or isinstance(hint, type) and not isinstance(hint, GenericAlias) or get_origin(hint) is Literal:
            return hint
        made = tuple(self.evaluated(arg) if isinstance(arg, (str, ForwardRef)) else self._inside(arg) for arg in args)
        if made == args:
            return hint
        if isinstance(hint, UnionType):
            return Union[made]
        if isinstance(hint, GenericAlias):
            return GenericAlias(hint.__origin__, made)
        if isinstance(hint, _Alias):
            return _Alias(hint._name, hint.__origin__, made)
        return hint


def _without_extras(hint):
    """`Annotated[int, …]` is `int`, and so are Required and its like, however deep they stand."""
    if isinstance(hint, _Annotated):
        return _without_extras(hint.__origin__)
    if get_origin(hint) in (Required, NotRequired, ReadOnly):
        return _without_extras(hint.__args__[0])
    args = getattr(hint, "__args__", ())
    if not args or isinstance(hint, type) and not isinstance(hint, GenericAlias) or get_origin(hint) is Literal:
        return hint
    made = tuple(map(_without_extras, args))
    if made == args:
        return hint
    if isinstance(hint, UnionType):
        return Union[made]
    if isinstance(hint, GenericAlias):
        return GenericAlias(hint.__origin__, made)
    return _Alias(hint._name, hint.__origin__, made) if isinstance(hint, _Alias) else hint


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_members(tp))


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


class IO(Generic[AnyStr]):
    """What files have in common."""


class TextIO(IO[str]):
    pass


class BinaryIO(IO[bytes]):
    pass


class _OfRe(_Generic):
    """Of a class of `re`, which is loaded when it is needed."""

    def __init__(self, name):
        self._name = name

    @property
    def __origin__(self):
        import re

        return getattr(re, self._name)


Pattern = _OfRe("Pattern")
Match = _OfRe("Match")


def __getattr__(name):
    if name == "TypeAliasType":
        from _generics import TypeAliasType

        return TypeAliasType
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
