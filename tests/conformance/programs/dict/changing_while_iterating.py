# What happens to loops over a dict or a set that changes, and the order of what comes and goes.
def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def adding():
    numbers = {1: "a", 2: "b"}
    for key in numbers:
        numbers[key + 10] = "new"


def deleting():
    numbers = {1: "a", 2: "b"}
    for key in numbers:
        del numbers[key]


def replacing():
    numbers = {1: "a", 2: "b", 3: "c"}
    for key in numbers:
        numbers[key] = key
    return numbers


def swapping():
    numbers = {1: "a", 2: "b"}
    seen = []
    for key in numbers:
        seen.append(key)
        if key == 1:
            del numbers[2]
            numbers[3] = "c"
    return seen


def over_items():
    numbers = {1: "a"}
    for key, value in numbers.items():
        numbers[value] = key


def set_grows():
    numbers = {1, 2}
    for number in numbers:
        numbers.add(number + 10)


def copied():
    numbers = {1: "a", 2: "b"}
    for key in list(numbers):
        del numbers[key]
    return numbers


for action in (adding, deleting, replacing, swapping, over_items, set_grows, copied):
    attempt(action.__name__, action)

ages = {"ann": 3, "bob": 4, "cid": 5}
del ages["ann"]
ages["ann"] = 6
ages["bob"] = 7
print(ages, list(reversed(ages)), list(reversed(ages.items())))
print(ages.popitem(), ages.pop("bob"), ages.pop("zoe", None), ages.setdefault("new", []), ages)
print(ages | {"cid": 0, "x": 1}, {"x": 1} | ages, {**ages, "cid": 9}, dict(ages, dan=1), dict([("a", 1)], b=2))
ages |= [("y", 2)]
print(ages, ages == {"y": 2, "new": [], "cid": 5}, dict.fromkeys("ab", 0), dict(zip("ab", (1, 2))))
keys, items = ages.keys(), ages.items()
ages["later"] = 1
print(keys, len(items), keys & {"y", "z"}, keys | {"z"} == {"cid", "new", "y", "later", "z"}, ("y", 2) in items)
for call in (
    lambda: {}["missing"], lambda: {}.popitem(), lambda: {}.pop("k"), lambda: {[]: 1}, lambda: {1: 2}.get([]), lambda: {} < {},
    lambda: dict([1, 2]), lambda: dict(["ab", "c"]), lambda: {} | [], lambda: {}.update(3), lambda: {}.fromkeys(3),
    lambda: {1: 2}.keys()[0], lambda: hash({}.keys()), lambda: {1: {}}.items() & {1: {}}.items(), lambda: {1, 2}[0],
):
    attempt("call", call)
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2, -0.0: 3})
