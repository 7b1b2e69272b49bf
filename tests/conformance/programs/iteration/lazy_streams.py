"""Iterators that do nothing until they are asked: who pulls what, and when; one that two share; what is left."""

from itertools import accumulate, chain, count, cycle, groupby, islice, pairwise, repeat, takewhile, tee, zip_longest


def told(name, values):
    for value in values:
        print(f"[{name} gives {value}]", end=" ")
        yield value
    print(f"[{name} is over]", end=" ")


print(next(map(lambda value: value * 10, told("map", [1, 2]))))
print(list(zip(told("a", [1, 2, 3]), told("b", "xy"))))
print(list(zip(told("b", "xy"), told("a", [1, 2, 3]))))
print(any(value > 1 for value in told("any", [1, 2, 3])), all(told("all", [1, 0, 3])))
print(3 in told("in", [1, 3, 5]))
first, *rest = told("unpack", [1, 2, 3])
print(first, rest)
first, second, *_ = islice(told("slice", count()), 3)
print(first, second)

shared = iter(told("shared", range(5)))
print(list(islice(shared, 2)), sum(shared), list(shared))

numbers = iter(range(6))
print(list(zip(numbers, numbers)), next(numbers, "none"))

once, twice = tee(told("tee", [1, 2]))
print(list(once), list(twice))

print(list(takewhile(lambda value: value < 3, told("take", [1, 2, 3, 4]))))
print([(key, list(group)) for key, group in groupby("aabcca")])
stale = [group for _, group in groupby("aab")]
print([list(group) for group in stale])

print(list(accumulate([1, 2, 3], initial=10)), list(pairwise("abc")), list(islice(cycle("ab"), 5)))
print(list(chain.from_iterable(["ab", [1]])), list(zip_longest("ab", "c", fillvalue="-")), list(repeat(0, 2)))


def primes():
    sieve = {}
    for number in count(2):
        if number not in sieve:
            yield number
            sieve[number * number] = [number]
        else:
            for factor in sieve.pop(number):
                sieve.setdefault(number + factor, []).append(factor)


print(list(islice(primes(), 12)))


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter(range(self.start, 0, -1))

    def __reversed__(self):
        return iter(range(1, self.start + 1))


three = Countdown(3)
print(list(three), list(three), list(reversed(three)), [(a, b) for a in three for b in three if a < b])

lines = iter(["one", "two", "end", "more"])
print(list(iter(lambda: next(lines), "end")), list(lines))

numbers = [1, 2, 3]
for number in numbers:
    if number < 4:
        numbers.append(number + 3)
print(numbers)
counts = {"a": 1}
try:
    for key in counts:
        counts[key + "b"] = 2
except RuntimeError as error:
    print(error)

squares = (value * value for value in told("squares", [1, 2]))
print(next(squares))
del squares
print(sum(value for value in (1, 2)), max((2, "b"), (1, "a")), min([], default="nothing"))
print(list(enumerate("ab", start=1)), dict(enumerate("ab")), list(reversed(range(0, 10, 3))))
