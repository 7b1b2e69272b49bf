from functools import *
import functools, operator
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        "inner"
        return f(*a, **k)
    return inner
@deco
def hello(name: str) -> str:
    "Says hello."
    return "hi " + name
print(hello("x"), hello.__name__, hello.__doc__, hello.__qualname__, hello.__module__, hello.__wrapped__.__name__, hello.__annotations__)
p = partial(int, base=2); print(p("101"), p, p.func, p.args, p.keywords)
print(partial(partial(print, 1), 2).args, partial(max, 3)(1, 5))
class K:
    m = partialmethod(lambda self, a, b: (a, b), 1)
    def f(self, x): return x
    g = partial(f, None)
print(K().m(2))
print(reduce(operator.add, [1,2,3]), reduce(lambda a, b: a * b, [1,2,3], 10))
@lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(10), fib.cache_info(), fib.cache_parameters()); fib.cache_clear(); print(fib.cache_info(), fib.__name__)
@cache
def sq(x):
    print("computing", x)
    return x * x
print(sq(2), sq(2), sq(2.0), sq.cache_info())
@lru_cache
def kw(a, b=1): return a + b
print(kw(1), kw(1, b=1), kw(a=1), kw.cache_info())
class C:
    @cached_property
    def v(self):
        print("once")
        return 42
    @lru_cache(None)
    def meth(self, x): return x
c = C(); print(c.v, c.v, c.__dict__, c.meth(3)); del c.v; print(c.v)
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted([T(3), T(1)], key=lambda t: t.v)[0].v)
@singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
@show.register(list)
@show.register(tuple)
def _(x): return "seq"
@show.register
def _(x: float | complex): return "num"
print(show("a"), show(1), show(True), show([]), show(()), show(1.5), show.dispatch(int)(1), sorted(map(str, show.registry)))
class D:
    @singledispatchmethod
    def go(self, x): return "default"
    @go.register
    def _(self, x: int): return "int!"
print(D().go("a"), D().go(1))
print(sorted([3,1,2], key=cmp_to_key(lambda a, b: b - a)))
for f in (lambda: reduce(operator.add, []), lambda: partial(3), lambda: show(), lambda: total_ordering(type("X", (), {})), lambda: fib([]), lambda: lru_cache("x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from itertools import *
print(list(islice(count(5, 2), 4)), list(islice(cycle("ab"), 5)), list(repeat(1, 3)), count(3), repeat(5, 2), count(1.5, 0.5))
print(list(accumulate([1,2,3,4])), list(accumulate([1,2,3], operator.mul)), list(accumulate([1,2], initial=10)))
print(list(chain([1], "ab", (3,))), list(chain.from_iterable([[1,2],[3]])), list(compress("abcd", [1,0,1,0])))
print(list(dropwhile(lambda x: x < 3, [1,3,2])), list(takewhile(lambda x: x < 3, [1,2,3,1])), list(filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in groupby("aabbbc")], [(k, len(list(g))) for k, g in groupby([1,3,2,4,5], key=lambda x: x % 2)])
print(list(islice(range(10), 2, 8, 3)), list(islice("abc", 2)), list(pairwise([1,2,3])), list(starmap(pow, [(2,3),(3,2)])))
print(list(product("ab", [1,2])), list(product([0,1], repeat=2)), list(product()), list(product([], [1])))
print(list(permutations("abc", 2)), list(permutations([1,2,3])), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(zip_longest([1,2,3], "a", fillvalue="-")), list(batched("abcdefg", 3)), list(zip_longest()))
a, b = tee([1,2,3]); print(next(a), list(b), list(a))
for f in (lambda: list(islice([], -1)), lambda: list(batched("ab", 0)), lambda: list(batched("abc", 2, strict=True)), lambda: list(combinations("ab", -1)), lambda: count("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from operator import *
print(itemgetter(1)([1,2]), itemgetter("a", "b")({"a": 1, "b": 2}), attrgetter("real")(3), methodcaller("upper")("x"), itemgetter(1), attrgetter("a.b", "c"), methodcaller("m", 1, k=2), add(1,2), contains([1], 1), concat("a", "b"), index(True), countOf([1,1], 1), indexOf("abc", "c"))
from bisect import *
l = [1,3,3,5]; print(bisect(l, 3), bisect_left(l, 3), insort(l, 4), l, bisect_left(l, 2, key=lambda v: v))
