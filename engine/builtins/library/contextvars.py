"""Python/context.c"""

from _contextvars import Context, copy_context
from _contextvars import current as _current
from _static import blank as _blank, seal as _seal

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_NOTHING = object()


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    __module__ = "_contextvars"
    __slots__ = ("_context", "_used", "_var", "_old_value")
    __hash__ = None
    MISSING = _Missing()

    def __new__(cls, /, *args, **keywords):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old_value

    def __enter__(self, /):
        return self

    def __exit__(self, type, value, traceback, /):
        self._var.reset(self)

    @classmethod
    def __class_getitem__(cls, item, /):
        return _alias(cls, item)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {hex(id(self))}>"


def _token(context, var, old_value):
    made = _blank(Token)
    made._context = context
    made._used = False
    made._var = var
    made._old_value = old_value
    return made


def _alias(cls, item):
    from types import GenericAlias

    return GenericAlias(cls, item)


class ContextVar:
    __module__ = "_contextvars"
    __slots__ = ("_name", "_default")

    def __new__(cls, name, /, *, default=_NOTHING):
        self = _blank(cls)
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default
        return self

    @property
    def name(self):
        return self._name

    def get(self, default=_NOTHING, /):
        values = _current()._values
        if self in values:
            return values[self]
        if default is not _NOTHING:
            return default
        if self._default is not _NOTHING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _current()
        token = _token(context, self, context._values.get(self, Token.MISSING))
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old_value is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old_value
        context._values = values

    @classmethod
    def __class_getitem__(cls, item, /):
        return _alias(cls, item)

    def __repr__(self):
        default = "" if self._default is _NOTHING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {hex(id(self))}>"


_seal(Token, final=True, private=True)
_seal(ContextVar, final=True, private=True, called="ContextVar()")
