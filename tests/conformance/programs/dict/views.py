"""Views of dicts: keys(), values(), items()."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), len(values), len(items))
d["c"] = 3
print(keys, values, items, list(keys), list(values), list(items), list(reversed(keys)), list(reversed(values)), list(reversed(items)))
print("a" in keys, "z" in keys, 1 in values, 9 in values, ("a", 1) in items, ("a", 2) in items, ["a", 1] in items, ("a",) in items, 5 in items)
print(type(keys), type(values), type(items), type(iter(keys)), type(iter(values)), type(iter(items)), type(reversed(keys)), type(reversed(values)), type(reversed(items)))
print(keys == d.keys(), keys == {"a", "b", "c"}, keys == ["a", "b", "c"], values == d.values(), items == {("a", 1), ("b", 2), ("c", 3)}, keys != {"a"})
show("index", lambda: keys[0])
show("hash", lambda: hash(keys))
show("hash values", lambda: isinstance(hash(values), int))
show("call", lambda: keys())
show("len", lambda: iter(keys).__length_hint__())
n = {1: "x", 2: "y", 3: "z", 10: "w"}
m = {2: "y", 3: "other", 11: "v"}
a, b = n.keys(), m.keys()
print(a & b, a | b, a - b, a ^ b, b - a, b & a)
print(a & [1, 2, 99], a | [50, 51], a - [1], a ^ [1, 60], [1, 2] & a, [1, 70] | a, [1, 70] - a, [1, 70] ^ a)
print(a & {1, 2}, {1, 2, 5} & a, a | {7}, {7} | a, a - {1}, {1, 7} - a, a ^ {1, 7}, {1, 7} ^ a, a & {1, 2, 3, 4, 5, 6, 7}, a & frozenset([1]))
print(n.items() & m.items(), sorted(n.items() | m.items()), sorted(n.items() - m.items()), sorted(n.items() ^ m.items()))
print(n.items() & [(1, "x"), (5, 5)], sorted(n.items() | [(8, 8)]), n.items() ^ n.items())
print(type(a & b), type(a | b), type([1] & a), type({1} & a), type(frozenset([1]) & a), type(n.items() & m.items()))
print(a.isdisjoint(b), a.isdisjoint([50]), a.isdisjoint(a), {}.keys().isdisjoint({}.keys()), n.items().isdisjoint([(1, 1)]), a.isdisjoint({1, 2, 3, 4, 5, 6}))
for other in ({1, 2, 3, 10}, {1, 2}, {1, 2, 3, 10, 11}, b, a, frozenset([1]), [1]):
    for operation in (lambda: a < other, lambda: a <= other, lambda: a > other, lambda: a >= other, lambda: a == other, lambda: a != other, lambda: other < a, lambda: other >= a):
        try:
            print(operation(), end=" ")
        except TypeError as error:
            print(error, end=" ")
    print()
show("and int", lambda: a & 5)
show("or int", lambda: a | 5)
show("sub int", lambda: a - 5)
show("rsub int", lambda: 5 - a)
show("xor int", lambda: a ^ 5)
show("unhashable", lambda: a | [[]])
show("unhashable and", lambda: a & [[]])
show("isdisjoint int", lambda: a.isdisjoint(5))
show("values and", lambda: values & values)
show("values less", lambda: values < values)
show("items unhashable values", lambda: {1: []}.items() | [])
show("items and unhashable", lambda: {1: []}.items() & [(1, [])])
show("items unhashable in", lambda: (1, []) in {1: []}.items())
show("items equal unhashable", lambda: {1: []}.items() == {1: []}.items())
recursive = {}
recursive["v"] = recursive.values()
print(recursive)
recursive["k"] = recursive.items()
print(len(repr(recursive)) > 20)


class Loud:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        print("hash", self.value, end=" ")
        return self.value

    def __eq__(self, other):
        print("eq", self.value, getattr(other, "value", other), end=" ")
        return isinstance(other, Loud) and self.value == other.value

    def __repr__(self):
        return f"Loud({self.value})"


loud = {Loud(1): Loud(2)}
print(loud.keys() & {Loud(1): 0}.keys())
print((Loud(1), Loud(2)) in loud.items(), (Loud(1), Loud(3)) in loud.items(), Loud(2) in loud.values())
print(loud == {Loud(1): Loud(2)}, loud.items() == {Loud(1): Loud(2)}.items())
for key in list(d.keys()):
    d[key.upper()] = d.pop(key)
print(d, [k for k in d], [v for v in d.values()], [(k, v) for k, v in d.items()])
print(min(d), max(d.values()), sorted(d.items(), key=lambda item: -item[1]), sum(d.values()), list(zip(d, d.values())), *d)
