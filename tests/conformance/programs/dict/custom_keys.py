"""Keys with a hash and an equality of a program's own: which of them is called when."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Key:
    def __init__(self, value, mark=""):
        self.value = value
        self.mark = mark

    def __hash__(self):
        print(f"hash({self})", end=" ")
        return hash(self.value)

    def __eq__(self, other):
        print(f"eq({self},{other})", end=" ")
        return self.value == (other.value if isinstance(other, Key) else other)

    def __repr__(self):
        return f"K{self.value}{self.mark}"


a, b, c = Key(1, "a"), Key(1, "b"), Key(2, "c")
d = {a: "A"}
print(d)
print(d[a], d[b])
print(d.get(c), c in d, b in d)
d[b] = "B"
d[c] = "C"
print(d)
print(d.pop(b), d)
d.update({b: 5, c: 6})
print(d)
copy = d.copy()
print(copy == d)
print({**d, a: 0})
print(d | {b: 1})
print(list(d), d.items())
del d[a]
print(d, d.setdefault(b, 7), d.setdefault(a, 8))
print(dict.fromkeys([a, b, c]))
print({a, b, c}, frozenset([a, b]))
print(set(d), set(d) | {a}, {a} & {b}, {a} - {b}, {a} ^ {b, c})

print("mixed with plain keys")
m = {1: "one", "x": "ex", (1, 2): "tuple", None: "none"}
print(m[Key(1)], m[Key("x")], m[Key((1, 2))], m[Key(None)])
show("missing", lambda: m[Key(3)])
m[Key(1)] = "uno"
m[Key(5)] = "five"
print(m)
print(m[5], m.get(5.0), 5 in m, 6 in m)
m[5] = "cinco"
print(m)
print(m.pop(5), m)
s = {1, "x"}
s.add(Key(1))
s.add(Key(9))
s.add(9)
print(s, 9 in s, Key("x") in s, s - {Key(1)} == {"x", 9}, len(s | {Key(9), Key(10)}))
s.discard(Key(1))
s.remove(9)
print(s)


class Constant:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 42

    def __eq__(self, other):
        print(f"{self.name}=={getattr(other, 'name', other)}", end=" ")
        return self is other

    def __repr__(self):
        return self.name


names = [Constant(name) for name in "pqr"]
crowd = {name: i for i, name in enumerate(names)}
print(crowd)
print(crowd[names[1]], names[2] in crowd)
del crowd[names[0]]
print(crowd, names[2] in crowd)
crowd_set = set(names)
print(len(crowd_set), names[2] in crowd_set, 42 in crowd_set)


class Raises:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no equality")


r = Raises()
show("same", lambda: {r: 1}[r])
show("other", lambda: {r: 1}[Raises()])
show("plain", lambda: {1: 1}[r])
show("plain asks", lambda: {r: 1}[1])
show("in set", lambda: r in {1})


class BadHash:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


for value in ("text", None, 1.5, TypeError("own words"), KeyError("other"), True, -1, 10**30, -(10**30), 2**61 - 1):
    show(value, lambda: type(hash(BadHash(value))) is int)
    show(value, lambda: len({BadHash(value): 1}))
    show(value, lambda: len({BadHash(value)}))
    show(value, lambda: BadHash(value) in {})
print(hash(BadHash(-1)), hash(BadHash(True)), hash(BadHash(7)))


class NoHash:
    def __eq__(self, other):
        return True


class Unhashable:
    __hash__ = None


for thing in (NoHash(), Unhashable()):
    show("hash", lambda: hash(thing))
    show("key", lambda: {thing: 1})
    show("element", lambda: {thing})
    show("in", lambda: thing in {1})
    show("in tuple", lambda: {(thing, 1): 1})


class Identity:
    pass


i, j = Identity(), Identity()
d = {i: 1, j: 2}
print(d[i], d[j], Identity() in d, len({i, j, i}), hash(i) == hash(i))


class Text(str):
    def __hash__(self):
        print("text hash", end=" ")
        return str.__hash__(self)

    def __eq__(self, other):
        print("text eq", end=" ")
        return str.__eq__(self, other)


class Quiet(str):
    pass


print({"a": 1}[Text("a")], {Text("a"): 1}["a"], {"a": 1}[Quiet("a")], {Quiet("a"): 1}["a"], {Quiet("a"): 1, "a": 2})
print({1: "int"}[True], {True: "bool"}, {1: "a", True: "b"}, {1.0: "f", 1: "i"}, {2**70: 1}[2**70], {0.5: 1}[0.5])
print({(1, Key(2)): "t"}[(1, Key(2))], {frozenset([Key(1)]): 1}[frozenset([1])])
print({range(3): 1}[range(0, 3, 1)], {slice(1): 1}[slice(None, 1)], {len: 1}[len], {int: 1, str: 2}[str], {"".join: 1} != {})


class Counted:
    hashed = 0

    def __hash__(self):
        Counted.hashed += 1
        return 5


members = {Counted(), Counted()}
for source in (members, frozenset(members), dict.fromkeys(members), list(members)):
    Counted.hashed = 0
    print(len(dict.fromkeys(source, "value")), Counted.hashed)
