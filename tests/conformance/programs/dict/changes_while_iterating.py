"""What happens when a dict or a set changes while it is iterated."""


def attempt(label, make, change):
    thing = make()
    seen = []
    try:
        for item in thing:
            seen.append(item)
            change(thing, item)
            if len(seen) > 20:
                break
    except RuntimeError as error:
        print(label, seen, "RuntimeError", error)
    else:
        print(label, seen, thing)


def set_item(d, k):
    d[k] = "changed"


def add(d, k):
    d[k + 100] = 0


attempt("same keys", lambda: {1: 1, 2: 2}, set_item)
attempt("grows", lambda: {1: 1, 2: 2}, add)
attempt("shrinks", lambda: {1: 1, 2: 2, 3: 3}, lambda d, k: d.pop(k))
attempt("shrinks at the end", lambda: {1: 1, 2: 2}, lambda d, k: d.pop(1) if k == 2 else None)
attempt("cleared", lambda: {1: 1, 2: 2}, lambda d, k: d.clear())
attempt("cleared at the end", lambda: {1: 1}, lambda d, k: d.clear())
attempt("set grows", lambda: {1, 2}, lambda s, k: s.add(k + 50))
attempt("set same", lambda: {1, 2}, lambda s, k: s.add(1))
attempt("set shrinks", lambda: {1, 2, 3}, lambda s, k: s.discard(k))
attempt("set cleared", lambda: {1, 2}, lambda s, k: s.clear())
attempt("list grows", lambda: [1, 2], lambda l, k: l.append(k + 2) if len(l) < 8 else None)
attempt("list shrinks", lambda: [1, 2, 3, 4], lambda l, k: l.remove(k))
attempt("list cleared", lambda: [1, 2, 3], lambda l, k: l.clear())
attempt("copy", lambda: {1: 1, 2: 2}, lambda d, k: [d.pop(x) for x in list(d) if x == k and False])

for view in ("keys", "values", "items"):
    d = {1: 1, 2: 2}
    iterator = iter(getattr(d, view)())
    print(next(iterator), end=" ")
    d[3] = 3
    for _ in range(2):
        try:
            next(iterator)
        except RuntimeError as error:
            print(error, end=" ")
    del d[3]
    try:
        print(next(iterator))
    except RuntimeError as error:
        print("still", error)
    print(iterator.__length_hint__())
    iterator = reversed(getattr(d, view)())
    next(iterator)
    d[4] = 4
    try:
        next(iterator)
    except RuntimeError as error:
        print("reversed", error)

d = {1: 1}
iterator = iter(d)
next(iterator)
print(list(iterator))
d[2] = 2
print(list(iterator), next(iterator, "over"))
s = {1, 2}
iterator = iter(s)
next(iterator)
s.add(9)
for _ in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
items = [1, 2, 3]
iterator = iter(items)
print(list(iterator))
items.append(4)
print(list(iterator))
iterator = reversed(items)
next(iterator)
items += [5, 6]
print(list(iterator), list(iterator))


class Adds:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target[len(self.target) + 100] = 1
        return False

    def __hash__(self):
        return 1


target = {}
target[Adds(target)] = "x"
print(1 in target, len(target), target.get(1), len(target))


def grow(d):
    for k in list(d):
        yield k
        d[k + 10] = 1


d = {1: 1, 2: 2}
print(list(grow(d)), d)
d = {i: i for i in range(5)}
print({k: d.pop(k) for k in list(d) if k % 2}, d)
try:
    [d.setdefault(k + 1000, 0) for k in d]
except RuntimeError as error:
    print(error)
