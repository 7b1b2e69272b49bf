"""The order in which sets are walked: the same table, slot for slot."""

state = 99


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % limit


print({3, 1, 2}, {10, 5, 8, 1, 100, 33}, {8, 0}, {16, 8, 0}, {0, 8, 16}, {7, 15, 23, 31, 39}, {39, 31, 23, 15, 7})
print(set(range(20, 0, -1)), set(range(0, 200, 8)), {2**20, 2**10, 1, 2**15}, {64, 32, 16, 8, 4, 2, 1})
print({1.5, 2.0, 3} == {3, 2, 1.5}, {True, False}, {0, 1.0, 2})
print({5, 3, 9}.pop(), set([9, 3, 5]), frozenset([17, 9, 1]), {100: 1, 4: 2}.keys() | {8})

s = set()
for i in range(60):
    s.add(i * 37 % 101)
    if i % 4 == 3:
        s.discard(i * 11 % 101)
    if i % 7 == 6:
        print(s.pop(), end=" ")
print(s)
for limit in (10, 40, 100, 1000, 100000):
    for length in (3, 8, 20, 50):
        a = {random(limit) for _ in range(length)}
        b = set(random(limit) for _ in range(length))
        print(a, b)
        print(a | b, a & b, a - b, a ^ b, b - a, b ^ a, sep="\n")
        c = a.copy()
        c |= b
        c -= {x for x in a if x % 2}
        print(c)
        c ^= b
        c &= a | b
        print(c, frozenset(c), set(list(c)), set(frozenset(c)), c.union(list(b)))
        c.update(dict.fromkeys(b))
        c.difference_update(list(a)[: length // 2])
        c.symmetric_difference_update(dict.fromkeys(a))
        print(c, a.intersection(list(b)), a.difference(dict.fromkeys(b)), a.symmetric_difference(list(b)))
        while len(c) > 3:
            print(c.pop(), end=" ")
            c.add(random(limit)) if random(2) else None
            if random(10) == 0:
                c.clear()
        print(c)

big = set(range(0, 3000, 7))
print(sum(i * x for i, x in enumerate(big)), len(big))
for x in list(big)[::3]:
    big.discard(x)
print(sum(i * x for i, x in enumerate(big)), sum(i * x for i, x in enumerate(set(big))), sum(i * x for i, x in enumerate(big | {5})))
print([x for x in {30, 20, 10}], list({30, 20, 10}), sorted({30, 20, 10}), tuple({30, 20, 10}), *{30, 20, 10}, max({30, 20, 10}))
first, *rest = {9, 4, 2}
print(first, rest, dict.fromkeys({9, 4, 2}), dict(enumerate({9, 4, 2})))
print({(1, 2), (3, 4)} == {(3, 4), (1, 2)}, len({str(i) for i in range(100)}), {i for i in {7, 3}} is not None)
iterator = iter({5, 1, 9})
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), list(iterator), next(iterator, "over"), type(iterator))
