import types, collections, copy, operator, functools, keyword, builtins, numbers, reprlib, graphlib, fnmatch, bisect, shlex
print(keyword.iskeyword("async"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.softkwlist, builtins.len is len, hasattr(builtins, "print"))
r = reprlib.Repr(maxlist=3, maxstring=12, maxdict=2); print(r.repr(list(range(10))), r.repr("a" * 50), r.repr({i: i for i in range(5)}), r.repr({1, 2, 3, 4, 5, 6, 7}), reprlib.repr([[1] * 20]), r.repr((1, 2, 3, 4)), r.repr(collections.deque(range(9))), r.repr(10**60))
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, list(kids)
    @reprlib.recursive_repr("<...>")
    def __repr__(self): return f"Tree({self.v!r}, {self.kids!r})"
t = Tree(1, [Tree(2)]); t.kids.append(t); print(t)
cfg = types.SimpleNamespace(debug=True, nested=types.SimpleNamespace(port=80)); cfg.nested.port += 1; print(cfg, copy.copy(cfg) == cfg, vars(cfg.nested), operator.attrgetter("nested.port")(cfg))
g = {"app": {"lib", "log"}, "lib": {"core"}, "log": {"core"}, "core": set()}; order = list(graphlib.TopologicalSorter(g).static_order()); print(order[0], order[-1], len(order))
print([f for f in ["a.py", "b.txt", "test_c.py"] if fnmatch.fnmatch(f, "*.py")], shlex.split("cp 'my file' dest --flag=\"x y\""), bisect.bisect([10, 20, 30], 25))
Point = collections.namedtuple("Point", "x y"); p = Point(1, 2); print(p._replace(x=5), Point._make([3, 4]), p + (3,), p[0], *p, {p: 1}[Point(1, 2)], max(Point(1, 2), Point(1, 3)), p._asdict() | {"z": 3})
class Temp:
    def __init__(self): self._c = 0
    c = property(operator.attrgetter("_c"), lambda s, v: setattr(s, "_c", v), doc="celsius")
    f = property(lambda s: s.c * 9 / 5 + 32)
x = Temp(); x.c = 100; print(x.f, Temp.c.__doc__, isinstance(Temp.c, property))
try: x.f = 1
except AttributeError as e: print(e)
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs); print(compose(str, len, lambda n: n * 2)(12345), list(map(operator.itemgetter(1), [(1, 2), (3, 4)])), isinstance(True, numbers.Integral))
