"""Lib/inspect.py: what a callable takes."""

import functools as _functools
import types as _types
from collections import OrderedDict as _OrderedDict
from enum import IntEnum as _IntEnum
from keyword import iskeyword as _iskeyword


class _void:
    """What stands for a default or an annotation that is not there."""

    __module__ = "inspect"


class _empty:
    __module__ = "inspect"


class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return _DESCRIPTIONS[self]


_ParameterKind.__module__ = "inspect"
_DESCRIPTIONS = {
    0: "positional-only", 1: "positional or keyword", 2: "variadic positional", 3: "keyword-only",
    4: "variadic keyword",
}
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    __module__ = "inspect"
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, not "
                                 + self._kind.description)
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        if _iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f"{text}: {shown}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, Parameter) else NotImplemented


class BoundArguments:
    __module__ = "inspect"
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if not by_name and (parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments):
                by_name = True
            if not by_name or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        parts = [f"{name}={value!r}" for name, value in self.arguments.items()]
        return f"<{self.__class__.__name__} ({', '.join(parts)})>"


class Signature:
    __module__ = "inspect"
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        made = _OrderedDict()
        top_kind = _POSITIONAL_ONLY
        seen_default = False
        for parameter in parameters or ():
            if __validate_parameters__:
                top_kind, seen_default = self._check_order(parameter, top_kind, seen_default)
                if parameter.name in made:
                    raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            made[parameter.name] = parameter
        self._parameters = _types.MappingProxyType(made)
        self._return_annotation = return_annotation

    @staticmethod
    def _check_order(parameter, top_kind, seen_default):
        kind = parameter.kind
        if kind < top_kind:
            raise ValueError(f"wrong parameter order: {top_kind.description} parameter before "
                             f"{kind.description} parameter")
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                seen_default = True
            elif seen_default:
                raise ValueError("non-default argument follows default argument")
        return kind, seen_default

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, cls, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                             eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self.parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def _hash_basis(self):
        others = tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY)
        by_name = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return others, by_name, self.return_annotation

    def __hash__(self):
        others, by_name, annotation = self._hash_basis()
        return hash((others, frozenset(by_name.values()), annotation))

    def __eq__(self, other):
        return self._hash_basis() == other._hash_basis() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        wrongly_named = []
        kwargs = dict(kwargs)
        rest = self._bind_positions(args, kwargs, arguments, partial, wrongly_named)
        variadic = None
        for parameter in rest:
            name = parameter.name
            if parameter.kind == _VAR_KEYWORD:
                variadic = name
            elif parameter.kind == _VAR_POSITIONAL:
                continue
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {name!r}")
        if kwargs and variadic is not None:
            arguments[variadic] = kwargs
        elif kwargs and wrongly_named:
            names = ", ".join(wrongly_named)
            raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names!r}")
        elif kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def _bind_positions(self, args, kwargs, arguments, partial, wrongly_named):
        """Gives values to the parameters that have one by position; returns those that names may fill."""
        parameters = list(self.parameters.values())
        for place, value in enumerate(args):
            if place == len(parameters) or parameters[place].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            parameter = parameters[place]
            if parameter.kind == _VAR_POSITIONAL:
                arguments[parameter.name] = tuple(args[place:])
                return parameters[place + 1 :]
            if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            if not (partial and value is _functools.Placeholder):
                arguments[parameter.name] = value
        return self._after_positions(parameters[len(args) :], kwargs, partial, wrongly_named)

    @staticmethod
    def _after_positions(parameters, kwargs, partial, wrongly_named):
        for place, parameter in enumerate(parameters):
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                return parameters[place + 1 :]
            if parameter.name in kwargs and kind == _POSITIONAL_ONLY:
                if parameter.default is _empty:
                    raise TypeError(f"missing a required positional-only argument: {parameter.name!r}")
                wrongly_named.append(parameter.name)
            elif (parameter.name in kwargs or kind == _VAR_KEYWORD or parameter.default is not _empty or partial):
                return parameters[place:]
            else:
                what = " keyword-only" if kind == _KEYWORD_ONLY else ""
                raise TypeError(f"missing a required{what} argument: {parameter.name!r}")
        return []

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        parts = []
        slash = star = False
        for parameter in self.parameters.values():
            text = parameter._format(quote_annotation_strings=quote_annotation_strings)
            if parameter.kind == _POSITIONAL_ONLY:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if parameter.kind == _VAR_POSITIONAL:
                star = True
            elif parameter.kind == _KEYWORD_ONLY and not star:
                parts.append("*")
                star = True
            parts.append(text)
        if slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            shown = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {shown}"
        return text


# ── finding it ──


def _signature_of(obj, cls, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    options = dict(follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, _types.MethodType):
        return _without_self(_signature_of(obj.__func__, cls, **options))
    if follow_wrapped:
        while hasattr(obj, "__wrapped__") and not hasattr(obj, "__signature__"):
            obj = obj.__wrapped__
        if isinstance(obj, _types.MethodType):
            return _signature_of(obj, cls, **options)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, (Signature, str)) and callable(given):
            given = given()
        if isinstance(given, str):
            given = _of_function(eval(f"lambda {given[1:-1]}: None"), cls)
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if isinstance(obj, _types.FunctionType):
        return _of_function(obj, cls, globals, locals, eval_str)
    if isinstance(obj, _functools.partial):
        return _of_partial(_signature_of(obj.func, cls, **options), obj)
    if isinstance(obj, type):
        return _of_class(obj, cls, options)
    if isinstance(obj, (_types.BuiltinFunctionType, _types.MethodDescriptorType, _types.WrapperDescriptorType,
                        _types.MethodWrapperType, _types.ClassMethodDescriptorType)):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if call is None:
        raise ValueError(f"callable {obj!r} is not supported by signature")
    return _without_self(_signature_of(call, cls, **options))


def _of_function(func, cls, globals=None, locals=None, eval_str=False):
    from inspect import get_annotations

    code = func.__code__
    names = code.co_varnames
    count, positional_only, named = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    by_name = func.__kwdefaults__ or {}
    first_default = count - len(defaults)
    parameters = []

    def add(name, kind, default=_empty):
        annotation = annotations.get(name, _empty)
        parameters.append(cls._parameter_cls(name, kind, default=default, annotation=annotation))

    for place, name in enumerate(names[:count]):
        default = defaults[place - first_default] if place >= first_default else _empty
        add(name, _POSITIONAL_ONLY if place < positional_only else _POSITIONAL_OR_KEYWORD, default)
    if code.co_flags & 4:
        add(names[count + named], _VAR_POSITIONAL)
    for name in names[count : count + named]:
        add(name, _KEYWORD_ONLY, by_name.get(name, _empty))
    if code.co_flags & 8:
        add(names[count + named + bool(code.co_flags & 4)], _VAR_KEYWORD)
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_self(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _of_partial(wrapped, partial):
    """What is left to give when some arguments are given already."""
    try:
        bound = wrapped.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    parameters = []
    by_name = False
    for name, parameter in wrapped.parameters.items():
        kind = parameter.kind
        if name not in bound.arguments or kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if by_name and kind is _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            if not (by_name and kind is _VAR_POSITIONAL):
                parameters.append(parameter)
            continue
        value = bound.arguments[name]
        if kind is _POSITIONAL_ONLY:
            continue
        if name in partial.keywords:
            by_name = True
            parameters.append(parameter.replace(default=value, kind=_KEYWORD_ONLY))
    return wrapped.replace(parameters=parameters)


def _user_defined(cls, name):
    """The method of that name, unless it is one of C's."""
    method = getattr(cls, name, None)
    if isinstance(method, (_types.WrapperDescriptorType, _types.MethodWrapperType, _types.BuiltinFunctionType,
                           _types.ClassMethodDescriptorType, _types.MethodDescriptorType)):
        return None
    return method


def _of_class(obj, cls, options):
    call = _user_defined(type(obj), "__call__")
    if call is not None:
        return _without_self(_signature_of(call, cls, **options))
    new, init = _user_defined(obj, "__new__"), _user_defined(obj, "__init__")
    for base in obj.__mro__:
        if new is not None and "__new__" in base.__dict__:
            return _without_self(_signature_of(new, cls, **options))
        if init is not None and "__init__" in base.__dict__:
            return _without_self(_signature_of(init, cls, **options))
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    raise ValueError(f"no signature found for builtin type {obj!r}")
