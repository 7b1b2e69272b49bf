"""Fractions: what they are made of, how they calculate, compare, round, and are shown."""

import copy
import math
import numbers
from fractions import Fraction as F


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as error:
        print(name, type(error).__name__, error)


for args in [(), (3,), (6, 4), (6, -4), (0, 5), (0.5,), (0.1,), ("3/4",), (" -3/4 ",), ("1.25",), ("1e3",), ("-.5e-2",), ("1_000/3",), (F(1, 2), F(3, 4)), (True,), ("7",), ("+1.",)]:
    attempt(args, lambda: F(*args))
for args in [(1, 0), ("x",), ("1/0",), ("1/",), ("1/-2",), ("1 2",), (1.5, 2), (float("nan"),), (float("inf"),), (None,), ([],), (1j,), ("1.5/2",), ("e5",), ("1e",), ("__1",), ("1__0",)]:
    attempt(args, lambda: F(*args))

a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(b))
print(a + 1, 1 - a, 2 * a, 3 / a, 7 // a, 7 % a, divmod(7, a), a ** 2, a ** -2, b ** 3, b ** -3, 2 ** a, a ** F(1, 2), 2 ** F(3))
print(a + 0.5, 0.5 * a, a + 1j, 2.0 ** a, a ** 0.5, 1.5 // a, a % 0.5, divmod(a, 0.25))
print(a == 0.75, a == F(6, 8), a != b, a < b, a > 0.5, a <= 1, b >= -1, a == "x", a < float("inf"), a == float("nan"), F(2) == 2, F(1, 2) == 0.5 + 0j)
print(hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), hash(F(-1, 4)) == hash(-0.25), {F(1, 2): "half"}[0.5])
print(math.floor(b), math.ceil(b), math.trunc(b), int(b), float(b), round(b), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(12345, 7), -2), bool(F(0)), bool(a))
print(a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), F(4, 2).is_integer(), a.real, a.imag, a.conjugate())
print(F(3.141592653589793).limit_denominator(10), F(3.141592653589793).limit_denominator(1000), F(1, 3).limit_denominator(100), F(math.e).limit_denominator())
print(F.from_float(0.25), F.from_float(3), F.from_number(0.5), F.from_number(7))
print(sum([F(1, n) for n in range(1, 11)]), max(a, b, F(1, 3)), sorted([a, b, F(1, 3), 0.5, 1]))
print(isinstance(a, numbers.Rational), isinstance(a, numbers.Real), isinstance(a, numbers.Integral), isinstance(a, F))
print(str(a), repr(a), f"{a}", f"{F(5)}", str(F(-7, 1)))
for spec in [".2f", ".0f", "10.3f", "<10.3f", "+.1f", "010.2f", "e", ".3e", "g", ".3g", "%", ".1%", ",.2f", "_.3f", "12", "<12", "^12", "*^12", "+", "#", "012,.2f", "=+12.2f", ".3G", ".10g"]:
    print(spec, "|", format(F(12345678, 7), spec), "|", format(F(-1, 3), spec), "|")
for action in [lambda: format(a, "x"), lambda: format(a, "d"), lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: F(0) ** -1, lambda: a < 1j, lambda: a + "x", lambda: a < "x", lambda: F(1, 2).limit_denominator(0), lambda: F.from_float("x"), lambda: F.from_number("1"), lambda: a // 1j, lambda: F("1", 2)]:
    attempt("", action)
print(copy.copy(a) is a, copy.deepcopy(b) == b)


class Money(F):
    pass


m = Money(5, 2)
print(repr(m), type(m + 1).__name__, m * 2, copy.copy(m))
try:
    a.numerator = 5
except AttributeError as error:
    print(error)
print(F(10**40, 3 * 10**20 + 1), F(1, 10**30) + F(1, 10**29))
for i in range(1, 8):
    print(F(i, 8), end=" ")
print()
