"""Lib/unittest/mock.py"""

import functools
import inspect
import sys
from contextlib import ExitStack
from types import FunctionType, MethodType, ModuleType

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
    "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

FILTER_DIR = True


# ── sentinels ──


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class InvalidSpecError(Exception):
    pass


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


# ── calls ──


def _format_call_signature(name, args, kwargs):
    parts = [*map(repr, args), *(f"{key}={value!r}" for key, value in kwargs.items())]
    return f"{name}({', '.join(parts)})"


class _Call(tuple):
    """A call as a tuple: (name, args, kwargs), or the last two."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                args, kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        own_name, own_args, own_kwargs = ("", *self) if len(self) == 2 else self
        if getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None) \
                and self._mock_parent != other._mock_parent:
            return False
        name, args, kwargs = _call_parts(other, size)
        if name is None:
            return False
        if own_name and name != own_name and not (size == 1 or not name):
            return False
        if name and own_name and name != own_name:
            return False
        return (args, kwargs) == (own_args, own_kwargs)

    __ne__ = object.__ne__

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__ and not attr.startswith("__"):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    def _pair(self):
        return self if len(self) == 2 else (self[1], self[2])

    @property
    def args(self):
        return tuple.__getitem__(self, 0 if len(self) == 2 else 1)

    @property
    def kwargs(self):
        return tuple.__getitem__(self, 1 if len(self) == 2 else 2)

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else f"call.{name}"
        name, args, kwargs = ("call", *self) if len(self) == 2 else self
        if len(self) == 3:
            name = "call" if not name else f"call{name}" if name.startswith("()") else f"call.{name}"
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        found = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                found.append(each)
            each = each._mock_parent
        return _CallList(reversed(found))


def _call_parts(other, size):
    """Name, arguments and keywords of what a call is compared with; no name if it is no call."""
    if size == 0:
        return "", (), {}
    if size == 3:
        return tuple(other)
    if size == 1:
        value = other[0]
        if isinstance(value, tuple):
            return "", value, {}
        return (value, (), {}) if isinstance(value, str) else ("", (), value)
    if size == 2:
        first, second = tuple(other)
        if isinstance(first, str):
            return (first, second, {}) if isinstance(second, tuple) else (first, (), second)
        return "", first, second
    return None, None, None


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[place : place + size] == value for place in range(len(self) - size + 1))

    def __repr__(self):
        import pprint

        return pprint.pformat(list(self))


# ── mocks ──

_ALL_MAGICS = frozenset(
    f"__{name}__" for name in (
        "hash str sizeof fspath repr "
        "lt gt le ge eq ne getitem setitem delitem len contains iter next reversed missing "
        "enter exit aenter aexit aiter anext bool int float complex index round trunc floor ceil divmod "
        "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow neg pos abs invert "
        "iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow "
        "radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand rxor ror rpow rdivmod "
        "dir format get set delete copy deepcopy reduce reduce_ex getinitargs getnewargs getstate setstate "
        "subclasses getformat instancecheck subclasscheck prepare"
    ).split()
)
_ASYNC_MAGICS = frozenset({"__aenter__", "__aexit__", "__anext__"})
_UNSUPPORTED = frozenset({"__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__",
                          "__subclasscheck__", "__del__"})
# What a MagicMock has from the start.
_MAGICS = frozenset(
    f"__{name}__" for name in (
        "lt gt le ge eq ne hash str sizeof fspath getitem setitem delitem len contains iter "
        "enter exit aenter aexit aiter anext bool int float complex index round trunc floor ceil divmod rdivmod "
        "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow neg pos abs invert "
        "iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow "
        "radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand rxor ror rpow"
    ).split()
)
_RETURN_VALUES = {
    "__hash__": lambda self: object.__hash__(self), "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": lambda self: f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}",
}
_FIXED_VALUES = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
    "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
    "__bool__": True, "__index__": 1, "__aexit__": False,
}


def _is_magic(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__"


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_async_func(obj):
    if getattr(obj, "__code__", None):
        return inspect.iscoroutinefunction(obj)
    return False


def _is_async_obj(obj):
    if isinstance(obj, NonCallableMock) and not isinstance(obj, AsyncMock):
        return False
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    return inspect.iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _try_iter(obj):
    if obj is None or _is_exception(obj) or callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


def _check_spec_signature(spec, skip_first):
    """The signature with which calls are checked, None if it is not known."""
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip_first:
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind in (0, 1):
            signature = signature.replace(parameters=parameters[1:])
    return signature


class NonCallableMock:
    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        # Each has a class of its own, so that magic methods can be set on one and not on the others.
        bases = (cls,)
        given = spec_set if spec_set is not None else spec
        if not issubclass(cls, AsyncMockMixin) and given is not None and _is_async_obj(given):
            bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {"__doc__": cls.__doc__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = _new_parent
        own["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        own["_mock_call_args_list"] = _CallList()
        own["_mock_mock_calls"] = _CallList()
        own["method_calls"] = _CallList()
        own["_mock_unsafe"] = unsafe
        own.setdefault("_mock_return_value", DEFAULT)
        own.setdefault("_mock_side_effect", None)
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        cls = signature = names = None
        if isinstance(spec, NonCallableMock) and spec is not None and "_spec_class" not in dir(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        coroutines = []
        if spec is not None and not _is_list(spec):
            cls = spec if isinstance(spec, type) else type(spec)
            target = spec
            skip = _eat_self
            if isinstance(spec, type) and _spec_as_instance:
                target, skip = getattr(spec, "__call__", None), True
                target = spec.__call__ if isinstance(spec.__dict__.get("__call__"), FunctionType) else None
            elif not isinstance(spec, (type, FunctionType, MethodType)):
                target = getattr(spec, "__call__", None)
                skip = False
            signature = _check_spec_signature(target, skip and isinstance(target, FunctionType)) if target else None
            names = dir(spec)
            coroutines = [name for name in names if _is_async_func(inspect.getattr_static(spec, name, None))]
        elif spec is not None:
            names = list(spec)
        own = self.__dict__
        own["_spec_class"] = cls
        own["_spec_set"] = spec_set
        own["_spec_signature"] = signature
        own["_mock_methods"] = names
        own["_spec_asyncs"] = coroutines

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    # ── what it gives and remembers ──

    @property
    def return_value(self):
        if self._mock_delegate is not None:
            return self._mock_delegate.return_value
        if self._mock_return_value is DEFAULT and self._mock_wraps is None:
            self.return_value = self._get_child_mock(_new_parent=self, _new_name="()")
        return self._mock_return_value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            _check_and_set_parent(self, value, None, "()")

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @property
    def side_effect(self):
        if self._mock_delegate is not None:
            return self._mock_delegate.side_effect
        return self._mock_side_effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.__dict__["method_calls"] = _CallList()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *owners, last = path.split(".")
            obj = self
            for name in owners:
                obj = getattr(obj, name)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        inner = _extract_mock(mock)
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    # ── attributes ──

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe", "_mock_delegate", "_mock_children", "_mock_wraps"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None and (name not in methods or name in _ALL_MAGICS):
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if methods is None and _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (methods is None or name not in methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in _ATTRIB_DENY_LIST:
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is "
                                     "meant to be an attribute.")
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = getattr(self._mock_wraps, name) if self._mock_wraps is not None else None
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            result = create_autospec(result.spec, result.spec_set, result.instance, result.parent, result.name)
            self._mock_children[name] = result
        return result

    def __setattr__(self, name, value):
        if name in _SETTERS:
            return object.__setattr__(self, name, value)
        if (self._spec_set and self._mock_methods is not None and name not in self._mock_methods
                and name not in self.__dict__):
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if name in _UNSUPPORTED:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _ALL_MAGICS:
            self._set_magic(name, value)
            return None
        if name == "__class__":
            self.__dict__["_spec_class"] = value
            return None
        if _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return None
        return object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if not isinstance(value, NonCallableMock):
            original = value
            setattr(type(self), name, _method_of(name, original))
            self._mock_children[name] = original
        else:
            _check_and_set_parent(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value

    def __delattr__(self, name):
        if name in _ALL_MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        if self._mock_methods is not None:
            names = list(self._mock_methods)
        else:
            names = [name for name in dir(type(self)) if not name.startswith("_") or _is_magic(name)]
        own = [name for name in self.__dict__ if not name.startswith("_mock_")]
        children = [name for name, child in self._mock_children.items() if child is not _deleted]
        return sorted({*names, *own, *children})

    def _extract_mock_name(self):
        parts, separator, parent = [self._mock_new_name], "", self._mock_new_parent
        last = self
        if parts == ["()"]:
            separator = "."
        names = [self._mock_new_name] if self._mock_new_name else []
        del parts, separator
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name)
            parent = parent._mock_new_parent
        root = last._mock_name or "mock"
        text = root
        for name in reversed([name for name in names if name and name != last._mock_new_name or name == "()"]):
            text += name if name.startswith("()") else f".{name}"
        if not names and self._mock_name:
            return self._mock_name
        return text

    def __repr__(self):
        named = self._extract_mock_name()
        shown = f" name={named!r}" if named not in ("mock", "mock.") else ""
        spec = ""
        if self._spec_class is not None:
            spec = f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    # ── asserting ──

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args._pair())
        return f"expected {action} not found.\nExpected: {expected}\n  Actual: {actual}"

    def _call_matcher(self, each):
        """A call with its arguments bound, so that `f(1)` and `f(a=1)` are the same; or the TypeError."""
        signature = self._spec_signature
        if signature is None:
            return each
        args, kwargs = each._pair() if isinstance(each, _Call) else each
        try:
            bound = signature.bind(*args, **kwargs)
            return _Call((each[0] if len(each) == 3 else "", bound.args, bound.kwargs))
        except TypeError as error:
            return error.with_traceback(None)

    def _calls_repr(self):
        return f"\n{'Calls'}: {_safe(self.mock_calls)}." if self.mock_calls else ""

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                                 f"Called {self.call_count} times.{self._calls_repr()}")

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                                 f"Called {self.call_count} times.{self._calls_repr()}")

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "
                                 f"Called {self.call_count} times.{self._calls_repr()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = [self._call_matcher(each) for each in self.call_args_list]
        if isinstance(expected, Exception) or expected not in _CallList(actual):
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(each) for each in calls]
        cause = next((each for each in expected if isinstance(each, Exception)), None)
        every = _CallList(self._call_matcher(each) for each in self.mock_calls)
        if not any_order:
            if expected not in every:
                problem = "Calls not found." if cause is None else (
                    "Error processing expected calls.\n"
                    f"Errors: {[each if isinstance(each, Exception) else None for each in expected]}")
                actual = f"\n  Actual: {_safe(self.mock_calls)}" if self.mock_calls else ""
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{actual}") from cause
            return
        left = list(every)
        missing = []
        for each in expected:
            try:
                left.remove(each)
            except ValueError:
                missing.append(each)
        if missing:
            raise AssertionError(f"{self._mock_name or 'mock'!r} does not contain all of {tuple(missing)!r} in its "
                                 f"call list, found {left!r} instead") from cause

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get("_new_name")
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        kind = type(self)
        if issubclass(kind, MagicMock) and name in _ASYNC_MAGICS:
            cls = AsyncMock
        elif issubclass(kind, AsyncMockMixin):
            if name == "()" or self._mock_methods is None or name in (self._mock_methods or ()):
                cls = AsyncMock if name != "()" or not issubclass(kind, AsyncMock) else MagicMock
                if self._mock_methods is not None and name not in self.__dict__["_spec_asyncs"]:
                    cls = MagicMock
            else:
                cls = MagicMock
        elif not issubclass(kind, CallableMixin):
            cls = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        else:
            cls = kind.__mro__[1]
        return cls(**kw)


def _delegating(name, kept):
    """A property whose value stands in `_mock_…`, or in the mock that does the work."""
    def get(self):
        delegate = self._mock_delegate
        return self.__dict__[kept] if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[kept] = value
        else:
            setattr(delegate, name, value)

    return property(get, set)


for _name in ("called", "call_count", "call_args", "call_args_list"):
    setattr(NonCallableMock, _name, _delegating(_name, f"_mock_{_name}"))
NonCallableMock.mock_calls = _delegating("mock_calls", "_mock_mock_calls")
_SETTERS = frozenset({"return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
                      "mock_calls", "method_calls", "await_count", "await_args", "await_args_list"})
_ATTRIB_DENY_LIST = frozenset({"called_once", "called_with", "called_once_with", "has_calls", "any_call",
                               "not_called", "called"})


def _safe(calls):
    return repr(calls)


def _extract_mock(obj):
    return getattr(obj, "mock", obj) if isinstance(obj, FunctionType) else obj


def _check_and_set_parent(parent, value, name, new_name):
    value = _extract_mock(value)
    if not isinstance(value, NonCallableMock) or "_mock_name" not in value.__dict__:
        return False
    own = value.__dict__
    if own["_mock_name"] or own["_mock_new_name"] or own["_mock_parent"] is not None \
            or own["_mock_new_parent"] is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above.__dict__["_mock_new_parent"]
    if new_name:
        own["_mock_new_parent"] = parent
        own["_mock_new_name"] = new_name
    if name:
        own["_mock_parent"] = parent
        own["_mock_name"] = name
    return True


def _method_of(name, function):
    def method(self, /, *args, **kw):
        return function(self, *args, **kw)

    method.__name__ = name
    return method


class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._execute_mock_call(*args, **kwargs)

    def _mock_check_sig(self, /, *args, **kwargs):
        if self._spec_signature is not None and getattr(self, "_mock_checks", False):
            self._spec_signature.bind(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(("", args, kwargs)))
        self._tell_parents(args, kwargs)

    def _tell_parents(self, args, kwargs):
        is_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        if name == "()":
            name = "()"
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = f"{parent._mock_name}.{method_name}"
            made = _Call((name, args, kwargs))
            parent.mock_calls.append(made)
            if parent._mock_new_name:
                dot = "" if name.startswith("()") else "."
                name = f"{parent._mock_new_name}{dot}{name}"
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
                return self.return_value if result is DEFAULT else result
            result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    pass


class _MagicProxy:
    """Stands for a magic method of a MagicMock until it is asked for."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        made = self.parent._get_child_mock(name=self.name, _new_name=self.name, _new_parent=self.parent)
        self.parent.__setattr__(self.name, made)
        _set_return_value(self.parent, made, self.name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


def _set_return_value(mock, method, name):
    if name in _FIXED_VALUES:
        method.return_value = _FIXED_VALUES[name]
    elif name in _RETURN_VALUES:
        method.return_value = _RETURN_VALUES[name](mock)
    elif name in ("__eq__", "__ne__"):
        def compare(other):
            given = method._mock_return_value
            if given is not DEFAULT:
                return given
            same = mock is other
            return (same if name == "__eq__" else not same) or NotImplemented

        method.side_effect = compare
    elif name in ("__iter__", "__aiter__"):
        def iterate():
            given = method._mock_return_value
            items = iter([]) if given is DEFAULT else iter(given)
            return items if name == "__iter__" else _AsyncIterator(items)

        method.side_effect = iterate


class MagicMixin:
    def __init__(self, /, *args, **kw):
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        own = self.__dict__.get("_mock_methods")
        names = _MAGICS if own is None else _MAGICS & set(own)
        kind = type(self)
        if own is not None:
            for name in _MAGICS - names:
                if name in kind.__dict__:
                    delattr(kind, name)
        for name in names:
            if name not in kind.__dict__:
                setattr(kind, name, _MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class ThreadingMock(MagicMock):
    pass


# ── asynchronous ──


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncMockMixin:
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own["_is_coroutine_mark"] = True
        own["_mock_await_count"] = 0
        own["_mock_await_args"] = None
        own["_mock_await_args_list"] = _CallList()
        own["__code__"] = _coroutine_code
        own["__name__"] = "AsyncMock"
        own["__defaults__"] = ()
        own["__kwdefaults__"] = {}
        own["__annotations__"] = None

    async def _execute_mock_call(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if _is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once. "
                                 f"Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once. "
                                 f"Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected not in _CallList(self._call_matcher(each) for each in self.await_args_list):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(each) for each in calls]
        every = _CallList(self._call_matcher(each) for each in self.await_args_list)
        if not any_order:
            if expected not in every:
                raise AssertionError(f"Awaits not found.\nExpected: {_CallList(calls)}\n"
                                     f"Actual: {self.await_args_list}")
            return
        left = list(every)
        missing = []
        for each in expected:
            try:
                left.remove(each)
            except ValueError:
                missing.append(each)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited. "
                                 f"Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


async def _coroutine(*args, **kwargs):
    pass


_coroutine_code = _coroutine.__code__
for _name in ("await_count", "await_args", "await_args_list"):
    setattr(AsyncMockMixin, _name, _delegating(_name, f"_mock_{_name}"))
del _name


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    pass


class PropertyMock(Mock):
    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock._mock_children.values()):
        if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
            seal(child)


# ── with a specification ──


class _SpecState:
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    given = {"spec_set": spec} if spec_set else {"spec": spec}
    if spec is None:
        given = {}
    if is_type and instance and not any("__call__" in base.__dict__ for base in spec.__mro__[:-1]):
        cls = NonCallableMagicMock
    elif not callable(spec):
        cls = NonCallableMagicMock
    else:
        cls = AsyncMock if _is_async_func(spec) else MagicMock
    name = given.pop("name", _name)
    mock = cls(parent=_parent, _new_parent=_parent, _new_name="" if _parent is None else name, name=name,
               unsafe=unsafe, **given, **kwargs)
    mock.__dict__["_mock_checks"] = True
    if isinstance(spec, (FunctionType, MethodType)):
        signature = inspect.signature(spec)
        mock.__dict__["_spec_signature"] = signature
        made = _function_for(mock, spec, signature) if isinstance(spec, FunctionType) and _parent is None else mock
    else:
        made = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
        mock.return_value.__dict__["_mock_new_name"] = "()"
    if isinstance(spec, (type, ModuleType)) or not callable(spec):
        _specify_children(mock, spec, spec_set, is_type, instance)
    return made


def _specify_children(mock, spec, spec_set, is_type, instance):
    for entry in dir(spec):
        if _is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if not isinstance(original, (FunctionType, MethodType)):
            mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance=False)
            continue
        static = inspect.getattr_static(spec, entry)
        skip = (is_type and instance or not is_type) and not isinstance(static, (staticmethod, classmethod)) \
            and isinstance(original, FunctionType) and not isinstance(spec, ModuleType)
        child = (AsyncMock if _is_async_func(original) else MagicMock)(
            parent=mock, name=entry, _new_name=entry, _new_parent=mock, spec=original)
        child.__dict__["_spec_signature"] = _check_spec_signature(original, skip)
        child.__dict__["_mock_checks"] = True
        mock._mock_children[entry] = child


def _function_for(mock, spec, signature):
    """A function with the signature of the one it stands for, and the methods of a mock."""
    if _is_async_func(spec):
        async def funcopy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def funcopy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)

    functools.update_wrapper(funcopy, spec)
    del funcopy.__wrapped__
    funcopy.__signature__ = signature
    funcopy.mock = mock
    mock.__dict__["_mock_name"] = mock._mock_name or spec.__name__
    mock.__dict__["_mock_delegate"] = None
    for name in dir(NonCallableMock):
        if name.startswith("assert_") or name in ("reset_mock", "configure_mock"):
            setattr(funcopy, name, getattr(mock, name))
    if isinstance(mock, AsyncMockMixin):
        for name in dir(AsyncMockMixin):
            if name.startswith("assert_"):
                setattr(funcopy, name, getattr(mock, name))
    for name in ("called", "call_count", "call_args", "call_args_list", "mock_calls"):
        setattr(funcopy, name, getattr(mock, name))
    funcopy.return_value = mock.return_value
    return funcopy


# ── patching ──


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                 unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, cls):
        for name in dir(cls):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(cls, name)
            if hasattr(value, "__call__"):
                setattr(cls, name, self.copy()(value))
        return cls

    def _entered(self, patched, args, keywords):
        stack = ExitStack()
        extra = []
        for patching in patched.patchings:
            value = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywords.update(value)
            elif patching.new is DEFAULT:
                extra.append(value)
        return stack, (*args, *extra), keywords

    def decorate_callable(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        def patched(*args, **keywords):
            stack, args, keywords = self._entered(patched, args, keywords)
            with stack:
                return func(*args, **keywords)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        async def patched(*args, **keywords):
            stack, args, keywords = self._entered(patched, args, keywords)
            with stack:
                return await func(*args, **keywords)

        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.getter(), self.attribute
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, local = getattr(target, name, DEFAULT), False
        if isinstance(target, ModuleType) and original is DEFAULT:
            import builtins

            if hasattr(builtins, name):
                self.create = True
                original = getattr(builtins, name)
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        original, local = self.get_original()
        new = self._new_for(original) if self.new is DEFAULT and self.autospec is None else self.new
        if self.autospec is not None:
            if self.new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            spec = original if self.autospec is True else self.autospec
            new = create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        elif self.kwargs and self.new is not DEFAULT:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self._exit_stack = ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            found = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    found.update(value)
            return found
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _new_for(self, original):
        spec, spec_set = self.spec, self.spec_set
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec is None and spec_set is True:
            spec_set = original
        if self.new_callable is not None:
            cls = self.new_callable
        elif spec is None and spec_set is None and _is_async_obj(original):
            cls = AsyncMock
        else:
            given = spec if spec is not None else spec_set
            cls = AsyncMock if given is not None and not isinstance(given, type) and _is_async_obj(given) else MagicMock
            if given is not None and not _is_list(given) and not callable(given):
                cls = NonCallableMagicMock
        kwargs = {}
        if spec is not None:
            kwargs["spec"] = spec
        if spec_set is not None:
            kwargs["spec_set"] = spec_set
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            kwargs["name"] = self.attribute
        kwargs.update(self.kwargs)
        new = cls(**kwargs)
        given = spec if spec is not None else spec_set
        if isinstance(given, type) and isinstance(new, NonCallableMock) and "return_value" not in self.kwargs:
            kwargs.pop("name", None)
            new.return_value = cls(_new_parent=new, _new_name="()", **kwargs)
        return new

    def __exit__(self, *exc_info):
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ("__doc__", "__module__", "__defaults__", "__annotations__",
                                                          "__kwdefaults__")):
                setattr(self.target, self.attribute, self.temp_original)
        self.is_started = False
        return self._exit_stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _resolve(name):
    """What a dotted name stands for: modules are imported on the way."""
    first, *rest = name.split(".")
    found, path = __import__(first), first
    for part in rest:
        path += f".{part}"
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def _get_target(target):
    try:
        owner, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return functools.partial(_resolve, owner), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    first, *others = [
        _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        for attribute, new in kwargs.items()
    ]
    names = list(kwargs)
    first.attribute_name = names[0]
    for name, patching in zip(names[1:], others):
        patching.attribute_name = name
        first.additional_patchers.append(patching)
    return first


class _patch_dict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self._original = self.in_dict.copy()
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *args):
        if self._original is not None:
            self.in_dict.clear()
            self.in_dict.update(self._original)
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _patch_stopall():
    for each in reversed(_patch._active_patches[:]):
        each.stop()


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"


def mock_open(mock=None, read_data=""):
    from io import BytesIO, StringIO

    made = BytesIO if isinstance(read_data, bytes) else StringIO
    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock()
    handle.__enter__.return_value = handle
    state = {"data": made(read_data)}

    def delegate(name):
        def run(*args, **kwargs):
            given = getattr(handle, name)._mock_return_value
            return given if given is not DEFAULT else getattr(state["data"], name)(*args, **kwargs)
        return run

    handle.write.return_value = None
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = delegate(name)
    handle.__iter__.side_effect = lambda: iter(state["data"])
    handle.__next__ = lambda self: next(state["data"])
    handle.__exit__.side_effect = lambda *args: None

    def reset(*args, **kwargs):
        state["data"] = made(read_data)
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock
