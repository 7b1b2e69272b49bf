a = [3, 1, 2]
print(a.append(4), a, a.extend("xy"), a, a.insert(0, "first"), a, a.insert(-1, "before last"), a, a.insert(100, "end"), a)
print(a.pop(), a.pop(0), a.pop(-2), a, a.remove("x"), a, a.index(2), a.count(1), a.copy() is a, a.copy() == a)
print(a.reverse(), a, a.clear(), a)
n = [5, 2, 9, 1]
print(n.sort(), n, n.sort(reverse=True), n, n.sort(key=lambda v: v % 5), n, sorted(n, key=str), sorted("bca", reverse=True))
pairs = [("b", 2), ("a", 2), ("c", 1)]
pairs.sort(key=lambda p: p[1])
print(pairs, sorted(pairs), sorted(pairs, key=lambda p: (-p[1], p[0])), max(pairs, key=lambda p: p[1]))
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[::3], l[::-2], l[-3:-1], l[5:2], l[5:2:-1], l[100:], l[:], l[slice(1, None, 4)])
l[2:5] = ["a"]
print(l)
l[1:1] = [7, 8]
print(l)
l[::2] = range(len(l[::2]))
print(l)
del l[0], l[-1], l[1:3]
print(l)
del l[::2]
print(l)
l[:] = []
print(l, not l)
x = [1, 2] + [3]
x += (4, 5)
x *= 2
y = x
y += [6]
print(x, x is y, [0] * 3, 2 * ["a"], [] * 5, [1] * -1)
print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [[1]] == [[1.0]], [1] != [1], [float("nan")] == [float("nan")])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan))
nested = [1, [2, [3, [4]]]]
nested[1][1].append(nested)
print(nested)
import copy
shallow, deep = [[1]], copy.deepcopy([[1]])
other = shallow[:]
other[0].append(2)
print(shallow, other, deep, shallow[0] is other[0])
print([1, "a", None, 2.5, (1,), {2}, {"k": []}, b"x", True, ...], list("abc"), list({"a": 1}), list(range(3)), list((1, 2)), [*"ab", *{1: 2}])
for expression in ("[1][1]", "[1][-2]", "[1]['a']", "[1][1.0]", "[].pop()", "[1].pop(1)", "[1].remove(2)", "[1].index(2)", "[1, 2, 1].index(1, 1, 2)", "[1] + (2,)", "[1] + 1", "[1] * 1.5", "[1] * [2]", "[1] < 1", "[1, 'a'].sort()", "[1].sort(1)", "[1].sort(key=1)", "[None, 1].sort()", "[].append()", "[].extend(5)", "[].insert(1)", "[].insert('a', 1)", "list(5)", "list(1, 2)", "list(a=1)", "[1].count()", "[].copy(1)", "hash([])", "{[]}", "-[1]", "[1, 2].index(3, 0)", "[1][::0]", "[1].foo", "max([])", "sum([[]])", "sorted([1, None])"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
for statement in ("x = [1, 2]; x[5] = 1", "x = [1, 2]; x[0:1] = 5", "x = [1, 2, 3]; x[::2] = [1]", "x = [1]; del x[3]", "x = [1]; x['a'] = 1", "x = [1]; x[0]: int = 5; print(x)", "x, y = [1]", "[x, *y] = [1]; print(x, y)", "x = [1]; x.y = 2", "a, b = b = [1, 2]; print(a, b)", "a = b = []; a.append(1); print(b)"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
class L(list):
    def __getitem__(self, i):
        return f"item {super().__getitem__(i)}"
    def append(self, v):
        super().append(v * 2)
s = L([1, 2])
s.append(3)
print(s, s[0], s[-1], list(s), [*s], s + [1], type(s + [1]).__name__, s[:2], type(s.copy()).__name__, len(s), sum(s))
class Sorter:
    def __init__(self, v): self.v = v
    def __lt__(self, other): print(f"{self.v}<{other.v}", end=" "); return self.v < other.v
    def __repr__(self): return str(self.v)
print(sorted(map(Sorter, [3, 1, 2])), min(map(Sorter, [2, 1])), max(map(Sorter, [1, 2])))
def mutate(v):
    m.append(9)
    return v
m = [2, 1]
try:
    m.sort(key=mutate)
except ValueError as error:
    print(error, m)
