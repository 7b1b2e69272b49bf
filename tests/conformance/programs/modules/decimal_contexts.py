"""Contexts of decimals: precision, rounding, limits of exponents, signals and traps."""

from decimal import *

D = Decimal


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as error:
        print(name, type(error).__name__, error)


setcontext(Context())
print(getcontext())
print(ExtendedContext)
getcontext().prec = 6
print(D(1) / D(7), D("1.23456789"), +D("1.23456789"), D(2).sqrt(), D(1).exp())
getcontext().prec = 50
print(D(1) / D(7), D(2).sqrt(), D(1).exp(), D(2).ln(), D(3).log10())
getcontext().prec = 28
with localcontext() as ctx:
    ctx.prec = 5
    ctx.rounding = ROUND_UP
    print(D(1) / D(3), getcontext() is ctx)
print(D(1) / D(3))
with localcontext(prec=3, rounding=ROUND_DOWN):
    print(D(2) / D(3), D("123456") * 1, D("9.999") + 0)
with localcontext(Context(prec=4)) as ctx:
    print(ctx, D("123456") + 0)

ctx = Context(prec=4, Emax=9, Emin=-9, traps=[])
print(ctx.divide(1, 0), ctx.divide(0, 0), ctx.multiply(D("9e9"), 10), ctx.multiply(D("1e-9"), D("0.01")), ctx.divide(1, 3))
print(ctx.flags[DivisionByZero], ctx.flags[Inexact], sorted(signal.__name__ for signal, on in ctx.flags.items() if on))
ctx.clear_flags()
print(ctx, ctx.Etiny(), ctx.Etop())
for name, args in [("add", (1, D("2.00005"))), ("subtract", (1, 3)), ("multiply", (D("1.5"), 3)), ("divide_int", (7, 2)), ("remainder", (7, 2)), ("power", (2, 10)), ("sqrt", (2,)), ("exp", (1,)), ("ln", (10,)), ("log10", (1000,)), ("abs", (-1,)), ("minus", (5,)), ("plus", (D("1.23456"),)), ("compare", (1, 2)), ("max", (1, 2)), ("min", (1, 2)), ("normalize", (D("10.00"),)), ("quantize", (D("1.2345"), D("0.01"))), ("to_integral_value", (D("2.5"),)), ("create_decimal", ("3.1415926",)), ("create_decimal_from_float", (0.1,)), ("divmod", (7, 2)), ("fma", (2, 3, 4)), ("is_zero", (0,)), ("copy_sign", (1, -2)), ("number_class", (D("1e-10"),)), ("to_sci_string", (D("1e5"),)), ("to_eng_string", (D("1e5"),)), ("next_plus", (1,)), ("scaleb", (1, 2)), ("same_quantum", (1, 2)), ("logb", (250,))]:
    attempt(name, lambda: getattr(ctx, name)(*args))
print(sorted(signal.__name__ for signal, on in ctx.flags.items() if on))

with localcontext() as ctx:
    ctx.traps[Inexact] = True
    attempt("inexact", lambda: D(1) / 3)
    attempt("exact", lambda: D(1) / 4)
    ctx.traps[FloatOperation] = True
    attempt("float", lambda: D(0.5))
    attempt("float", lambda: D("0.5") < 0.6)
    attempt("float", lambda: D("0.5") == 0.5)
    ctx.traps[DivisionByZero] = False
    attempt("zero", lambda: D(1) / 0)
    ctx.traps[InvalidOperation] = False
    attempt("text", lambda: D("abc"))
    attempt("nan", lambda: D("inf") - D("inf"))

for action in [
    lambda: Context(prec=0), lambda: Context(rounding="x"), lambda: Context(Emin=1), lambda: Context(capitals=2),
    lambda: setattr(getcontext(), "prec", "x"), lambda: setattr(getcontext(), "foo", 1), lambda: localcontext(foo=1),
    lambda: setcontext(5), lambda: D("1e1000000"), lambda: D("1e1000000") + 0, lambda: D("1.5").quantize(1, rounding="x"),
    lambda: Context(traps=[ValueError]), lambda: D(1).quantize(D("1e-30")),
]:
    attempt("", action)
small = Context(prec=3, Emin=-5, Emax=5)
attempt("overflow", lambda: small.multiply(D("999e3"), 10))
attempt("underflow", lambda: small.multiply(D("1.23e-5"), D("0.1")))
setcontext(Context(prec=5, rounding=ROUND_HALF_DOWN))
print(getcontext().prec, D("1.000005") + 0)
copied = getcontext().copy()
copied.prec = 9
print(getcontext().prec, copied.prec)
for error in [Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal, Overflow, Underflow, FloatOperation]:
    print(error.__name__, [base.__name__ for base in error.__mro__])
getcontext().capitals = 0
print(D("1e10"), DecimalTuple(0, (1,), 2))
setcontext(Context())
