# Special methods are looked up on the class: what an instance attribute, None or a property there does.
class Box:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __bool__(self):
        return True


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


box = Box([1, 2])
box.__len__ = lambda: 99
box.__str__ = lambda: "never asked"
attempt("instance attribute is not asked", lambda: (len(box), box.__len__()))
attempt("str of the class", lambda: type(str(box)) is str and "Box object" in str(box))


class Closed(Box):
    __len__ = None
    __hash__ = None
    __iter__ = None
    __contains__ = None


closed = Closed([1])
attempt("len", lambda: len(closed))
attempt("hash", lambda: hash(closed))
attempt("iter", lambda: iter(closed))
attempt("in", lambda: 1 in closed)


class Bad:
    def __len__(self):
        return self.length

    def __bool__(self):
        return "yes"

    def __str__(self):
        return 3

    def __repr__(self):
        return b"bytes"

    def __hash__(self):
        return "hash"

    def __index__(self):
        return 1.5

    def __int__(self):
        return "1"

    def __float__(self):
        return 1

    def __complex__(self):
        return 1.0

    def __iter__(self):
        return [1]

    def __contains__(self, item):
        return []

    def __format__(self, spec):
        return None

    def __bytes__(self):
        return "b"

    def __dir__(self):
        return 3

    def __length_hint__(self):
        return "many"

    def __round__(self, digits=None):
        return digits

    def __instancecheck__(self, other):
        return [other]

    def __next__(self):
        return self


bad = Bad()
for length in (-1, "two", 2.0, 2**100, True):
    bad.length = length
    attempt(f"len {length!r}", lambda: len(bad))
for call in (bool, str, repr, hash, int, float, complex, iter, bytes, dir, list, round):
    attempt(call.__name__, lambda: call(bad))
attempt("index", lambda: [1, 2][bad])
attempt("range", lambda: range(bad))
attempt("contains", lambda: 3 in bad)
attempt("format", lambda: f"{bad:x}")
attempt("round 2", lambda: round(bad, 2))
attempt("isinstance", lambda: isinstance(3, bad))
attempt("next", lambda: next(bad) is bad)
