"""What lists can do, and what they say when they cannot."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("__index__", end=" ")
        return self.value


print(list(), list("abc"), list((1, 2)), list({3: 4}), list(range(3)), list(x for x in "xy"))
show("not iterable", lambda: list(5))
show("two", lambda: list([], []))
show("keyword", lambda: list(iterable=[]))
show("new", lambda: list.__new__(list))
show("init again", lambda: (lambda l: (l.__init__("ab"), l, l.__init__(), l))([1]))
print(repr([]), repr([1]), repr([1, "a", None, [2.5, ()]]), str([True]))

numbers = [3, 1, 2]
numbers.append(9)
numbers.extend((7, 8))
numbers.extend({5: 6})
numbers.insert(0, "first")
numbers.insert(-1, "before last")
numbers.insert(100, "end")
numbers.insert(-100, "start")
numbers.insert(Index(1), "indexed")
print(numbers, len(numbers))
print(numbers.pop(), numbers.pop(0), numbers.pop(-2), numbers.pop(Index(1)), numbers)
numbers.remove("first") if "first" in numbers else None
print(numbers, numbers.index(9), numbers.index(9, 2), numbers.index(9, -5, -1), numbers.count(9))
numbers.reverse()
print(numbers, numbers.copy(), numbers.copy() is numbers)
numbers.clear()
print(numbers)

show("pop empty", lambda: [].pop())
show("pop far", lambda: [1].pop(5))
show("pop negative", lambda: [1].pop(-2))
show("pop str", lambda: [1].pop("a"))
show("pop float", lambda: [1].pop(1.5))
show("pop huge", lambda: [1].pop(10**30))
show("remove", lambda: [1].remove(2))
show("index", lambda: [1].index(2))
show("index range", lambda: [1, 2, 1].index(1, 1))
show("index far", lambda: [1, 2, 1].index(1, 5))
show("index stop", lambda: [1, 2, 1].index(1, 1, 2))
show("index huge", lambda: [1, 2, 1].index(2, -(10**30), 10**30))
show("index str", lambda: [1].index(1, "a"))
show("insert str", lambda: [1].insert("a", 1))
show("insert one", lambda: [1].insert(1))
show("append none", lambda: [].append())
show("append two", lambda: [].append(1, 2))
show("append keyword", lambda: [].append(object=1))
show("extend int", lambda: [].extend(1))
show("extend none", lambda: [].extend())
show("count none", lambda: [].count())
show("reverse one", lambda: [].reverse(1))
show("copy one", lambda: [].copy(1))
show("clear one", lambda: [].clear(1))
show("hash", lambda: hash([]))
show("call", lambda: [1]())
show("attribute", lambda: [].nothing)


def set_attribute():
    [].x = 1


show("set attribute", set_attribute)

print([1, 2] + [3], [1] * 3, 2 * [1, 2], [1] * 0, [1] * -5, [0] * True, [1] * Index(2))
show("add tuple", lambda: [1] + (2,))
show("add int", lambda: [1] + 1)
show("radd", lambda: (2,) + [1])
show("mul str", lambda: [1] * "a")
show("mul float", lambda: [1] * 1.0)
show("mul huge", lambda: [1] * 10**30)
show("mul list", lambda: [1] * [1])
show("minus", lambda: [1] - [1])
show("neg", lambda: -[1])

grown = same = [1]
grown += (2, 3)
grown += "ab"
grown *= 2
print(grown, grown is same)
grown *= 0
print(grown, same)
show("iadd int", lambda: grown.__iadd__(5))


def add_in_place():
    items = []
    items += 5


show("+=", add_in_place)
itself = [1, 2]
itself.extend(itself)
itself += itself
itself[1:1] = itself
print(itself)

print(2 in [1, 2], 3 in [1, 2], 1.0 in [1], True in [1], "a" in ["abc"], None in [None], [1] in [[1]])
nan = float("nan")
print(nan in [nan], [nan].index(nan), [nan] == [nan], [nan].count(nan), float("nan") in [nan])
print(bool([]), bool([0]), not [], len([[]]))

deep = [1]
deep.append(deep)
deep.append([deep])
print(deep, str(deep), f"{deep}")
print([1, 2, 3].__len__(), [1].__contains__(1), [5, 6].__getitem__(1), [].__doc__ is not None or True)
print(sorted(name for name in dir([]) if not name.startswith("__")))
