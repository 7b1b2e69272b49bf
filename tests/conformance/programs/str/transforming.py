"""Case, alignment, stripping, classification, translation."""

class Text(str):
    pass


class Index:
    def __index__(self):
        return 2


class Lower:
    def __getitem__(self, code):
        if chr(code).isupper():
            return chr(code).lower()
        raise LookupError(code)


class Refuses:
    def __getitem__(self, code):
        raise KeyError(code)


class Fails:
    def __getitem__(self, code):
        raise ValueError(f"no {code}")


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# case")
show(
    lambda: ("hello World".upper(), "Hello".lower(), "hello world".title(), "hELLO".capitalize(), "Hello".swapcase(), "Stra\xdfe".upper(), "Stra\xdfe".casefold(), "\u0130".lower(), "\u03a3\u0391\u03a3".lower(), "\ufb01".upper(), "\ufb01".title()),
    lambda: ("they're bill's".title(), "x1y2".title(), "\u01c6".title(), "\u01c6".upper(), "\u01c5".lower(), "\u01c5".swapcase(), "\u1e9e".lower(), "\u10d0".upper(), "\u10d0".title(), "\u13a0".casefold(), "\uab70".upper()),
    lambda: ("".upper(), "123".upper(), "".capitalize(), "1abc".capitalize(), "\xe9t\xe9".capitalize(), "\U00010428".upper() == "\U00010400"),
    lambda: "a".upper(1),
    lambda: "a".title(x=1),
    lambda: (type(Text("A").upper()), type(Text("a").lower())),
)
print("# classification")
show(
    lambda: ([c.isalpha() for c in ("a", "1", "", "\xe9", " ", "a1", "\u4e00", "_")], [c.isdigit() for c in ("1", "\xb2", "\xbd", "\u0661", "", "1a")], [c.isdecimal() for c in ("1", "\xb2", "\u0661", "")]),
    lambda: ([c.isnumeric() for c in ("1", "\xbd", "\u4e00", "\u216b", "a", "")], [c.isalnum() for c in ("a1", "a b", "", "\xbd", "\xe9")], [c.isspace() for c in (" ", "\t\n", "\xa0", "\u2003", "", "a", "\x1c", "\u200b")]),
    lambda: ([c.isupper() for c in ("A", "a", "A1", "1", "", "\u01c5", "AB c")], [c.islower() for c in ("a", "A", "a1", "\xaa", "")], [c.istitle() for c in ("Ab", "AB", "ab", "Ab Cd", "Ab cd", "1Ab", "", "\u01c5")]),
    lambda: ([c.isascii() for c in ("a", "\xe9", "", "\x7f", "\x80")], [c.isprintable() for c in ("a", "\n", "", "\xa0", "\u200b", " ", "\U0001f600", "\ud800")], [c.isidentifier() for c in ("a", "1a", "_", "", "a b", "\xe9t\xe9", "class", "a-b", "\u2118")]),
    lambda: "a".isalpha(1),
)
print("# alignment")
show(
    lambda: ("ab".center(7), "abc".center(6), "ab".center(7, "*"), "abc".center(6, "*"), "ab".center(1), "".center(3, "x"), "ab".ljust(5, "."), "ab".rjust(5), "ab".rjust(-1), "a\U0001f600".ljust(4, "-"), "ab".center(Index()), "ab".center(6, Text("-"))),
    lambda: ("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--4".zfill(5), "".zfill(3), "a".zfill(1), "42".zfill(-5), "\U0001f600".zfill(3)),
    lambda: ("a\tb".expandtabs(), "a\tb\n\tc".expandtabs(4), "a\tb".expandtabs(0), "a\tb".expandtabs(-1), "\t\t".expandtabs(tabsize=2), "ab\r\tc".expandtabs(4), "\U0001f600\tx".expandtabs(4)),
    lambda: "a".center("x"),
    lambda: "a".center(5.0),
    lambda: ("a".center(5, "ab")),
    lambda: ("a".center(5, "")),
    lambda: ("a".center(5, 5)),
    lambda: ("a".ljust(5, b"x")),
    lambda: ("a".rjust(5, None)),
    lambda: "a".center(),
    lambda: ("a".center(1, "x", 2)),
    lambda: "a".center(10**30),
    lambda: "a".zfill("x"),
    lambda: "a".zfill(),
    lambda: "a".expandtabs("x"),
    lambda: ("a".expandtabs(1, 2)),
)
print("# stripping")
show(
    lambda: ("  a ".strip(), "  a ".lstrip(), "  a ".rstrip(), "xxaxx".strip("x"), "abcba".strip("ab"), "\t\n a\x1c\xa0".strip(), "".strip(), "   ".strip(), "a".strip(""), "xa".lstrip("xa"), "hello".rstrip("lo"), "a".strip(None), "\U0001f600a\U0001f600".strip("\U0001f600"), " a ".strip(Text(" "))),
    lambda: "a".strip(5),
    lambda: "a".lstrip(b"a"),
    lambda: "a".rstrip(["a"]),
    lambda: ("a".strip("a", "b")),
)
print("# translation")
show(
    lambda: (str.maketrans("ab", "xy"), str.maketrans("ab", "xy", "z"), str.maketrans({"a": "b", 99: "d", "e": None}), str.maketrans({}), "a".maketrans("", "")),
    lambda: ("abcabc".translate(str.maketrans("ab", "xy")), "abc".translate(str.maketrans("", "", "b")), "abc".translate({97: "AAA", 98: None, 99: 100}), "abc".translate({}), "\U0001f600a".translate({0x1f600: "smile", 97: 0x1f601})),
    lambda: ("abc".translate({97: Text("x")}), "abc".translate(["x"] * 98), "abc".translate("y" * 98), "aXb".translate(Lower()), "abc".translate(Refuses()), "abc".translate({97: True})),
    lambda: "abc".translate(5),
    lambda: "abc".translate(None),
    lambda: "abc".translate({97: 1.5}),
    lambda: "abc".translate({97: -1}),
    lambda: "abc".translate({97: 0x110000}),
    lambda: "abc".translate({97: b"x"}),
    lambda: "abc".translate(Fails()),
    lambda: "abc".translate(),
    lambda: (str.maketrans("ab", "c")),
    lambda: str.maketrans("ab"),
    lambda: str.maketrans(5),
    lambda: (str.maketrans(5, "a")),
    lambda: (str.maketrans("a", 5)),
    lambda: (str.maketrans("a", "b", 5)),
    lambda: str.maketrans({"ab": "c"}),
    lambda: str.maketrans({1.5: "c"}),
    lambda: str.maketrans(),
    lambda: (str.maketrans("a", "b", "c", "d")),
)
