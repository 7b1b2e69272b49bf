"""Tuples: construction, operators, methods, subclasses."""


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


print((), (1,), (1, 2), tuple("ab"), tuple([1]), tuple({3: 4}), tuple(range(3)), tuple(x for x in "xy"))
t = (1, 2, 3)
print(tuple(t) is t, t[:] is t, t * 1 is t, t + () is t, () + t is t, t[0:3] == t)
show("int", lambda: tuple(5))
show("two", lambda: tuple((), ()))
show("keyword", lambda: tuple(iterable=()))
print(t[0], t[-1], t[True], t[Index(1)], t[1:], t[::-1], t[5:], t[Index(0) : Index(2)])
for key in (3, -4, "a", 1.0, None, 10**30, (0,)):
    show(key, lambda: t[key])
show("step", lambda: t[::0])
print(t + (4,), t * 2, 2 * t, t * 0, t * -1, t * Index(2), () * 5)
show("add", lambda: t + [4])
show("add int", lambda: t + 4)
show("mul", lambda: t * "a")
show("mul none", lambda: None * t)
show("mul huge", lambda: t * 10**30)
print(t.index(2), t.count(1), (1, 1.0, True).count(1), t.index(3, 1), t.index(3, -1, 10))
show("index", lambda: t.index(9))
show("index range", lambda: t.index(1, 1))
show("index str", lambda: t.index(1, "a"))
show("count", lambda: t.count())
show("attribute", lambda: t.append)


def assign():
    t[0] = 1


def delete():
    del t[0]


def attribute():
    t.x = 1


show("assign", assign)
show("delete", delete)
show("set attribute", attribute)
print(2 in t, 4 in t, (1, 2) in ((1, 2), 3), bool(()), bool((0,)), len(t), t.__len__())
print(hash(()) == hash(()), hash((1, 2)) == hash((1.0, True + 1)), hash((1, (2, "a"))) == hash((1, (2, "a"))))
show("hash list", lambda: hash(([],)))
show("hash nested", lambda: hash((1, (2, {}))))
samples = [(), (1,), (1, 2), (2,), ("a",), ((1,),), (None,)]
for a in samples:
    for b in samples:
        print(a == b, a != b, end=" ")
        for operation in (lambda: a < b, lambda: a >= b):
            try:
                print(operation(), end=" ")
            except TypeError as error:
                print(error, end=" ")
    print()
holder = []
itself = (1, holder)
holder.append(itself)
print(itself, holder)


class Point(tuple):
    def __new__(cls, x, y):
        print("new", x, y)
        return super().__new__(cls, (x, y))

    def __init__(self, x, y):
        self.sum = x + y

    @property
    def x(self):
        return self[0]

    def __repr__(self):
        return f"Point{tuple.__repr__(self)}"


p = Point(1, 2)
p.extra = "e"
print(p, p.x, p.sum, p.extra, p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), {p: 1}[(1, 2)], {(1, 2): 2}[p])
print(type(p + (3,)), type(p * 2), type(p[:]), p[:] is p, tuple(p) is p, type(tuple(p)), isinstance(p, tuple))
x, y = p
print(x, y, p.__dict__, len(p), 2 in p, [*p], sorted([Point(2, 1), (1, 5)]))
show("args", lambda: Point(1))


class Plain(tuple):
    pass


print(Plain(), Plain([1, 2]), type(Plain("a")), Plain("ab") < ("b",), Plain() == ())
show("plain two", lambda: Plain(1, 2))


class Hashed(tuple):
    def __hash__(self):
        print("hash", end=" ")
        return 5

    def __eq__(self, other):
        print("eq", end=" ")
        return tuple.__eq__(self, other)


d = {Hashed((1,)): "one"}
print(d[Hashed((1,))], d.get((1,)), (1,) in d)


class Length(tuple):
    def __len__(self):
        return 7

    def __getitem__(self, key):
        return f"item {key}"

    def __iter__(self):
        return iter("own")


own = Length((1, 2))
print(len(own), own[0], own[5], list(own), own, bool(Length()), tuple(own), own + (3,), own == (1, 2))
a, b, c = own
print(a, b, c)
show("tuple.append", lambda: tuple.index([1], 1))
show("compare str", lambda: (1, "a") < (1, 2))
show("compare list", lambda: (1,) < [1])
show("new", lambda: tuple.__new__(tuple, "ab"))
show("new list", lambda: tuple.__new__(list, "ab"))
print((1, 2).__contains__(1), (1, 2).__add__((3,)), (1, 2).__getitem__(0), (1, 2).__getnewargs__())
