# Products, permutations and combinations, and what they have in common
from itertools import combinations, combinations_with_replacement, islice, permutations, product
from math import comb, factorial, perm

print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])))
print(["".join(letters) for letters in permutations("abc")], list(permutations(range(3), 2))[:4], list(permutations([], 0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement([], 1)))

for size in range(6):
    chosen = len(list(combinations(range(5), size)))
    ordered = len(list(permutations(range(5), size)))
    again = len(list(combinations_with_replacement(range(3), size)))
    print(size, chosen == comb(5, size), ordered == perm(5, size), again)


def powerset(items):
    for size in range(len(items) + 1):
        yield from combinations(items, size)


print(list(powerset("xyz")))

MAGIC = 15
lines = [line for line in permutations(range(1, 10), 3) if sum(line) == MAGIC]
print(len(lines), lines[:3], factorial(9))
squares = (
    (a, b, c)
    for a, b in product(lines, repeat=2)
    if not set(a) & set(b)
    for c in [tuple(MAGIC - x - y for x, y in zip(a, b))]
    if set(a + b + c) == set(range(1, 10)) and a[0] + b[1] + c[2] == MAGIC == a[2] + b[1] + c[0]
)
for square in islice(squares, 2):
    print(square)

pairs = permutations("ab")
print(next(pairs), list(pairs), list(pairs), iter(pairs) is pairs)
