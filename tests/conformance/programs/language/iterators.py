"""Iterators of one's own, the old protocol, iter with a sentinel, and the errors of each."""


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class CountdownIterator:
    def __init__(self, at):
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        if self.at <= 0:
            raise StopIteration
        self.at -= 1
        return self.at + 1


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError("no more")
        return i * i


class NoIterator:
    def __iter__(self):
        return 5


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in the middle")


class Blocked:
    __iter__ = None

    def __getitem__(self, i):
        return i


c = Countdown(4)
print(list(c), list(c), [*reversed(c)], max(c), sorted(c), sum(c), 3 in c, 9 in c, tuple(zip(c, c)))
it = iter(c)
print(next(it), next(it), list(it), list(it), next(it, "default"), it is iter(it))
print(list(Old()), 9 in Old(), 5 in Old(), [*map(str, Old())], dict(enumerate(Old())))
a, b, *rest = Old()
print(a, b, rest)
values = iter([3, 1, 4, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
for bad in (
    lambda: iter(NoIterator()),
    lambda: list(Fails()),
    lambda: iter(Blocked()),
    lambda: iter(5),
    lambda: next([1]),
    lambda: next(iter([])),
    lambda: iter(5, 0),
    lambda: [x for x in 3.5],
    lambda: (lambda a, b: a)(*Countdown(3)),
    lambda: dict([1, 2]),
    lambda: dict([(1, 2, 3)]),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(map(None, [1])),
    lambda: [].pop(),
    lambda: enumerate(5),
    lambda: reversed(c for c in "a"),
    lambda: sum(["a", "b"]),
    lambda: max([]),
    lambda: min(1),
    lambda: sorted([1, "a"]),
    lambda: list(range(1.5)),
    lambda: range(1, 2, 0),
):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
try:
    x, y = Countdown(3)
except ValueError as error:
    print(error)
try:
    x, y, z, w = Countdown(3)
except ValueError as error:
    print(error)
try:
    x, *y, z = Countdown(1)
except ValueError as error:
    print(error)


def chunks(items, size):
    it = iter(items)
    while chunk := [x for _, x in zip(range(size), it)]:
        yield chunk


print(list(chunks("abcdefg", 3)), [*chunks([], 2)])


def flatten(x):
    if isinstance(x, (list, tuple)):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, (3, [4, []])], 5])))


def pairwise(items):
    it = iter(items)
    previous = next(it, None)
    for item in it:
        yield previous, item
        previous = item


print(list(pairwise("abcd")), dict(pairwise("xyz")))
grown = [1]
for x in grown:
    if len(grown) < 5:
        grown.append(x + 1)
print(grown)
e = enumerate("ab", start=5)
print(next(e), list(e), e.__next__ is not None)
