"""str.format and str.format_map: fields, attributes, items, conversions, nested specifications."""

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __format__(self, spec):
        return f"Point<{spec}>"

    def __getitem__(self, key):
        return f"{type(key).__name__} {key!r}"

    def __repr__(self):
        return "Point()"


class Lazy:
    def __getattr__(self, name):
        return f"attribute {name}"


class Wrong:
    def __format__(self, spec):
        return 5


class Fails:
    def __format__(self, spec):
        raise ValueError(f"spec {spec!r}")

    @property
    def secret(self):
        raise KeyError("secret")


class Text(str):
    pass


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# fields")
show(
    lambda: ("{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{} {a} {}".format(1, 2, a=3), "{0}{a}".format(1, a=2), "plain".format(1, a=2), "".format(), "{{}} {{{}}}".format(1), "}}{{".format()),
    lambda: ("{0.x} {0.y} {p.x}".format(Point(1, 2), p=Point(3, 4)), "{0[a]} {0[b]}".format({"a": 1, "b": 2}), "{0[0]} {0[1]}".format([10, 20]), "{0.x.real} {0.x.imag}".format(Point(5, 6)), "{0[0][1]}".format([[1, 2]]), "{a.x[0]}".format(a=Point([7], 0)), "{0.real}".format(5)),
    lambda: ("{0[x]} {0[5]} {0[-1]} {0[a b]} {0[0x1]} {0[ 1]}".format(Point(1, 2)), "{0.anything} {0.else}".format(Lazy()), "{[0]} {.real}".format([1], 2), "{0[}]}".format({"}": 1}), "{0[[]}".format({"[": 1})),
    lambda: ("{a b}".format(**{"a b": 1}), "{1a}".format(**{"1a": 2}), "{ }".format(**{" ": 3}), "{\u0661}".format(0, 1), "{self}".format(self=5), "{format}".format(format=6)),
    lambda: "{}".format(),
    lambda: "{} {}".format(1),
    lambda: ("{2}".format(1, 2)),
    lambda: "{a}".format(),
    lambda: "{a}".format(b=1),
    lambda: ("{0} {}".format(1, 2)),
    lambda: ("{} {0}".format(1, 2)),
    lambda: "{0.missing}".format(5),
    lambda: ("{0.missing}".format(Point(1, 2))),
    lambda: "{0[b]}".format({"a": 1}),
    lambda: "{0[5]}".format([1]),
    lambda: "{0[a]}".format([1]),
    lambda: "{0[0]}".format(5),
    lambda: "{0.secret}".format(Fails()),
    lambda: "{0[99999999999999999999]}".format([1]),
    lambda: "{99999999999999999999}".format(1),
)
print("# conversions and specifications")
show(
    lambda: ("{!r} {!s} {!a}".format("\xe9", "\xe9", "\xe9"), "{0!r:>5}|{0!s:<5}|".format("a"), "{!r}".format(Point(1, 2)), "{:spec} {:}".format(Point(1, 2), Point(3, 4)), "{:>10}|{:^10}|{:*<10}".format("a", "b", "c"), "{:{}}|{:{}}".format("a", 5, "b", ">5")),
    lambda: ("{:{w}.{p}f}".format(3.14159, w=10, p=2), "{0:{1}{2}}".format(5, ">", 4), "{:{fill}{align}{width}}".format("x", fill="*", align="^", width=7), "{a:{a}}".format(a=5), "{:{!r}}".format(Point(1, 2), "q"), "{:{0.x}}".format(5) if False else 1),
    lambda: ("{:d} {:x} {:b} {:o} {:c} {:e} {:%}".format(1, 255, 5, 8, 65, 1.5, 0.5), "{:,} {:_} {:,.2f}".format(1234567, 1234567, 1234567.891), "{:5}|{:<5}|{:5}|{:05}".format(1, 2, True, -3), "{:}".format(None), "{:5}".format(1.5), "{:s}".format("a")),
    lambda: ("{:%Y}".format(Point(1, 2)), "{:a}b}}".format(Point(1, 2)), "{!r:^{}}".format("a", 7), "{:{}{}{}}".format("a", "-", ">", 5)),
    lambda: "{!x}".format(5),
    lambda: "{!}".format(5),
    lambda: "{!rr}".format(5),
    lambda: "{!r }".format(5),
    lambda: "{0!".format(5),
    lambda: "{0!r".format(5),
    lambda: ("{:{:{}}}".format(1, 2, 3)),
    lambda: "{:d}".format("a"),
    lambda: "{:5}".format([1]),
    lambda: "{:5}".format(None),
    lambda: "{:x}".format(1.5),
    lambda: "{:q}".format(5),
    lambda: "{}".format(Wrong()),
    lambda: "{:abc}".format(Fails()),
    lambda: "{:{a}}".format(5),
    lambda: "{:{}}".format(5),
)
print("# broken templates")
show(
    lambda: "{".format(1),
    lambda: "}".format(1),
    lambda: "a{".format(1),
    lambda: "a}b".format(1),
    lambda: "{0".format(1),
    lambda: "{0:".format(1),
    lambda: "{0[".format([1]),
    lambda: "{0[]}".format([1]),
    lambda: "{0.}".format(1),
    lambda: "{.}".format(1),
    lambda: "{[]}".format(1),
    lambda: "{0[0]x}".format([1]),
    lambda: "{0[0].}".format([1]),
    lambda: "{0{}}".format(1),
    lambda: "{0:{}".format(1),
    lambda: "{0:{{}}}".format(1),
    lambda: "{{}".format(1),
    lambda: "{}}".format(1),
    lambda: "ok {} {".format(1),
    lambda: "{missing} {".format(),
    lambda: ("{0.x!z}".format(Point(1, 2))),
    lambda: "{!\xe9}".format(1),
)
print("# format_map")
show(
    lambda: ("{a} {b}".format_map({"a": 1, "b": 2}), "{x}".format_map(Missing()), "{x} {y.real}".format_map({"x": 1, "y": 2}), "{a:>{w}}".format_map({"a": 1, "w": 4}), "{x}".format_map(Point(1, 2)), "none".format_map(5), "{a!r}".format_map({"a": "q"})),
    lambda: "{a}".format_map({}),
    lambda: "{}".format_map({"": 1}),
    lambda: "{0}".format_map([1]),
    lambda: "{0}".format_map({"0": 1}),
    lambda: "{a}".format_map(5),
    lambda: "{a}".format_map([1]),
    lambda: "{a}".format_map(),
    lambda: ("{a}".format_map({"a": 1}, 2)),
)
print("# subclasses")
show(
    lambda: (Text("{}").format(5), type(Text("{}").format(5)), "{}".format(Text("a")), "{:>3}".format(Text("a")), type("{}{}".format(Text("a"), Text("b"))), "{Key}".format(**{Text("Key"): 1})),
    lambda: (str.format("{} {}", 1, 2), str.format("{a}", a=1), "-".join(map("{:02}".format, range(3))), list(map("<{}>".format, "ab"))),
    lambda: str.format(),
    lambda: str.format(5),
)
