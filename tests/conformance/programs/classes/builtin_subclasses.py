"""Classes that derive from builtin ones."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Int(int):
    def __add__(self, other):
        return Int(int.__add__(self, other))

    def __repr__(self):
        return f"Int({int(self)})"


i = Int(5)
print(i, i + 1, type(i + 1), i * 2, type(i * 2), -i, i == 5, hash(i) == hash(5), {5: "five"}[i], [1, 2, 3, 4, 5, 6][i])
print(isinstance(i, int), int(i), float(i), str(i), f"{i:03d}", "%d" % i, i.real, i.bit_length(), range(i), i > 4)
i.note = "attribute"
print(i.note, i.__dict__, Int("12"), Int(), Int(3.9), i is Int(i), bool(Int(0)))


class Float(float):
    unit = "m"

    def __str__(self):
        return f"{float(self)} {self.unit}"


f = Float(1.5)
print(f, repr(f), f + 1, type(f + 1), f"{f:.2f}", f"{f}", round(f), f.unit, f == 1.5, f.is_integer())


class Str(str):
    def __eq__(self, other):
        return str.__eq__(self.lower(), str(other).lower())

    __hash__ = str.__hash__

    def __len__(self):
        return 99

    def shout(self):
        return Str(self.upper())


s = Str("Hello")
print(s, repr(s), s == "hello", s != "HELLO", len(s), s.shout(), type(s.shout()), s[0], s[1:3], type(s[1:3]), "ell" in s)
print(s + "!", type(s + "!"), s.join(["a", "b"]), list(s), f"{s:>8}", "%s" % s, s.upper(), s.startswith("He"))
print({"Hello": 1}[s], "Hello" == s, sorted([Str("b"), Str("A")]), isinstance(s, str))


class Bytes(bytes):
    def first(self):
        return self[0]


b = Bytes(b"abc")
print(b, b.first(), b + b"d", type(b + b"d"), b == b"abc", len(b))


class Tuple(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def total(self):
        return sum(self)


t = Tuple(1, 2, 3)
print(t, repr(t), t.total(), t[0], t[1:], type(t[1:]), t + (4,), type(t + (4,)), t == (1, 2, 3), hash(t) == hash((1, 2, 3)))
t.name = "tuple"
print(t.name, len(t), [*t], Tuple(), t < (2,))
a, *rest = t
print(a, rest)


class List(list):
    def __init__(self, *items):
        super().__init__(items)
        self.changes = 0

    def append(self, item):
        self.changes += 1
        super().append(item)

    def __getitem__(self, index):
        if index == "last":
            return super().__getitem__(-1)
        return super().__getitem__(index)


l = List(1, 2)
l.append(3)
l += [4]
print(l, l.changes, l["last"], l[0], l == [1, 2, 3, 4], len(l), type(l + [5]), type(l[:1]), sorted(l, reverse=True), 3 in l)
print(List(), [*List(1)], l.copy(), type(l.copy()), isinstance(l, list), list(l), l.index(3))


class Dict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        return f"no {key}"


d = Dict({"a": 1}, b=2)
d["c"] = 3
d.update(e=5)
d.setdefault("f", 6)
print(d, d.log, d["zz"], d.get("zz"), "zz" in d, len(d), type(d.copy()), d == {"a": 1, "b": 2, "c": 3, "e": 5, "f": 6})
print({**d}, dict(d), list(d), d | {"g": 7}, type(d | {}), "{a} {c}".format(**d))


class Set(set):
    def add(self, item):
        super().add(item * 2)


x = Set([1])
x.add(5)
print(sorted(x), type(x | {3}), x == {1, 10}, x, Set())


class Frozen(frozenset):
    pass


print(Frozen([1]), hash(Frozen([1])) == hash(frozenset([1])), Frozen([1]) == {1}, {Frozen([1]): 1}[frozenset([1])])


class Generator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        yield from range(self.n)


print(list(Generator(3)), sum(Generator(4)), max(Generator(5)), dict(enumerate(Generator(2))), set(Generator(2)))


class Property(property):
    """A property of our own."""

    def extra(self):
        return "extra"


class Owner:
    @Property
    def value(self):
        return 5

    @value.setter
    def value(self, new):
        print("setting", new)


o = Owner()
o.value = 6
print(o.value, Owner.value.extra(), type(Owner.value))


class Classmethod(classmethod):
    def __get__(self, instance, owner=None):
        return ("intercepted", owner.__name__)


class Owner2:
    @Classmethod
    def method(cls):
        pass


print(Owner2.method, Owner2().method)
attempt(lambda: Int("x"))
attempt(lambda: Tuple.__new__(Tuple))
attempt(lambda: Int(1, 2, 3))
attempt(lambda: List.append())
attempt(lambda: setattr(Int(1), "real", 5))


class Exception1(Exception):
    def __init__(self, code):
        self.code = code


class Exception2(Exception1, KeyError):
    pass


e = Exception2(5)
print(e, repr(e), e.code, e.args, isinstance(e, LookupError))


class Module(type(__import__("sys"))):
    pass


m = Module("name")
m.x = 1
print(m.x, m)


class Type(type):
    pass


T = Type("T", (int,), {})
print(T(5) + 1, type(T))


class Slotless(object):
    def __init__(self): self.a = 1


class Multi(Int, Slotless):
    pass


attempt(lambda: Multi(5).a)
print(Multi.__mro__[1:3])


class Mixin:
    def describe(self):
        return f"{type(self).__name__} of {len(self)}"


class MixedList(Mixin, list):
    pass


class MixedDict(Mixin, dict):
    pass


print(MixedList([1, 2]).describe(), MixedDict(a=1).describe(), MixedList.__base__, MixedList([3]))
