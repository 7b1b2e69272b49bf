"""iter, next, enumerate, zip, map, filter, any, all, min, max, sum: words, order of calls, subclasses."""


def show(label, function):
    try:
        print(label, repr(function()))
    except BaseException as error:
        print(label, type(error).__name__, error, error.args)


def count(n):
    for i in range(n):
        yield i


def said(value):
    print("said", value, end=" ")
    return value


for label, function in {
    "iter": lambda: iter(),
    "iter int": lambda: iter(1),
    "iter two": lambda: iter(1, 2),
    "iter three": lambda: iter([], 2, 3),
    "iter keyword": lambda: iter(object=[]),
    "next": lambda: next(),
    "next list": lambda: next([]),
    "next three": lambda: next(iter([]), 1, 2),
    "next keyword": lambda: next(iter([]), default=1),
    "enumerate": lambda: enumerate(),
    "enumerate int": lambda: enumerate(1),
    "enumerate str": lambda: enumerate([], "a"),
    "enumerate float": lambda: enumerate([], 1.5),
    "enumerate three": lambda: enumerate([], 1, 2),
    "enumerate keyword": lambda: enumerate([], foo=1),
    "enumerate twice": lambda: enumerate([], iterable=[]),
    "zip int": lambda: zip(1),
    "zip second": lambda: zip([1], 2),
    "zip keyword": lambda: zip(foo=1),
    "map": lambda: map(),
    "map one": lambda: map(len),
    "map int": lambda: map(len, 1),
    "map not callable": lambda: list(map(1, [1])),
    "map keyword": lambda: map(len, [], foo=1),
    "filter": lambda: filter(),
    "filter one": lambda: filter(None),
    "filter int": lambda: filter(None, 2),
    "filter not callable": lambda: list(filter(1, [2])),
    "filter keyword": lambda: filter(None, [], foo=1),
    "reversed": lambda: reversed(),
    "reversed two": lambda: reversed([], []),
    "reversed keyword": lambda: reversed(sequence=[]),
    "any": lambda: any(),
    "any two": lambda: any([], []),
    "any int": lambda: any(1),
    "all keyword": lambda: all(iterable=[]),
    "min": lambda: min(),
    "min int": lambda: min(1),
    "min empty": lambda: min([]),
    "min keyword": lambda: min(1, foo=2),
    "min only keyword": lambda: min(key=abs),
    "min default": lambda: min(1, 2, default=3),
    "min mixed": lambda: min(1, "a"),
    "max mixed": lambda: max(1, "a"),
    "max none": lambda: max([None, 1]),
    "max key": lambda: max(1, 2, key=5),
    "max complex": lambda: max(1j, 2),
    "sum": lambda: sum(),
    "sum int": lambda: sum(1),
    "sum three": lambda: sum([], 1, 2),
    "sum keyword": lambda: sum([], foo=1),
    "sum str": lambda: sum(["a"]),
    "sum strings": lambda: sum(["a"], ""),
    "sum bytes": lambda: sum([b"a"], b""),
    "sum bytearray": lambda: sum([], bytearray()),
    "sum lists": lambda: sum([[1]]),
    "sum none": lambda: sum([None]),
    "sum set": lambda: sum([{1}], set()),
}.items():
    show(label, function)

print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(enumerate(iterable="ab", start=-1)), list(enumerate("a", 10**20)), list(enumerate([], True)))
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2], (3, 4, 5))), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])), list(zip(strict=True)))
print(list(map(str, [1, 2])), list(map(max, [1, 5], [4, 2])), list(map(lambda *a: a, "ab", "cd", "ef")), list(map(None.__class__, [])), list(map(pow, [2, 3], [3, 2])))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(str.isupper, "aBcD")), list(filter(bool, [0, 2])), list(filter(lambda x: x, [])))
show("any order", lambda: any(said(x) for x in [0, "", 5, 6]))
show("all order", lambda: all(said(x) for x in [1, "x", 0, 5]))
show("map is lazy", lambda: (lambda m: (said("made"), next(m), next(m)))(map(said, [1, 2, 3])))
show("zip order", lambda: list(zip(map(said, "ab"), map(said, "x"))))
show("filter order", lambda: list(filter(said, [0, 1, 2])))
show("enumerate lazy", lambda: next(enumerate(map(said, "ab"))))
show("sorted key", lambda: sorted([3, 1, 2], key=said))
show("max key", lambda: max([1, 3, 2], key=said))
z = zip(iter([1, 2, 3]), [])
print(list(z), list(z))
left = iter([1, 2, 3])
print(list(zip(left, [1])), list(left))
left = iter([1, 2, 3])
print(list(zip([1], left)), list(left))

n = [0]


def tick():
    n[0] += 1
    return n[0]


print(list(iter(tick, 4)))


def tick_to_seven():
    if n[0] >= 7:
        raise StopIteration("seven")
    return tick()


sentinel = iter(tick_to_seven, 100)
print(list(sentinel), next(sentinel, "over"), type(sentinel).__name__)


class Sentinel:
    def __eq__(self, other):
        print("eq", other, end=" ")
        return other == 10


print(list(iter(tick, Sentinel())))


def fails():
    raise ValueError("in callable")


show("callable fails", lambda: list(iter(fails, 1)))


def stop_at_two(x):
    if x == 2:
        raise StopIteration("from the function")
    return x


show("map stops", lambda: list(map(stop_at_two, [1, 2, 3])))
show("filter stops", lambda: list(filter(stop_at_two, [1, 2, 3])))
show("sorted stops", lambda: sorted([3, 2, 1], key=stop_at_two))
show("max stops", lambda: max([1, 2], key=stop_at_two))
show("comprehension stops", lambda: [stop_at_two(x) for x in [1, 2, 3]])
show("comprehension over map", lambda: [x for x in map(stop_at_two, [1, 2])])
show("generator expression stops", lambda: list(stop_at_two(x) for x in [1, 2, 3]))


def through_map():
    for x in map(stop_at_two, [1, 2]):
        yield x


show("generator over map", lambda: list(through_map()))
show("sorted next", lambda: sorted([iter([]), iter([])], key=next))
show("map next", lambda: list(map(next, [iter([1]), iter([])])))
show("min next", lambda: min([count(0)], key=next))
show("map next generator", lambda: list(map(next, [count(1), count(0), count(1)])))
show("dict fromkeys next", lambda: dict.fromkeys(map(next, [count(1), count(0)])))


class MyMap(map):
    def __next__(self):
        return super().__next__() + 1


m = MyMap(lambda x: x * 10, [1, 2])
m.note = "n"
print(list(m), m.note, type(m).__name__, isinstance(m, map))


class MyEnumerate(enumerate):
    pass


e = MyEnumerate("ab")
e.x = 1
print(list(e), e.x, [cls.__name__ for cls in MyEnumerate.__mro__])


class MyZip(zip):
    def __new__(cls, *args):
        print("new", len(args), end=" ")
        return super().__new__(cls, *args)


class MyFilter(filter):
    def __iter__(self):
        print("iter", end=" ")
        return iter(["own"])


class MyReversed(reversed):
    pass


print(list(MyZip([1], [2])), list(MyFilter(None, [1])), list(MyReversed("ab")), type(MyReversed("ab")).__name__, type(MyReversed([1])).__name__)
print([type(x).__name__ for x in (map(len, []), filter(None, []), zip(), enumerate([]), reversed(()))], map.__name__, isinstance(zip(), zip), iter(zip()) is not None)

print(sum([0.1] * 10), sum([0.1] * 10 + [1]), sum([1, 0.1, 0.2, 1e100, 1.0, -1e100]), sum([1e308, 1e308, -1e308]), sum([0.1, 0.2, 1j, 0.3]), sum([True, True]))
print(sum([], start=5.0), sum([1.5, 10**20, 2.5]), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum(x / 7 for x in range(50)), sum([0.1, 0.2, 0.3, -0.6]), sum([1e16, 1.0, -1e16, 0.5]))
print(sum([0.1j, 0.2, 1e16 + 1e16j, 1, -1e16 - 1e16j]), sum([-0.0]), sum([-0.0, -0.0]), sum([], -0.0), sum([True, 0.5]), sum([0.5, True]), sum([3, 2.0, 1]))
show("sum float str", lambda: sum([1.0, "a"]))
show("sum float huge", lambda: sum([1.0, 10**400]))
show("sum inf", lambda: sum([float("inf"), float("-inf")]))
show("sum nan", lambda: sum([float("nan"), 1]))


class Add:
    def __radd__(self, other):
        print("radd", other, end=" ")
        return 100

    def __add__(self, other):
        print("add", other, end=" ")
        return 7


class Real(float):
    def __radd__(self, other):
        print("Real radd", other, end=" ")
        return 50.0


show("sum objects", lambda: sum([1, Add(), 2.5, 0.1]))
show("sum objects start", lambda: sum([Add(), Add()], 0.5))
show("sum subclass", lambda: sum([1.5, Real(2), 0.1]))
print(min(3, 1, 2), max("a", "b"), min([1.0, 1, True]), max([1.0, 1, True]), max((1, 2), (1, 3)), min("abc", key=lambda c: -ord(c)), max(1, 2, key=None), max([], default=None), min([5], default=1), max({1: 2, 3: 0}))


class Loud:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print(f"{self.value}<{other.value}", end=" ")
        return self.value < other.value

    def __gt__(self, other):
        print(f"{self.value}>{other.value}", end=" ")
        return self.value > other.value

    def __bool__(self):
        print(f"bool {self.value}", end=" ")
        return self.value > 1

    def __repr__(self):
        return f"L{self.value}"


show("loud min", lambda: min(Loud(2), Loud(1), Loud(3)))
show("loud max", lambda: max([Loud(2), Loud(3), Loud(1)]))
show("loud any", lambda: any([Loud(0), Loud(1), Loud(2), Loud(3)]))
show("loud all", lambda: all([Loud(2), Loud(1)]))
show("loud filter", lambda: list(filter(None, [Loud(1), Loud(2)])))


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        print("hint", end=" ")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 5, -1, "a", 2.0, None, NotImplemented, True, TypeError("t"), ValueError("v")):
    show(f"hint {hint!r}", lambda: (list(Hinted(hint)), tuple(Hinted(hint)), [*Hinted(hint)]))


class Sized:
    def __init__(self, size):
        self.size = size

    def __iter__(self):
        print("iter", end=" ")
        return iter([1])

    def __len__(self):
        print("len", end=" ")
        return self.size


for size in (0, 3, -1, "a", None):
    show(f"size {size!r}", lambda: (list(Sized(size)), tuple(Sized(size)), set(Sized(size)), sorted(Sized(size))))
