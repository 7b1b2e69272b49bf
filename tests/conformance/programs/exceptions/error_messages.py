"""What CPython says about the mistakes that people make most."""
import math

attempts = """
1 + "a"
"a" + 1
[1] + (2,)
"a" * "b"
"a" - "b"
1 / 0
1 // 0
1 % 0
1.0 / 0
1.5 // 0
0 ** -1
0.0 ** -1
divmod(1, 0)
5 < "a"
[] < 3
None < 1
{} < {}
1 + None
-"a"
~1.5
+[]
not_defined
"abc".foo
(5).real.foo
None.foo
[].push(1)
{}.has_key(1)
"a"["b"]
"abc"[10]
"abc"[1.0]
[1, 2][5]
[1, 2]["a"]
[][0]
(1,)[3]
{}["missing"]
{1: 2}[3]
{}[[]]
{[]: 1}
{{}}
set()[0]
5[0]
None[0]
len[0]
(lambda: 0)[0]
x = [1]; x[3] = 1
x = (1,); x[0] = 1
x = "a"; x[0] = "b"
x = b"a"; x[0] = 1
x = range(3); x[0] = 1
x = 5; x[0] = 1
x = (1,); del x[0]
x = {}; del x["a"]
x = [1]; del x[5]
a, b = 1
a, b = [1]
a, b = [1, 2, 3]
a, b = "abc"
a, *b = []
a, b, *c = [1]
a, b = None
a, b = {1}
(a, b), c = 1, 2
for x in 5: pass
for a, b in [1]: pass
for a, b in [(1, 2, 3)]: pass
[x for x in 3]
int("abc")
int("1.5")
int(None)
int([])
int("z", 36) + int("2", 2)
float("abc")
float([])
complex("x")
int(float("nan"))
int(float("inf"))
bytes("a")
bytes([256])
bytes(-1)
bytearray(["a"])
str(b"a", "nope")
b"a" + "a"
"a" + b"a"
"a" in b"a"
1 in "abc"
1 in 5
"a" in None
b"\\xff".decode()
"é".encode("ascii")
chr(-1)
chr(0x110000)
ord("")
ord("ab")
ord(5)
hex("a")
bin(1.5)
round("a")
abs("a")
pow("a", 2)
pow(2, -1, 4)
sum("ab")
sum([[1], [2]])
sum(["a"])
max([])
min()
max(1, "a")
sorted([1, "a"])
sorted(5)
sorted([1], key=5)
reversed(5)
reversed({1})
list(5)
dict(5)
dict([1])
dict(["abc"])
set(5)
tuple(5)
enumerate(5)
zip(5)
list(zip([1], [2, 3], strict=True))
list(map(5, [1]))
next(5)
next(iter([]))
iter(5)
iter(5, 5)
len(5)
len(None)
len(x for x in [])
isinstance(1, "int")
issubclass(1, int)
issubclass(int, 5)
hash([])
hash({})
hash(([],))
getattr(5, 5)
getattr(5, "x")
setattr(5, "x", 1)
delattr(5, "x")
setattr(object(), "x", 1)
object().x
int.x
math.nope
math.sqrt(-1)
math.log(0)
math.factorial(-1)
math.factorial(1.5)
"%d" % "a"
"%s %s" % 1
"%s" % (1, 2)
"%q" % 1
"%(a)s" % {}
"{}".format()
"{a}".format()
"{0.x}".format(1)
"{:d}".format("a")
"{:.2f}".format("a")
"{!z}".format(1)
"{".format()
"}".format()
format(1, "s")
format("a", "d")
format(1.5, "d")
format([], "5")
"a".join([1])
"a".join(5)
"abc".index("z")
"abc".split("")
"abc".center("a")
"abc".count()
"a".zfill("b")
[1].index(2)
[1].remove(2)
[].pop()
[1].pop(5)
{}.pop("a")
{}.popitem()
set().pop()
{1}.remove(2)
(1, 2).index(3)
[1, "a"].sort()
[3, 1].sort(5)
[1].extend(5)
[1].insert("a", 1)
{}.update(5)
{}.fromkeys(5)
range(1.5)
range(1, 2, 0)
slice()
open("x", "zz")
exec("1 +")
eval("1 + ")
eval("x = 1")
__import__("nope")
super()
type(1, 2)
object(1)
Exception.__init__(5)
print("a", sep=5)
input("a", "b")
staticmethod()
property(1, 2, 3, 4, 5)
breakpoint.x
globals(1)
vars(5)
1()
"a"()
None()
[]()
(1, 2)(3)
int.from_bytes("a", "big")
(300).to_bytes(1, "big")
(-1).to_bytes(1, "big")
"a".encode("zz")
float.fromhex("zz")
1 if 1 else 2 < "a"
"abc".translate(5)
"abc".maketrans("a")
"a".startswith(5)
"a".replace("a", 5)
frozenset().add(1)
"ab".removeprefix(1)
memoryview("a")
"""
for line in attempts.strip().splitlines():
    try:
        exec(line, {"math": math})
        print(f"{line}: fine")
    except BaseException as error:
        print(f"{line}: {type(error).__name__}: {error}")
