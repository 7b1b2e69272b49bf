"""Python/context.c"""

from _contextvars import current, enter

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_NOTHING = object()


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    MISSING = _Missing()

    def __init__(self, context, var, old_value):
        self._context = context
        self._used = False
        self.var = var
        self.old_value = old_value

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.var.reset(self)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self.var!r} at {hex(id(self))}>"


class ContextVar:
    def __init__(self, name, /, *, default=_NOTHING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

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
        token = Token(context, self, context._values.get(self, Token.MISSING))
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token.old_value is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token.old_value
        context._values = values

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def __repr__(self):
        default = "" if self._default is _NOTHING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {hex(id(self))}>"


class Context:
    def __init__(self):
        self._values = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        before = enter(self)
        self._entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            enter(before)

    def copy(self):
        made = Context()
        made._values = self._values
        return made

    def __getitem__(self, var):
        return self._values[_checked(var)]

    def __contains__(self, var):
        return _checked(var) in self._values

    def get(self, var, default=None, /):
        return self._values.get(_checked(var), default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")
    return var


def _current():
    context = current()
    if context is None:
        context = Context()
        enter(context)
    return context


def copy_context():
    return _current().copy()
