"""Subclasses of int, float and bool's limits."""


class Money(int):
    """An int with a currency."""

    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __repr__(self):
        return f"Money({int(self)}, {self.currency!r})"

    def __add__(self, other):
        return Money(super().__add__(int(other)), self.currency)

    def __radd__(self, other):
        return ("radd", other, int(self))


price = Money(12, "USD")
print(price, repr(price), str(price), f"{price}", f"{price:5d}|", "%d" % price, "%s" % price, "%r" % price)
print(price + 3, 3 + price, price + price, price * 2, type(price * 2), -price, type(-price), abs(Money(-3)))
print(price == 12, 12 == price, hash(price) == hash(12), {12: "twelve"}[price], price in [12], price < 13, price > 12.5)
print(price.currency, price.__dict__, price.real, type(price.real), price.numerator, price.bit_length())
print([0] * Money(3), "ab" * Money(2), "abcdefghijklmnop"[price], list(range(Money(3))), [1, 2, 3][Money(1):])
print(sum([Money(1), Money(2)]), max(Money(1), Money(5)), round(Money(15), -1), divmod(Money(7), 2), bool(Money(0)))
print(isinstance(price, int), issubclass(Money, int), Money.__mro__, Money.__name__)
print(int(price), type(int(price)), float(price), complex(price), price.__index__(), hex(price), bin(price), chr(Money(65)))
print(Money.from_bytes(b"\x01\x00"), type(Money.from_bytes(b"\x01")), price.to_bytes(2), price.as_integer_ratio())
price.extra = 1
del price.currency
print(price.__dict__)
try:
    price.currency
except AttributeError as error:
    print(error)
try:
    (5).extra = 1
except AttributeError as error:
    print(error)
try:
    (5).real = 1
except AttributeError as error:
    print(error)


class Celsius(float):
    def __repr__(self):
        return f"{float(self)}C"

    def __mul__(self, other):
        return Celsius(float(self) * other)


warm = Celsius(21.5)
print(warm, repr(warm), f"{warm:.2f}", f"{warm}", "%.1f" % warm, "%s" % warm, warm * 2, 2 * warm, warm + 1, type(warm + 1))
print(warm == 21.5, hash(warm) == hash(21.5), round(warm), round(warm, 0), int(warm), warm.is_integer(), warm.hex())
print(Celsius("3.5"), Celsius(), Celsius.fromhex("0x1.8p1"), type(Celsius.fromhex("1")), Celsius.from_number(2), divmod(warm, 5))
print(-warm, abs(Celsius(-1)), warm // 2, warm % 2, warm**2, 2**warm, warm.real, warm.conjugate(), type(+warm))
warm.note = "nice"
print(warm.note, warm.__dict__, sorted([Celsius(3), Celsius(1), Celsius(2)]), {21.5: "here"}[warm])


class Whole(float):
    def __int__(self):
        return -1

    def __float__(self):
        return -2.0

    def __bool__(self):
        return False

    def __round__(self, digits=None):
        return "rounded"

    def __eq__(self, other):
        return "equal"

    def __hash__(self):
        return 7


odd = Whole(9.5)
print(int(odd), float(odd), bool(odd), round(odd), odd == 1, 1 == odd, 9.5 == odd, hash(odd), odd != 9.5, odd < 10)
print("yes" if odd else "no", not odd, {odd: 1}, odd in [3])

try:
    class Maybe(bool):
        pass
except TypeError as error:
    print(error)


class Flags(int):
    def __or__(self, other):
        return Flags(int(self) | int(other))

    def __contains__(self, flag):
        return int(self) & int(flag) == int(flag)

    def __bool__(self):
        return True

    def __index__(self):
        return 100

    def __lt__(self, other):
        return "less"


flags = Flags(1) | Flags(4)
flags |= 8
print(flags, type(flags), 4 in flags, 2 in flags, bool(Flags(0)), Flags(1) < 2, 2 > Flags(1), range(5)[Flags(2)])
print([*range(200)][Flags(3)], hex(Flags(3)), flags & 12, type(flags & 12))


class Sized:
    def __len__(self):
        return 0


class Truthy:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


print(bool(Sized()), bool(Truthy()), bool([]), bool("a"), bool(None), bool(), bool(0.0), bool(-0.0), bool(0j), bool(1e-300))


class BadBool:
    def __bool__(self):
        return 1


for make in (lambda: bool(BadBool()), lambda: not BadBool(), lambda: bool(1, 2), lambda: bool(x=1)):
    try:
        print(make())
    except TypeError as error:
        print(error)
