tests = """
"abc"[3]
"abc"[-4]
"abc"["0"]
"abc"[1.0]
"abc"[::0]
"abc".index("d")
"abc".rindex("d")
"abc".split("")
"abc".partition("")
"abc".join([1])
"abc".join(["a", None])
"abc".join(3)
"abc".replace(1, 2)
"abc".count(1)
"abc".find(None)
"abc".startswith(1)
"abc".startswith(["a"])
"abc".startswith(("a", 1))
"abc".endswith(("x", "c"))
"abc".center(5, "ab")
"abc".center("5")
"abc".ljust(5, 1)
"abc".zfill(1.5)
"abc".strip(1)
"abc".encode(5)
"abc".encode("utf-8", 5)
"abc".translate(None)
"abc".maketrans("ab", "c")
"abc".maketrans("ab", "cd", 5)
"abc".maketrans({"ab": 1})
"abc".expandtabs("4")
"abc".splitlines(1, 2)
"abc".format_map(5)
"{x}".format_map({})
"{0}".format()
"{}{1}".format(1, 2)
"{0.a.b}".format(1)
"{0[x]}".format([1])
"{0[}".format([1])
"{:{}}".format("a", "z")
"{:>{w}}".format("a", w="x")
"%d" % 1.5
"%d" % "1"
"%x" % 1.5
"%c" % "ab"
"%c" % -1
"%i" % None
"%s"  % ()
"%s" % (1, 2)
"%(a)d" % {"a": "x"}
"%(a" % {"a": 1}
"%" % 1
"%z" % 1
"%.1000000000000f" % 1
"%*d" % ("a", 1)
"abc" + 1
"abc" + None
"abc" * 1.5
"abc" * "2"
"abc" - "a"
"abc" in 5
5 in "abc"
str(1, 2)
str(b"a", "ascii", "strict", 1)
str(b"\\xff", "ascii")
str("a", "ascii")
str(5, "ascii")
str(object=5)
str(b"bytes")
"a".upper(1)
"a".isdigit(1)
ord("")
ord("abc")
ord(b"a")
chr(1114112)
chr("a")
chr(-1)
int("१२")
int(" 12\\n")
int("1_000")
int("1__0")
int("0b101", 0)
int("12", 37)
int("12", "10")
int("")
int("- 1")
float("1e5")
float(" inf ")
float("nan")
float("1_0.5")
float("1.5.5")
float("")
"a" < 1
"a" == 1
hash("a") == hash("a")
"abc".removesuffix(1)
"x".join(["a"] * 3)
"".join([])
"a,b".split(",", maxsplit=0)
"a b c".split(maxsplit=1)
"a".split(None, -1)
"AbC".swapcase().title()
"x" "y".upper()
"abc".find("c", -1)
"abc".find("", 3)
"abc".find("", 4)
"abc".rfind("")
"aXbX".rsplit("X")
"\\u00e9".isidentifier()
"abc".__getitem__(slice(0, 2))
"abc".__contains__("b")
"abc".__mul__(2)
"abc".__add__(1)
"abc".__lt__(1)
"abc".__eq__(1)
"abc".__len__()
"abc".__hash__() == hash("abc")
"abc".__iter__().__next__()
"abc".__format__(">5")
"abc".__rmod__("%s")
"abc".__sizeof__
"""
for line in tests.strip().splitlines():
    try:
        print(f"{line} -> {eval(line)!r}")
    except Exception as error:
        print(f"{line} -> {type(error).__name__}: {error}")
