# Containers of one's own: UserDict, UserList, UserString and the abstract classes with their mixins
from collections import UserDict, UserList, UserString
from collections.abc import Iterator, MutableSequence, MutableSet, Mapping


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        if key == key.lower():
            raise KeyError(key)
        return self[key.lower()]


headers = Lower({"Host": "a"}, ACCEPT="b")
headers.update({"Age": 1})
print(headers, headers["HOST"], headers.get("nope", 0), headers | {"X": 2}, type(headers.copy()).__name__, "Age" in headers)


class Sorted(UserList):
    def append(self, item):
        super().append(item)
        self.data.sort()


numbers = Sorted([3, 1])
numbers.append(2)
print(numbers, numbers[0:2], type(numbers[0:2]).__name__, numbers + [9], numbers * 2, numbers == [1, 2, 3], numbers.index(3))


class Shout(UserString):
    def upper_twice(self):
        return self.upper() + self.upper()


print(Shout("ab").upper_twice(), Shout("a b").split(), Shout("x") + "y", "a" in Shout("abc"), f"{Shout('q'):>3}", Shout("5") * 3)


class OnlyEven(MutableSequence):
    def __init__(self, items=()):
        self.items = []
        self.extend(items)

    def __getitem__(self, place):
        return self.items[place]

    def __setitem__(self, place, item):
        self.items[place] = item

    def __delitem__(self, place):
        del self.items[place]

    def __len__(self):
        return len(self.items)

    def insert(self, place, item):
        if item % 2 == 0:
            self.items.insert(place, item)


even = OnlyEven([1, 2, 3, 4])
even += [5, 6]
even.reverse()
print(list(even), even.pop(), even.count(4), 6 in even, list(reversed(even)), even.index(4))
even.remove(6)
even.clear()
print(len(even))


class Bits(MutableSet):
    def __init__(self, members=()):
        self.mask = 0
        for member in members:
            self.add(member)

    def __contains__(self, member):
        return self.mask >> member & 1 == 1

    def __iter__(self):
        return (place for place in range(self.mask.bit_length()) if place in self)

    def __len__(self):
        return self.mask.bit_count()

    def add(self, member):
        self.mask |= 1 << member

    def discard(self, member):
        self.mask &= ~(1 << member)


left, right = Bits([1, 2, 3]), Bits([3, 4])
print(sorted(left & right), sorted(left | right), sorted(left - right), sorted(left ^ right), left > Bits([1]), left.isdisjoint({9}))
left |= right
left -= {1}
print(sorted(left), left == {2, 3, 4}, left.pop(), Bits([1, 5])._hash() == hash(frozenset({1, 5})))


class Countdown(Iterator):
    def __init__(self, start):
        self.left = start

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


print(list(Countdown(3)), isinstance(Countdown(1), Iterator), issubclass(dict, Mapping), issubclass(list, Mapping))
for cls in (Mapping, MutableSet, OnlyEven.__mro__[1]):
    try:
        cls()
    except TypeError as error:
        print(error)
