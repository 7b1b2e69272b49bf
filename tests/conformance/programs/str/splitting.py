"""split, partition, splitlines, join."""

class Text(str):
    pass


class Index:
    def __index__(self):
        return 2


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# split")
show(
    lambda: ("a b  c".split(), " a b ".split(), "".split(), "   ".split(), "a".split()),
    lambda: ("a,b,,c".split(","), ",".split(","), "".split(","), "a<>b<>c".split("<>"), "abc".split("x")),
    lambda: ("a b c d".split(None, 2), "a,b,c,d".split(",", 2), "a b c".split(maxsplit=1), "a,b".split(sep=","), "a b".split(sep=None, maxsplit=0)),
    lambda: (" a  b c ".split(None, 1), " a  b c ".split(None, 0), "a b".split(None, -1), "a,b".split(",", -5)),
    lambda: "a\tb\nc\x1cd\x85e\xa0f\u2003g".split(),
    lambda: ("a b  c ".rsplit(), "a,b,c".rsplit(",", 1), " a b c ".rsplit(None, 1), "a,b,c".rsplit(",", 0), "a<>b<>c".rsplit("<>", 1), " a b ".rsplit(maxsplit=5)),
    lambda: ("a b".split(Text(" ")), type(Text("a b").split()[0])),
    lambda: ("a b".split("", 1)),
    lambda: "a b".split(5),
    lambda: "a b".split(b" "),
    lambda: ("a b".split(" ", "x")),
    lambda: ("a b".split(" ", 1.5)),
    lambda: ("a b".split(" ", Index())),
    lambda: ("a b".split(1, 2, 3)),
    lambda: "a b".split(foo=1),
    lambda: "a b".rsplit(""),
    lambda: "a b".rsplit([]),
)
print("# partition")
show(
    lambda: ("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"), "-".partition("-"), "a--b".partition("--")),
    lambda: "a".partition(""),
    lambda: "a".rpartition(""),
    lambda: "a".partition(5),
    lambda: "a".partition(None),
    lambda: "a".partition(),
    lambda: ("a".partition("a", "b")),
    lambda: type(Text("ab").partition("x")[0]),
)
print("# splitlines")
show(
    lambda: ("a\nb\r\nc\rd".splitlines(), "a\n\nb\n".splitlines(), "".splitlines(), "\n".splitlines(), "a".splitlines()),
    lambda: ("a\nb\r\nc".splitlines(True), "a\n".splitlines(keepends=True), "a\nb".splitlines(0), "a\nb".splitlines([1]), "a\nb".splitlines("")),
    lambda: "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines(),
    lambda: ("a".splitlines(True, 2)),
    lambda: "a".splitlines(foo=1),
)
print("# join")
show(
    lambda: (",".join(["a", "b", "c"]), "".join("abc"), ", ".join(("x",)), "-".join([]), "-".join({"a": 1, "b": 2}), "ab".join("12")),
    lambda: (",".join(c.upper() for c in "abc"), ",".join(map(str, range(3))), ",".join(iter(["a"])), ",".join([Text("a"), "b"]), type(",".join([Text("a")]))),
    lambda: (type(Text(",").join(["a", "b"])), ",".join({"z"}), "\U0001f600".join("ab")),
    lambda: (",".join(5)),
    lambda: (",".join(None)),
    lambda: (",".join([1, 2])),
    lambda: (",".join(["a", None])),
    lambda: (",".join(["a", b"b"])),
    lambda: (",".join(b"ab")),
    lambda: (",".join()),
    lambda: (",".join(["a"], ["b"])),
    lambda: (",".join(iterable=["a"])),
)
