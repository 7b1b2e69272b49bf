from collections import OrderedDict
import functools


class LRU:
    def __init__(self, size):
        self.size, self.data = size, OrderedDict()
        self.hits = self.misses = 0

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args):
            if args in self.data:
                self.hits += 1
                self.data.move_to_end(args)
                return self.data[args]
            self.misses += 1
            result = self.data[args] = function(*args)
            if len(self.data) > self.size:
                print("dropping", self.data.popitem(last=False))
            return result
        wrapper.cache = self
        return wrapper


@LRU(3)
def square(n):
    print("computing", n)
    return n * n


print([square(n) for n in (1, 2, 3, 1, 4, 2, 1)], square.cache.hits, square.cache.misses, list(square.cache.data))


def memoize(f):
    memo = {}
    def inner(*args):
        if args not in memo:
            memo[args] = f(*args)
        return memo[args]
    inner.memo = memo
    return inner


@memoize
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(16, 16), len(paths.memo))


class Cached:
    calls = 0

    @functools.cached_property
    def value(self):
        Cached.calls += 1
        return [Cached.calls]


c = Cached()
print(c.value, c.value is c.value, vars(c), Cached.calls)
del c.value
print(c.value, Cached.calls)


@functools.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_clear(), fib.cache_info())
try:
    fib([1])
except TypeError as error:
    print(error)
