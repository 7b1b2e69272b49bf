"""Lib/dataclasses.py"""

import copy as _copy
import sys
from _static import meant_keyword as _meant_keyword
from abc import update_abstractmethods
from keyword import iskeyword
from reprlib import recursive_repr
from types import GenericAlias, MappingProxyType, ModuleType, new_class

__all__ = [
    "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple", "dataclass",
    "field", "fields", "is_dataclass", "make_dataclass", "replace",
]

_builtin_type = type


class FrozenInstanceError(AttributeError):
    pass


class _DefaultFactory:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _DefaultFactory()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, _builtin_type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
        "kw_only", "doc", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
                 "doc")
        parts = ",".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"Field({parts},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_INITVAR = _Kind("_FIELD_INITVAR")


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or typing.get_origin(annotation) is typing.ClassVar


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _is_marked(cls, annotation, is_marker):
    """The same for an annotation that may be a text: what its first name means in the class's module."""
    if not isinstance(annotation, str):
        return is_marker(annotation)
    place = sys.modules.get(cls.__module__)
    first, rest = _leading_word(annotation)
    second = _leading_word(rest[1:])[0] if rest.startswith(".") else ""
    found = getattr(place, first, None)
    if second:
        if not isinstance(found, ModuleType):
            return False
        found = getattr(found, second, None)
    return found is not None and is_marker(found)


def _leading_word(text):
    """The name at the beginning of a text, and what follows it, both without blanks in front."""
    text = text.lstrip()
    end = next((place for place, char in enumerate(text) if not (char.isalnum() or char == "_")), len(text))
    return text[:end], text[end:].lstrip()


def _field_of(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        found = default
    else:
        if hasattr(type(default), "__get__") and type(default).__name__ == "member_descriptor":
            default = MISSING
        found = field(default=default)
    found.name = name
    found.type = annotation
    found._field_type = _FIELD
    if _is_marked(cls, annotation, _is_classvar):
        found._field_type = _CLASSVAR
    elif _is_marked(cls, annotation, _is_initvar):
        found._field_type = _INITVAR
    if found._field_type is not _FIELD and found.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if found._field_type is _CLASSVAR:
        if found.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif found.kw_only is MISSING:
        found.kw_only = kw_only
    if found._field_type is _FIELD and found.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(found.default)} for field {name} is not allowed: use default_factory"
        )
    return found


def _own_fields(cls, kw_only):
    annotations = cls.__annotations__
    seen_marker = False
    for name, annotation in annotations.items():
        if _is_marked(cls, annotation, _is_kw_only):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
        else:
            yield _field_of(cls, name, annotation, kw_only)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")


def _inherited(cls):
    """Fields of the bases by name, and whether any base, and all bases, are frozen."""
    found = {}
    frozen = []
    for base in cls.__mro__[-1:0:-1]:
        own = base.__dict__.get("__dataclass_fields__")
        if own is not None:
            found.update(own)
            frozen.append(base.__dict__["__dataclass_params__"].frozen)
    return found, frozen


class _DataclassParams:
    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot",
    )

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


# ── the methods that are made ──


def _listed(names):
    quoted = [repr(name) for name in names]
    if len(quoted) < 3:
        return " and ".join(quoted)
    return f"{', '.join(quoted[:-1])}, and {quoted[-1]}"


def _arguments(where, positional, keyword, args, keywords):
    """Binds arguments to fields as a function with these parameters would, in its words."""
    if len(args) > len(positional):
        needed = [item for item in positional if _default_of(item) is MISSING]
        most = len(positional) + 1
        least = len(needed) + 1
        count = f"from {least} to {most}" if least < most else f"{most}"
        plural = "" if most == 1 else "s"
        raise TypeError(f"{where} takes {count} positional argument{plural} but {len(args) + 1} were given")
    found = {item.name: value for item, value in zip(positional, args)}
    known = {item.name for item in positional} | {item.name for item in keyword}
    for name, value in keywords.items():
        if name not in known:
            meant = _meant_keyword(tuple(item.name for item in (*positional, *keyword)), name)
            raise TypeError(f"{where} got an unexpected keyword argument {name!r}{meant}")
        if name in found:
            raise TypeError(f"{where} got multiple values for argument {name!r}")
        found[name] = value
    _refuse_missing(where, "positional", [i.name for i in positional if i.name not in found and _default_of(i) is MISSING])
    _refuse_missing(where, "keyword-only", [i.name for i in keyword if i.name not in found and _default_of(i) is MISSING])
    return found


def _refuse_missing(where, kind, names):
    if names:
        plural = "" if len(names) == 1 else "s"
        raise TypeError(f"{where} missing {len(names)} required {kind} argument{plural}: {_listed(names)}")


def _default_of(item):
    return item.default_factory if item.default is MISSING else item.default


def _initial(item):
    return item.default_factory() if item.default is MISSING else item.default


def _make_init(cls, every, frozen, slots):
    parameters = [item for item in every if item.init]
    positional = [item for item in parameters if not item.kw_only]
    keyword = [item for item in parameters if item.kw_only]
    seen_default = None
    for item in positional:
        if _default_of(item) is not MISSING:
            seen_default = item
        elif seen_default is not None:
            raise TypeError(f"non-default argument {item.name!r} follows default argument {seen_default.name!r}")
    where = f"{cls.__qualname__}.__init__()"
    assign = object.__setattr__ if frozen else setattr
    set_up = hasattr(cls, "__post_init__")

    def __init__(self, /, *args, **keywords):
        found = _arguments(where, positional, keyword, args, keywords)
        extra = []
        for item in every:
            name = item.name
            if item.init:
                value = found[name] if name in found else _initial(item)
            elif item.default_factory is not MISSING:
                value = item.default_factory()
            elif slots and item.default is not MISSING:
                value = item.default  # a class with slots cannot keep it as an attribute of its own
            else:
                continue
            if item._field_type is _INITVAR:
                extra.append(value)
            else:
                assign(self, name, value)
        if set_up:
            self.__post_init__(*extra)

    __init__.__annotations__ = {item.name: item.type for item in parameters} | {"return": None}
    __init__.__signature__ = lambda: _init_signature(positional, keyword)
    return __init__


def _init_signature(positional, keyword):
    from inspect import Parameter, Signature

    def parameter(item, kind):
        default = Parameter.empty if _default_of(item) is MISSING else item.default
        if item.default_factory is not MISSING:
            default = _HAS_DEFAULT_FACTORY
        return Parameter(item.name, kind, default=default, annotation=item.type)

    is_taken = any(item.name == "self" for item in (*positional, *keyword))
    first = Parameter("__dataclass_self__" if is_taken else "self", Parameter.POSITIONAL_OR_KEYWORD)
    places = [parameter(item, Parameter.POSITIONAL_OR_KEYWORD) for item in positional]
    names = [parameter(item, Parameter.KEYWORD_ONLY) for item in keyword]
    return Signature([first, *places, *names], return_annotation=None)


def _make_repr(shown):
    @recursive_repr()
    def __repr__(self):
        parts = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
        return f"{self.__class__.__qualname__}({parts})"

    return __repr__


def _make_eq(names):
    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is self.__class__:
            return all(getattr(self, name) == getattr(other, name) for name in names)
        return NotImplemented

    return __eq__


def _values(self, names):
    return tuple([getattr(self, name) for name in names])


def _make_order(names):
    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) < _values(other, names)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) <= _values(other, names)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) > _values(other, names)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) >= _values(other, names)
        return NotImplemented

    return __lt__, __le__, __gt__, __ge__


def _make_frozen(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _make_hash(names):
    def __hash__(self):
        return hash(_values(self, names))

    return __hash__


def _add(cls, function, name=None, overwrite=False):
    """Gives the class a method unless it has one of that name; true if it has one."""
    name = name or function.__name__
    if name in cls.__dict__ and not overwrite:
        return True
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, function)
    return False


def _set_hash(cls, params, every, has_own_hash):
    names = [item.name for item in every if (item.compare if item.hash is None else item.hash)]
    if params.unsafe_hash:
        if has_own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        _add(cls, _make_hash(names), overwrite=True)
    elif params.eq and params.frozen:
        if not has_own_hash:
            _add(cls, _make_hash(names), overwrite=True)
    elif params.eq and not has_own_hash:
        cls.__hash__ = None


def _process(cls, params):
    found, frozen_bases = _inherited(cls)
    own = list(_own_fields(cls, params.kw_only))
    for item in own:
        found[item.name] = item
        if isinstance(cls.__dict__.get(item.name), Field):
            if item.default is MISSING:
                delattr(cls, item.name)
            else:
                setattr(cls, item.name, item.default)
    if frozen_bases:
        if any(frozen_bases) and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all(frozen_bases) and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_own_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    cls.__dataclass_fields__ = found
    cls.__dataclass_params__ = params
    every = [item for item in found.values() if item._field_type is not _CLASSVAR]
    real = [item for item in every if item._field_type is _FIELD]
    compared = [item.name for item in real if item.compare]
    if params.init:
        _add(cls, _make_init(cls, every, params.frozen, params.slots))
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if params.repr:
        _add(cls, _make_repr([item.name for item in real if item.repr]))
    if params.eq:
        _add(cls, _make_eq(compared))
    if params.order:
        for function in _make_order(compared):
            if _add(cls, function):
                raise TypeError(
                    f"Cannot overwrite attribute {function.__name__} in class {cls.__name__} "
                    "Consider using functools.total_ordering"
                )
    if params.frozen:
        for function in _make_frozen(cls, {item.name for item in real}):
            if _add(cls, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    _set_hash(cls, params, real, has_own_hash)
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([item.name for item in every if item.init and not item.kw_only])
    if not cls.__doc__:
        cls.__doc__ = _signature_text(cls, every, params.init)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _with_slots(cls, real, params.weakref_slot)
    update_abstractmethods(cls)
    return cls


def _signature_text(cls, every, made_init):
    """How the class is called, for its documentation."""
    if not made_init:
        from inspect import signature

        try:
            return cls.__name__ + str(signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            return cls.__name__
    positional = [_parameter_text(item) for item in every if item.init and not item.kw_only]
    keyword = [_parameter_text(item) for item in every if item.init and item.kw_only]
    return f"{cls.__name__}({', '.join([*positional, *(['*'] if keyword else []), *keyword])})"


def _parameter_text(item):
    text = f"{item.name}: {_annotation_text(item.type)}"
    if item.default_factory is not MISSING:
        return f"{text} = {_HAS_DEFAULT_FACTORY!r}"
    return text if item.default is MISSING else f"{text} = {item.default!r}"


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if not isinstance(annotation, _builtin_type) or isinstance(annotation, GenericAlias):
        return repr(annotation)
    if annotation.__module__ == "builtins":
        return annotation.__qualname__
    return f"{annotation.__module__}.{annotation.__qualname__}"


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        yield from [name for name in ("__dict__", "__weakref__") if name in cls.__dict__]
    elif isinstance(slots, str):
        yield slots
    elif hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    else:
        yield from slots


def _with_slots(cls, real, weakref):
    """Slots must be there when a class is made, so it is made again."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    taken = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    names = [item.name for item in real]
    slots = [name for name in [*names, *(["__weakref__"] if weakref else [])] if name not in taken]
    docs = {item.name: item.doc for item in real if item.name in slots}
    namespace["__slots__"] = {name: docs.get(name) for name in slots} if any(docs.values()) else tuple(slots)
    for name in [*names, "__dict__", "__weakref__"]:
        namespace.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    if made.__dataclass_params__.frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _dataclass_setstate
    return made


def _dataclass_getstate(self):
    return [getattr(self, item.name) for item in fields(self)]


def _dataclass_setstate(self, state):
    for item, value in zip(fields(self), state):
        object.__setattr__(self, item.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    params = _DataclassParams(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )

    def wrap(cls):
        return _process(cls, params)

    return wrap if cls is None else wrap(cls)


# ── what one can do with them ──


def fields(class_or_instance):
    found = getattr(class_or_instance, "__dataclass_fields__", None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([item for item in found.values() if item._field_type is _FIELD])


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _inner(obj, lambda value, inner: dict_factory([(f.name, inner(getattr(value, f.name))) for f in fields(value)]), dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _inner(obj, lambda value, inner: tuple_factory([inner(getattr(value, f.name)) for f in fields(value)]), dict)


def _inner(obj, convert, dict_factory):
    def inner(value):
        kind = type(value)
        if _is_instance(value):
            return convert(value, inner)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return kind(*[inner(item) for item in value])
        if isinstance(value, (list, tuple)):
            return kind([inner(item) for item in value])
        if isinstance(value, dict):
            if hasattr(kind, "default_factory"):
                made = kind(getattr(value, "default_factory"))
                for key, item in value.items():
                    made[inner(key)] = inner(item)
                return made
            return kind([(inner(key), inner(item)) for key, item in value.items()])
        return _copy.deepcopy(value)

    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    annotations = {}
    values = dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, values[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    values["__annotations__"] = annotations
    if module is None:
        module = sys._getframemodulename(1)
    cls = new_class(cls_name, bases, {}, lambda namespace: namespace.update(values))
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, **options)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for item in self.__dataclass_fields__.values():
        if item._field_type is _CLASSVAR:
            continue
        if not item.init:
            if item.name in changes:
                raise TypeError(
                    f"field {item.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if item.name not in changes:
            if item._field_type is _INITVAR and item.default is MISSING:
                raise TypeError(f"InitVar {item.name!r} must be specified with replace()")
            changes[item.name] = getattr(self, item.name)
    return self.__class__(**changes)
