"""bytes() and bytearray(): from sizes, iterables, texts, objects."""

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


print("# bytes")
show(
    lambda: (bytes(), bytes(3), bytes(0), bytes(True), bytes(b"ab"), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(3)), bytes(x for x in [1, 2]), bytes({65: 1}), bytes(bytearray(b"x")), bytes([True, Index()])),
    lambda: (bytes("\xe9", "utf8"), bytes("\xe9", encoding="latin-1"), bytes("\xe9", "ascii", "replace"), bytes("a", "ascii", errors="strict"), bytes(source=b"a"), bytes(Gives()), bytes(Both()), bytes(Index()), bytes(Data(b"ab")), type(bytes(Data(b"ab")))),
    lambda: bytes("a"),
    lambda: (bytes("a", errors="strict")),
    lambda: (bytes("a", 5)),
    lambda: (bytes("a", "ascii", 5)),
    lambda: (bytes("a", "nope")),
    lambda: (bytes("\xe9", "ascii")),
    lambda: (bytes(5, "ascii")),
    lambda: (bytes(b"a", "ascii")),
    lambda: (bytes(5, errors="strict")),
    lambda: bytes(encoding="ascii"),
    lambda: bytes(errors="strict"),
    lambda: bytes(-1),
    lambda: bytes(10**30),
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes(["a"]),
    lambda: bytes([1.5]),
    lambda: bytes([None]),
    lambda: bytes(None),
    lambda: bytes(1.5),
    lambda: bytes(object()),
    lambda: bytes(Wrong()),
    lambda: bytes(int),
    lambda: (bytes(1, 2, 3, 4)),
    lambda: bytes(foo=1),
)
print("# bytearray")
show(
    lambda: (bytearray(), bytearray(3), bytearray(b"ab"), bytearray([1, 2]), bytearray("\xe9", "utf8"), bytearray(range(3)), bytearray(Index()), bytearray(bytearray(b"x")), bytearray(Both()), bytearray(source=b"a"), bytearray(Buffer(b"a"))),
    lambda: bytearray("a"),
    lambda: (bytearray("a", 5)),
    lambda: (bytearray(5, "ascii")),
    lambda: bytearray(errors="strict"),
    lambda: bytearray(-1),
    lambda: bytearray([256]),
    lambda: bytearray(["a"]),
    lambda: bytearray(None),
    lambda: bytearray(1.5),
    lambda: bytearray(Gives()),
    lambda: (bytearray(1, 2, 3, 4)),
    lambda: bytearray(foo=1),
)
print("# subclasses")
show(
    lambda: (Data(b"ab"), type(Data(b"ab")), Data(b"ab") == b"ab", hash(Data(b"a")) == hash(b"a"), {b"a": 1}[Data(b"a")], Data(b"a") + b"b", type(Data(b"a") + b"b"), type(Data(b"ab")[:]), type(Data(b"ab").upper()), Data("a", "ascii"), Data([65]), Data()),
    lambda: (Buffer(b"ab"), type(Buffer(b"ab")), Buffer(b"ab") == b"ab", type(Buffer(b"a") + b"b"), type(Buffer(b"a").upper()), type(Buffer(b"a")[:]), repr(Buffer(b"'")), str(Buffer()), type(Buffer(b"a").copy()), Buffer.fromhex("61"), Data.fromhex("61"), type(Data.fromhex("61"))),
    lambda: (Data(b"a").__dict__, Buffer(b"a").__dict__),
    lambda: (bytes.__new__(Data, b"x"), type(bytes.__new__(Data, b"x")), bytearray.__new__(Buffer)),
    lambda: bytes.__new__(int),
    lambda: bytes.__new__(5),
    lambda: bytes.__new__(),
)
print("# repr")
show(
    lambda: (b"abc", b"it's", b'"', b"'\"", b"\x00\n\t\r\\\x7f\xff", bytearray(b"it's"), bytearray(b'"'), bytearray(b"'\""), str(b"a"), str(bytearray(b"a")), repr(bytearray()), f"{b'a'} {b'a'!r:>6}", "%s" % b"a", [b"a"], format(b"a")),
    lambda: (format(b"a", "5")),
)
