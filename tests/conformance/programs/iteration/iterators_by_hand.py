class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), list(c), 2 in Countdown(4), max(Countdown(5)), sum(Countdown(4)), dict(enumerate(Countdown(2))), *Countdown(3))


class Indexed:
    def __getitem__(self, i):
        print("get", i, end="; ")
        if i >= 3:
            raise IndexError
        return i * 10


print(list(Indexed()))
print(20 in Indexed())
print(*reversed([1, 2, 3]), [*zip(Indexed(), "ab")])


class Reversible:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "abc"[i]

    def __contains__(self, item):
        print("contains", item)
        return 5


r = Reversible()
print(list(reversed(r)), "z" in r, list(r))


class OwnReversed:
    def __reversed__(self):
        return iter("own")


print(list(reversed(OwnReversed())))


class NotIterator:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


for thing in (NotIterator(), NoneIter(), object(), 3, None, int):
    try:
        iter(thing)
        print("ok")
    except TypeError as error:
        print(error)


class Raises:
    def __iter__(self):
        raise ValueError("in iter")


for use in (list, set, lambda v: [*v], lambda v: "x" in v, lambda v: max(v), lambda v: dict(v), sum):
    try:
        print(use(Raises()))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
it = iter([1, 2, 3])
print(next(it), next(it, "d"), next(it), next(it, "d"), it.__length_hint__())
calls = iter("abXcd".__iter__().__next__, "X")
print(list(calls), type(calls).__name__)
values = [3, 2, 1]
print(list(iter(values.pop, 2)), values)
changing = [1, 2, 3]
for v in changing:
    if v < 3:
        changing.append(v + 10)
    if len(changing) > 8:
        break
print(changing)
d = {"a": 1}
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as error:
    print(error)
try:
    for key in list(d):
        d.pop(key)
    print(d)
    s = {1, 2}
    for item in s:
        s.add(item + 10)
except RuntimeError as error:
    print(error)
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
a, b, *c = Countdown(5)
print(a, b, c)
first, *_, last = range(10)
print(first, last)
(x, (y, *z)), w = (1, "abc"), 5
print(x, y, z, w)
[p, q] = {"k": 1, "l": 2}
print(p, q)
for i, (k, v) in enumerate({"one": 1, "two": 2}.items(), start=5):
    print(i, k, v, end=" | ")
print()
print(list(zip(range(3), "ab", [None] * 9)), list(zip()), list(zip("a")))
try:
    list(zip("abc", "ab", strict=True))
except ValueError as error:
    print(error)
try:
    list(zip("ab", "abc", strict=True))
except ValueError as error:
    print(error)
print(list(map(pow, [2, 3], [3, 2])), list(filter(None, [0, 1, "", "a"])), list(map(lambda *a: a, "ab", "xyz")))
print(all([]), any([]), all([1, 0]), any(x > 2 for x in range(5)))
print(sorted("bAc", key=str.lower), sorted([3, 1, 2], reverse=True), sorted([(1, "b"), (1, "a"), (0, "z")], key=lambda t: t[0]))
print(min("hello"), max([1, 5, 3], key=lambda v: -v), min([], default="none"), max("a", "b", key=ord))
else_log = []
for i in range(3):
    if i == 5:
        break
else:
    else_log.append("for else")
while i:
    i -= 1
    if i == 1:
        continue
else:
    else_log.append("while else")
print(else_log)
it1 = iter(range(3)); print(list(zip(it1, it1)), list(it1))
gen = (i for i in range(3)); print(1 in gen, list(gen))
