"""Indexing and slicing of lists: reading, assigning, deleting."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print(f"index({self.value})", end=" ")
        return self.value


letters = list("abcdefgh")
ends = [None, 0, 1, 3, 7, 8, 20, -1, -3, -8, -9, -20]
for start in ends:
    for stop in ends:
        print(start, stop, *("".join(letters[start:stop:step]) or "-" for step in (None, 1, 2, -1, -3, 100, -100)))

print(letters[0], letters[-1], letters[True], letters[Index(2)], letters[Index(1) : Index(6) : Index(2)])
show("far", lambda: letters[8])
show("far negative", lambda: letters[-9])
show("huge", lambda: letters[10**30])
show("huge negative", lambda: letters[-(10**30)])
show("slice huge", lambda: letters[-(10**30) : 10**30 : 10**30])
show("str", lambda: letters["a"])
show("float", lambda: letters[1.0])
show("none", lambda: letters[None])
show("tuple", lambda: letters[1, 2])
show("slice float", lambda: letters[1.5:2])
show("slice str", lambda: letters["a":])
show("step zero", lambda: letters[::0])


class BadIndex:
    def __index__(self):
        return "one"


show("bad index", lambda: letters[BadIndex()])
show("bad slice", lambda: letters[BadIndex() :])


def assign(items, key, value):
    items = list(items)
    try:
        items[key] = value
        print(key, type(value).__name__, items)
    except Exception as error:
        print(key, type(value).__name__, type(error).__name__, error, items)


def delete(items, key):
    items = list(items)
    try:
        del items[key]
        print("del", key, items)
    except Exception as error:
        print("del", key, type(error).__name__, error)


for key in (0, -1, 4, 5, -6, True, Index(1), "a", 1.5, None, 10**30):
    assign(range(5), key, "new") if not isinstance(key, Index) else assign(range(5), 1, "new")
for key in [slice(1, 3), slice(None), slice(3, 1), slice(-2, None), slice(5, 9), slice(0, 0), slice(10, 20), slice(-20, 2)]:
    for value in ([], [7], "xyz", (1, 2), {8: 9}, range(4)):
        assign(range(5), key, value)
for key in [slice(None, None, 2), slice(None, None, -1), slice(1, 4, 2), slice(4, 1, -2), slice(5, 0, 2)]:
    for value in ([], [7], "xy", (1, 2, 3), range(5)):
        assign(range(5), key, value)
assign([1], slice(0, 1), 3)
assign([1], slice(None, None, 2), 3)
assign([1], slice(None, None, 0), [3])
assign([1, 2, 3], slice(None, None, 2), (x for x in "ab"))
for key in (0, -1, 4, 5, -6, "a", None, slice(1, 3), slice(None), slice(3, 1), slice(None, None, 2), slice(None, None, -2), slice(4, 0, -3), slice(None, None, 0)):
    delete(range(5), key)
items = [1, 2, 3]
items[:] = items
items[1:] = items
print(items)
items[::-1] = items
print(items)
items[::2] = items[::2][::-1]
print(items)


class Raises:
    def __iter__(self):
        raise ValueError("no iterator")


class Refuses:
    def __iter__(self):
        raise TypeError("own words")


assign([1], slice(None), Raises())
assign([1], slice(None), Refuses())
