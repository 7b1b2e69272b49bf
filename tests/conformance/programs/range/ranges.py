"""Ranges and slice objects."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


RANGES = [range(5), range(2, 8), range(0, 20, 3), range(10, 0, -3), range(0), range(5, 5), range(5, 0), range(0, 5, -1), range(1, 2), range(-5, 5, 2), range(True, 7, 2)]
for r in RANGES:
    print(r, list(r), len(r), bool(r), list(reversed(r)), r.start, r.stop, r.step, sum(r), r[-1:] , r[::-1], r[::2], r[1:3], r[100:], r[-2:], r[::-2])
    print([x in r for x in range(-2, 12)], [r.count(x) for x in (0, 1, 2.0, "a", True)], r == range(5), r != RANGES[0], hash(r) == hash(range(0)))
    for key in (0, -1, 3, 99, -99):
        show(key, lambda: r[key])
    for value in (0, 4, 9, -5, 3.0, "a", None, True):
        show(f"index {value!r}", lambda: r.index(value))
print(range(Index(2), Index(9), Index(3)), range(5)[Index(1)], range(10)[Index(1) : Index(8) : Index(2)], 2 in range(5), 2.0 in range(5), 2.5 in range(5), "2" in range(5), [] in range(3))
for label, function in {
    "none": lambda: range(),
    "four": lambda: range(1, 2, 3, 4),
    "str": lambda: range("a"),
    "float": lambda: range(1.5),
    "step": lambda: range(1, 2, 0),
    "keyword": lambda: range(stop=5),
    "key str": lambda: range(3)["a"],
    "key float": lambda: range(3)[1.0],
    "key none": lambda: range(3)[None],
    "slice step": lambda: range(3)[::0],
    "slice str": lambda: range(3)["a":],
    "add": lambda: range(3) + range(3),
    "mul": lambda: range(3) * 2,
    "less": lambda: range(3) < range(4),
    "huge index": lambda: range(3)[10**30],
    "next": lambda: next(range(3)),
    "attribute": lambda: range(3).append,
    "subclass": lambda: type("R", (range,), {}),
    "count none": lambda: range(3).count(),
    "call": lambda: range(3)(),
}.items():
    show(label, function)


def assign(name):
    setattr(range(3), name, 1)


show("set start", lambda: assign("start"))
show("set new", lambda: assign("new"))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(1, 2) == range(1, 3, 2), range(3) == [0, 1, 2], {range(0, 3, 2): 1}[range(0, 4, 2)], range(0, 3, 2) != range(0, 5, 2))
big = range(10**20, 10**20 + 5)
print(big, list(big), len(big), big[2], big[-1], 10**20 + 3 in big, 5 in big, big.index(10**20 + 1), big[::-1], list(reversed(big)), big[1:3], type(iter(range(3))), hash(big) == hash(range(10**20, 10**20 + 5)))
huge = range(0, 10**30, 10**29)
print(huge, list(huge), len(huge), huge[3], huge[-1], 5 * 10**29 in huge, huge.index(3 * 10**29), huge[2:5])
endless = range(10**40)
print(bool(endless), endless[10**35], endless[-1], 10**39 in endless, endless[10**20 : 10**20 + 3], endless[::-1][0], endless.count(7))
for r in (range(10**9), range(10**9, 0, -1), range(2**31 - 5, 2**31 + 5, 3), range(-(2**53) - 2, -(2**53) + 2), range(2**53 - 2, 2**53 + 3)):
    print(r, r[0], r[-1], len(r), r[5:7] if len(r) > 6 else list(r))
total = 0
for i in range(10, -10, -3):
    for j in range(i):
        total += i * j
print(total)
iterator = iter(range(3))
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), list(iterator), list(iterator), iterator.__length_hint__())
print(*range(3), [*range(2), *range(2)], dict(zip(range(2), range(5, 7))), max(range(5)), sorted(range(3), reverse=True), tuple(range(2)), set(range(3)))
a, *b = range(4)
print(a, b, [x for x in range(3) if x], any(range(2)), all(range(2)), list(map(str, range(3))))

SLICES = [slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(None, None, -1), slice(-3, None), slice(None, -2), slice("a", None, 1.5), slice(Index(1), Index(4))]
for s in SLICES:
    print(s.start if not isinstance(s.start, Index) else "I", s.stop if not isinstance(s.stop, Index) else "I", s.step)
    for length in (0, 3, 10):
        show(length, lambda: s.indices(length))
print(slice(1, 2, 3), slice(None), repr(slice("a", [], {})), slice(1) == slice(None, 1, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(1) == 1, hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 2}[slice(1)])
show("none", lambda: slice())
show("four", lambda: slice(1, 2, 3, 4))
show("keyword", lambda: slice(stop=1))
show("negative", lambda: slice(1).indices(-1))
show("indices float", lambda: slice(1).indices(1.5))
show("indices none", lambda: slice(1).indices())
show("indices zero", lambda: slice(None, None, 0).indices(3))
show("less", lambda: slice(1) < slice("a"))
show("less int", lambda: slice(1) < 1)
show("hash", lambda: hash(slice([])))
print(slice(None, 10**30).indices(10**25), slice(-(10**30), None, 10**20).indices(10**25), slice(None, None, -(10**20)).indices(10**22))
same = slice(1)
print(same == same, same <= same, same < same, same >= same, same != same)


class Keys:
    def __getitem__(self, key):
        return key


k = Keys()
print(k[1], k[1:2], k[1:2:3], k[:], k[::], k[1:2, 3], k[..., 1:], k[()], k[(1,)], k["a":"b"], k[-1:], k[*[1, 2]], k[*[1], 2:3])
