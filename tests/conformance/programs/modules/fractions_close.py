# Fractions: made from anything, compared, rounded, formatted and approximated
import math
from decimal import Decimal
from fractions import Fraction

for given in ("3/4", " -1.25 ", "1e-2", 7, 0.5, Decimal("0.1"), Fraction(6, -8), "1_000/3"):
    print(repr(given), "->", repr(Fraction(given)), Fraction(given))
third = Fraction(1, 3)
print(third + 1, third * 3, third - Fraction(1, 2), third / 2, 2 / third, third**2, third**-1, third**0.5, -third, abs(-third))
print(7 // Fraction(2), Fraction(7, 2) % 1, divmod(Fraction(7, 2), Fraction(2, 3)), third + 0.5, third + 1j)
print(third == 1 / 3, Fraction(1, 2) == 0.5, third < 0.34, max(third, Fraction(2, 7)), hash(Fraction(4, 2)) == hash(2))
print(math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), round(Fraction(5, 2)), round(Fraction(7, 3), 2), int(Fraction(-7, 2)), float(third))
print(Fraction(math.pi).limit_denominator(100), Fraction(math.e).limit_denominator(1000), Fraction(0.1), Fraction("0.1"))
print(f"{Fraction(22, 7):.4f} {Fraction(1, 8):%} {Fraction(-5, 3):+.2e} {Fraction(1234567, 2):,.1f} {third:>8} {Fraction(3):#}")
print(Fraction(22, 7).as_integer_ratio(), Fraction(4).is_integer(), Fraction.from_float(0.75), Fraction.from_decimal(Decimal("2.5")))

for bad in (lambda: Fraction(1, 0), lambda: Fraction("a"), lambda: Fraction(1.5, 2), lambda: Fraction(float("nan")), lambda: Fraction(1) / 0, lambda: third < "x"):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def egyptian(fraction):
    """As a sum of different unit fractions."""
    parts = []
    while fraction:
        unit = Fraction(1, math.ceil(1 / fraction))
        parts.append(str(unit))
        fraction -= unit
    return " + ".join(parts)


def continued(fraction):
    terms = []
    while True:
        whole, fraction = divmod(fraction, 1)
        terms.append(int(whole))
        if not fraction:
            return terms
        fraction = 1 / fraction


print(egyptian(Fraction(7, 15)), continued(Fraction(415, 93)), sum(map(Fraction, ["1/2", "1/3", "1/6"])))
