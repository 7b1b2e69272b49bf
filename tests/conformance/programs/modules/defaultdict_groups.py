# Grouping, counting and trees with defaultdict
from collections import defaultdict

ORDERS = [("ann", "tea", 2), ("bob", "milk", 1), ("ann", "milk", 4), ("cid", "tea", 3), ("bob", "tea", 1)]

by_person = defaultdict(list)
totals = defaultdict(int)
people = defaultdict(set)
for person, item, count in ORDERS:
    by_person[person].append(item)
    totals[item] += count
    people[item].add(person)
print(by_person)
print(dict(totals), sorted(people["tea"]), "coffee" in totals, totals["coffee"], "coffee" in totals)
print(totals.get("juice"), len(totals), totals.pop("coffee"), totals.default_factory)


def tree():
    return defaultdict(tree)


taxonomy = tree()
taxonomy["animal"]["mammal"]["cat"] = 1
taxonomy["animal"]["bird"]
print(list(taxonomy), list(taxonomy["animal"]), taxonomy["animal"]["mammal"]["cat"])


class Squares(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


squares = Squares()
print(squares[4], squares, squares.copy(), type(squares.copy()).__name__)

plain = defaultdict(None, {"a": 1})
for action in (lambda: plain["b"], lambda: defaultdict(3), lambda: defaultdict(list, 1, 2), lambda: plain | 3):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(plain | {"c": 3}, {"z": 0} | plain, plain == {"a": 1})
plain.default_factory = lambda: "made"
print(plain["x"], plain["x"] is plain["x"], sorted(plain))


class Owner(defaultdict):
    def __init__(self):
        super().__init__(self.make)

    def make(self):
        return []


print(repr(Owner()).replace("__main__.", ""))
