import functools as ft
calls = []
@ft.lru_cache(maxsize=2)
def sq(x): calls.append(x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), calls, sq.cache_info(), sq.cache_parameters()); sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(9))
@ft.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@ft.lru_cache(typed=True)
def ty(x): return type(x).__name__
print(ty(1), ty(1.0), ty(1), ty.cache_info())
p = ft.partial(int, base=2); print(p("101"), p, p.func, p.args, p.keywords)
q = ft.partial(print, "a", sep="-"); q("b", "c"); r = ft.partial(q, "z", end="!\n"); r("y"); print(r.args, r.keywords)
print(ft.partial(pow, ft.Placeholder, 2)(5), ft.Placeholder)
print(ft.reduce(lambda a, b: a * b, [1, 2, 3, 4]), ft.reduce(max, [3, 9, 2], 5), ft.reduce(lambda a, b: a + b, [], "empty"))
try: ft.reduce(lambda a, b: a, [])
except TypeError as e: print(e)
@ft.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(2) > V(1), V(2) >= V(3), sorted([V(3), V(1)])[0].n)
print(sorted([3, 1, 2], key=ft.cmp_to_key(lambda a, b: b - a)))
def deco(f):
    @ft.wraps(f)
    def inner(*a): "inner doc"; return f(*a)
    return inner
@deco
def documented(x): "doc"; return x
print(documented.__name__, documented.__doc__, documented.__wrapped__(4), documented.__qualname__)
@ft.singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
@show.register
def _(x: str | bytes): return f"text {x}"
print(show(1), show([1]), show(2.5), show("s"), show(b"b"), show(True), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))
class S:
    @ft.singledispatchmethod
    def m(self, x): return "any"
    @m.register
    def _(self, x: int): return "int"
    @ft.cached_property
    def slow(self): print("computing"); return 42
    def base(self, a, b): return a, b
    half = ft.partialmethod(base, 1)
s = S(); print(s.m(1), s.m("x"), s.slow, s.slow, s.__dict__, s.half(2))
del s.slow; print(s.slow)
try: show.register(5)
except TypeError as e: print(e)
try: sq([])
except TypeError as e: print(e)
@ft.lru_cache
def noparens(x): return x
print(noparens(1), noparens.cache_info().maxsize)
class Bad:
    __slots__ = ()
    c = ft.cached_property(lambda self: 1)
try: Bad().c
except TypeError as e: print(e)
print(ft.WRAPPER_ASSIGNMENTS, ft.WRAPPER_UPDATES)
