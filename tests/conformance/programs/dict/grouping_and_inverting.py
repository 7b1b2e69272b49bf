"""Dictionaries at work: counting, grouping, inverting, merging deep, counting down, order, views, defaults."""

PEOPLE = {"Ann": {"age": 31, "likes": ["tea", "go"]}, "Bob": {"age": 25, "likes": ["go"]}, "Cy": {"age": 31, "likes": []}}

by_age = {}
for name, facts in PEOPLE.items():
    by_age.setdefault(facts["age"], []).append(name)
print(by_age, sorted(by_age), max(by_age), by_age.get(99), list(by_age.values())[0])

likes = {name: set(facts["likes"]) for name, facts in PEOPLE.items() if facts["likes"]}
fans = {}
for name, things in sorted(likes.items()):
    for thing in sorted(things):
        fans[thing] = fans.get(thing, ()) + (name,)
print(likes.keys(), fans, {thing: len(names) for thing, names in fans.items()})


def merged(one, other):
    result = dict(one)
    for key, value in other.items():
        both = isinstance(value, dict) and isinstance(result.get(key), dict)
        result[key] = merged(result[key], value) if both else value
    return result


base = {"log": {"level": "info", "to": ["out"]}, "port": 80}
extra = {"log": {"level": "debug"}, "host": "local"}
print(merged(base, extra), base | extra, {**base, "port": 81}, base["log"])


def paths(tree, prefix=()):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from paths(value, (*prefix, key))
        else:
            yield ".".join((*prefix, key)), value


print(dict(paths(merged(base, extra))))

letters = dict.fromkeys("hello", 0)
for letter in "hello":
    letters[letter] += 1
print(letters, {count: letter for letter, count in letters.items()}, dict(sorted(letters.items(), key=lambda pair: pair[1])))

stock = {"a": 1, "b": 2, "c": 3}
stock["a"] = stock.pop("a")
stock.update(b=20, d=4)
stock.update([("e", 5)])
print(stock, list(reversed(stock)), next(iter(stock)), stock.popitem(), "d" in stock, len(stock))
for key in list(stock):
    if stock[key] % 2:
        del stock[key]
print(stock, stock.keys() & {"b", "z"}, stock.keys() - {"b"}, stock.items() >= {("b", 20)})
keys = stock.keys()
stock["new"] = None
print(keys, keys == {"b", "d", "new"}, stock == dict(new=None, d=4, b=20), bool({}), list(map(type, stock.items())))

for attempt in (
    lambda: stock["zz"],
    lambda: stock[[]],
    lambda: {}.popitem(),
    lambda: stock.pop("zz"),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict("ab"),
    lambda: stock < stock,
    lambda: stock.missing,
    lambda: {**[1]},
    lambda: dict(1),
    lambda: stock + {},
    lambda: dict(**{1: 2}),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

print({1: "int", True: "bool", 1.0: "float"}, {0: 1}[False], {(1, 2): "tuple", frozenset({1}): "set"}[1, 2])
nested = {}
nested["self"] = nested
print(nested, {"a": [nested]}["a"][0] is nested)
print({x: y for x in range(3) for y in range(x) if (x + y) % 2}, dict(zip("abc", range(2))), [*{"k": 1}], {**{"k": 1}, "k": 2})
(first, *_), ((key, value), *rest) = {"p": 1, "q": 2}, {"p": 1, "q": 2}.items()
print(first, key, value, rest)
