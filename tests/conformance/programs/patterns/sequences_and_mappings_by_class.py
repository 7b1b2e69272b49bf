# Which classes a sequence pattern and a mapping pattern take for theirs.
import collections
import collections.abc as abc


def kind(subject):
    match subject:
        case []:
            return "empty sequence"
        case [_, *_]:
            return "sequence"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Indexed:
    """Looks like a sequence, but says so nowhere."""

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return "ab"[index]


class Registered(Indexed):
    pass


class Keyed:
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return key

    def get(self, key, default=None):
        return key


class Both(abc.Mapping, abc.Sequence):
    def __getitem__(self, key):
        return key

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class BothTurned(abc.Sequence, abc.Mapping):
    def __getitem__(self, key):
        return key

    def __len__(self):
        return 0


class DictAndSequence(dict, abc.Sequence):
    pass


print(kind(Indexed()), "/", kind(Registered()), "/", kind(Keyed()))
abc.Sequence.register(Registered)
abc.Mapping.register(Keyed)
print(kind(Indexed()), "/", kind(Registered()), "/", kind(Keyed()))
print(kind(Both()), "/", kind(BothTurned()), "/", kind(DictAndSequence()))
for subject in (
    (),
    [1],
    range(3),
    collections.deque([1]),
    collections.UserList([1]),
    memoryview(b"ab"),
    "text",
    b"bytes",
    bytearray(b"ab"),
    {1},
    iter([1]),
    {"a": 1},
    collections.OrderedDict(a=1),
    collections.Counter("ab"),
    collections.ChainMap({}),
    collections.UserDict(a=1),
    None,
):
    print(type(subject).__name__, "is", kind(subject))
