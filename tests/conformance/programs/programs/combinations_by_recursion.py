"""Recursion: towers, queens, permutations, subsets, change, knapsacks, with and without remembering."""

from functools import cache, lru_cache


def hanoi(discs, source="A", spare="B", target="C"):
    if discs == 0:
        return
    yield from hanoi(discs - 1, source, target, spare)
    yield f"{source}->{target}"
    yield from hanoi(discs - 1, spare, source, target)


print(*hanoi(3), sum(1 for _ in hanoi(8)))


def queens(size, placed=()):
    if len(placed) == size:
        yield placed
        return
    row = len(placed)
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(size, (*placed, column))


print(len(list(queens(6))), next(queens(8)))
for column in next(queens(5)):
    print("." * column + "Q" + "." * (4 - column))


def permutations(items):
    if len(items) <= 1:
        return [items]
    return [
        items[i : i + 1] + rest
        for i in range(len(items))
        for rest in permutations(items[:i] + items[i + 1 :])
    ]


print(permutations("abc"), permutations([1, 2]), permutations(()), len(permutations("abcde")))


def subsets(items):
    if not items:
        return [[]]
    first, *rest = items
    without = subsets(rest)
    return without + [[first, *each] for each in without]


print(sorted(subsets([1, 2, 3]), key=lambda each: (len(each), each)))


@cache
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


print(ways(100, (50, 25, 10, 5, 1)), ways.cache_info().hits > 0)


@lru_cache(maxsize=None)
def knapsack(room, things):
    if not things:
        return 0, ()
    (weight, worth, name), *rest = things
    best = knapsack(room, tuple(rest))
    if weight <= room:
        value, chosen = knapsack(room - weight, tuple(rest))
        best = max(best, (value + worth, (name, *chosen)))
    return best


print(knapsack(10, ((5, 10, "map"), (4, 40, "gold"), (6, 30, "coat"), (3, 50, "ring"))))


def common(one, other):
    table = [[""] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            table[i][j] = table[i - 1][j - 1] + a if a == b else max(table[i - 1][j], table[i][j - 1], key=len)
    return table[-1][-1]


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def flatten(nested):
    for each in nested:
        if isinstance(each, list | tuple):
            yield from flatten(each)
        else:
            yield each


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


print(common("AGGTAB", "GXTXAYB"), ackermann(2, 3), list(flatten([1, [2, (3, [4]), []], "ab"])), gcd(1071, 462))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


print(max(range(1, 60), key=collatz), collatz(27))


def endless(depth):
    return endless(depth + 1)


try:
    endless(0)
except RecursionError as error:
    print(error)
