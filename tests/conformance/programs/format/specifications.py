"""format() and f-strings: the format specification of int, float, complex, str and the rest."""

class Custom:
    def __format__(self, spec):
        return f"custom {spec!r}"


class Plain:
    def __repr__(self):
        return "plain"


class Wrong:
    def __format__(self, spec):
        return None


class Number(int):
    def __str__(self):
        return "number"


class Real(float):
    def __str__(self):
        return "real"


class Text(str):
    def __str__(self):
        return "text"


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# objects")
show(
    lambda: (format(Custom()), format(Custom(), "abc"), f"{Custom()} {Custom():x} {Custom()!r:>3}" [:9], format(Plain()), f"{Plain()}", f"{Plain()!r:>7}", f"{[1, 2]}", f"{None} {...} {int}", format(None, ""), format([1]), format({"a": 1}), f"{b'a'}"),
    lambda: (format(Number(5)), format(Number(5), "03d"), format(Number(5), "5"), format(Real(1.5)), format(Real(1.5), ".2f"), format(Text("a")), format(Text("a"), ">3"), f"{Number(5)} {Real(1.5)} {Text('a')}", f"{True} {True:d} {True:5} {False:>6}", format(True, "s") if False else 0),
    lambda: (format(Plain(), "5")),
    lambda: (format([1], "x")),
    lambda: (format(None, ">5")),
    lambda: (format(object, "5")),
    lambda: format(Wrong()),
    lambda: f"{Wrong()}",
    lambda: (format(5, 5)),
    lambda: (format(5, None)),
    lambda: (format(5, "d", "x")),
    lambda: format(),
    lambda: (5).__format__(5),
    lambda: "a".__format__(None),
    lambda: (1.5).__format__(b""),
    lambda: (format(True, "s")),
    lambda: (format(b"a", "5")),
)


def formatted(value, spec):
    try:
        return repr(format(value, spec))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print("# ints")
SPECS = ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", "-", " ", "+05", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#010b", "#_x", "n", "c", "5c",
         ",", "_", ",d", "_d", "_x", "_b", "_o", ",x", ",b", "012,", "012_", "*^12", "*=+12", "e", ".2e", "f", ".1f", "g", "G", "%", ".0%", ",.2f", "s", "q",
         ".5", ".5d", "z", "1.2.3", "5x5", "__", ",_", "_,", "\xe9>5", "\U0001f600^5", ">>5", "<<5", "==5", "0>5", "0<5", "00005", "a", "dd", "#", "#5", "+x", " x",
         "c5", "+c", "#c", "{", "}", "=", "^", "<", "99999999999999999999", ".99999999999999999999f", "n5", ",n", "_n", "-5", "+-5", "\n"]
for value in [0, 5, -5, 42, 255, -255, 1234567, -1234567, 10**20, True]:
    for spec in SPECS:
        print(repr(value), repr(spec), formatted(value, spec))

print("# floats")
SPECS = ["", "5", "10", "<10", "^10", "=10", "010", "+", " ", "e", "E", "f", "F", "g", "G", "n", "%", ".0f", ".1f", ".2f", ".3e", ".0e", ".3g", ".0g", ".10", ".3", "#.0f", "#.3g",
         "#", ",", "_", ",.2f", "_.1f", "015,.2f", "+.1f", " .1f", "z", "z.0f", "z.1f", "+z.1f", ".1%", ".0%", "012.3f", "*^12.2f", "*=12.2f", "d", "x", "c", "s", ".", ".f",
         ".2", ".16", ".17g", ",e", "_g", ",%", "010e", "-010.1f", "+010", ".1_f", ".6_f", ",.6,f", ".5,", "_.5_e"]
for value in [0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3, 2.5, 0.5, 1e5, 1234567.891, 1e16, 1.5e300, 1e-5, 5e-324, -0.04, 0.96, 99.995, float("inf"), float("-inf"), float("nan")]:
    for spec in SPECS:
        print(repr(value), repr(spec), formatted(value, spec))

print("# complex numbers")
for value in [0j, 1j, 1 + 2j, -1.5 - 2.25j, 1e20 + 1e-5j, complex(float("nan"), float("inf")), complex(-0.0, -0.0)]:
    for spec in ["", "5", "20", "<20", "^20", ">20", "=20", "020", "+", " ", ".2f", ".3e", ".1g", "g", "n", "+.1f", "*^20.1f", ",", ",.1f", "_", "#", "#.0f", "%", "d", "s", "z.1f"]:
        print(repr(value), repr(spec), formatted(value, spec))

print("# texts")
for value in ["", "a", "hello", "\U0001f600\xe9"]:
    for spec in ["", "s", "5", "<7", ">7", "^7", "^8", "*^7", "\U0001f600^7", ".2", "7.2", ".0", "05", "<05", ">07s", "=5", "+", " ", "-", "#", ",", "_", "z", "d", "x", ".", "5.", "ss", "00", "0", ".2s", "^"]:
        print(repr(value), repr(spec), formatted(value, spec))

print("# f-strings")
x, y, width, name = 3.14159, 42, 10, "world"
print(f"{x:.2f} {x:{width}.{3}f}|{y:>{width}}|{y:#06x} {name!r:>{width}} {name:^{width + 1}} {'nested ' + f'{y}'} {{literal}} {y:{'x'}}")
print(f"{y=} {y = } {x=:.1f} {name=!s} {name=:>8} {x + y=} {[i for i in range(3)]}")
print(f"{y!r:^{width}}|{y!s:<{width}}|{name!a:>{width}}|{x!r:.3}" f"{y:{'<' if y > 1 else '>'}{width}}|" "plain" f"{''}")
