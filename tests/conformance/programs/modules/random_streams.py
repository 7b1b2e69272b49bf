import random

print(random.random(), random.randint(1, 6))
random.seed(1)
print(random.random(), random.random(), random.getrandbits(70))
print([random.randint(1, 100) for _ in range(10)], random.randrange(0, 100, 7), random.randrange(3))
print(random.choice("abcdef"), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[1, 9], k=6))
deck = list(range(12))
random.shuffle(deck)
print(deck, random.sample(range(1000), 4), random.sample(deck, 12), random.sample(["x", "y"], counts=[3, 2], k=4))
print(random.uniform(1, 10), random.triangular(0, 1, 0.2), random.gauss(0, 1), random.gauss(5, 2))
print(random.normalvariate(0, 1), random.expovariate(0.5), random.betavariate(1, 2), random.gammavariate(2, 3))
print(random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 1))
print(random.binomialvariate(10, 0.3), random.randbytes(4))
for seed in (0, -5, 2**70, True):
    random.seed(seed)
    print(seed, random.random(), random.randint(0, 10**20))
own = random.Random(42)
state = own.getstate()
first = [own.random() for _ in range(3)]
own.setstate(state)
print(first == [own.random() for _ in range(3)], first)
random.seed(7)
other = random.Random(7)
print([random.random() for _ in range(700)] == [other.random() for _ in range(700)])


class Loaded(random.Random):
    def random(self):
        return 0.25


print(Loaded(3).uniform(0, 8))
for action in (
    lambda: random.randint(5, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 2),
    lambda: random.randrange(1, 5, 0),
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], weights=[1]),
    lambda: random.seed([]),
    lambda: random.randint(1.5, 2),
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
