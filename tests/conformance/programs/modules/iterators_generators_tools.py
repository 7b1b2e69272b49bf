import itertools as it, collections, functools, operator, heapq, random
def chunks(xs, n):
    i = iter(xs)
    while c := list(it.islice(i, n)): yield c
def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)): yield from flatten(e)
        else: yield e
def window(xs, n): d = collections.deque(maxlen=n); return (tuple(d) for x in xs if (d.append(x) or len(d) == n))
print(list(chunks(range(7), 3)), list(flatten([1, [2, (3, [4])], 5])), list(window("abcde", 3)))
def primes():
    comp = {}
    for n in it.count(2):
        if n not in comp: yield n; comp[n * n] = [n]
        else:
            for p in comp.pop(n): comp.setdefault(p + n, []).append(p)
print(list(it.islice(primes(), 12)), list(it.takewhile(lambda p: p < 20, primes())))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
print(list(it.islice(fib(), 10)), next(f for f in fib() if f > 1000), sum(it.takewhile(lambda x: x < 100, filter(lambda x: x % 2 == 0, fib()))))
def averager():
    total = n = 0; avg = None
    while True:
        x = yield avg
        if x is None: return total, n
        total += x; n += 1; avg = total / n
g = averager(); next(g); print(g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print(e.value)
def outer(): r = yield from averager(); print("inner returned", r); yield "done"
o = outer(); next(o); o.send(4); print(o.send(None))
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIter(self.n)
class CountIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n + 1
c = Countdown(3); print(list(c), list(c), [*c], max(c), 2 in c, dict(zip(c, "abc")), tuple(map(lambda a, b: a * b, c, c)))
def pipeline(src, *fs): return functools.reduce(lambda acc, f: f(acc), fs, src)
print(pipeline(range(10), lambda s: (x * x for x in s), lambda s: filter(lambda x: x % 3, s), sum), list(it.chain.from_iterable(map(lambda w: [w] * len(w), ["a", "bb"]))))
print({k: [v for _, v in g] for k, g in it.groupby(sorted([("b", 1), ("a", 2), ("b", 3)]), key=operator.itemgetter(0))}, list(heapq.merge([1, 5], [2, 3])), list(it.accumulate("abc")), list(zip(*[[1, 2], [3, 4]])), list(map(list, it.batched(range(5), 2))))
def cleanup():
    try: yield 1; yield 2
    except GeneratorExit: print("closed"); raise
    finally: print("finally")
x = cleanup(); print(next(x)); x.close(); y = cleanup(); next(y)
try: y.throw(ValueError("thrown"))
except ValueError as e: print(e)
for bad in (lambda: next(iter([])), lambda: next(5), lambda: iter(5), lambda: list(zip([1], [1, 2], strict=True)), lambda: next(x)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(next(iter([]), "default"), list(iter(iter([3, 2, 0, 1]).__next__, 0)), all(x > 0 for x in [1, 2]), any([]), sorted("bca", reverse=True), list(enumerate("ab", 1)), list(reversed(range(3))), sum(range(101)), [*range(3), *"ab"], max((len(w), w) for w in ["a", "bbb"])[1])
random.seed(1); print(list(it.islice(iter(lambda: random.randint(1, 6), 6), 5)), gi.gi_running if (gi := fib()) and 0 else gi.gi_frame is not None)
