"""Sorting: order, stability, and exactly which comparisons are made."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


state = 12345


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % limit


class Counted:
    log = []

    def __init__(self, value, mark=0):
        self.value = value
        self.mark = mark

    def __lt__(self, other):
        Counted.log.append((self.value, self.mark, other.value, other.mark))
        return self.value < other.value

    def __repr__(self):
        return f"{self.value}.{self.mark}"


def fingerprint():
    total = 7
    for entry in Counted.log:
        for part in entry:
            total = (total * 31 + part) % 1000000007
    count = len(Counted.log)
    Counted.log.clear()
    return count, total


def runs(length, count):
    values = []
    while len(values) < length:
        start = random(100)
        step = random(5) - 2
        values += [start + step * i for i in range(min(count, length - len(values)))]
    return values


SHAPES = {
    "random": lambda n: [random(n + 1) for _ in range(n)],
    "few": lambda n: [random(3) for _ in range(n)],
    "ascending": lambda n: list(range(n)),
    "descending": lambda n: list(range(n, 0, -1)),
    "equal": lambda n: [5] * n,
    "descending pairs": lambda n: [(n - i) // 2 for i in range(n)],
    "runs": lambda n: runs(n, 20),
    "long runs": lambda n: runs(n, 75),
    "nearly": lambda n: [i if random(20) else random(n) for i in range(n)],
    "saw": lambda n: [i % 10 for i in range(n)],
    "two halves": lambda n: list(range(n // 2)) + list(range(n // 2)),
    "interleaved": lambda n: list(range(0, n, 2)) + list(range(1, n, 2)),
}
for name, shape in SHAPES.items():
    for length in (1, 2, 3, 10, 33, 63, 65, 130, 300):
        values = shape(length)
        items = [Counted(value, i) for i, value in enumerate(values)]
        items.sort()
        marks = [item.mark for item in items]
        stable = all(
            values[a] < values[b] or (values[a] == values[b] and a < b) for a, b in zip(marks, marks[1:])
        )
        print(name, length, stable, fingerprint(), [item.value for item in items] == sorted(values))
        items = [Counted(value, i) for i, value in enumerate(values)]
        items.sort(reverse=True)
        print("  reverse", fingerprint(), sum(i * item.mark for i, item in enumerate(items)))

print(sorted([3, 1, 2]), sorted("banana"), sorted({3: 1, 1: 2}), sorted([2.5, 1, True, -1]), sorted([(2, "a"), (1, "b"), (1, "a")]))
print(sorted(["b", "B", "a", "é", "z", "😀", "\uffff"]), sorted([[2], [1, 5], [1]]), sorted([10**20, 5, -(10**25), 2.5]))
print(sorted("bca", reverse=True), sorted([-3, 2, -1], key=abs), sorted(["aa", "b", "ccc"], key=len, reverse=True))
print(sorted([("x", 1), ("y", 1), ("z", 0)], key=lambda pair: pair[1]), sorted([("x", 1), ("y", 1), ("z", 0)], key=lambda pair: pair[1], reverse=True))
nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0]), sorted([nan, 3, 1, 2]), sorted([2, nan, 1]), sorted([5, 4, nan, 3, 2, 1]))
print([3, 1].sort(), sorted([]), sorted([], key=1), sorted([1], key=None, reverse=0), sorted([1, 2], reverse=[1]))
show("positional", lambda: [1].sort(1))
show("keyword", lambda: [1].sort(foo=1))
show("sorted positional", lambda: sorted([1], 1))
show("sorted none", lambda: sorted())
show("sorted keyword", lambda: sorted([1], foo=1))
show("sorted int", lambda: sorted(1))
show("mixed", lambda: sorted([1, "a", 2]))
show("mixed none", lambda: sorted([None, 1]))
show("dicts", lambda: sorted([{}, {}]))
show("complex", lambda: sorted([1j, 2]))
show("key not callable", lambda: sorted([1], key=5))
show("key raises", lambda: sorted([1, 0], key=lambda x: 1 / x))
show("reverse", lambda: sorted([1], reverse="yes"))


class Fails:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        if self.value == 4 and other.value > 4:
            raise KeyError(f"{self.value} < {other.value}")
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


for values in ([5, 4, 3, 2, 1], [1, 9, 3, 4, 7], [7, 1, 8, 2, 9, 3, 6, 4], list(range(100, 0, -3)) + [4] + list(range(100)), list(range(50)) + [4, 3, 2] + list(range(30))):
    items = [Fails(value) for value in values]
    for options in ({}, {"reverse": True}, {"key": lambda item: item}):
        left = list(items)
        try:
            left.sort(**options)
        except KeyError as error:
            print(error, end=" ")
        print(sorted(item.value for item in left) == sorted(values), left if len(left) < 20 else sum(i * item.value for i, item in enumerate(left)))


class Meddler:
    def __init__(self, items, action):
        self.items = items
        self.action = action

    def __lt__(self, other):
        self.action(self.items)
        return False


for action in (lambda l: l.append(1), lambda l: None, lambda l: print("seen", l), lambda l: l.extend([])):
    items = []
    items += [Meddler(items, action) for _ in range(3)]
    show("meddle", lambda: items.sort())
    print(len(items))
items = [3, 1, 2]
show("key meddles", lambda: items.sort(key=lambda x: items.append(x) or x))
print(items)
show("key sees", lambda: items.sort(key=lambda x: print(items) or x))


class OnlyGreater:
    def __init__(self, value):
        self.value = value

    def __gt__(self, other):
        print(f"{self.value}>{other.value}", end=" ")
        return self.value > other.value

    def __repr__(self):
        return f"G{self.value}"


print(sorted([OnlyGreater(2), OnlyGreater(3), OnlyGreater(1)]))


class Answer:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", end=" ")
        return self.value


class Slow(Counted):
    def __lt__(self, other):
        return Answer(self.value < other.value)


print(sorted([Slow(2), Slow(3), Slow(1)]))


class MyInt(int):
    def __lt__(self, other):
        return int(self) > int(other)


print(sorted([MyInt(1), MyInt(3), MyInt(2)]), sorted([(MyInt(1), 1), (MyInt(2), 0)]))
print(sorted([(1, Counted(2)), (1, Counted(1)), (0, Counted(5))]), fingerprint())
