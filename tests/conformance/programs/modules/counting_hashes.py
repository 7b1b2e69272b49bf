"""How often elements are hashed, what functions of C are, and what a traceback with variables shows."""
import collections
import functools
import traceback


class Key:
    hashed = 0

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        Key.hashed += 1
        return hash(self.value)

    def __eq__(self, other):
        return self.value == other.value


def count(make):
    Key.hashed = 0
    made = make()
    print(type(made).__name__, len(made), "hashed", Key.hashed)


keys = [Key(1), Key(2), Key(1)]
count(lambda: collections.Counter(keys))
count(lambda: set(keys))
count(lambda: dict.fromkeys(keys))
for elements in ([[]], [1, {}], [(1, [])]):
    try:
        collections.Counter(elements)
    except TypeError as problem:
        print(problem)


class Loud(collections.Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


print(Loud("aba"), collections.Counter(a=1.5) + collections.Counter("a"))
halves = collections.Counter(a=0.5)
halves.update("aab")
print(halves)

print(functools.reduce, type(functools.reduce), type(functools.cmp_to_key))
by_length = functools.cmp_to_key(lambda one, other: len(one) - len(other))
print(sorted(["ccc", "a", "bb"], key=by_length), by_length("x") < by_length("yy"), by_length("x") == by_length("y"))
print(by_length("x").obj, type(by_length("x")) is type(by_length))
for call in (
    lambda: functools.cmp_to_key(), lambda: by_length("x") < 3, lambda: hash(by_length("x")),
    lambda: functools.reduce(max, []), lambda: functools.reduce(max, 3), lambda: functools.reduce(max),
):
    try:
        print(call())
    except TypeError as problem:
        print(problem)


def divide(number):
    rest = [number, number - 1]
    return rest[0] / rest[1]


def guarded(number):
    try:
        return divide(number)
    except ZeroDivisionError as problem:
        raise ValueError("no number") from problem


try:
    guarded(1)
except ValueError as problem:
    told = traceback.TracebackException.from_exception(problem, capture_locals=True, limit=-1)
    print("".join(told.format()))
    print(told.stack[0].locals, told.__cause__.stack[0].locals)
