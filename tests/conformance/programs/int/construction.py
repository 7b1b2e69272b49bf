"""int(): from numbers, texts, bytes and objects of the program."""


class Index:
    def __index__(self):
        return 41


class Whole:
    def __int__(self):
        return 42


class Both:
    def __int__(self):
        return 1

    def __index__(self):
        return 2


class Truncates:
    def __trunc__(self):
        return 43


class Wrong:
    def __int__(self):
        return "x"


class WrongIndex:
    def __index__(self):
        return 1.5


class Fails:
    def __int__(self):
        raise KeyError("no int")


class Sub(int):
    pass


class Answers(int):
    def __int__(self):
        return 7

    def __index__(self):
        return 8


class Text(str):
    pass


class NumberText(str):
    def __int__(self):
        return 99


def attempt(*args, **kwargs):
    try:
        value = int(*args, **kwargs)
        print(args, kwargs, "->", repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


attempt()
for value in [5, -5, True, False, 2.9, -2.9, 1e20, 1e300, float("nan"), float("inf"), float("-inf"), -0.5]:
    attempt(value)
for text in ["5", " 5 ", "-5", "+5", "--5", "5-", "", " ", "1_000", "1__0", "_1", "1_", "0x10", "010", "00", "1.5", "1e5",
             "\u0661\u0662", "\xa05\u2003", "\x1c5", "5\x00", "five", "\u00b2", "\U0001d7d9", "9" * 40, "-" + "9" * 20]:
    attempt(text)
for text, base in [("10", 2), ("10", 8), ("ff", 16), ("FF", 16), ("0xff", 16), ("0XFF", 16), ("0xff", 0), ("0b101", 0),
                   ("0o17", 0), ("017", 0), ("0", 0), ("00", 0), ("10", 0), ("z", 36), ("Zz", 36), ("12", 2), ("9", 8),
                   ("g", 16), ("0b101", 2), ("0b101", 16), ("0x", 16), ("0b", 0), ("0_7", 8), ("0x_f", 16), ("-0b11", 0),
                   ("1", 1), ("1", 37), ("1", -1), ("1", True), ("10", Index()), ("1", "a"), ("1", 2.0), ("", 0), (" 7 ", 0)]:
    attempt(text, base)
    attempt(text, base=base)
for value in [b"12", b" 12 ", bytearray(b"12"), b"", b"x", bytearray(b"x"), b"\xff", b"1\x00", b"1_0"]:
    attempt(value)
attempt(b"ff", 16)
attempt(bytearray(b"z"), 36)
for value in [Index(), Whole(), Both(), Sub(5), Answers(3), NumberText("3"), Text("12")]:
    try:
        result = int(value)
        print(result, type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)
for value in [Truncates(), Wrong(), WrongIndex(), Fails(), [], {}, None, object, 1j, int, (), "text"]:
    try:
        print(int(value))
    except Exception as error:
        print(type(error).__name__, error)
print(int(Text("1f"), 16), int(NumberText("3"), 10))
attempt(base=10)
attempt(5, 10)
attempt(2.5, base=10)
attempt(None, 10)
attempt(1, 2, 3)
attempt("1", 2, base=3)
attempt(x=5)
attempt("5", foo=3)
attempt("5", 10, foo=3)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)
try:
    str(10**5000)
except ValueError as error:
    print(error)
print(len(str(10**4299)), int("f" * 5000, 16) == 16**5000 - 1)


def new(*args):
    try:
        value = int.__new__(*args)
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


new(int)
new(int, "12")
new(Sub, 5)
new(Sub, "7", 8)
new(bool, 1)
new(str)
new(5)
new()
new(float, 1)
try:
    bool.__new__(int, 1)
except TypeError as error:
    print(error)
