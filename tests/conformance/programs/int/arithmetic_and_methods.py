for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (2 ** 70, 12345), (-(2 ** 70), 12345), (10 ** 30, -7)]:
    print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b), a / b, a & b, a | b, a ^ b, -a, abs(a), ~a, a << 3, a >> 1)
print(2 ** 10, 2 ** -1, (-2) ** 3, 0 ** 0, pow(3, 4, 5), pow(3, -1, 7), pow(2, 1000, 1007), (-8) ** (1 / 3), 10 ** 25, 7 ** 77)
print((255).bit_length(), (-1).bit_length(), (255).bit_count(), (10).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), (6).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).is_integer())
print(int("42"), int(" -42 "), int("ff", 16), int("0xff", 16), int("0b11", 0), int("z", 36), int("1_000_000"), int(3.99), int(-3.99), int(True), int("٤٢"), int("0o17", 8), int("-0x1A", 0))
print(bin(10), oct(64), hex(255), hex(-255), bin(-5), format(255, "08b"), format(1234567, ","), f"{255:#x}", f"{-5:b}", 0b1010, 0o17, 0xFF, 1_000_000, 0x_ff)
print(round(5), round(15, -1), round(25, -1), round(-15, -1), round(1234, -2), round(1250, -2), round(2 ** 70, -10), round(5, 2))
print(True + True, True * 5, False or 3, True == 1, True is 1 if False else "", isinstance(True, int), -True, ~True if False else -2, True & False, True | False, True ^ True, bool(0), bool(-1), int(False), [False, True].index(1), {True: "t"}[1], sum([True, False, True]), f"{True:d} {True} {True:>6}", str(True), repr(False), True.real, bool("False"), bool([]), bool([0]))
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, 3 > 2.9, -1 < 0.0, max(1, 1.0), min(1.0, 1), 5 == 5.5, hash(5) == hash(5.0), hash(-1))
print(sum(range(101)), sum(i * i for i in range(11)), min(3, -2, 5), max([4, 9, 1]), abs(-5), divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(5.5, 2))
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
def is_prime(n): return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))
def digits(n): return [int(d) for d in str(abs(n))]
def to_base(n, base): return "0" if n == 0 else "".join("0123456789abcdef"[n // base ** i % base] for i in range(20, -1, -1)).lstrip("0")
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(fact(30), fib(100), [n for n in range(50) if is_prime(n)], sum(digits(2 ** 100)), to_base(255, 2), to_base(1000, 7), list(collatz(7)), len(str(fact(200))), fact(50) // fact(48), str(3 ** 100)[::-1])
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], [n for n in range(100, 1000) if n == sum(d ** 3 for d in digits(n))], [(a, b) for a in range(1, 13) for b in range(a, 13) if (a * a + b * b) ** 0.5 % 1 == 0])
for expression in ("1 / 0", "1 // 0", "1 % 0", "0 ** -1", "divmod(1, 0)", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2.0, 3, 5)", "1 << -1", "1 >> -1", "int('x')", "int('1.5')", "int('')", "int('9', 8)", "int('1', 1)", "int('1', 37)", "int(None)", "int([])", "int('1', 2.0)", "int(5, 10)", "int('0x', 16)", "int('1 2')", "(1).to_bytes(0, 'big')", "(256).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(1).to_bytes(1, 'mid')", "1 + '1'", "'1' + 1", "1 < 'a'", "-'a'", "~1.5", "1 & 1.0", "1 | None", "round('1')", "round(1, 'a')", "abs('a')", "hex(1.5)", "chr(1.5)", "range(1.5)", "[1][True]", "'ab'[True]", "1 .foo", "1()", "1[0]", "len(1)", "for_ = 1", "int.from_bytes('a', 'big')", "5 .__add__('a')", "5 .__add__(2)", "5 .__radd__(2.0)", "5 .__truediv__(2)", "5 .__floordiv__(0)", "5 .__lt__(6)", "5 .__bool__()", "5 .__pow__(2, 3)", "5 .__index__()", "5 .__format__('>4')", "bool(1, 2)", "int(x=5)", "int(10 ** 400 / 1)", "10 ** 400 / 3.0", "float(10 ** 309)", "1e308 * 10", "2 ** 0.5", "(-1) ** 0.5", "0.1 + 0.2"):
    try:
        print(expression, "->", eval(expression))
    except SyntaxError as error:
        print(expression, "-> syntax", error.msg)
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
