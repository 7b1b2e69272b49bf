"""float(): from numbers, texts, bytes and objects of the program; float.fromhex and from_number."""


class Real:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Wrong:
    def __float__(self):
        return 3


class WrongFloat(float):
    def __float__(self):
        return 1


class Sub(float):
    pass


class Text(str):
    pass


def attempt(label, function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        print(label, repr(value), type(value).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


attempt("float()", float)
for value in [5, -5, True, 2.5, 10**30, 2**1023, -(2**1024), 10**400, Real(), Index(), Wrong(), WrongFloat(2), Sub(1.5), Text("4.5"),
              1j, None, [], {}, (), object, b"1.5", bytearray(b" 2.5 "), b"x", bytearray(b"x"), b"\xff", b""]:
    attempt(f"float({type(value).__name__})", float, value)
for text in ["1.5", " 1.5\n", "1.", ".5", ".", "", " ", "1e5", "1E-5", "1e+5", "1e", "e5", "1e400", "-1e400", "1e-400", "5e-324", "2e-324",
             "inf", "-inf", "+Infinity", "INF", "nan", "-nan", "NaN", "nan(1)", "infin", "1_000.5", "1__0", "_1", "1_", "1_.5", "1._5", "1e1_0",
             "0x10", "1.5.5", "1 5", "+-1", "\u0661.\u0665", "\xa01.5", "1.5\x00", "1.7976931348623157e308", "1.7976931348623159e308",
             "0.1", "123456789012345678901234567890", "9007199254740993", "\u221e", "1,5", "True"]:
    attempt(f"float({text!r})", float, text)
attempt("float(x=1)", lambda: float(x=1))
attempt("float(1, 2)", lambda: float(1, 2))
attempt("float.__new__(Sub)", lambda: float.__new__(Sub, "2"))
attempt("float.__new__(int)", lambda: float.__new__(int, "2"))
attempt("float.__new__()", lambda: float.__new__())

for text in ["0x1.8p1", "0x1p-1074", "0x1p-1075", "0x1.fffffffffffffp1023", "0x1p1024", "1.8", "  0x10  ", "-0x0p0", "inf", "-Infinity", "nan", "0x", "zz", "", "0x1.8", "0x1p", "1p5", "0x1.p5", "0x.8", "0x1e5"]:
    attempt(f"fromhex({text!r})", float.fromhex, text)
for value in [5, None, b"1"]:
    attempt(f"fromhex({value!r})", float.fromhex, value)
attempt("Sub.fromhex", Sub.fromhex, "0x1p4")
for value in [5, 2.5, True, Real(), Index(), "5", b"5", None, 1j, Wrong(), WrongFloat(2)]:
    attempt(f"from_number({type(value).__name__})", float.from_number, value)
attempt("Sub.from_number", Sub.from_number, 3)
for value in [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 1 / 3, float("inf"), float("-inf"), float("nan"), 2.0**-1022, 255.0]:
    print(value.hex(), float.fromhex(value.hex()) == value)
