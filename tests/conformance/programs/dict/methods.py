"""What dicts can do, and what they say when they cannot."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error, error.args, getattr(error, "__notes__", ""))


print({}, dict(), dict(a=1), dict({"b": 2}, c=3), dict([("d", 4), ["e", 5], "fg"], d=6), dict(x for x in ["ab"]))
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2, 0.0: 3, -0.0: 4}, {"a": 1, **{"a": 2, "b": 3}})
print({None: 1, (): 2, (1, (2,)): 3, frozenset([1]): 4, b"x": 5, 1.5: 6, 10**30: 7, 1j: 8, "é": 9, int: 10}[int])
nan = float("nan")
print({nan: 1, nan: 2}, nan in {nan: 1}, float("nan") in {nan: 1}, {(nan,): 1}[(nan,)], len({float("nan"): 1, float("nan"): 2}))
for label, function in {
    "int": lambda: dict(1),
    "items": lambda: dict([1]),
    "short": lambda: dict([(1,)]),
    "long": lambda: dict([(1, 2), (1, 2, 3)]),
    "string": lambda: dict(["abc"]),
    "two": lambda: dict(1, 2),
    "not string": lambda: dict(**{1: 2}),
    "unhashable": lambda: {[]: 1},
    "unhashable inside": lambda: {(1, []): 1},
    "unhashable get": lambda: {}.get([]),
    "unhashable item": lambda: {}[{}],
    "unhashable in": lambda: set() in {},
    "unhashable pop": lambda: {1: 1}.pop([]),
    "unhashable pop empty": lambda: {}.pop([]),
    "unhashable setdefault": lambda: {}.setdefault([]),
    "unhashable pairs": lambda: dict([([], 1)]),
    "fromkeys": lambda: dict.fromkeys(),
    "fromkeys int": lambda: dict.fromkeys(1),
    "fromkeys unhashable": lambda: dict.fromkeys([[]]),
    "fromkeys three": lambda: dict.fromkeys([], 1, 2),
    "popitem": lambda: {}.popitem(),
    "pop missing": lambda: {}.pop("k"),
    "pop tuple": lambda: {}.pop((1, 2)),
    "pop default": lambda: {}.pop("k", None),
    "pop none": lambda: {}.pop(),
    "pop three": lambda: {}.pop(1, 2, 3),
    "missing": lambda: {}["k"],
    "missing int": lambda: {1: 2}[3],
    "missing tuple": lambda: {}[()],
    "get none": lambda: {}.get(),
    "get keyword": lambda: {}.get("a", default=1),
    "setdefault none": lambda: {}.setdefault(),
    "update int": lambda: {}.update(1),
    "update items": lambda: {}.update([1]),
    "update two": lambda: {}.update({}, {}),
    "clear one": lambda: {}.clear(1),
    "keys one": lambda: {}.keys(1),
    "or int": lambda: {} | 1,
    "or list": lambda: {} | [(1, 2)],
    "ror": lambda: [(1, 2)] | {},
    "less": lambda: {} < {},
    "add": lambda: {} + {},
    "hash": lambda: hash({}),
    "attribute": lambda: {}.a,
    "star": lambda: dict(**5),
    "star display": lambda: {**5},
}.items():
    show(label, function)

d = dict.fromkeys("abc", 0)
print(d, dict.fromkeys([1, 2]), dict.fromkeys({}), d.get("a"), d.get("z"), d.get("z", 5), "a" in d, "z" not in d, len(d))
print(d.setdefault("a", 9), d.setdefault("n", 9), d.setdefault("o"), d)
print(d.pop("a"), d.pop("a", "gone"), d.popitem(), d.popitem(), d)
d["a"] = 1
del d["b"]
d["b"] = 2
d["c"] = 3
print(d, list(d), list(reversed(d)))
try:
    del d["nothing"]
except KeyError as error:
    print("KeyError", error, error.args)
copy = d.copy()
copy["new"] = 1
print(d, copy, d == copy, d != copy, copy.clear(), copy)
d.update({"x": 1}, y=2)
d.update([("z", 3)], a="A")
d.update()
d.update({}, **{"not identifier": 1})
print(d)
print({1: 2} | {1: 3, 4: 5}, {1: 3, 4: 5} | {1: 2})
d = same = {"a": 1}
d |= {"b": 2}
d |= [("c", 3), "de"]
print(d, d is same)
show("ior", lambda: d.__ior__(5))


class Mapping:
    def keys(self):
        print("keys", end=" ")
        return iter(["p", "q"])

    def __getitem__(self, key):
        print("item", key, end=" ")
        return key * 2


print(dict(Mapping()), {**Mapping()}, {"p": 0} | dict(Mapping()))
d = {}
d.update(Mapping())
d |= Mapping()
print(d)


class Keys:
    keys = None


class Instance:
    def __init__(self):
        self.keys = lambda: ["k"]

    def __getitem__(self, key):
        return "from instance"


show("keys none", lambda: dict(Keys()))
show("instance keys", lambda: dict(Instance()))
print({"a": [1]} == {"a": [1]}, {1: 1} == {1.0: True}, {1: 1} == {1: 2}, {} == [], {1: 2, 3: 4} == {3: 4, 1: 2})
deep = {}
deep["self"] = deep
deep["list"] = [deep]
print(deep, str(deep), f"{deep}")
print(bool({}), bool({0: 0}), not {}, {1: {2: {3: {}}}}, {"q'": 'r"', "\n": "\t"})
print({x: x * x for x in range(4)}, {k: v for k, v in zip("ab", (1, 2))}, dict(zip("ab", range(2))), dict(enumerate("ab")))
print(sorted(name for name in dir({}) if not name.startswith("__")))
print({}.__contains__(1), {1: 2}.__getitem__(1), {1: 2}.__len__(), {1: 2}.__eq__({1: 2}), {1: 2}.__ne__(5), {1: 2}.__lt__({}))
numbers = {}
for i in range(200):
    numbers[i * 7 % 50] = i
    if i % 3 == 0:
        numbers.pop(i % 20, None)
print(numbers)
while len(numbers) > 40:
    print(numbers.popitem(), end=" ")
print(len(numbers))
