"""The methods behind the operators, called by name: NotImplemented where the operand is foreign."""

NAMES = (
    "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ "
    "__floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ "
    "__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ "
    "__lt__ __le__ __eq__ __ne__ __gt__ __ge__"
).split()

UNARY = (
    "__neg__ __pos__ __abs__ __invert__ __bool__ __int__ __float__ __index__ __trunc__ __floor__ "
    "__ceil__ __round__ __repr__ __str__ __complex__ __getnewargs__ conjugate is_integer "
    "as_integer_ratio bit_length bit_count hex"
).split()

SELVES = [3, True, 2.5, 2 + 1j]
OTHERS = [2, False, 1.5, 1j, "x", None, 10**400]


def outcome(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for self in SELVES:
    for name in NAMES:
        method = getattr(self, name, None)
        if method is None:
            print(repr(self), "has no", name)
            continue
        for other in OTHERS:
            if name in ("__pow__", "__rpow__") and other == 10**400:
                continue
            if name in ("__rlshift__", "__lshift__") and other == 10**400:
                continue
            if "pow" in name and isinstance(self, complex) and isinstance(other, complex):
                continue  # its last digit is the C library's
            shown = "huge" if other == 10**400 else repr(other)
            print(f"{self!r}.{name}({shown})", outcome(method, other))
    for name in UNARY:
        method = getattr(self, name, None)
        print(f"{self!r}.{name}()", outcome(method) if method is not None else "missing")
    for name in ("real", "imag", "numerator", "denominator"):
        print(f"{self!r}.{name}", repr(getattr(self, name, "missing")))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for call in [
    lambda: (5).__add__(),
    lambda: (5).__add__(1, 2),
    lambda: (5).__add__(x=1),
    lambda: (5).__neg__(1),
    lambda: (5).__pow__(),
    lambda: (5).__pow__(1, 2, 3),
    lambda: (5).__pow__(2, 3),
    lambda: (5).__rpow__(2, 3),
    lambda: (5).__pow__(2, "a"),
    lambda: (5).__pow__(2, 0),
    lambda: (1.5).__pow__(2, 3),
    lambda: (1j).__pow__(2, 3),
    lambda: (5).__format__(),
    lambda: (5).__format__(5),
    lambda: (5).bit_length(1),
    lambda: (5).bit_length(x=1),
    lambda: (5).__round__(1, 2),
    lambda: int.__add__("a", 1),
    lambda: int.__add__(),
    lambda: int.__add__(1.5, 1),
    lambda: int.__add__(True, True),
    lambda: float.__add__(1, 1.0),
    lambda: int.bit_length("a"),
    lambda: int.bit_length(),
    lambda: int.bit_length(True),
    lambda: bool.__and__(1, True),
    lambda: (5).missing,
]:
    attempt(call)
