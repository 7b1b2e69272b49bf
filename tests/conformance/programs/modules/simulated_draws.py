# Seeded chance: draws, shuffles, samples, distributions and states that are put back
import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(0, 100, 7), random.choice("abc"), random.uniform(2, 3))
deck = list(range(8))
random.shuffle(deck)
print(deck, random.sample(deck, 3), random.sample("ab", 4, counts=[3, 2]), random.choices("xyz", weights=[5, 1, 1], k=5))
print(random.choices([1, 2, 3], cum_weights=[1, 3, 6], k=4), random.getrandbits(20), random.randbytes(4), random.triangular(0, 10, 2))
for name, args in (
    ("gauss", (0, 1)), ("normalvariate", (10, 2)), ("expovariate", (0.5,)), ("betavariate", (2, 3)), ("gammavariate", (2, 1)),
    ("lognormvariate", (0, 0.5)), ("paretovariate", (3,)), ("weibullvariate", (1, 2)), ("vonmisesvariate", (0, 4)), ("binomialvariate", (10, 0.3)),
):
    print(name, repr(getattr(random, name)(*args)))

state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], len(state), state[0])

ann, bob = random.Random("seed"), random.Random("seed")
print(ann.random() == bob.random(), random.Random(1).random(), random.Random(b"x").random(), random.Random(-1).random())


class Dice(random.Random):
    def random(self):
        return 0.999


print(Dice().randint(1, 6), Dice().choice("abc"), Dice().sample(range(10), 2))
for bad in (
    lambda: random.choice([]),
    lambda: random.sample([1], 2),
    lambda: random.randint(2, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(1, 9, 0),
    lambda: random.randrange(1.5),
    lambda: random.choices([1, 2], weights=[0, 0]),
    lambda: random.sample({1, 2}, 1),
    lambda: random.seed([1]),
    lambda: random.choices("ab", [1]),
):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
