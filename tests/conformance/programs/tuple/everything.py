t = (1, "a", [2], (3,), None)
print(t, t[0], t[-1], t[1:3], len(t), t + (4,), t[:2] * 2, "a" in t, t.index("a"), t.count(1), (), (1,), 1, tuple("ab"), tuple([1]), tuple(range(3)))
a, b, *c = t
(d, (e, f)), g = (1, (2, 3)), 4
x, y = 1, 2
x, y = y, x
print(a, b, c, d, e, f, g, x, y)
t[2].append("changed")
print(t, (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") < (2, 0), hash((1, 2)) == hash((1, 2)), {(1, 2): "k"}[1, 2])
for expression in ("(1, 2)[2]", "(1, 2)['a']", "(1,) + [1]", "(1,) * 'a'", "(1, 'a') < (1, 2)", "(1,).index(2)", "(1,).append(2)", "hash(([],))", "tuple(5)", "tuple(1, 2)", "(1, 2).count()", "(1, 2)(3)", "-(1,)", "sum(((1,), (2,)), ())", "max((1, 2), (1, 3))", "sorted([(2, 'b'), (1, 'c'), (2, 'a')])", "(1, 2) is (1, 2)", "(1, [2]) == (1, [2])", "(0, 1, 2)[::-1]", "(1, 2).__add__((3,))", "divmod(7, 2)[1]"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
for statement in ("t = (1, 2); t[0] = 5", "t = (1, 2); del t[0]", "a, b = (1, 2, 3)", "a, b, c = (1, 2)", "a, *b, c = (1,)", "(a, b) += (1,)", "t = (1,); t += (2,); print(t)", "a, b = 1", "t = 1,; print(t)", "print((1, 2), *(3, 4))", "for i, in [(1,), (2,)]: print(i)", "a = b = (1, 2); print(a is b)", "() = (); [] = []", "() = [1]", "a, (b, *c), *d = 1, 'xyz', 2, 3; print(a, b, c, d)", "*a, = 'ab'; print(a)", "x = *[1], 2; print(x)"):
    try:
        exec(statement)
    except SyntaxError as error:
        print(statement, "-> syntax", error.msg)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
p = Point(1, 2)
print(p, p.x, p + p, p == (1, 2), isinstance(p, tuple), p[0:1], len(p), (*p, 3), hash(p) == hash((1, 2)))
from collections import namedtuple
P = namedtuple("P", "x y z", defaults=[0])
q = P(1, y=2)
print(q, q._replace(x=5), q._asdict(), P._fields, q.x + q[1], P._make([1, 2, 3]), q == (1, 2, 0), P._field_defaults)
try:
    P(1)
except TypeError as error:
    print(error)
try:
    q.x = 5
except AttributeError as error:
    print(error)
def stats(values):
    return min(values), max(values), sum(values) / len(values)
low, high, mean = stats([1, 2, 6])
print(low, high, mean, stats((4,)))
from typing import NamedTuple
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return f"hi {self.name}"
e = Emp("Ann")
print(e, e.hi(), e.id, Emp.__annotations__ if hasattr(Emp, "__annotations__") else None)
r = ([],)
r[0].append(r)
print(r)
