# Slices read, assigned and deleted, with steps and ends of every kind.
def changed(change):
    items = list(range(10))
    try:
        change(items)
        return items
    except (ValueError, TypeError, IndexError) as error:
        return f"{type(error).__name__}: {error}"


def assign(key, value):
    return changed(lambda items: items.__setitem__(key, value))


def delete(key):
    return changed(lambda items: items.__delitem__(key))


base = list(range(10))
for part in (slice(2, 5), slice(None, None, -1), slice(-3, None), slice(8, 2, -2), slice(20), slice(5, 2), slice(None, None, 3)):
    print(part, base[part], delete(part))
print(assign(slice(2, 5), "ab"), assign(slice(5, 2), "ab"), assign(slice(0, 0), [1]), assign(slice(20, 30), [1]))
print(assign(slice(None, None, 2), "abcde"), assign(slice(None, None, 2), "abc"), assign(slice(8, 2, -2), "xyz"))
print(assign(slice(2, 5), 3), assign(10, 1), assign(-11, 1), assign("a", 1), assign(1.0, 1), assign(slice(None, None, 0), []))
print(delete(10), delete(-1), delete("a"), delete(slice("a")), delete(slice(None, None, 0)))


class Index:
    def __index__(self):
        return 2


print(base[Index()], base[Index() : Index() + 3 if False else 5], base[: Index()], base[:: Index()], assign(Index(), "two"))
print(slice(1, 10, 3).indices(5), slice(None, None, -1).indices(5), slice(-100, 100).indices(5), slice(1, 2) == slice(1, 2))
items = [1, 2, 3]
items[1:2] = items
print(items)
items[:] = (n * n for n in items)
print(items, items is items[:], items == items[:])
for call in (
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(2, 0, 1),
    lambda: [1].insert("a", 2), lambda: [3, "a"].sort(), lambda: [1].extend(3), lambda: [1] + (2,), lambda: [1] * "a",
    lambda: [[1, 2], [1]].sort() or "sorted", lambda: [1, 2, 1].count(1), lambda: [1].sort(lambda n: n), lambda: [1] < [None],
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def grow(items):
    for item in items:
        if len(items) < 6:
            items.append(item * 2)
    return items


def shrink(items):
    for item in items:
        items.remove(item)
    return items


print(grow([1, 2]), shrink([1, 2, 3, 4, 5]))
nested = [[]] * 3
nested[0].append(1)
print(nested, [[] for _ in range(3)], [1, 2] * 0, [1, 2] * -1, 2 * [0])
loop = [1]
loop.append(loop)
print(loop, loop == loop, len(loop))
