"""Indexes, slices, length, iteration and comparison, by code points."""

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


print("# indexes")
show(
    lambda: ("hello"[0], "hello"[-1], "hello"[4], "hello"[-5], "hello"[True], "hello"[Index()]),
    lambda: ("a\U0001f600b"[1], "a\U0001f600b"[2], "a\U0001f600b"[-1], len("a\U0001f600b"), len("\ud83d"), len("")),
    lambda: "hello"[5],
    lambda: "hello"[-6],
    lambda: ""[0],
    lambda: "hello"[10**30],
    lambda: "hello"[-(10**30)],
    lambda: "hello"["a" if True else 0],
    lambda: "hello"[float(1)],
    lambda: "hello"[None if True else 0],
    lambda: ("hello"[(1,) if True else 0]),
    lambda: ("hello".__getitem__(1), "hello".__getitem__(slice(1, 3)), "hello".__len__()),
    lambda: "hello".__getitem__("x"),
    lambda: "hello".__getitem__(),
)
print("# slices")
show(
    lambda: ("hello"[1:3], "hello"[:2], "hello"[2:], "hello"[:], "hello"[-3:-1], "hello"[10:], "hello"[:-10], "hello"[3:1]),
    lambda: ("hello"[::2], "hello"[::-1], "hello"[4:1:-1], "hello"[1::3], "hello"[-1:-4:-2], "hello"[::-2], "hello"[2::-1], "hello"[:2:-1], "hello"[::100]),
    lambda: ("hello"[Index():], "hello"[:Index()], "hello"[:: Index()], "hello"[True:], "hello"[10**30 :], "hello"[-(10**30) : 10**30], "hello"[:: 10**30], "hello"[:: -(10**30)]),
    lambda: ("a\U0001f600b\U0001f601c"[1:4], "a\U0001f600b\U0001f601c"[::-1], "a\U0001f600b\U0001f601c"[::2], "a\U0001f600b"[:2]),
    lambda: (type(Text("abc")[1:]), type(Text("abc")[:]), Text("abc")[1]),
    lambda: "hello"[::0],
    lambda: "hello"["a":],
    lambda: "hello"[:1.5],
    lambda: "hello"[::"x"],
)
print("# iteration")
show(
    lambda: (list("a\U0001f600\xe9"), [*"ab"], tuple("xy"), set("aa"), dict.fromkeys("ab"), sorted("hello"), list(reversed("ab\U0001f600")), list(enumerate("ab")), max("hello"), "".join(sorted("hello"))),
    lambda: (type(iter("abc")).__name__, type(iter("ab\xe9")).__name__, type(iter("")).__name__, list(zip("abc", "de"))),
    lambda: (next(iter("abc")), list(iter("abc")), "l" in iter("hello"), [a + b for a in "ab" for b in "cd"]),
    lambda: next(iter("")),
)
print("# comparison")
show(
    lambda: ("a" < "b", "a" < "A", "a" <= "a", "ab" < "abc", "" < "a", "b" > "abc", "a" == "a", "a" != "b", "Z" < "a", "\xe9" > "z"),
    lambda: ("\uffff" < "\U0001f600", "\ud83d" < "\U0001f600", sorted(["b", "\U0001f600", "\uffff", "a", "B", ""])),
    lambda: ("1" == 1, "a" != None, "a" == b"a", "a" == ["a"], Text("a") == "a", "a" == Text("a"), Text("a") < "b", "a" < Text("b"), Text("a") != "b"),
    lambda: ("a".__eq__(5), "a".__lt__(5), "a".__eq__("a"), "a".__ge__("b"), "a".__ne__(b"a")),
    lambda: "a" < 1,
    lambda: "a" > None,
    lambda: 1 <= "a",
    lambda: "a" >= b"a",
    lambda: (min("b", "a"), min(["bb", "a"], key=len), max("a", "b", "c")),
)
print("# concatenation and repetition")
show(
    lambda: ("a" + "b", "a" + Text("b"), Text("a") + "b", type(Text("a") + Text("b")), "a" "b", "a" * 3, 3 * "a", "a" * 0, "a" * -1, "ab" * True, type(Text("a") * 2), "x" * Index()),
    lambda: "a" + 1,
    lambda: "a" + None,
    lambda: "a" + b"b",
    lambda: "a" + ["b"],
    lambda: 1 + "a",
    lambda: None + "a",
    lambda: "a" * "b",
    lambda: "a" * 1.5,
    lambda: "a" * None,
    lambda: "a" * 10**30,
    lambda: "a".__add__(1),
    lambda: "a".__mul__("x"),
    lambda: ("a".__mul__(2), "a".__rmul__(3)),
    lambda: "a".__radd__,
    lambda: "a" - "a",
    lambda: "a" / "a",
    lambda: -"a",
)
print("# hash and truth")
show(
    lambda: (hash("a") == hash(Text("a")), hash("") , bool(""), bool("0"), not "", "" or "default", "a" and "b", {"a": 1}[Text("a")], {Text("a"): 1}["a"]),
    lambda: "a".missing,
    lambda: "a".upper.missing,
    lambda: (setattr("a", "x", 1)),
    lambda: (delattr("a", "upper")),
)
