"""Decimals: making them, calculating with them, comparing, rounding and showing them."""

import math
from decimal import *
from fractions import Fraction

D = Decimal
setcontext(Context())


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as error:
        print(name, type(error).__name__, error)


for value in ["0", "-0", "1.10", "  12.5 ", "1e5", "1E-10", "-1.5e+3", "Infinity", "-inf", "NaN", "nan123", "sNaN", "1_000.5", ".5", "5.", "0.000001", "0.0000001", "0E+3", "00012", 5, -7, 10**40, True, 0.1, -0.5, 1e22, float("inf"), (0, (1, 2, 3), -2), (1, (), 0), (0, (1,), "F"), (0, (0, 5), "n"), D("2.50")]:
    attempt(value, lambda: D(value))
for value in ["", "abc", "1.2.3", "1e", "--1", "1 2", None, [], (1, 2), (2, (1,), 0), (0, (10,), 0), 1j, b"1"]:
    attempt(value, lambda: D(value))

pairs = [("1.1", "2.2"), ("10", "3"), ("-7", "2"), ("7.5", "-2"), ("1e20", "1e-20"), ("0", "5"), ("-0", "0"), ("123456789.123456789", "0.000000001"), ("1", "7"), ("100", "1e-3"), ("9" * 28, "1"), ("Infinity", "2"), ("2", "-Infinity"), ("NaN", "1"), ("0.1", "0.3"), ("6", "2"), ("1000", "8")]
for left, right in pairs:
    a, b = D(left), D(right)
    print(left, right, "|", a + b, a - b, a * b, end=" ")
    for name, action in [("/", lambda: a / b), ("//", lambda: a // b), ("%", lambda: a % b), ("divmod", lambda: divmod(a, b)), ("**", lambda: a**b)]:
        try:
            print(action(), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print()

a = D("3.14159")
print(a + 1, 2 - a, a * 3, 10 / a, 10 // a, 10 % a, -a, +a, abs(-a), divmod(10, a), 2**D(3), D(2) ** -2, pow(D(3), 4, 5))
for action in [lambda: a + 1.5, lambda: 1.5 * a, lambda: a / 0, lambda: D(0) / 0, lambda: a // 0, lambda: a % 0, lambda: D("inf") - D("inf"), lambda: D("inf") * 0, lambda: D(-1).sqrt(), lambda: D(0) ** 0, lambda: D(-8) ** D("0.5"), lambda: D("1e999999") * 10, lambda: D("sNaN") + 1, lambda: a + "1", lambda: a < "1", lambda: a < D("NaN"), lambda: int(D("NaN")), lambda: int(D("inf")), lambda: D("1e30") // 1 % 3, lambda: D("1e30") % 3, lambda: hash(D("sNaN")), lambda: a + Fraction(1, 2), lambda: math.sqrt(D(-1)), lambda: D("inf").as_integer_ratio(), lambda: D("5").quantize(D("1e-40")), lambda: D(1).exp("x"), lambda: a.foo, lambda: D.from_float("x"), lambda: D(0) ** -1]:
    attempt("", action)

print(D("1.0") == 1, D("1.0") == 1.0, D("0.1") == 0.1, D("0.1") < 0.1, D("1.5") == Fraction(3, 2), D(1) < Fraction(3, 2), D("NaN") == D("NaN"), D("1") != 1, D("-0") == 0)
print(hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), hash(D("-2")) == hash(-2), {D("1.0"): "one"}[1])
print(sorted([D("3"), D("-1"), D("2.5"), 2]), max(D(1), D(2)), min(D("1.0"), D(1)), sum([D("0.1")] * 10), sum([D("0.1")] * 3) == D("0.3"))
print(int(D("-3.7")), float(D("2.5")), round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), round(D("1234"), -2), math.floor(D("-2.5")), math.ceil(D("-2.5")), math.trunc(D("2.9")), bool(D("0.0")), complex(D("1.5")))

cent = D("0.01")
for rounding in [ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP]:
    print(rounding, [str(D(text).quantize(cent, rounding=rounding)) for text in ["1.005", "1.015", "-1.005", "1.001", "-1.009", "1.0", "7"]], [str(D(text).to_integral_value(rounding)) for text in ["2.5", "-2.5", "0.4", "10"]])

b = D("-12.340e5")
print(b.as_tuple(), b.adjusted(), b.normalize(), b.copy_abs(), b.copy_negate(), b.copy_sign(D(1)), b.is_signed(), b.is_finite(), b.is_zero(), b.is_nan(), b.number_class(), b.to_eng_string(), D("0.5").as_integer_ratio(), b.as_integer_ratio(), b.logb(), b.radix(), b.scaleb(2), b.shift(2), b.same_quantum(D("1")))
print(D("100").normalize(), D("0.00").normalize(), D("123E+3").to_eng_string(), D("1.20").compare(D("1.2")), D("1.20").compare_total(D("1.2")), D(3).max(D("NaN")), D(2).min(3), D("-5").max_mag(3), D(7).remainder_near(4), D(2).fma(3, 4), D(1).next_plus(), D(1).next_minus(), D(1).next_toward(2))
print(D(1010).logical_and(D(1100)), D(1010).logical_or(D(1100)), D(1010).logical_xor(D(1100)), D(34028236692093846).rotate(3))
for text in ["2", "10", "0.5", "1", "100", "1e-5", "12345.678", "0", "3.0000"]:
    x = D(text)
    for name in ["sqrt", "exp", "ln", "log10"]:
        attempt(f"{name} {text}", getattr(x, name))
for base, power in [("2", "0.5"), ("2", "100"), ("1.0000001", "10000000"), ("10", "-3"), ("0.5", "1.5"), ("1.05", "30"), ("-2", "3"), ("4", "0.5"), ("1.00", "3"), ("9", "-0.5")]:
    attempt(f"{base}**{power}", lambda: D(base) ** D(power))

x, y = D("1234567.8915"), D("-0.00045")
for spec in ["", ".2f", ",.2f", "10.1f", "<15.3f", "^15.1f", "+.3e", "E", "g", ".3g", "%", ".1%", "015.2f", "f", "*>20", "n", " .0f", ".0e", "015,.2f"]:
    attempt(spec, lambda: (format(x, spec), format(y, spec), format(D(0), spec), format(D("-inf"), spec), format(D("1E+3"), spec)))
print(f"{x:.1f} {y} {x!r:>25}", "%s" % y, "%.2f" % x, "%d" % x)
