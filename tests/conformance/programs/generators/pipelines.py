"""Generators as people use them: pipelines, windows, trees, infinite series."""
import itertools


def numbers(n):
    for i in range(n):
        print(f"<{i}>", end=" ")
        yield i


def squares(source):
    for value in source:
        yield value * value


def evens(source):
    yield from (value for value in source if value % 2 == 0)


def take(n, source):
    for _, value in zip(range(n), source):
        yield value


print(list(take(3, evens(squares(numbers(20))))))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(itertools.islice(fib(), 10)), next(x for x in fib() if x > 1000))


def primes():
    found = []
    for candidate in itertools.count(2):
        if all(candidate % p for p in itertools.takewhile(lambda p: p * p <= candidate, found)):
            found.append(candidate)
            yield candidate


print([*take(10, primes())])


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def depth_first(self, level=0):
        yield level, self.value
        for child in filter(None, (self.left, self.right)):
            yield from child.depth_first(level + 1)


tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, None, Tree(7)))
print(list(tree), [f"{'-' * level}{value}" for level, value in tree.depth_first()], 3 in tree, max(tree))


def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4, []]), 5], ()])))


def window(source, size):
    it = iter(source)
    buffer = tuple(itertools.islice(it, size))
    if len(buffer) == size:
        yield buffer
    for item in it:
        buffer = (*buffer[1:], item)
        yield buffer


print(list(window("abcde", 3)), list(window([1], 2)))


def permutations(items):
    if not items:
        yield []
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1 :]):
            yield [item, *rest]


print(["".join(p) for p in permutations(list("abc"))])


def chunks(text, size):
    """A generator that returns something."""
    count = 0
    while text:
        chunk, text = text[:size], text[size:]
        count += 1
        yield chunk
    return count


def counted(text, size):
    count = yield from chunks(text, size)
    print("chunks:", count)


print(list(counted("hello world", 4)))
g = chunks("abc", 2)
try:
    while True:
        print(next(g))
except StopIteration as stop:
    print("value", stop.value, stop.args)
print(next(g, "over"), list(g))
print(sum(x * y for x, y in zip(range(4), range(4, 8))), any(n > 3 for n in fib()), sorted((len(w), w) for w in "the quick brown fox".split()))
gen = (print("made", i) or i for i in range(3))
print(type(gen).__name__, next(gen), list(gen))
