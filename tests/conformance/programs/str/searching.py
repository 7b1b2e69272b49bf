"""Finding, counting, replacing; beginnings and ends."""

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


print("# find and its kin")
show(
    lambda: "hello world".find("o"),
    lambda: ("hello world".find("o", 5)),
    lambda: ("hello world".find("o", 5, 7)),
    lambda: "hello world".rfind("o"),
    lambda: ("hello world".rfind("o", 0, 5)),
    lambda: "hello".find(""),
    lambda: ("hello".find("", 5)),
    lambda: ("hello".find("", 6)),
    lambda: "hello".rfind(""),
    lambda: ("hello".rfind("", 2, 3)),
    lambda: ("hello".find("lo", -2)),
    lambda: ("hello".find("lo", -100, 100)),
    lambda: ("hello".find("h", 1)),
    lambda: ("hello".find("o", None, -1)),
    lambda: ("hello".find("o", None, None)),
    lambda: ("hello".find("l", Index())),
    lambda: ("hello".find("l", True)),
    lambda: ("hello".find("l", 10**30)),
    lambda: ("hello".find("l", -(10**30))),
    lambda: "hello".find(Text("l")),
    lambda: ("hello".index("l"), "hello".rindex("l")),
    lambda: "hello".index("z"),
    lambda: "hello".rindex("z"),
    lambda: ("hello".index("h", 1)),
    lambda: ("hello".count("l"), "hello".count("l", 3), "hello".count(""), "hello".count("", 6), "hello".count("ll"), "aaaa".count("aa")),
    lambda: ("a\U0001f600b\U0001f600c".find("b"), "a\U0001f600b\U0001f600c".find("c"), "a\U0001f600b\U0001f600c".rfind("\U0001f600")),
    lambda: ("a\U0001f600b\U0001f600c".find("\U0001f600", 2), "a\U0001f600b".count(""), "a\U0001f600b".index("b", 1, 3)),
    lambda: "a".find(),
    lambda: "a".find(5),
    lambda: ("a".find("a", "b")),
    lambda: ("a".find("a", 1.5)),
    lambda: "a".find(sub="a"),
    lambda: ("a".find("a", 1, 2, 3)),
    lambda: "a".index(None),
    lambda: "a".count([]),
)
print("# startswith and endswith")
show(
    lambda: ("hello".startswith("he"), "hello".startswith("he", 1), "hello".startswith("", 5), "hello".startswith("", 6)),
    lambda: ("hello".startswith(("x", "h")), "hello".startswith(()), "hello".startswith(Text("h"))),
    lambda: ("hello".endswith("lo"), "hello".endswith("l", 0, 4), "hello".endswith("l", 0, -1), "hello".endswith(("a", "o"))),
    lambda: ("hello".endswith("hello world"), "".startswith(""), "".endswith("", 1)),
    lambda: "hello".startswith(5),
    lambda: "hello".startswith(["h"]),
    lambda: ("hello".startswith(("x", 5))),
    lambda: ("hello".startswith(("h", 5))),
    lambda: "hello".endswith(None),
    lambda: ("hello".endswith((b"o",))),
    lambda: "hello".startswith(),
    lambda: ("hello".startswith("h", "x")),
)
print("# replace")
show(
    lambda: ("hello".replace("l", "L"), "hello".replace("l", "L", 1), "hello".replace("l", "L", 0), "hello".replace("l", "L", -1)),
    lambda: ("hello".replace("", "-"), "hello".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "".replace("", "x", 0)),
    lambda: ("hello".replace("l", ""), "aaa".replace("aa", "b"), "hello".replace("l", "L", count=1)),
    lambda: ("\U0001f600x".replace("", "-")),
    lambda: ("hello".replace("l", "L", Index())),
    lambda: ("hello".replace("l", "L", 10**30)),
    lambda: "hello".replace("l"),
    lambda: "hello".replace(),
    lambda: ("hello".replace(1, "a")),
    lambda: ("hello".replace("a", 1)),
    lambda: ("hello".replace("a", "b", "c")),
    lambda: ("hello".replace("a", "b", 1.0)),
    lambda: ("hello".replace("a", "b", 1, 2)),
    lambda: ("hello".replace(old="a", new="b")),
    lambda: ("hello".replace("l", "L", times=1)),
)
print("# prefixes")
show(
    lambda: ("hello".removeprefix("he"), "hello".removeprefix("x"), "hello".removeprefix(""), "he".removeprefix("he")),
    lambda: ("hello".removesuffix("lo"), "hello".removesuffix("x"), "hello".removesuffix(""), "lo".removesuffix("lo")),
    lambda: "hello".removeprefix(5),
    lambda: "hello".removesuffix(None),
    lambda: ("hello".removeprefix(("h",))),
    lambda: type(Text("hello").removeprefix("x")),
)
print("# in")
show(
    lambda: ("ell" in "hello", "" in "hello", "" in "", "x" in "hello", Text("h") in "hello", "h" in Text("hello")),
    lambda: 5 in "hello",
    lambda: None in "hello",
    lambda: b"h" in "hello",
    lambda: ["h"] in "hello",
    lambda: "h" not in "hello",
    lambda: "hello".__contains__("h"),
    lambda: "hello".__contains__(1),
)
