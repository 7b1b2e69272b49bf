import operator as op
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor", "eq", "ne", "lt", "le", "gt", "ge", "is_", "is_not", "contains", "concat"):
    f = getattr(op, name); args = ([1, 2], 2) if name == "contains" else ([1], [2]) if name == "concat" else (7, 2); print(name, f(*args), end="; ")
print(); print(op.neg(5), op.pos(-3), op.invert(6), op.inv(0), op.not_(0), op.truth([]), op.abs(-4), op.index(True), op.matmul.__name__)
g = op.itemgetter(1); h = op.itemgetter(2, 0); print(g([5, 6]), h("abc"), g, h, op.itemgetter("k")({"k": 1}), op.itemgetter(slice(1, 3))([1, 2, 3, 4]))
class P: 
    def __init__(self): self.x = type("Q", (), {"y": 5})(); self.z = 1
    def meth(self, a, b=2): return a, b
a = op.attrgetter("x.y", "z"); print(a(P()), a, op.attrgetter("z")(P())); m = op.methodcaller("meth", 1, b=3); print(m(P()), m, op.methodcaller("upper")("s"))
l = [1, 2, 3]; op.setitem(l, 0, 9); op.delitem(l, 1); print(l, op.getitem(l, 0), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.length_hint([1, 2]), op.length_hint(iter([1])), op.length_hint(5, 7), op.call(max, 1, 2))
x = [1]; y = op.iadd(x, [2]); print(x is y, x, op.iadd(1, 2), op.imul([1], 2), op.ior({1}, {2}), op.iconcat([1], [2]), op.ipow(2, 3), op.is_none(None), op.is_not_none(0))
print(sorted([("b", 2), ("a", 2), ("c", 1)], key=op.itemgetter(1, 0)), max([P(), P()], key=op.attrgetter("z")).z)
for bad in (lambda: op.add(1, "a"), lambda: op.attrgetter(5), lambda: op.itemgetter(1)([1]), lambda: op.attrgetter("q")(P()), lambda: op.indexOf([1], 2), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.methodcaller(5), lambda: op.getitem([1], 5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(op.__add__(1, 2), op.__getitem__("abc", 1), len(op.__all__))
