"""str(): what becomes text and how; encode and decode."""

class Text(str):
    pass


class Index:
    def __index__(self):
        return 2


class Shown:
    def __str__(self):
        return "str of it"

    def __repr__(self):
        return "repr of it"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class Wrong:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


class GivesText:
    def __str__(self):
        return Text("text")

    def __repr__(self):
        return Text("representation")


class Raises:
    def __str__(self):
        raise ValueError("no text")


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# str")
show(
    lambda: (str(), str(5), str(-0.0), str(None), str(True), str("a"), str([1, "a"]), str((1,)), str({"a": 1}), str(1j), str(b"a"), str(bytearray(b"a")), str(int), str(range(3)), str(...), str(NotImplemented)),
    lambda: (str(object="x"), str(Shown()), str(OnlyRepr()), repr(Shown()), [Shown()], f"{Shown()} {Shown()!r}", str([Shown(), OnlyRepr()])),
    lambda: (str(GivesText()), type(str(GivesText())), type(repr(GivesText())), [GivesText()], "".join([str(GivesText()), "!"]), f"{GivesText()}{GivesText()!r:>20}", "%s %r" % (GivesText(), GivesText()), "{} {!r}".format(GivesText(), GivesText()), ascii(GivesText())),
    lambda: (str(Text("a")), type(str(Text("a"))), type(Text(Text("a"))), Text(), Text(5), Text([1]), Text(object="y"), Text(Shown())),
    lambda: str(Wrong()),
    lambda: repr(Wrong()),
    lambda: f"{Wrong()}",
    lambda: "%s" % Wrong(),
    lambda: "{!r}".format(Wrong()),
    lambda: print(Wrong()),
    lambda: ascii(Wrong()),
    lambda: str(Raises()),
    lambda: (str(b"abc", "ascii"), str(b"\xc3\xa9", "utf8"), str(bytearray(b"ab"), encoding="latin-1"), str(b"\xff", errors="replace"), str(b"a", "ascii", "strict"), str(encoding="ascii"), Text(b"ab", "ascii")),
    lambda: (str(b"\xff", "utf-8")),
    lambda: (str("a", "ascii")),
    lambda: (str(5, "ascii")),
    lambda: (str(None, errors="strict")),
    lambda: (str(b"a", 5)),
    lambda: (str(b"a", "ascii", 5)),
    lambda: (str(b"a", "nope")),
    lambda: (str(1, 2, 3, 4)),
    lambda: str(foo=1),
    lambda: (str("a", object="b")),
    lambda: (str.__new__(Text, 5), type(str.__new__(Text, 5))),
    lambda: str.__new__(int),
    lambda: str.__new__(5),
    lambda: str.__new__(),
)
print("# repr and ascii")
show(
    lambda: ("it's", 'say "hi"', 'both \' and "', "tab\tnew\nline\rback\\", "\x00\x1f\x7f\x80\xa0\xad\xe9", "\u200b\u2028\ud800\ue000\uffff", "\U0001f600\U000e0001\U0010ffff", "\u0378"),
    lambda: (ascii("a\xe9\u20ac\U0001f600'"), ascii("plain"), ascii(["\xe9"]), ascii({"\xe9": 1}), repr("\xe9"), repr(repr("a"))),
)
print("# encode")
show(
    lambda: ("a\xe9\u20ac\U0001f600".encode(), "a\xe9".encode("latin-1"), "a\xe9".encode("utf-16"), "a".encode("utf-16-le"), "a".encode("UTF_16BE"), "a\U0001f600".encode("utf-32"), "a".encode("utf-8-sig"), "a".encode("ascii"), "".encode()),
    lambda: ("\xe9".encode("ascii", "ignore"), "\xe9\u20acx".encode("ascii", "replace"), "\xe9".encode("ascii", "xmlcharrefreplace"), "\xe9\U0001f600".encode("ascii", "backslashreplace"), "\udc80".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), "a".encode("ascii", "nope")),
    lambda: ("a".encode(encoding="ascii", errors="strict"), Text("a").encode("Latin1"), "\xe9".encode("L1"), "\xe9".encode("U8"), "a".encode("us-ascii")),
    lambda: "\xe9".encode("ascii"),
    lambda: "a\xe9\u20acb".encode("ascii"),
    lambda: "\u20ac".encode("latin-1"),
    lambda: "\ud800".encode(),
    lambda: "a\udfffb".encode("utf-16"),
    lambda: ("\xe9".encode("ascii", "nope")),
    lambda: "a".encode("nope"),
    lambda: "a".encode(""),
    lambda: "a".encode(5),
    lambda: ("a".encode("ascii", 5)),
    lambda: ("a".encode("ascii", None)),
    lambda: ("a".encode("a", "b", "c")),
    lambda: "a".encode(foo=1),
    lambda: ("a".encode("ascii", encoding="ascii")),
)
print("# unbound and wrong receivers")
show(
    lambda: (str.upper("a"), str.join(",", "ab"), list(map(str.strip, [" a ", "b "])), str.upper(Text("a")), str.__len__("abc"), str.__add__("a", "b"), str.__str__(Text("a")), str.__repr__("a")),
    lambda: str.upper(5),
    lambda: str.upper(),
    lambda: (str.join(5, [])),
    lambda: str.__len__(5),
    lambda: str.__add__(),
    lambda: (str.__add__("a", 5)),
    lambda: (str.__contains__("abc", "b")),
)


print("# codec errors as objects")
for broken in (lambda: "a\xe9\u20acb".encode("ascii"), lambda: b"ab\xff\xfe".decode("ascii"), lambda: b"\xe2\x82".decode()):
    try:
        broken()
    except UnicodeError as error:
        print(type(error).__mro__[1].__name__, error.encoding, error.object, error.start, error.end, error.reason, error.args)
print(UnicodeEncodeError("ascii", "x\xe9", 1, 2, "because"))
print(UnicodeDecodeError("ascii", b"x\xff", 1, 2, "because"))
