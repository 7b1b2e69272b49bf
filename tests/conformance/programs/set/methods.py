"""What sets and frozensets can do, and what they say when they cannot."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error, error.args)


print(set(), frozenset(), {1}, {1, 1, 1.0, True}, set("a"), set([1, 2]), frozenset([3, 4]), set({5: 6}), set(range(4)), frozenset(frozenset([1])))
f = frozenset([1, 2])
print(frozenset(f) is f, f.copy() is f, set(f) == f, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), type(f | {3}), type({3} | f))
for make in (set, frozenset):
    show("int", lambda: make(5))
    show("two", lambda: make([], []))
    show("keyword", lambda: make(iterable=[]))
    show("unhashable", lambda: make([[]]))
    show("unhashable set", lambda: make([{1}]))
    s = make([1, 2, 3])
    print(1 in s, 9 in s, "a" in s, len(s), bool(s), bool(make()), sorted(s), min(s), sum(s))
    show("unhashable in", lambda: [] in s)
    show("set in", lambda: {1} in make([frozenset([1])]))
    print(s | {4}, s & {2, 3, 9}, s - {1}, s ^ {1, 7}, {4} | s, {2, 3, 9} & s, {1, 9} - s, {1, 7} ^ s)
    print(s.union(), s.union([4], (5,), {6: 7}), s.intersection(), s.intersection([2, 3, 9], {3}), s.difference(), s.difference([1], {2}), s.symmetric_difference([1, 7]))
    print(s.union([4]) is s, s.intersection() is s, s.difference() is s, type(s.union()), s.union({7: 8}.keys()), s.difference({1: 2}), s.symmetric_difference({1: 2, 8: 9}))
    print(s.isdisjoint([9]), s.isdisjoint([1]), s.isdisjoint(s), make().isdisjoint(make()), s.issubset([1, 2, 3, 4]), s.issubset({1}), s.issuperset([1]), s.issuperset([9]), s.issuperset([]))
    for other in ({1, 2, 3}, {1, 2}, {1, 2, 3, 4}, frozenset([1, 2, 3]), set(), {7, 8, 9}):
        print(s == other, s != other, s < other, s <= other, s > other, s >= other, end=" ")
    print()
    for name, operation in {
        "or": lambda o: s | o,
        "and": lambda o: s & o,
        "sub": lambda o: s - o,
        "xor": lambda o: s ^ o,
        "ror": lambda o: o | s,
        "rsub": lambda o: o - s,
        "less": lambda o: s < o,
        "less equal": lambda o: s <= o,
        "greater": lambda o: s > o,
        "equal": lambda o: s == o,
        "add": lambda o: s + o,
    }.items():
        show(name, lambda: operation([1]))
    for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
        show(method, lambda: getattr(s, method)(5))
        show(method, lambda: getattr(s, method)([[]]))
        show(method, lambda: getattr(s, method)(iterable=[]))
    show("symmetric_difference none", lambda: s.symmetric_difference())
    show("isdisjoint none", lambda: s.isdisjoint())
    show("issubset two", lambda: s.issubset([], []))
    show("copy one", lambda: s.copy(1))
    print(sorted(name for name in dir(s) if not name.startswith("__")))

s = {1, 2}
print(s.add(3), s.add(1), s, s.discard(9), s.discard(1), s.remove(2), s, s.pop(), s, s.update(), s.update([5], (6,), {7: 0}), len(s))
show("remove", lambda: {1}.remove(2))
show("remove str", lambda: {1}.remove("x"))
show("remove set", lambda: {1}.remove({2}))
show("remove list", lambda: {1}.remove([]))
show("discard list", lambda: {1}.discard([]))
show("add list", lambda: {1}.add([]))
show("add none", lambda: {1}.add())
show("pop", lambda: set().pop())
show("pop one", lambda: {1}.pop(1))
show("clear one", lambda: {1}.clear(1))
show("update int", lambda: {1}.update(5))
show("update half", lambda: s.update([8], 5))
print(8 in s)
show("hash", lambda: hash({1}))
show("frozen add", lambda: frozenset().add)
show("index", lambda: {1}[0])
show("item", lambda: {1}.__getitem__)
nested = {frozenset([1]), frozenset([2])}
print({1} in nested, len(nested), nested.discard({1}), len(nested), nested.remove({2}), nested)

s = same = {1, 2, 3}
s |= {4}
s &= {2, 3, 4, 9}
s -= {3}
s ^= {2, 5}
print(s, s is same)
s |= frozenset([8])
s ^= s
print(s, same)
f = old = frozenset([1])
f |= {2}
print(f, old, f is old)


def in_place(operation):
    s = {1}
    operation(s)
    return s


show("ior", lambda: in_place(lambda s: s.__ior__([2])))



def or_list():
    s = {1}
    s |= [2]


def minus_int():
    s = {1}
    s -= 5


show("or=", or_list)
show("-=", minus_int)
s = {1, 2, 3, 4}
print(s.intersection_update([1, 2, 3], [2, 3, 9]), s, s.difference_update([2], []), s, s.symmetric_difference_update([3, 8]), s, s.clear(), s)
s = {1, 2, 3}
s -= s
print(s)
s = {1, 2}
s.symmetric_difference_update(s)
s.update(s)
print(s, {1}.symmetric_difference([1, 1, 2, 2]))
print({x % 3 for x in range(10)}, {*[1, 2], *(3,)}, {*()}, frozenset({1: 2}), {1, 2} == frozenset([1, 2]), {frozenset()} == {frozenset()})
print(str({1}), f"{set()}", [set()], {(): {1}}, {None}, {True, 1}, {1.5}, {""}, {b"x"}, {(1, 2)}, {1 + 2j})
s = set()
print(s.__init__([1, 2]), s, s.__init__(), s, s.__contains__(1), {1}.__or__([1]), {1}.__ror__([1]), {1}.__and__({1}), {1}.__sub__(5), {1}.__lt__([1]))
print(len({float("nan"), float("nan")}), {hash}, len({"a", "b", "a"}), {1, "a", 2.5, None} == {None, 2.5, "a", 1})
