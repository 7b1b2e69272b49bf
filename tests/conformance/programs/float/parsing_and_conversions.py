# float() of texts, of objects with __float__ or __index__, and floats in their exact forms.
for text in ("1.5", " -2e3 ", "1_000.5", "inf", "-Infinity", "nan", "+.5", "5.", "1e400", "1e-400", "٣.٥", "-0"):
    print(repr(text), float(text))
for text in ("", "1..2", "1e", "_1", "1__0", "0x10", "one", "1 2", "--1", "1,5", "infin", "\n"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)


class Metres:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Both:
    def __float__(self):
        return 1.0

    def __index__(self):
        return 2


print(float(Metres()), float(Index()), float(Both()), float(True), float(b"1.5"), float(10**20))
for bad in (None, [], 1j, object, 10**400):
    try:
        print(float(bad))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
for x in (0.1, -0.0, 1e22, 1e16, 123456789012345680.0, 5e-324, 1.7976931348623157e308, 2.5):
    print(repr(x), x.as_integer_ratio(), x.hex(), x.is_integer())
print(float.fromhex("0x1.8p3"), float.fromhex("-inf"), float.fromhex("1"), (0.5).__round__(), round(2.675, 2))
print(round(0.5), round(1.5), round(-2.5), round(1234.5678, -2), round(1e300, 2), type(round(2.0)), type(round(2.0, 0)))
for operation in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0, lambda: 0.0**-1,
                  lambda: int(float("inf")), lambda: int(float("nan")), lambda: round(float("nan")),
                  lambda: float("nan").as_integer_ratio(), lambda: float("inf").as_integer_ratio()):
    try:
        print(operation())
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print((-8.0) ** (1 / 3), -7.5 // 2, -7.5 % 2, divmod(7.5, -2), 7.5 % -2, 1e308 * 10, -1e308 * 10)
