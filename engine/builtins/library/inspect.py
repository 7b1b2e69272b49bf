"""Lib/inspect.py: what kind of thing a value is, what it consists of and where it stands."""

import sys as _sys
import types
from collections import namedtuple as _namedtuple
from functools import partial as _partial
from _signature import (
    BoundArguments, Parameter, Signature, _ParameterKind, _empty, _void, formatannotation,
)
from types import (
    AsyncGeneratorType, BuiltinFunctionType, CodeType, CoroutineType, FrameType, FunctionType, GeneratorType,
    GetSetDescriptorType, MemberDescriptorType, MethodType, ModuleType, TracebackType,
)

CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
AGEN_CREATED, AGEN_RUNNING = "AGEN_CREATED", "AGEN_RUNNING"
AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_SUSPENDED", "AGEN_CLOSED"
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200
CO_HAS_DOCSTRING, CO_METHOD = 0x4000000, 0x8000000

_SLOTS = (type(object.__init__), type(object().__str__), type(str.join), BuiltinFunctionType)


# ── kinds ──


def ismodule(object): return isinstance(object, ModuleType)
def isclass(object): return isinstance(object, type)
def ismethod(object): return isinstance(object, MethodType)
def isfunction(object): return isinstance(object, FunctionType)
def isbuiltin(object): return isinstance(object, BuiltinFunctionType)
def isgenerator(object): return isinstance(object, GeneratorType)
def iscoroutine(object): return isinstance(object, CoroutineType)
def isasyncgen(object): return isinstance(object, AsyncGeneratorType)
def isframe(object): return isinstance(object, FrameType)
def istraceback(object): return isinstance(object, TracebackType)
def iscode(object): return isinstance(object, CodeType)
def isgetsetdescriptor(object): return isinstance(object, GetSetDescriptorType)
def ismemberdescriptor(object): return isinstance(object, MemberDescriptorType)
def ismethodwrapper(object): return isinstance(object, types.MethodWrapperType)
def ispackage(object): return ismodule(object) and hasattr(object, "__path__")


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def isawaitable(object):
    from _asyncio import _isawaitable

    return _isawaitable(object)


def _unwrapped(function):
    """The function below bound methods and partial objects."""
    while True:
        if ismethod(function):
            function = function.__func__
        elif isinstance(function, _partial):
            function = function.func
        else:
            return function


def _has_flag(function, flag):
    function = _unwrapped(function)
    return (isfunction(function) or _is_mocked(function)) and bool(function.__code__.co_flags & flag)


def _is_mocked(function):
    """A stand-in for a function has what functions have."""
    if isclass(function) or not hasattr(function, "__name__") or not hasattr(function, "__code__"):
        return False
    return isinstance(function.__code__, CodeType)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(_unwrapped(obj), "_is_coroutine_mark", None) is True


def markcoroutinefunction(func):
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = True
    return func


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


# ── what is suspended ──


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def _locals_of(frame):
    return {} if frame is None else dict(frame.f_locals)


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return _locals_of(generator.gi_frame)


def getcoroutinelocals(coroutine):
    return _locals_of(coroutine.cr_frame)


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return _locals_of(agen.ag_frame)


# ── documentation ──


def getdoc(object):
    try:
        text = object.__doc__
    except AttributeError:
        return None
    if text is None:
        text = _inherited_doc(object)
    return cleandoc(text) if isinstance(text, str) else None


def _inherited_doc(object):
    """That of the same method, or of the class, further up."""
    if isclass(object):
        for base in object.__mro__:
            if base is not __builtins_object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(object):
        owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
        name = object.__name__
    elif isfunction(object) and "." in object.__qualname__ and "<locals>" not in object.__qualname__:
        name = object.__name__
        owner = _sys.modules.get(object.__module__)
        for part in object.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
    elif isinstance(object, property):
        if object.fget is None:
            return None
        name = object.fget.__name__
        owner = _sys.modules.get(object.fget.__module__)
        for part in object.fget.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
    else:
        return None
    for base in getattr(owner, "__mro__", ()):
        text = getattr(getattr(base, name, None), "__doc__", None)
        if text is not None:
            return text
    return None


__builtins_object = object


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" "), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


# ── parts ──


def unwrap(func, *, stop=None):
    seen = {id(func)}
    first = func
    while not isinstance(func, type) and hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def _members(object, predicate, getter):
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items()
                      if isinstance(value, types.DynamicClassAttribute)]
    found = []
    done = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in done:
                raise AttributeError
        except AttributeError:
            for base in (object.__mro__ if isclass(object) else ()):
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        done.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """Looks only where attributes are kept; no code of the program runs."""
    classes = type.__getattribute__(obj, "__mro__") if isinstance(obj, type) else type(obj).__mro__
    of_class = next((base.__dict__[attr] for base in classes if attr in base.__dict__), _missing)
    own = _missing
    if not isinstance(obj, type):
        try:
            own = object.__getattribute__(obj, "__dict__").get(attr, _missing)
        except AttributeError:
            pass
    if own is not _missing and not (of_class is not _missing and hasattr(type(of_class), "__get__")
                                    and hasattr(type(of_class), "__set__")):
        return own
    if of_class is not _missing:
        return of_class
    if isinstance(obj, type):
        for base in type(obj).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = _namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    found = []
    for name in sorted(set(dir(cls))):
        home = next((base for base in cls.__mro__ if name in base.__dict__), None)
        if home is None:
            continue
        value = home.__dict__[name]
        if isinstance(value, (staticmethod, BuiltinFunctionType)):
            kind, value = "static method", value
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        else:
            kind = "method" if isroutine(value) else "data"
        found.append(Attribute(name, kind, home, value))
    return found


def getmro(cls):
    return cls.__mro__


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for cls in sorted(classes, key=lambda each: (each.__module__, each.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


# ── signatures ──


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


FullArgSpec = _namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    try:
        found = Signature.from_callable(func.__func__ if ismethod(func) else func, follow_wrapped=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, by_name, name_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if found.return_annotation is not _empty:
        annotations["return"] = found.return_annotation
    for parameter in found.parameters.values():
        if parameter.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            args.append(parameter.name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif parameter.kind is Parameter.VAR_POSITIONAL:
            varargs = parameter.name
        elif parameter.kind is Parameter.KEYWORD_ONLY:
            by_name.append(parameter.name)
            if parameter.default is not _empty:
                name_defaults[parameter.name] = parameter.default
        else:
            varkw = parameter.name
        if parameter.annotation is not _empty:
            annotations[parameter.name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, by_name, name_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
        func = func.__func__
    spec = getfullargspec(func)
    bound = Signature.from_callable(func, follow_wrapped=False).bind(*positional, **named)
    bound.apply_defaults()
    names = [*spec.args[: len(positional)], spec.varargs, spec.varkw, *named, *spec.args, *spec.kwonlyargs]
    return {name: bound.arguments[name] for name in names if name in bound.arguments}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    if format != 1:
        from annotationlib import get_annotations as in_format

        return in_format(obj, globals=globals, locals=locals, eval_str=eval_str, format=format)
    if not (isclass(obj) or ismodule(obj) or callable(obj)):
        raise TypeError(f"{obj!r} does not have annotations")
    found = dict(getattr(obj, "__annotations__", None) or {})
    if not eval_str:
        return found
    base = unwrap(obj) if callable(obj) and not isclass(obj) else obj
    if globals is None:
        module = _sys.modules.get(getattr(base, "__module__", None))
        globals = getattr(base, "__globals__", None) or getattr(module, "__dict__", {})
    if locals is None:
        locals = dict(vars(base)) if isclass(base) else {}
    for parameter in getattr(base, "__type_params__", ()):
        locals.setdefault(parameter.__name__, parameter)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in found.items()}


ClosureVars = _namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    builtins = vars(_sys.modules["builtins"]) if "builtins" in _sys.modules else __import__("builtins").__dict__
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in code.co_freevars:
            continue
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif name in builtins:
            found_builtins[name] = builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


# ── source ──


class ClassFoundException(Exception):
    pass


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return _sys.modules.get(object.__module__)
    return _sys.modules.get("__main__")


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = _sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                    + type(object).__name__)


def getsourcefile(object):
    return getfile(object)


def getabsfile(object, _filename=None):
    from os.path import abspath

    return abspath(_filename or getfile(object))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def findsource(object):
    import linecache

    file = getfile(object)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            first = object.__firstlineno__
        except AttributeError:
            raise OSError("source code not available") from None
        return lines, first - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        if object.co_firstlineno - 1 >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, object.co_firstlineno - 1
    raise OSError("could not find code object")


def getsourcelines(object):
    object = unwrap(object)
    lines, place = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[place:]), place + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getblock(lines):
    from _source_block import block_length

    return lines[: block_length(lines)]


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def getcomments(object):
    try:
        lines, place = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        found = []
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        while start < len(lines) and lines[start][:1] == "#":
            found.append(lines[start].expandtabs())
            start += 1
        return "".join(found) or None
    indent = indentsize(lines[place])
    found = []
    place -= 1
    while place >= 0 and lines[place].lstrip()[:1] == "#" and indentsize(lines[place]) == indent:
        found.insert(0, lines[place].expandtabs().lstrip())
        place -= 1
    while found and found[0].strip() == "#":
        found.pop(0)
    while found and found[-1].strip() == "#":
        found.pop()
    return "".join(found) or None


# ── frames ──


class Traceback(_namedtuple("Traceback", "filename lineno function code_context index")):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_namedtuple("FrameInfo", ("frame", *Traceback._fields))):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, "
                f"function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, "
                f"positions={self.positions!r})")


ArgInfo = _namedtuple("ArgInfo", "args varargs keywords locals")
Arguments = _namedtuple("Arguments", "args, varargs, varkw")
Positions = _namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
Positions.__module__ = "dis"


def currentframe():
    return _sys._getframe(1)


def _positions(code, instruction):
    for place, found in enumerate(code.co_positions()):
        if place == instruction:
            return Positions(*found)
    return Positions()


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno, instruction, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        lineno, instruction = frame.f_lineno, frame.f_lasti
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            lines = index = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start : start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index,
                     positions=_positions(frame.f_code, instruction))


def _frame_info(of, frame, context):
    found = getframeinfo(of, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(_frame_info(tb, tb.tb_frame, context))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(_sys._getframe(1), context)


def trace(context=1):
    error = _sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


def getlineno(frame):
    return frame.f_lineno


def getargs(co):
    names = co.co_varnames
    args = list(names[: co.co_argcount])
    named = list(names[co.co_argcount : co.co_argcount + co.co_kwonlyargcount])
    place = co.co_argcount + co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[place]
        place += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[place]
    return Arguments(args + named, varargs, varkw)


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(parts)})"
