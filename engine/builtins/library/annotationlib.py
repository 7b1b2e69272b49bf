"""Lib/annotationlib.py: annotations as values, with names that are not there yet, or as texts. PEP 649, PEP 749"""

import enum
import functools
import sys
import types
from typing import ForwardRef

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace",
    "get_annotations", "annotations_to_string", "type_repr",
]


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class _Stand(list):
    """All that stand in for names in one evaluation, and what they met that has no name."""

    def __init__(self):
        self.others = {}

    def named(self, value):
        name = f"__annotationlib_name_{len(self.others) + 1}__"
        self.others[name] = value
        return name

    def become_references(self):
        for each in self:
            del each._made
            each.__extra_names__ = dict(self.others)
            each.__class__ = ForwardRef


class _Unknown:
    """Stands for a name while annotations are evaluated, and notes what is done with it."""

    def __init__(self, text, owner=None, made=None):
        self.__forward_arg__ = text
        self.__forward_module__ = None
        self.__forward_is_argument__ = False
        self.__forward_is_class__ = isinstance(owner, type)
        self.__owner__ = owner
        self._made = made
        if made is not None:
            made.append(self)

    def _next(self, text):
        return _Unknown(text, self.__owner__, self._made)

    def __repr__(self):
        return self.__forward_arg__

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self._next(f"{self}.{name}")

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        return self._next(f"{self}[{', '.join(map(self._written, items)) or '()'}]")

    def __call__(self, *args, **kwargs):
        given = [*map(self._written, args), *[f"{name}={self._written(value)}" for name, value in kwargs.items()]]
        return self._next(f"{self}({', '.join(given)})")

    def __iter__(self):
        yield self._next(f"*{self}")

    def __or__(self, other):
        return self._next(f"{self} | {self._written(other)}")

    def __ror__(self, other):
        return self._next(f"{self._written(other)} | {self}")

    def _written(self, value):
        if isinstance(value, list):
            return f"[{', '.join(map(self._written, value))}]"
        if value is None or isinstance(value, (_Unknown, str, int, float, complex)):
            return repr(value)
        return type_repr(value) if self._made is None else self._made.named(value)


def _call_with(annotate, names, cells):
    """Calls an annotate function that finds other globals, and other values in its cells."""
    closure = []
    for name, cell in zip(annotate.__code__.co_freevars, annotate.__closure__ or ()):
        closure.append(types.CellType(cells[name]) if name in cells else cell)
    made = types.FunctionType(annotate.__code__, names, closure=tuple(closure) or None)
    return made(Format.VALUE_WITH_FAKE_GLOBALS)


def _with_texts(annotate):
    names = {name: _Unknown(name) for name in annotate.__code__.co_names}
    del names["NotImplementedError"]
    cells = {name: _Unknown(name) for name in annotate.__code__.co_freevars}
    if "__classdict__" in cells:
        cells["__classdict__"] = {}
    found = _call_with(annotate, {**names, "NotImplementedError": NotImplementedError}, cells)
    return {name: _text_of(value) for name, value in found.items()}


def _text_of(value):
    if value is ...:
        return "..."
    return value if isinstance(value, str) else repr(value)


def _with_references(annotate, owner):
    """Names are put in, one after the other, as long as some are missing."""
    made, names, cells = _Stand(), {}, {}
    for name, cell in zip(annotate.__code__.co_freevars, annotate.__closure__ or ()):
        try:
            cell.cell_contents
        except ValueError:
            cells[name] = _Unknown(name, owner, made)
    while True:
        try:
            found = _call_with(annotate, {**annotate.__globals__, **names}, cells)
            break
        except NameError as error:
            if error.name is None or error.name in names:
                raise
            names[error.name] = _Unknown(error.name, owner, made)
    made.become_references()
    return found


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """What an annotate function gives in a format, even if it knows only values."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        return _with_texts(annotate)
    if format == Format.FORWARDREF:
        return _with_references(annotate, owner)
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    raise ValueError(f"Invalid format: {format!r}")


def call_evaluate_function(evaluate, format, *, owner=None):
    """The same of a function that gives a bound, a default or an alias."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def get_annotate_from_class_namespace(obj):
    """The annotate function in the namespace of a class that is being made, or None."""
    return obj["__annotate__"] if "__annotate__" in obj else obj.get("__annotate_func__", None)


def _own_annotations(obj):
    found = getattr(obj, "__annotations__", None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _annotated(obj, format):
    annotate = getattr(obj, "__annotate__", None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return found


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a function, class or module: a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    if format not in (Format.VALUE, Format.FORWARDREF, Format.STRING):
        raise ValueError(f"Unsupported format {format!r}")
    found = _in_format(obj, format)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    return _evaluated(obj, found, globals, locals) if eval_str else dict(found)


def _in_format(obj, format):
    if format == Format.STRING:
        found = _annotated(obj, format)
        if found is None:
            found = _own_annotations(obj)
            return found and annotations_to_string(found)
        return found
    try:
        found = _own_annotations(obj)
    except NameError:
        if format == Format.VALUE:
            raise
        found = None
    return _annotated(obj, format) if found is None else found


def _evaluated(obj, found, globals, locals):
    inner = obj
    while hasattr(inner, "__wrapped__") or isinstance(inner, functools.partial):
        inner = inner.__wrapped__ if hasattr(inner, "__wrapped__") else inner.func
    if globals is None:
        module = sys.modules.get(getattr(inner, "__module__", None))
        globals = getattr(inner, "__globals__", None) or getattr(module, "__dict__", None)
        globals = obj.__dict__ if isinstance(obj, types.ModuleType) else globals or {}
    if locals is None:
        locals = dict(vars(obj)) if isinstance(obj, type) else {}
    locals = {**{each.__name__: each for each in getattr(obj, "__type_params__", ())}, **locals}
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def type_repr(value):
    """How a value is written in an annotation."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)) and not isinstance(
        value, types.GenericAlias
    ):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    """Values as they would be written."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
