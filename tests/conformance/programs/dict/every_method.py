d = {"a": 1, "b": 2, 3: "three", (1, 2): "tuple", None: "none", 2.5: "float", True: "yes"}
print(d, len(d), d["a"], d[3.0], d[1], d.get("x"), d.get("x", 0), "a" in d, 3 in d, "z" not in d)
d["new"] = 5
d["a"] += 10
del d["b"]
print(d.pop("new"), d.pop("zz", "default"), d.popitem(), d.setdefault("s", []), d.setdefault("s", 1), d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), d.copy() == d, d.copy() is d)
d.update({"u": 1}, v=2)
d.update([("w", 3), ["x", 4]])
d |= {"y": 5}
print(d, {"a": 1} | {"a": 2, "b": 3}, dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([("k", "v")]), dict({"z": 1}, y=2), dict(zip("ab", [1, 2])), {**{"a": 1}, "b": 2, **{"a": 3}})
keys, values, items = d.keys(), d.values(), d.items()
d["late"] = "seen"
print("late" in keys, len(items), ("late", "seen") in items, "seen" in values, keys, type(keys).__name__)
print(sorted({"b": 1, "a": 2}.keys() & {"a", "z"}), {"a": 1}.keys() | {"b"}, {"a": 1}.items() - {("a", 1)}, {"a": 1}.keys() ^ {"a"}, {"a": 1}.keys() <= {"a", "b"}, {"a": 1}.keys() == {"a"}, {"a": 1}.keys().isdisjoint("b"), {"a": 1}.keys().mapping)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 1.0}, {1: "a"} == {True: "a"}, {} == [], {"x": {"y": [1]}} == {"x": {"y": [1]}})
order = {"b": 1, "a": 2}
order["c"] = 3
del order["b"]
order["b"] = 4
order["a"] = 9
print(order, next(iter(order)), list(order.items())[-1], sorted(order), sorted(order.items(), key=lambda kv: kv[1]), max(order, key=order.get), min(order.values()), sum(order.values()))
counts = {}
for letter in "mississippi":
    counts[letter] = counts.get(letter, 0) + 1
groups = {}
for word in ["apple", "avocado", "bean", "cherry", "carrot"]:
    groups.setdefault(word[0], []).append(word)
print(counts, groups, {v: k for k, v in counts.items()}, {k: len(v) for k, v in groups.items()})
nested = {"user": {"name": "Ann", "tags": ["x"]}}
nested["user"]["tags"].append("y")
nested["user"].update(age=5)
nested["self"] = nested
print(nested, nested["self"]["self"]["user"]["age"])
for expression in ("{}['a']", "{1: 2}[2]", "{'a': 1}['b']", "{}[[]]", "{[]: 1}", "{{}: 1}", "{}.pop('a')", "{}.pop()", "{}.popitem()", "{}.get()", "{}.get([])", "dict(1)", "dict([1])", "dict(['abc'])", "dict([(1, 2, 3)])", "dict(a=1, **{'a': 2})", "{} + {}", "{} < {}", "{} | []", "{}.update(1)", "{}.update([1])", "{}.fromkeys()", "{}.setdefault()", "hash({})", "{}.a", "{'a': 1}.keys()[0]", "{'a': 1}.values() == {'a': 1}.values()", "{}.keys() + {}", "del_ = 1", "dict(**{1: 2})", "{**5}", "iter({}).__next__()", "{}.__missing__('a')", "list({}.items())[0]", "{}.keys().x", "{1, 2}[0]", "dict.fromkeys(5)", "{'a': 1}.items() | [1]", "{'a': 1} >= {}", "{}.copy(1)", "{}.clear(1)"):
    try:
        print(expression, "->", eval(expression))
    except SyntaxError as error:
        print(expression, "-> syntax", error.msg)
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
class Default(dict):
    def __missing__(self, key):
        value = self[key] = f"made {key}"
        return value
m = Default(a=1)
print(m["a"], m["b"], m, m.get("c"), "c" in m, m.pop("b"), len(m))
class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): print("hash", self.v, end=" "); return self.v % 2
    def __eq__(self, other): print(f"{self.v}=={other.v}", end=" "); return self.v == other.v
    def __repr__(self): return f"K{self.v}"
table = {Key(1): "a", Key(3): "b", Key(2): "c"}
print(table)
print(table[Key(3)], Key(5) in table, table.get(Key(2)))
class Rot(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
r = Rot(a=1); r["b"] = 1; r.update(c=1); r.setdefault("d", 1)
print(r, r | {"e": 1}, type(r | {}).__name__, type(r.copy()).__name__)
try:
    for k in order: order[k + "!"] = 1
except RuntimeError as error: print(error)
for k in list(order): order.pop(k)
print(order)
