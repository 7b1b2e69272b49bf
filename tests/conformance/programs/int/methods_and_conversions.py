# int(): bases, texts, bytes, objects; and the methods that look at bits and bytes.
for text, base in (
    ("12", 10), ("0x1f", 16), ("1f", 16), ("0b101", 0), ("0o17", 0), ("1_000", 10), (" 42\n", 10), ("-0x10", 0),
    ("zz", 36), ("012", 8), ("٤٢", 10), ("0", 0), ("00", 0),
):
    print(repr(text), base, int(text, base))
for text, base in (
    ("", 10), ("12", 2), ("0x1f", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("012", 0), ("9", 8), ("a", 37), ("a", 1),
    ("1.5", 10), ("+-1", 10), ("0b", 0), ("1 2", 10),
):
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)


class Whole:
    def __int__(self):
        return 5


class Index:
    def __index__(self):
        return 6


class Truncated:
    def __trunc__(self):
        return 7


print(int(Whole()), int(Index()), int(3.99), int(-3.99), int(True), int(b"12"), int(bytearray(b"-7")))
for bad in (None, [], "3.0", Truncated(), 1j, b"x"):
    try:
        print(int(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).replace("__main__.", ""))
n = 2**70 - 1
print(n.bit_length(), n.bit_count(), (-5).bit_count(), (0).bit_length(), n.as_integer_ratio(), n.is_integer())
print((1024).to_bytes(2, "big"), (-2).to_bytes(2, "little", signed=True), (5).to_bytes(), int.from_bytes(b"\x01\x00"))
print(int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"))
for call in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(2, "middle"),
             lambda: int.from_bytes("ab", "big"), lambda: 1 << -1, lambda: 1 >> -1, lambda: int(x=3), lambda: int("1", base="a")):
    try:
        print(call())
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(7 // -2, 7 % -2, divmod(-7, 2), -7 // 2, pow(3, 100, 7), pow(3, -1, 7), (-1) ** 3, 2**-2, 0**0)
print(round(1250, -2), round(1350, -2), round(-15, -1), round(5), (12345).__round__(-3), ~5, -(-5), +True)
print(f"{n:,}", f"{255:#x} {255:#010b} {255:o} {65:c}", f"{-3:+d} {3: d} {3:05d} {1234567:_d}", format(10, "e"))
