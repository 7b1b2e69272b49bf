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
from abc import ABCMeta, _asking, abstractmethod
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
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            parts = [arg]
        elif isinstance(arg, type) and not isinstance(arg, GenericAlias):
            parts = []
        else:
            parts = _variables(arg) if isinstance(arg, (list, tuple)) else getattr(arg, "__parameters__", ())
        found += [part for part in parts if part not in found]
    return tuple(found)


def _is_unpacked(arg):
    """`*Ts`, `*tuple[…]` and `Unpack[…]`."""
    return getattr(arg, "__origin__", None) is Unpack or getattr(arg, "__unpacked__", False) is True


# ── arguments in the place of variables ──


def _matched(alias, parameters, args):
    """For each variable what it stands for: a TypeVarTuple for all that the others leave."""
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
        if not (len(args) == 1 and _is_parameter_list(args[0])):
            args = (args,)
    many = [place for place, each in enumerate(parameters) if isinstance(each, TypeVarTuple)]
    needed = sum(1 for each in parameters if not isinstance(each, TypeVarTuple) and not _has_default(each))
    if len(args) < needed or not many and len(args) > len(parameters):
        if not any(map(_is_unpacked, args)):
            few = len(args) < needed
            expected = f"at least {needed}" if few else str(len(parameters))
            raise TypeError(
                f"Too {'few' if few else 'many'} arguments for {alias!r}; actual {len(args)}, expected {expected}"
            )
    values = {}
    rest = list(args)
    behind = len(parameters) - many[0] - 1 if many else 0
    for each in parameters:
        if isinstance(each, TypeVarTuple):
            size = max(0, len(rest) - behind)
            values[each], rest = tuple(rest[:size]), rest[size:]
        elif rest:
            values[each] = _value_for(each, rest.pop(0))
        else:
            values[each] = each.__default__
    return values


def _is_parameter_list(arg):
    return arg is ... or isinstance(arg, (list, tuple, ParamSpec)) or getattr(arg, "__origin__", None) is Concatenate


def _value_for(parameter, arg):
    if not isinstance(parameter, ParamSpec):
        return arg
    if isinstance(arg, (list, tuple)):
        return tuple(map(_converted, arg))
    if not _is_parameter_list(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _filled(args, values, flat=False):
    """With its values for each variable; `flat` puts those of a ParamSpec among the others, as in Callable."""
    made = []
    for arg in args:
        inner = getattr(arg, "__parameters__", ()) if not isinstance(arg, type) or isinstance(arg, GenericAlias) else ()
        if isinstance(arg, (TypeVar, ParamSpec)) and arg in values:
            value = values[arg]
            made += value if flat and isinstance(arg, ParamSpec) and isinstance(value, tuple) else [value]
        elif _is_unpacked(arg) and inner and isinstance(arg.__args__[0], TypeVarTuple):
            made += values.get(arg.__args__[0], [arg])
        elif isinstance(arg, (list, tuple)):
            made.append(tuple(_filled(arg, values)))
        elif inner:
            given = []
            for each in inner:
                given += values[each] if isinstance(each, TypeVarTuple) else [values[each]]
            made.append(arg[tuple(given)])
        else:
            made.append(arg)
    return tuple(made)


class _Unionable:
    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ForwardRef(_Unionable):
    """A name, or an expression, that is to be looked up later."""

    __module__ = "annotationlib"

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self.__extra_names__ = {}

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        """What it stands for now; with the format FORWARDREF itself, if that cannot be told."""
        if format == 4:
            return self.__forward_arg__
        owner = self.__owner__ if owner is None else owner
        if globals is None:
            module = self.__forward_module__ or getattr(owner, "__module__", None)
            globals = getattr(owner, "__globals__", None) or getattr(sys.modules.get(module), "__dict__", {})
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        parameters = getattr(owner, "__type_params__", ()) if type_params is None else type_params
        names = {each.__name__: each for each in parameters}
        try:
            return eval(self.__forward_arg__, globals, {**names, **locals, **self.__extra_names__})
        except NameError:
            if format != 3:
                raise
            return self

    def _parts(self):
        return self.__forward_arg__, self.__forward_module__, self.__forward_is_class__, self.__owner__

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self._parts())

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        owner = "" if self.__owner__ is None else f", owner={self.__owner__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module}{', is_class=True' * self.__forward_is_class__}{owner})"


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
            if len(parameters) == 1 and _is_parameter_list(parameters[0]):
                return f"typing.Callable[{_shown(parameters[0])}, {_shown(result)}]"
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
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        values = _matched(self, self.__parameters__, tuple(map(_converted, _flat(params))))
        return self._with(_filled(self.__args__, values, self._name == "Callable"))

    def _with(self, args):
        return _Alias(self._name, self.__origin__, args)

    def __call__(self, *args, **keywords):
        _check_instantiable(self)
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Form):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name and self.__origin__ not in (Generic, Protocol):
            return _with_generic(self, bases)
        if self.__origin__ is Generic:
            behind = bases[bases.index(self) + 1 :]
            if Protocol in bases or any(isinstance(base, (_Alias, _Generic)) for base in behind):
                return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        """What is set on an alias is set on its class."""
        if name == "_name" or name.startswith("__") and name.endswith("__"):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _check_instantiable(alias):
    if alias._name in ("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"):
        raise TypeError(f"Type {alias._name} cannot be instantiated; use {alias.__origin__.__name__}() instead")


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
        else:
            self._check_count(len(args))
            # The rest of a generator's types, and whether a context manager swallows exceptions, may be left out.
            args = (*args, *_LEFT_OUT.get(self._name, ())[len(args) - 1 :])
        return _Alias(self._name, self.__origin__, tuple(map(_converted, args)))

    def _check_count(self, given):
        """Tuples have as many types as one likes."""
        most = _COUNTS.get(self._name, 1)
        least = most - len(_LEFT_OUT.get(self._name, ()))
        if not most:
            raise TypeError(f"{self} is not a generic class")
        if not least <= given <= most and self.__origin__ is not tuple:
            expected = f"at least {least}" if least < most else most
            raise TypeError(
                f"Too {'many' if given > most else 'few'} arguments for {self}; actual {given}, expected {expected}"
            )

    def __call__(self, *args, **keywords):
        _check_instantiable(self)
        return self.__origin__(*args, **keywords)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        return _with_generic(self, bases)

    def __repr__(self):
        return f"typing.{self._name}"


def _with_generic(alias, bases):
    """Of `List[T]` as a base: the class itself, and Generic unless a base behind it brings that."""
    found = () if alias.__origin__ in bases else (alias.__origin__,)
    for base in bases[bases.index(alias) + 1 :]:
        if isinstance(base, (_Alias, _Generic)) or isinstance(base, type) and issubclass(base, Generic):
            return found
    return (*found, Generic)


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

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __repr__(self):
        return f"typing.{self._name}"


def _one(form, params):
    if isinstance(params, tuple):
        raise TypeError(f"{form!r} accepts only single type. Got {params!r:.100}.")
    return _Alias(form._name, form, (_converted(params),))


def _several(form, params):
    return _Alias(form._name, form, tuple(map(_converted, _flat(params))))


def _literal(form, params):
    values = []
    for value in _flat(params):
        values += value.__args__ if isinstance(value, _Literal) else [value]
    try:
        values = [value for value, _ in dict.fromkeys(_typed(values))]
    except TypeError:
        pass
    return _Literal(form._name, form, tuple(values))


def _typed(values):
    """`Literal[0]` is not `Literal[False]`."""
    return [(value, type(value)) for value in values]


class _Literal(_Alias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        if not isinstance(other, _Literal):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))


def _annotated(form, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    return _Annotated(_converted(params[0]), params[1:])


class _Annotated(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _Annotated):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__("Annotated", origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _Annotated):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def _with(self, args):
        return _Annotated(args[0], self.__metadata__)


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
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)


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

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__name__

    def _named(self, name, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
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
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=_NOTHING):
        self._named(name, covariant, contravariant, infer_variance)
        self.__bound__ = bound
        if default is not _NOTHING:
            self._default = default
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=_NOTHING):
        self._named(name, False, False, True)
        if default is not _NOTHING:
            self._default = default

    def __iter__(self):
        yield Unpack[self]


def _has_default(parameter):
    return getattr(parameter, "has_default", bool)()


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, params):
        args = tuple(map(_converted, _flat(params)))
        if cls is Generic or cls is Protocol:
            _check_variables(cls, args)
            return _Alias(cls.__name__, cls, args)
        parameters = getattr(cls, "__parameters__", ())
        if not parameters:
            raise TypeError(f"{cls} is not a generic class")
        values = _matched(cls, parameters, args)
        made = []
        for each in parameters:
            made += values[each] if isinstance(each, TypeVarTuple) else [values[each]]
        return _Alias(None, cls, tuple(made))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if Generic in (bases or cls.__bases__) and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = _parameters_of(bases)


def _check_variables(cls, args):
    if not args:
        raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
    if not all(isinstance(arg, _Variable) or _is_unpacked(arg) for arg in args):
        raise TypeError(
            f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
        )
    if len(set(args)) != len(args):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")


def _parameters_of(bases):
    """The variables of a class: those of `Generic[…]` or `Protocol[…]` in their order, else all that its bases name."""
    named = [base for base in bases if isinstance(base, _Alias) and base.__origin__ in (Generic, Protocol)]
    found = _variables([base for base in bases if not isinstance(base, type) or isinstance(base, GenericAlias)])
    if sum(base.__origin__ is Generic for base in named) > 1:
        raise TypeError("Cannot inherit from Generic[...] multiple times.")
    if not named:
        return found
    listed = named[0].__parameters__
    missing = [each for each in found if each not in listed]
    if missing:
        kind = named[0].__origin__.__name__
        raise TypeError(
            f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
            f"{kind}[{', '.join(map(str, listed))}]"
        )
    return listed


# Classes of the library that are protocols though they do not say so.
_PROTOCOLS = {
    "collections.abc": [
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized",
        "Container", "Collection", "Reversible", "Buffer",
    ],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
    "io": ["Reader", "Writer"],
    "os": ["PathLike"],
}


def _is_protocol_base(base):
    if base in (object, Generic) or base.__name__ in _PROTOCOLS.get(base.__module__, ()):
        return True
    return issubclass(base, Generic) and getattr(base, "_is_protocol", False)


def _asked_by_library():
    """ABCMeta asks all subclasses of a class, protocols that are not to be asked among them."""
    return bool(_asking) or sys._getframemodulename(2) in ("functools", None)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != "Protocol" or bases != (Generic,):
            if Protocol in bases:
                for base in bases:
                    if not _is_protocol_base(base):
                        raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = set(_members(cls))

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _asked_by_library():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        data = getattr(cls, "__non_callable_proto_members__", ())
        for name in cls.__protocol_attrs__:
            found = _static(instance, name)
            if found is _NOTHING or found is None and name not in data:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _asked_by_library():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            data = getattr(cls, "__non_callable_proto_members__", ())
            if data and getattr(cls.__dict__.get("__subclasshook__"), "__func__", None) is _has_members:
                listed = str(sorted(data))[1:-1]
                raise TypeError(
                    f"Protocols with non-method members don't support issubclass(). Non-method members: {listed}."
                )
        return super().__subclasscheck__(other)


def _static(obj, name):
    """An attribute as it is kept, without running any descriptor; _NOTHING if there is none."""
    try:
        own = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        own = {}
    if not isinstance(obj, type) and name in own:
        return own[name]
    classes = (*obj.__mro__, *type(obj).__mro__) if isinstance(obj, type) else type(obj).__mro__
    return next((each.__dict__[name] for each in classes if name in each.__dict__), _NOTHING)


def _has_members(cls, other):
    """`__subclasshook__` of a protocol: whether a class has all of its members."""
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(other, "_is_protocol", False) and name in base.__dict__.get("__protocol_attrs__", ()):
                break
        else:
            return NotImplemented
    return True


_OWN = {
    "__module__", "__doc__", "__dict__", "__weakref__", "__parameters__", "__orig_bases__", "__init__",
    "__abstractmethods__", "_abc_registry", "_is_protocol", "_is_runtime_protocol", "__slots__",
    "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__", "__firstlineno__",
    "__static_attributes__", "__qualname__", "__match_args__", "__subclasshook__", "__class_getitem__",
    "__conditional_annotations__", "__type_params__", "__new__", "__init_subclass__", "__orig_class__",
    "__protocol_attrs__", "__non_callable_proto_members__", "__final__", "_methods",
}


def _members(cls):
    found = []
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            found += [name for name in [*base.__dict__, *getattr(base, "__annotations__", {})] if name not in _OWN]
    return found


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_has_members)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, name, None))
        except Exception as error:
            raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from error
        if not is_method:
            cls.__non_callable_proto_members__.add(name)
    return cls


class NewType(_Unionable):
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = sys._getframemodulename(1)

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        class _Message:
            def __init_subclass__(cls):
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {superclass})`"
                )

        superclass = self.__name__
        return (_Message,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


def _named_tuple(name, fields, defaults, module, extra):
    made = collections.namedtuple(name, [field for field, _ in fields], defaults=defaults, module=module)
    hints = {field: _converted(hint) for field, hint in fields}
    made.__annotations__ = made.__new__.__annotations__ = hints
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


def _qualifiers(hint):
    """Whether an item is required, not required or read-only, as it says itself."""
    found = set()
    while (origin := get_origin(hint)) in (Annotated, Required, NotRequired, ReadOnly):
        found.add(origin)
        hint = hint.__origin__ if origin is Annotated else hint.__args__[0]
    return found


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True, closed=False):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = super().__new__(cls, name, (*generic, dict), dict(namespace))
        required, optional, readonly, mutable, annotations = set(), set(), set(), set(), {}
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", None) or getattr(base, "__annotations__", {}))
            required = (required | getattr(base, "__required_keys__", set())) - getattr(base, "__optional_keys__", set())
            optional = (optional | getattr(base, "__optional_keys__", set())) - getattr(base, "__required_keys__", set())
            readonly |= getattr(base, "__readonly_keys__", set())
            mutable |= getattr(base, "__mutable_keys__", set())
        owner = made if "__annotations__" in namespace else None
        own = {
            key: ForwardRef(hint, module=made.__module__, owner=owner) if isinstance(hint, str) else _converted(hint)
            for key, hint in made.__annotations__.items()
        }
        annotations.update(own)
        for key, hint in own.items():
            said = _qualifiers(hint)
            is_required = Required in said or total and NotRequired not in said
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in said:
                if key in mutable:
                    raise TypeError(f"Cannot redefine mutable key {key!r} as read-only")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
        made.__total__ = total
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


_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (dict,), {"__annotations__": {}})
TypedDict = _TypedDict()

# ── generic classes ──

_COUNTS = {
    "Dict": 2, "DefaultDict": 2, "OrderedDict": 2, "ChainMap": 2, "Mapping": 2, "MutableMapping": 2, "ItemsView": 2,
    "Coroutine": 3, "Generator": 3, "AsyncGenerator": 2, "ContextManager": 2, "AsyncContextManager": 2,
    "Hashable": 0, "Sized": 0,
}
_LEFT_OUT = {
    "Generator": (type(None), type(None)),
    "AsyncGenerator": (type(None),),
    "ContextManager": (bool | None,),
    "AsyncContextManager": (bool | None,),
}

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
class SupportsAbs(Protocol[T_co]):
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
class SupportsRound(Protocol[T_co]):
    @abstractmethod
    def __round__(self, ndigits=0):
        pass


# ── functions ──


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        shown = shown[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    if isinstance(arg, type):
        for value in list(vars(arg).values()):
            inner = getattr(value, "__func__", value)
            own = getattr(inner, "__module__", None) == arg.__module__
            if own and getattr(inner, "__qualname__", None) == f"{arg.__qualname__}.{getattr(inner, '__name__', '')}":
                if hasattr(inner, "__code__"):
                    inner.__no_type_check__ = True
                elif isinstance(inner, type):
                    no_type_check(inner)
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


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


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


def _is_expression(arg):
    """Whether it stands for all parameters at once."""
    return arg is ... or isinstance(arg, ParamSpec) or get_origin(arg) is Concatenate


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ()) if not isinstance(tp, type) or isinstance(tp, GenericAlias) else ()
    if get_origin(tp) is collections.abc.Callable and args and not (len(args) == 2 and _is_expression(args[0])):
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
            return hint._with(made)
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
    return hint._with(made) if isinstance(hint, _Alias) else hint


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


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
