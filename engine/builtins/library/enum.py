"""Lib/enum.py"""

import sys
from types import DynamicClassAttribute

__all__ = [
    "CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumCheck", "EnumMeta", "EnumType", "Flag", "FlagBoundary",
    "IntEnum", "IntFlag", "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE", "auto",
    "global_enum", "member", "nonmember", "pickle_by_enum_name", "pickle_by_global_name", "property", "unique",
    "verify",
]

Enum = Flag = ReprEnum = None
EJECT = KEEP = None
_builtin_property = property


def _is_descriptor(obj):
    return any(hasattr(obj, name) for name in ("__get__", "__set__", "__delete__"))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def _is_internal_class(cls_name, obj):
    """Whether a class was made inside of the enum's own class statement: it is an attribute, not a member."""
    if not isinstance(obj, type):
        return False
    return f".{obj.__qualname__}".endswith(f".{cls_name}.{obj.__name__}")


def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


def bin(number, max_bits=None):
    """In two's complement, with the sign set apart: '0b0 1010'."""
    ceiling = 2 ** number.bit_length()
    if number >= 0:
        digits = format(number + ceiling, "b").replace("1", "0", 1)
        sign, digits = "0b" + digits[:1], digits[1:]
    else:
        text = format(~number ^ (ceiling - 1) + ceiling, "b")
        sign, digits = "0b" + text[:1], text[1:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


_unset = object()


class auto:
    def __init__(self, value=_unset):
        self.value = value

    def __repr__(self):
        return f"auto({'_auto_null' if self.value is _unset else repr(self.value)})"


class property(DynamicClassAttribute):
    """Gives the value on members and the member of that name on the class."""

    member = None
    # On members: what a descriptor that is no property gives of their values, under the same name.
    _of_value = False

    def __get__(self, instance, ownerclass=None):
        members = ownerclass.__dict__.get("_member_map_", {})
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        if instance is not None and self._of_value:
            return getattr(instance._value_, self.name)
        if self.name in members:
            return members[self.name]
        raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class EnumDict(dict):
    """The namespace of an enum's class statement: notes what becomes a member."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._generate_next_value = None
        self._auto_called = False

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_internal_class(self._cls_name, value):
            pass
        elif _is_sunder(key):
            value = self._reserved(key, value)
        elif _is_dunder(key):
            pass
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _reserved(self, key, value):
        known = (
            "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
            "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
            "_use_args_", "_member_type_", "_value_repr_",
        )
        if key not in known:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            return value if isinstance(value, staticmethod) else staticmethod(value)
        if key == "_ignore_":
            names = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = names
            taken = set(names) & set(self._member_names)
            if taken:
                raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
            return names
        return value

    def _member(self, key, value):
        if isinstance(value, auto):
            value = self._numbered(key, value)
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            kind, parts = type(value), [self._numbered(key, part) if isinstance(part, auto) else part for part in value]
            value = kind(*parts) if hasattr(kind, "_fields") else kind(parts)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _numbered(self, key, automatic):
        if automatic.value is _unset:
            count = len(self._member_names)
            automatic.value = self._generate_next_value(key, 1, count, self._last_values[:])
            self._auto_called = True
        self._last_values.append(automatic.value)
        return automatic.value

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members=(), **more):
        for name, value in dict(members, **more).items():
            self[name] = value


def _plain_base(cls):
    """The class whose values the members are, besides being members."""
    for base in cls.__mro__[1:]:
        if base is object or isinstance(base, EnumType):
            continue
        return base
    return object


def _data_type(name, bases):
    found = set()
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.add(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                found.add(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {name!r}: {found!r}")
    return found.pop() if found else object


def _value_repr(bases):
    """How values are shown: as the first base does that has a repr; fields of a dataclass without its name."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                parameters = base.__dict__.get("__dataclass_params__")
                shown = parameters is not None and parameters.repr and "__dataclass_fields__" in base.__dict__
                return _fields_repr if shown else base.__dict__["__repr__"]
    return None


def _fields_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr])


def _creator(namespace, data_type, first_enum):
    """What makes members: (function, whether it is the program's own, whether it takes the value)."""
    own = namespace.get("__new__")
    if own is not None and isinstance(own, staticmethod):
        own = own.__func__
    saved = own is not None and first_enum is not None
    if own is None:
        for method in ("__new_member__", "__new__"):
            for candidate in (data_type, first_enum):
                target = getattr(candidate, method, None)
                if target not in (None, object.__new__, getattr(Enum, "__new__", None)):
                    own = target
                    break
            if own is not None:
                break
        else:
            own = object.__new__
    takes_value = first_enum is not None and own is not object.__new__
    return own, saved, takes_value


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, /, *, boundary=None, _simple=False, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        namespace = EnumDict(cls)
        first = bases[-1] if bases else None
        if bases and not isinstance(first, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        if isinstance(first, EnumType):
            namespace._generate_next_value = getattr(first, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._member_names)
        for name in [*classdict._ignore, "_ignore_"]:
            classdict.pop(name, None)
        order = classdict.pop("_order_", None)
        invalid = [name for name in names if name in ("mro", "")]
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")
        namespace = dict(classdict)
        first = bases[-1] if bases and isinstance(bases[-1], EnumType) else None
        data_type = _data_type(cls, bases)
        if ReprEnum is not None and ReprEnum in bases and data_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        make, own_new, takes_value = _creator(namespace, data_type, first)
        values = {name: namespace.pop(name) for name in names}
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_hashable_values_"] = []
        namespace["_unhashable_values_map_"] = {}
        namespace["_value_repr_"] = namespace.get("_value_repr_") or _value_repr(bases)
        namespace["_member_type_"] = data_type
        namespace["_new_member_"] = make
        namespace["_use_args_"] = takes_value
        if Flag is not None and first is not None and issubclass(first, Flag) or cls == "Flag":
            namespace["_boundary_"] = boundary or getattr(first, "_boundary_", None)
            namespace["_flag_mask_"] = namespace["_singles_mask_"] = namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        if own_new:
            namespace["__new_member__"] = staticmethod(make)
        if Enum is not None:
            namespace.pop("__new__", None)
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if Enum is not None:
            type.__setattr__(made, "__new__", Enum.__new__)
            _adopt_format(made, namespace, data_type, first)
        type.__setattr__(made, "_in_progress_", True)
        for name, value in values.items():
            _add_member(made, name, value)
        type.__delattr__(made, "_in_progress_")
        if Flag is not None and issubclass(made, Flag):
            _keep_order(made)
        if order is not None:
            _check_order(made, order.replace(",", " ").split() if isinstance(order, str) else order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_unset, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _unset:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _unset and type is None:
            return cls.__new__(cls, value)
        return cls._create_(
            value, None if names is _unset else names, module=module, qualname=qualname, type=type, start=start,
            boundary=boundary,
        )

    @_builtin_property
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return ("(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)")

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            listed, names, last = names, [], []
            for count, name in enumerate(listed):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        if names is None:
            names = ()
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            module = sys._getframemodulename(2)
        if module is not None:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return cls._missing_(value) is not None
            except ValueError:
                pass
        return value in cls._unhashable_values_ or _found_by_value(cls, value) is not None

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        from types import MappingProxyType

        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<flag {cls.__name__!r}>" if Flag is not None and issubclass(cls, Flag) else f"<enum {cls.__name__!r}>"

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)


EnumMeta = EnumType


_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _adopt_format(cls, namespace, data_type, first):
    """Members show themselves as enums do, or with ReprEnum as their values do; flags combine as flags."""
    own = set(namespace)
    if ReprEnum is not None and ReprEnum in cls.__bases__:
        own |= {"__format__", "__str__"}
        if "__format__" not in namespace:
            type.__setattr__(cls, "__format__", data_type.__format__)
        if "__str__" not in namespace:
            text = data_type.__str__
            type.__setattr__(cls, "__str__", data_type.__repr__ if text is object.__str__ else text)
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__") if first is not None else ():
        if name not in own and getattr(cls, name) in (getattr(data_type, name), getattr(object, name)):
            type.__setattr__(cls, name, getattr(first, name))
    if Flag is not None and issubclass(cls, Flag):
        for name in _OPERATORS:
            if name not in own:
                type.__setattr__(cls, name, getattr(Flag, name))


def _add_member(cls, name, value):
    args = value if isinstance(value, tuple) else (value,)
    if cls._member_type_ is tuple:
        args = (args,)
    if cls._use_args_:
        made = cls._new_member_(cls, *args)
    else:
        made = cls._new_member_(cls)
    if "_value_" not in made.__dict__:
        if cls._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = cls._member_type_(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    made._name_ = name
    made.__objclass__ = cls
    made._sort_order_ = len(cls._member_names_)
    if cls.__init__ is not Enum.__init__ if Enum is not None else False:
        made.__init__(*args)
    canonical = _same_valued(cls, made._value_)
    if canonical is None:
        _count_bits(cls, made)
        is_flag = Flag is not None and issubclass(cls, Flag)
        if not is_flag or isinstance(made._value_, int) and _is_single_bit(made._value_):
            cls._member_names_.append(name)
        canonical = made
    _expose(cls, name, canonical)
    cls._member_map_[name] = canonical
    try:
        cls._value2member_map_.setdefault(made._value_, canonical)
        if made._value_ not in cls._hashable_values_:
            cls._hashable_values_.append(made._value_)
    except TypeError:
        cls._unhashable_values_.append(made._value_)
        cls._unhashable_values_map_.setdefault(name, []).append(made._value_)


def _same_valued(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        return next((known for known in cls._member_map_.values() if known._value_ == value), None)


def _count_bits(cls, made):
    if Flag is not None and issubclass(cls, Flag) and isinstance(made._value_, int) and made._value_ > 0:
        type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | made._value_)
        if _is_single_bit(made._value_):
            type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | made._value_)
        type.__setattr__(cls, "_all_bits_", 2 ** cls._flag_mask_.bit_length() - 1)


def _check_order(cls, order):
    """`_order_` is to name the members as they were defined; aliases do not count."""
    map = cls._member_map_
    order = [name for name in order if name not in map or name in cls._member_names_]
    if order != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}")


def _expose(cls, name, found):
    """Where a base has something of that name for its instances, members keep it and the class has the member."""
    inherited = None
    for base in cls.__mro__[1:]:
        known = base.__dict__.get(name)
        if isinstance(known, (property, DynamicClassAttribute)):
            inherited = known
            break
        if _is_descriptor(known):
            inherited = known
    if inherited is None:
        type.__setattr__(cls, name, found)
        return
    redirect = property(*[getattr(inherited, part, None) for part in ("fget", "fset", "fdel")])
    redirect._of_value = not isinstance(inherited, (property, DynamicClassAttribute))
    redirect.__set_name__(cls, name)
    type.__setattr__(cls, name, redirect)


def _found_by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        return next((known for known in cls._member_map_.values() if known._value_ == value), None)


class Enum(metaclass=EnumType):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            highest = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError(f"unable to increment {highest!r}") from None

    def __new__(cls, value):
        if type(value) is cls:
            return value
        found = _found_by_value(cls, value)
        if found is not None:
            return found
        if not cls._member_map_:
            if "_in_progress_" in cls.__dict__:
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        failure = result = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            failure = exc
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if result is None and failure is None:
            raise invalid
        if failure is None:
            failure = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(failure, ValueError):
            failure.__context__ = invalid
        raise failure

    def __init__(self, *args, **kwds):
        pass

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        type(self)._member_map_[name] = self
        _expose(type(self), name, self)

    def _add_value_alias_(self, value):
        type(self)._value2member_map_[value] = self

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        cls = self.__class__
        names = set() if cls._member_type_ is object else set(object.__dir__(self))
        names.update([name for name in getattr(self, "__dict__", ()) if name[0] != "_"])
        for base in cls.mro():
            for name, found in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(found, _builtin_property) and found.fget is None and name in self._member_map_:
                    names.discard(name)
                elif isinstance(found, _builtin_property) or name not in self._member_map_:
                    names.add(name)
        return sorted(names | {"__class__", "__doc__", "__eq__", "__hash__", "__module__"})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    """Only the repr is an enum's: str() and format() are those of the data type."""


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for what, given in zip(("encoding", "errors"), values[1:]):
            if not isinstance(given, str):
                raise TypeError(f"{what} must be a string, not {given!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _keep_order(cls):
    """Flags that were not defined in the order of their values are listed as they were defined."""
    values = [member._value_ for member in cls]
    if values != sorted(values):
        type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)


def show_flag_values(value):
    return list(_bits_of(value))


def _bits_of(number):
    if isinstance(number, Enum):
        number = number.value
    if number < 0:
        raise ValueError(f"{number!r} is not a positive integer")
    while number:
        bit = number & (~number + 1)
        yield bit
        number ^= bit


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 2 ** highest.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {highest!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda member: member._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, all_bits = cls._flag_mask_, cls._all_bits_
        negative = value if value < 0 else None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}"
                )
            if cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value = all_bits + 1 + value
        if negative is not None and value in cls._value2member_map_:
            return cls._value2member_map_[value]
        aliases = value & ~cls._singles_mask_
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        made._name_ = None
        parts = [found for found in cls._iter_member_(value & cls._singles_mask_)]
        if aliases:
            parts += [found for found in cls._member_map_.values()
                      if found not in parts and found._value_ and found._value_ & value == found._value_]
        combined = 0
        for found in parts:
            combined |= found._value_
        unknown = value ^ combined
        if combined and unknown and cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {unknown!r}")
        if combined:
            made._name_ = "|".join([found._name_ for found in parts])
            made._name_ += f"|{cls._numeric_repr_(unknown)}" if unknown else ""
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f"<{name}: {type(self)._numeric_repr_(self._value_)}>"
        return f"<{name}.{self._name_}: {type(self)._numeric_repr_(self._value_)}>"

    def __str__(self):
        name = self.__class__.__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combinable(self, other, sign):
        value = self._other(other)
        if value is None or self._value_ is None:
            flag = self if self._value_ is None else other
            raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
        return value

    def __or__(self, other):
        value = self._combinable(other, "|")
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._combinable(other, "&")
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._combinable(other, "^")
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def unique(enumeration):
    duplicates = [(name, found.name) for name, found in enumeration.__members__.items() if name != found.name]
    if duplicates:
        details = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if UNIQUE in self.checks:
            aliases = [(name, found.name) for name, found in enumeration.__members__.items() if name != found.name]
            if aliases:
                details = ", ".join(f"{alias} -> {name}" for alias, name in aliases)
                raise ValueError(f"aliases found in {enumeration!r}: {details}")
        if CONTINUOUS in self.checks:
            values = {found.value for found in enumeration}
            low, high = min(values), max(values)
            missing = [value for value in range(low, high + 1) if value not in values]
            if issubclass(enumeration, Flag):
                missing = [bit for bit in _bits_of(2 ** high.bit_length() - low) if bit not in values]
            if missing:
                kind = "flag" if issubclass(enumeration, Flag) else "enum"
                listed = ", ".join(map(str, missing))
                raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {listed}"[:256])
        if NAMED_FLAGS in self.checks:
            _refuse_unnamed_bits(enumeration)
        return enumeration


def _refuse_unnamed_bits(enumeration):
    known = [found.value for found in enumeration]
    names = []
    missing = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        unnamed = [bit for bit in _bits_of(alias.value) if bit not in known]
        if unnamed:
            names.append(name)
            for bit in unnamed:
                missing |= bit
    if not names:
        return
    who = f"alias {names[0]} is" if len(names) == 1 else f"aliases {', '.join(names[:-1])} and {names[-1]} are"
    what = "value" if _is_single_bit(missing) else "combined values of"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {who} missing {what} 0x{missing:x} "
        "[use enum.show_flag_values(value) for details]"
    )


_iter_bits_lsb = _bits_of


def pickle_by_global_name(self, proto):
    """A `__reduce_ex__` for members that are names of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A `__reduce_ex__` for members that are found by their names alone."""
    return getattr, (self.__class__, self._name_)


_reduce_ex_by_global_name = pickle_by_global_name


def _test_simple_enum(checked_enum, simple_enum):
    """Raises TypeError where two enums that should be the same differ in their members."""
    checked, simple = checked_enum.__members__, simple_enum.__members__
    failed = [name for name in {**checked, **simple} if name not in checked or name not in simple]
    failed += [name for name in checked if name in simple and checked[name].value != simple[name].value]
    if failed:
        raise TypeError(f"enum mismatch:\n   {chr(10).join(map(repr, failed))}")


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Makes an enum of a plain class, as the library itself does."""

    def convert(cls):
        namespace = EnumType.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__", "__members__", "__firstlineno__", "__static_attributes__"):
                namespace[name] = value
        return EnumType(cls.__name__, (etype,), namespace, boundary=boundary)

    return convert


def _module_of(member):
    return member.__class__.__module__.split(".")[-1]


def global_enum_repr(self):
    return f"{_module_of(self)}.{self._name_ or f'{self.__class__.__name__}({self._value_!r})'}"


def global_flag_repr(self):
    module, cls = _module_of(self), self.__class__
    if self._name_ is None:
        return f"{module}.{cls.__name__}({cls._numeric_repr_(self._value_)})"
    parts = [part if part[0].isdigit() else f"{module}.{part}" for part in self._name_.split("|")]
    return "|".join(parts)


def global_str(self):
    return self._name_ or f"{self.__class__.__name__}({self._value_!r})"


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
