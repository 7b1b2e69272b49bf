"""What bytes and bytearrays can be asked: searching, splitting, changing, encoding."""

class Index:
    def __index__(self):
        return 2


class Gives:
    def __bytes__(self):
        return b"given"


class Wrong:
    def __bytes__(self):
        return "text"


class Both:
    def __bytes__(self):
        return b"both"

    def __index__(self):
        return 3


class Data(bytes):
    pass


class Buffer(bytearray):
    pass


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# sequence")
show(
    lambda: (b"abc"[0], b"abc"[-1], b"abc"[1:], b"abc"[::-1], b"abc"[Index()], b"abc"[Index() :], bytearray(b"abc")[0], bytearray(b"abc")[1:], bytearray(b"abc")[::-2], len(b"abc"), list(b"ab"), list(bytearray(b"ab")), b"abc"[10:], b"abc"[10**30 :]),
    lambda: (b"a" + b"b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"a" * 3, 3 * b"a", bytearray(b"a") * 2, b"a" * 0, b"a" * -1, b"ab" * True, b"x" * Index()),
    lambda: (97 in b"abc", b"bc" in b"abc", bytearray(b"c") in b"abc", b"" in b"", 0 in b"", Index() in b"\x02", b"b" in bytearray(b"abc"), b"z" not in b"abc", True in b"\x01"),
    lambda: (b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"a" == "a", b"a" != "a", b"a" < b"b", b"a" < bytearray(b"b"), b"a" <= b"a", b"" < b"a", b"ab" > b"a", b"\xff" > b"a", b"a".__eq__("a"), b"a".__lt__(5), Data(b"a") < b"b"),
    lambda: (min(b"hello"), max(b"hello"), sum(b"abc"), sorted(b"cab"), list(reversed(b"abc")), tuple(b"ab"), [*b"ab"], set(b"a"), list(enumerate(b"ab")), type(iter(b"a")).__name__, type(iter(bytearray())).__name__, bool(b""), bool(b"\0"), bool(bytearray())),
    lambda: (hash(b"a") == hash("a"), {b"a": 1}, b"a" in {b"a": 1}, {b"a", bytes([97])}, (b"a",) in {(b"a",): 1}),
    lambda: b"abc"[5],
    lambda: b"abc"[-4],
    lambda: bytearray(b"abc")[5],
    lambda: b"abc"["a" if True else 0],
    lambda: bytearray(b"abc")[1.5],
    lambda: b"abc"[10**30],
    lambda: b"abc"[::0],
    lambda: b"a" + "b",
    lambda: b"a" + 5,
    lambda: bytearray(b"a") + "b",
    lambda: "a" + b"b",
    lambda: 5 + b"a",
    lambda: b"a" * "b",
    lambda: b"a" * 1.5,
    lambda: b"a" - b"a",
    lambda: 300 in b"abc",
    lambda: -1 in bytearray(b"abc"),
    lambda: "a" in b"abc",
    lambda: 1.5 in b"abc",
    lambda: b"a" < "a",
    lambda: bytearray(b"a") > 5,
    lambda: hash(bytearray()),
    lambda: {bytearray(): 1},
)
print("# searching")
show(
    lambda: (b"hello".find(b"l"), b"hello".find(108), b"hello".rfind(b"l"), b"hello".find(b"l", 3), b"hello".find(b"z"), b"hello".index(b"l"), b"hello".rindex(108), b"hello".count(b"l"), b"hello".count(108, 3), b"hello".count(b""), b"hello".find(bytearray(b"lo")), b"hello".find(b"", 9), b"\x02".find(Index())),
    lambda: (b"hello".startswith(b"he"), b"hello".startswith((b"x", b"h")), b"hello".endswith(b"lo"), b"hello".startswith(bytearray(b"h")), b"hello".endswith(b"l", 0, 4), b"hello".startswith(()), bytearray(b"hello").startswith(b"h", 1)),
    lambda: (b"hello".replace(b"l", b"L"), b"hello".replace(b"l", b"L", 1), b"ab".replace(b"", b"-"), bytearray(b"hello").replace(b"l", b""), b"hello".removeprefix(b"he"), b"hello".removesuffix(b"lo"), bytearray(b"hello").removeprefix(b"he")),
    lambda: b"hello".find("l"),
    lambda: b"hello".find(300),
    lambda: b"hello".find(1.5),
    lambda: b"hello".find(None),
    lambda: b"hello".find(),
    lambda: (b"hello".find(b"l", "x")),
    lambda: b"hello".index(b"z"),
    lambda: b"hello".rindex(b"z"),
    lambda: b"hello".index(-1),
    lambda: bytearray(b"hello").index(5),
    lambda: b"hello".count([]),
    lambda: b"hello".startswith("h"),
    lambda: (b"hello".startswith(("h",))),
    lambda: b"hello".startswith(104),
    lambda: b"hello".endswith([b"o"]),
    lambda: bytearray(b"hello").endswith("o"),
    lambda: (b"hello".replace("l", b"L")),
    lambda: (b"hello".replace(b"l", "L")),
    lambda: (b"hello".replace(b"l", b"L", "x")),
    lambda: b"hello".replace(b"l"),
    lambda: (b"hello".replace(b"l", b"L", count=1)),
    lambda: b"hello".removeprefix("h"),
)
print("# splitting")
show(
    lambda: (b"a b  c".split(), b"a,b,c".split(b","), b"a,b,c".split(b",", 1), b"a,b,c".rsplit(b",", maxsplit=1), b" a ".split(None, 0), bytearray(b"a b").split(), b"a\x1cb\x85c\xa0d".split(), b"a<>b".split(bytearray(b"<>"))),
    lambda: (b"a\nb\r\nc\rd\x0be\x0cf".splitlines(), b"a\nb".splitlines(True), bytearray(b"a\nb").splitlines(keepends=1), b"".splitlines()),
    lambda: (b"a-b-c".partition(b"-"), b"a-b-c".rpartition(b"-"), bytearray(b"a-b").partition(b"-"), b"abc".partition(b"z"), b"abc".rpartition(b"z"), bytearray(b"abc").rpartition(b"z")),
    lambda: (b",".join([b"a", b"b"]), b",".join((bytearray(b"a"), b"b")), bytearray(b",").join([b"a", b"b"]), b"".join([]), b"-".join(x for x in [b"a"]), b",".join({b"a": 1}), b"".join([Data(b"a")])),
    lambda: b"a b".split(" "),
    lambda: b"a b".split(b""),
    lambda: b"a b".split(5),
    lambda: (b"a b".split(b" ", "x")),
    lambda: b"a b".rsplit([]),
    lambda: b"a".partition("a"),
    lambda: b"a".partition(b""),
    lambda: b"a".partition(5),
    lambda: (b",".join(["a"])),
    lambda: (b",".join([b"a", 5])),
    lambda: (b",".join(5)),
    lambda: (b",".join("ab")),
    lambda: (b",".join(b"ab")),
    lambda: (b",".join()),
    lambda: bytearray().join([None]),
)
print("# changing")
show(
    lambda: (b"hello World".upper(), b"HeLLo".lower(), b"aBc".swapcase(), b"hELLO wORLD".capitalize(), b"hello world's".title(), b"\xe9a".upper(), bytearray(b"abc").upper(), b"".title()),
    lambda: ([b.isalpha() for b in (b"a", b"1", b"", b"\xe9")], [b.isdigit() for b in (b"1", b"a", b"")], [b.isalnum() for b in (b"a1", b" ", b"")], [b.isspace() for b in (b" \t\n\x0b", b"", b"\x1c", b"\xa0")], [b.isupper() for b in (b"A1", b"Aa", b"1", b"")], [b.islower() for b in (b"a1", b"Aa", b"")], [b.istitle() for b in (b"Ab Cd", b"AB", b"ab", b"", b"1A")], [b.isascii() for b in (b"a", b"\x80", b"")]),
    lambda: (b"abc".center(8), b"abc".center(8, b"*"), b"abc".ljust(5), b"abc".rjust(5, b"-"), b"-5".zfill(4), b"+5".zfill(2), bytearray(b"a").center(4, bytearray(b"."))),
    lambda: (b"a\tb".expandtabs(4), b"a\tb".expandtabs(), bytearray(b"\t").expandtabs(tabsize=2)),
    lambda: (b" a\x0b".strip(), b"xax".strip(b"x"), b"xa".lstrip(b"x"), b"ax".rstrip(b"x"), bytearray(b" a ").strip(), b" a".strip(None), b"abcba".strip(bytearray(b"ab"))),
    lambda: b"abc".center("x"),
    lambda: (b"abc".center(7, "*")),
    lambda: (b"abc".center(7, b"**")),
    lambda: (b"abc".ljust(7, b"")),
    lambda: (b"abc".rjust(7, 42)),
    lambda: b"abc".zfill(None),
    lambda: b"a".strip("a"),
    lambda: b"a".lstrip(5),
    lambda: b"a".upper(1),
)
print("# codecs and tables")
show(
    lambda: (b"abc".decode(), b"\xc3\xa9".decode("utf8"), b"\xe9".decode("latin-1"), b"\xff\xfea\x00".decode("utf-16"), b"\x00a".decode("utf-16-be"), b"\xef\xbb\xbfa".decode("utf-8-sig"), bytearray(b"ab").decode("ascii"), b"\xf0\x9f\x98\x80".decode()),
    lambda: (b"a\xff".decode("utf8", "replace"), b"a\xff".decode("utf8", "ignore"), b"a\xff".decode(errors="backslashreplace"), b"\x80".decode("ascii", "surrogateescape"), b"\xed\xa0\x80".decode("utf8", "surrogatepass"), b"\xe2\x82x".decode("utf8", "replace")),
    lambda: b"\xff".decode(),
    lambda: b"a\xc3".decode(),
    lambda: b"\xe2\x82".decode(),
    lambda: b"\xed\xa0\x80".decode(),
    lambda: b"\xf4\x90\x80\x80".decode(),
    lambda: b"\xc0\x80".decode(),
    lambda: b"a\x80".decode("ascii"),
    lambda: b"a".decode("utf-16"),
    lambda: b"a".decode("nope"),
    lambda: (b"\xff".decode("ascii", "nope")),
    lambda: b"a".decode(5),
    lambda: (b"a".decode("ascii", 5)),
    lambda: (b"a".decode("a", "b", "c")),
    lambda: (b"abc".hex(), b"abc".hex(":"), b"abcde".hex("-", 2), b"abcde".hex("_", -2), bytearray(b"ab").hex(b":"), b"".hex(), b"abc".hex(sep=" ", bytes_per_sep=1), b"abc".hex(":", 0), b"abc".hex(":", 100)),
    lambda: (bytes.fromhex("61 62\n63"), bytearray.fromhex("6162"), bytes.fromhex(""), bytes.fromhex("FFff"), bytes.fromhex(b"61"), bytes.fromhex(" 61 ")),
    lambda: b"abc".hex("::"),
    lambda: b"abc".hex("\xe9"),
    lambda: b"abc".hex(""),
    lambda: b"abc".hex(5),
    lambda: (b"abc".hex(":", "x")),
    lambda: bytes.fromhex("6"),
    lambda: bytes.fromhex("616"),
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("6 1"),
    lambda: bytes.fromhex("61\xe9"),
    lambda: bytes.fromhex(5),
    lambda: bytes.fromhex(),
    lambda: (b"abcabc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), bytearray(b"abc").translate(None, delete=b"a"), b"abc".translate(bytes(range(256)), b"c"), bytes.maketrans(b"", b"") == bytes(range(256)), bytearray.maketrans(b"a", b"b")[97]),
    lambda: b"abc".translate(b"a"),
    lambda: b"abc".translate("a"),
    lambda: b"abc".translate(5),
    lambda: (b"abc".translate(None, "b")),
    lambda: b"abc".translate(),
    lambda: (bytes.maketrans(b"a", b"bc")),
    lambda: (bytes.maketrans("a", "b")),
    lambda: bytes.maketrans(b"a"),
)
print("# percent")
show(
    lambda: (b"%s %d %b %r %a %c %x" % (b"a", 5, b"b", b"c", "\xe9", 65, 255), b"%5s|%-5s|%.1s|%05d|%+.2f" % (b"a", b"b", b"cd", 5, 1.5), bytearray(b"%s") % b"a", b"%(k)s" % {b"k": b"v"}, b"%c%c%c" % (b"a", 66, bytearray(b"c")), b"%s" % Gives(), b"%s" % bytearray(b"x"), b"%%" % (), b"%f %e %g" % (1.5, 1.5, 1.5), b"%i %u %o %X" % (1, 2, 8, 255), b"%s" % Data(b"q"), b"%*d" % (4, 5)),
    lambda: (b"a".__rmod__(b"%s"), b"a".__rmod__(5), bytearray(b"a").__rmod__(bytearray(b"%s"))),
    lambda: b"%s" % "a",
    lambda: b"%b" % 5,
    lambda: b"%s" % Wrong(),
    lambda: b"%c" % 300,
    lambda: b"%c" % b"ab",
    lambda: b"%c" % bytearray(b"ab"),
    lambda: b"%c" % "a",
    lambda: b"%c" % 1.5,
    lambda: b"%d" % "a",
    lambda: b"%x" % 1.5,
    lambda: b"%(k)s" % {"k": b"v"},
    lambda: b"%(k)s" % 5,
    lambda: b"%s" % (),
    lambda: (b"%s" % (b"a", b"b")),
    lambda: b"a" % 5,
    lambda: b"%z" % 5,
    lambda: b"%" % 5,
    lambda: 5 % b"a",
)
print("# unbound")
show(
    lambda: (bytes.upper(b"a"), bytearray.upper(bytearray(b"a")), bytes.__len__(b"ab"), bytes.__bytes__(b"a"), b"a".__getnewargs__()),
    lambda: bytes.upper("a"),
    lambda: bytes.upper(bytearray(b"a")),
    lambda: bytes.upper(),
    lambda: bytes.__len__("a"),
    lambda: b"a".append,
    lambda: b"a".missing,
    lambda: (setattr(b"a", "x", 1)),
)
