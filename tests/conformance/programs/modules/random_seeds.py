"""Streams that begin with texts, bytes, floats and large numbers."""

import random

for seed in ["hello", "", "Müller", b"bytes", bytearray(b"x"), 0, -5, 10**40, True, "a" * 300]:
    r = random.Random(seed)
    print(repr(seed)[:20], r.random(), r.randint(1, 100), r.choice("abc"), r.getrandbits(70), r.sample(range(100), 3))

random.seed("teaching")
print(random.shuffle(cards := list(range(10))), cards)
print(random.choices(["red", "green"], [5, 1], k=6), random.sample(["a", "b"], counts=[3, 2], k=4))
print(random.gauss(), random.triangular(1, 9, 4), random.betavariate(2, 3), random.expovariate(0.5), random.normalvariate(10, 2))
print(random.randbytes(5), random.uniform(2, 3), random.randrange(0, 100, 7), random.vonmisesvariate(1, 2), random.lognormvariate(0, 1))
for seed in [[1], (1, 2), {1: 2}, object]:
    try:
        random.seed(seed)
    except TypeError as error:
        print(error)
