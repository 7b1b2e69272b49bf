from fractions import Fraction
from decimal import Decimal, ROUND_HALF_UP

print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.5), Fraction(3, -6), 2 * Fraction(1, 3), Fraction(7, 2) // 1, float(Fraction(1, 3)), Fraction(1, 3) < 0.34, sum([Fraction(1, n) for n in range(1, 6)]))
print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10"), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal(1) / Decimal(3), Decimal("1e3"), Decimal("-0"), Decimal("1.20").normalize(), max(Decimal("1"), Decimal("2.5")))


class Money:
    def __init__(self, amount, currency="EUR"):
        self.cents = round(Decimal(str(amount)) * 100)
        self.currency = currency

    def _check(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")

    def __add__(self, other):
        if other == 0:
            return self
        if not isinstance(other, Money):
            return NotImplemented
        self._check(other)
        return Money(Decimal(self.cents + other.cents) / 100, self.currency)

    __radd__ = __add__

    def __mul__(self, factor):
        return Money(Decimal(self.cents) * Decimal(str(factor)) / 100, self.currency)

    def split(self, n):
        each, extra = divmod(self.cents, n)
        return [Money(Decimal(each + (i < extra)) / 100, self.currency) for i in range(n)]

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.currency) == (other.cents, other.currency)

    def __repr__(self):
        return f"{self.currency} {self.cents // 100}.{self.cents % 100:02}"


print(Money(1.1) + Money("2.25"), sum([Money(1), Money(2)]), Money(10) * 0.333, Money(10).split(3), Money(1) == Money("1.00"), Money(1) == 1)
for bad in (lambda: Money(1) + 5, lambda: 5 + Money(1), lambda: Money(1) + Money(1, "USD"), lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal("1") + 1.5):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
