"""Every way of calling a function wrongly, and what is said of it."""


def none(): ...
def one(a): ...
def two(a, b): ...
def default(a, b=1): ...
def star(a, *rest): ...
def only(a, *, key): ...
def keys(*, x, y, z=3): ...
def position(a, b, /): ...
def mixed(a, /, b, *, c): ...
def options(a, **more): ...


class C:
    def method(self, a): ...
    @classmethod
    def make(cls, a): ...
    @staticmethod
    def plain(a): ...
    def __init__(self, x, y=1): ...
    def __call__(self, n): ...


class Empty: ...


c = C(1)
CALLS = """
none(1)
none(1, 2)
none(a=1)
one()
one(1, 2)
one(b=1)
one(1, a=1)
one(*[1, 2, 3])
one(**{'a': 1, 'b': 2})
two()
two(1)
two(b=1)
two(1, 2, 3)
two(1, a=2)
default()
default(1, 2, 3)
default(c=1)
star()
star(b=1)
only()
only(1)
only(1, 2)
only(1, 2, key=3)
keys()
keys(x=1)
keys(1, x=1, y=2)
keys(1, 2)
position(a=1, b=2)
position(1)
position(1, b=2)
position()
mixed(a=1, b=2, c=3)
mixed(1, 2, 3)
mixed(1)
mixed(1, 2)
options()
options(1, 2)
options(1, a=2)
c.method()
c.method(1, 2)
C.method()
C.method(1)
C.make()
C.make(1, 2)
C.plain()
c.plain(1, 2)
C()
C(1, 2, 3)
C(z=1)
c()
c(1, 2)
Empty(1)
Empty(a=1)
(lambda x: x)()
(lambda: 0)(1)
len()
len(1, 2)
len(obj=[])
abs()
abs(1, 2)
max()
sorted()
sorted([], 1)
sorted([], foo=1)
int(1, 2, 3)
int(x=1)
str(1, 2, 3, 4)
list(1, 2)
list(a=1)
dict(1, 2)
tuple(1, 2)
set(1, 2)
range()
range(1, 2, 3, 4)
range(a=1)
bool(1, 2)
bool(x=1)
float(1, 2)
isinstance(1)
getattr(1)
[].append()
[].append(1, 2)
[].pop(1, 2)
[].sort(1)
[].index()
[].insert(1)
{}.get()
{}.pop()
{}.update(1, 2)
"".join()
"".split(1, 2, 3)
"".split(foo=1)
"".replace("a")
"a".upper(1)
set().add()
round()
round(1, 2, 3)
enumerate()
enumerate([], 1, 2)
map()
map(len)
filter(None)
chr()
ord("ab")
divmod(1)
pow(1)
sum()
sum([1], 2, 3)
hash()
id()
iter()
next()
object(1)
type()
type(1, 2)
super(1, 2)
none.__call__(1)
one.__get__()
""".split("\n")
for call in filter(None, CALLS):
    try:
        print(call, "->", type(eval(call)).__name__)
    except Exception as error:
        print(call, "!!", type(error).__name__, error)
