"""Equal numbers have equal hashes, whatever their class; hashes of a program's own are cut to size."""

PAIRS = [
    (1, 1.0), (0, -0.0), (True, 1), (2**53, float(2**53)), (10**20, 1e20), (-1, -2), (-1, -1.0), (0.5, 0.5 + 0j),
    (3, 3 + 0j), (float("inf"), float("inf")), ("a", "a"), (b"a", b"a"), ((1, 2), (1.0, 2.0)), ((), ()),
    (frozenset([1, 2]), frozenset([2.0, 1])), (None, None), ("a", b"a"),
]
for left, right in PAIRS:
    print(repr(left), repr(right), left == right, hash(left) == hash(right), left in {right: 1}, left in {right})

numbers = {0: "zero", 1: "one", 2.5: "two and a half", 1j: "j", 10**20: "huge", (1, 2): "pair"}
for key in (False, 0.0, -0.0, 0j, True, 1.0, 1 + 0j, 2.5 + 0j, 1e20, 1j, (1.0, True + 1), 3):
    print(repr(key), numbers.get(key, "absent"))
numbers[1 + 0j] = "replaced"
print(numbers)
print({1, 1.0, True, 1 + 0j}, len({0, 0.0, False, 0j}), {1.0: 1} == {1: 1.0})

for value in ([], {}, set(), bytearray(), [1], ([],), {1: []}, (1, {}), frozenset):
    try:
        hash(value)
        print("hashable")
    except TypeError as error:
        print(error)


class Hashed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

    def __eq__(self, other):
        return isinstance(other, Hashed) and self.value == other.value


for value in (0, 1, -1, -2, True, 12345):
    print(value, hash(Hashed(value)))
for value in (1.0, "x", None):
    try:
        print(hash(Hashed(value)))
    except TypeError as error:
        print(error)
print(hash(Hashed(2**100)) == hash(2**100), hash((1, Hashed(5))) == hash((1, Hashed(5))))
table = {Hashed(1): "a", Hashed(2): "b"}
print(table[Hashed(1)], Hashed(3) in table, (Hashed(1), 2) in {(Hashed(1), 2)})


class NoHash:
    def __eq__(self, other):
        return True


class Refuses:
    __hash__ = None


for value in (NoHash(), Refuses()):
    try:
        hash(value)
    except TypeError as error:
        print(error)
    try:
        {value: 1}
    except TypeError as error:
        print(error)
nan = float("nan")
print(nan in [nan], nan == nan, {nan: 1}[nan], float("nan") in {nan: 1}, hash(nan) == hash(nan))
print(hash(float("inf")), hash(float("-inf")), hash(0.0), hash(-1), hash(-2), hash(7), hash(True), hash(""), hash(b""))
