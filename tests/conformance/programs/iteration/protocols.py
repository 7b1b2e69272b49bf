"""The iteration protocols: __iter__, __next__, __getitem__, __reversed__, and who uses them."""


def show(label, function):
    try:
        print(label, repr(function()))
    except BaseException as error:
        print(label, type(error).__name__, error, error.args)


class Letters:
    """The old protocol."""

    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        print("get", i, end=" ")
        if i >= self.n:
            raise IndexError("end")
        return "abcdefgh"[i]

    def __len__(self):
        return self.n


class Stops:
    def __getitem__(self, i):
        if i >= 2:
            raise StopIteration
        return i


class Breaks:
    def __getitem__(self, i):
        if i >= 2:
            raise KeyError("boom")
        return i


print(list(Letters(3)), list(Stops()), "b" in Letters(4), "z" in Letters(2))
show("breaks", lambda: list(Breaks()))
show("reversed", lambda: list(reversed(Letters(3))))
it = iter(Letters(2))
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), next(it))
show("end", lambda: next(it))
show("end again", lambda: next(it))
print(it.__length_hint__(), iter(it) is it)
for letter in Letters(2):
    print(letter)


class Counter:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > self.n:
            raise StopIteration("done")
        return self.i


def count(n):
    for i in range(n):
        yield i
    return "returned"


def unpack(value):
    a, b = value
    return a, b


def unpack_star(value):
    a, *b, c = value
    return a, b, c


MAKERS = {
    "class": Counter,
    "generator": count,
    "range": range,
    "list": lambda n: list(range(n)),
    "letters": Letters,
    "dict": lambda n: {i: 1 for i in range(n)},
    "str": lambda n: "xyzw"[:n],
    "map": lambda n: map(lambda x: x, count(n)),
}
for name, make in MAKERS.items():
    print("--", name)
    show("enumerate", lambda: list(enumerate(make(2), 5)))
    show("zip", lambda: list(zip(make(2), make(3))))
    show("zip 2", lambda: list(zip(make(3), make(2))))
    show("zip strict", lambda: list(zip(make(2), make(3), strict=True)))
    show("zip strict 2", lambda: list(zip(make(3), make(3), make(2), strict=True)))
    show("zip strict 3", lambda: list(zip(make(2), make(2), make(3), strict=True)))
    show("zip equal", lambda: list(zip(make(2), make(2), strict=True)))
    show("map", lambda: list(map(lambda x: x * 2, make(3))))
    show("map two", lambda: list(map(lambda x, y: (x, y), make(3), make(2))))
    show("map strict", lambda: list(map(lambda x, y: (x, y), make(3), make(2), strict=True)))
    show("map strict 2", lambda: list(map(lambda x, y: (x, y), make(2), make(3), strict=True)))
    show("filter", lambda: list(filter(None, make(3))))
    show("filter function", lambda: list(filter(lambda x: x in (1, "b"), make(4))))
    show("min max", lambda: (min(make(3)), max(make(3))))
    show("max empty", lambda: max(make(0)))
    show("max default", lambda: max(make(0), default="D"))
    show("max key", lambda: max(make(4), key=lambda value: str(value) == "b"))
    show("sorted", lambda: sorted(make(3), reverse=True))
    show("any all", lambda: (any(make(3)), all(make(3)), any(make(0)), all(make(0))))
    show("containers", lambda: (tuple(make(2)), len(set(make(2))), len(frozenset(make(2))), list(dict.fromkeys(make(2)))))
    show("star", lambda: [*make(2), *make(1)])
    show("in", lambda: (1 in make(3), 77 in make(3)) if name != "str" else None)
    show("unpack", lambda: unpack(make(2)))
    show("unpack more", lambda: unpack(make(3)))
    show("unpack fewer", lambda: unpack(make(1)))
    show("unpack star", lambda: unpack_star(make(4)))
    show("unpack star fewer", lambda: unpack_star(make(1)))
    show("join", lambda: ",".join(map(str, make(3))))
    show("comprehension", lambda: [(x, y) for x in make(2) for y in make(2) if x != y])

it = iter([1, 2, 3])
print(next(it), next(it, "d"), next(it), next(it, "d"), next(it, None))
show("next", lambda: next(it))
generator = count(1)
next(generator)
show("value", lambda: next(generator))
show("again", lambda: next(generator))
show("default", lambda: next(count(0), "dd"))

for thing in ([1, 2, 3], (1, 2), "ab", "äb", {1: 2}, {1}, range(4), {1: 2}.items(), b"abc", bytearray(b"ab"), frozenset([1])):
    i = iter(thing)
    print(type(i).__name__, i.__length_hint__(), next(i), i.__length_hint__(), iter(i) is i, next(iter(i), "end") is not None)


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class BadNext:
    def __iter__(self):
        return self

    def __next__(self):
        return 1 / 0


class NoNext:
    def __iter__(self):
        return self


class RaisingIter:
    def __iter__(self):
        raise LookupError("no iter")


for thing in (5, None, BadIter(), NoneIter(), NoNext(), BadNext(), RaisingIter(), int, len, 1.5, object()):
    name = type(thing).__name__
    show(name, lambda: list(thing))
    show(name, lambda: 5 in thing)
    show(name, lambda: unpack(thing))
    show(name, lambda: unpack_star(thing))
    show(name, lambda: [*thing])
    show(name, lambda: {*thing})
    show(name, lambda: [x for x in thing])
    show(name, lambda: max(thing))
    show(name, lambda: next(thing))
    show(name, lambda: dict(thing))
    show(name, lambda: type(zip(thing)).__name__)
    show(name, lambda: set().update(thing))
for thing in ([1], [1, 2, 3], "a", "abc", {1}, {1, 2, 3}, {1: 1, 2: 2, 3: 3}, count(1), count(5), (1, 2, 3, 4), ()):
    show("unpack", lambda: unpack(thing))


class HasReversed:
    def __reversed__(self):
        return "anything"


class NotReversible:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


class NoLength:
    def __getitem__(self, i):
        return i


show("own", lambda: reversed(HasReversed()))
show("none", lambda: reversed(NotReversible()))
show("no length", lambda: reversed(NoLength()))
show("dict", lambda: list(reversed({1: 2, 3: 4})))
show("set", lambda: reversed({1}))
show("generator", lambda: reversed(count(2)))
show("int", lambda: reversed(5))
r = reversed((1, 2, 3))
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__())
items = [1, 2, 3]
r = reversed(items)
print(next(r))
items.clear()
print(list(r), list(r))
print([type(reversed(x)).__name__ for x in ([1], (1,), range(3), {1: 2}, {1: 2}.values(), "ab")])
print(list(reversed("abc")), list(reversed(range(5, 0, -2))), [*reversed([1, 2])])
