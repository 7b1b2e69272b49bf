# Taking a stream apart: runs, batches, windows, prefixes and copies
from itertools import accumulate, batched, chain, compress, count, cycle, dropwhile, filterfalse, groupby, islice
from itertools import pairwise, repeat, starmap, takewhile, tee, zip_longest

readings = [3, 4, 4, 9, 8, 1, 1, 1, 7]
print([(key, len(list(run))) for key, run in groupby(readings)])
print([(odd, list(run)) for odd, run in groupby(readings, key=lambda value: value % 2 == 1)])
groups = groupby("aabb")
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))

print(list(batched(readings, 4)), list(pairwise(readings))[:3], list(pairwise([1])))
print(list(takewhile(lambda value: value < 9, readings)), list(dropwhile(lambda value: value < 9, readings)))
print(list(filterfalse(None, [0, 1, "", "x"])), list(compress("abcdef", [1, 0, 1, 0, 1])))
print(list(accumulate(readings, max)), list(accumulate([1, 2, 3], initial=10)), list(accumulate([], initial="x")))
print(list(zip_longest("ab", range(3), fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(islice(count(10, 5), 2, 8, 2)), list(islice(cycle("ab"), 5)), list(repeat("x", 2)))
print(list(chain("ab", [1], {})), list(chain.from_iterable(["ab", "c"])), list(islice(readings, None)))

left, right = tee(iter(readings))
print(next(left), next(left), next(right), list(right)[:2], next(left))
stream = iter(range(6))
print(list(islice(stream, 2)), list(stream))


def windows(iterable, size):
    copies = tee(iterable, size)
    for skip, copy in enumerate(copies):
        for _ in range(skip):
            next(copy, None)
    return zip(*copies)


print(list(windows("abcde", 3)))


def primes():
    numbers = count(2)
    while True:
        prime = next(numbers)
        yield prime
        numbers = filter(lambda n, p=prime: n % p, numbers)


print(list(islice(primes(), 8)))
