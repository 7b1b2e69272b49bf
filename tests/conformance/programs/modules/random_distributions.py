import random
for seed in (0, 1, 42, "text", b"bytes", -7, 2**100):
    random.seed(seed); print(seed, random.random(), random.randint(1, 100), random.getrandbits(70))
r = random.Random(7)
print([r.uniform(1, 5), r.triangular(), r.triangular(1, 5, 2), r.gauss(0, 1), r.gauss(), r.normalvariate(1, 2), r.lognormvariate(0, 0.25), r.expovariate(1.5), r.vonmisesvariate(1, 4), r.gammavariate(2, 3), r.gammavariate(0.5, 1), r.gammavariate(1, 1), r.betavariate(2, 5), r.paretovariate(3), r.weibullvariate(1, 1.5)])
print([r.binomialvariate(10, 0.3) for _ in range(8)], [r.binomialvariate(100, 0.4) for _ in range(8)], [r.binomialvariate(1000, 0.9) for _ in range(5)], r.binomialvariate(), r.binomialvariate(5, 1.0))
l = list(range(12)); r.shuffle(l); print(l, r.choice("abc"), r.choices([1, 2, 3], k=6), r.choices("ab", [1, 9], k=8), r.choices("xyz", cum_weights=[1, 3, 10], k=5), r.sample(range(100), 6), r.sample("abcdef", 3), r.sample([1, 2], counts=[3, 4], k=5))
print(r.randrange(10), r.randrange(5, 50, 5), r.randrange(-5, 5), r.randbytes(5), r.getrandbits(0), r.randrange(10**30))
for f in (lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.randrange(0), lambda: r.choices([], k=1), lambda: r.sample({1, 2}, 1), lambda: r.choices([1, 2], [1], k=1), lambda: r.choices([1], [0]), lambda: r.getrandbits(-1), lambda: r.randrange(1.5), lambda: r.choices([1], [1], cum_weights=[1]), lambda: random.seed([1]), lambda: r.expovariate(0), lambda: r.randrange(1, 10, 0), lambda: r.sample([1, 2], -1), lambda: r.binomialvariate(-1), lambda: r.shuffle((1, 2)), lambda: r.uniform("a", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
state = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(state); print(a == [r.random() for _ in range(3)], len(state[1]), state[0])
class MyR(random.Random):
    def random(self): return 0.5
m = MyR(); print(m.random(), m.uniform(0, 10), m.choice([1, 2, 3]), m.randint(1, 10), m.sample([1, 2, 3, 4], 2), m.shuffle(x := [1, 2, 3]), x)
random.seed(3); print([random.gauss(0, 1) for _ in range(3)], random.sample(range(20), k=20)); random.seed(3); print(sum(random.random() for _ in range(1000)))
