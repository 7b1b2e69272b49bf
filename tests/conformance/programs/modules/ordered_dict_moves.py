# OrderedDict: order that counts, moves to both ends, and a cache made of them
from collections import OrderedDict

courses = OrderedDict([("soup", 4), ("main", 12), ("cake", 5)])
print(courses, list(reversed(courses)), courses.keys(), courses.values(), courses.items())
courses.move_to_end("soup")
print(courses)
courses.move_to_end("cake", last=False)
print(courses, courses.popitem(), courses.popitem(last=False), courses)

print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
print(OrderedDict(a=1) | {"b": 2}, {"x": 1} | OrderedDict(y=2), OrderedDict.fromkeys("ab", 0))


class LastUsed(OrderedDict):
    """Keeps what was used last."""

    def __init__(self, most):
        super().__init__()
        self.most = most

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.most:
            print("drop", self.popitem(last=False))


cache = LastUsed(2)
cache["a"] = 1
cache["b"] = 2
print(cache["a"])
cache["c"] = 3
print(list(cache), vars(cache))

for action in (
    lambda: courses.move_to_end("tea"),
    lambda: OrderedDict().popitem(),
    lambda: courses.pop("tea"),
    lambda: courses.pop("tea", default="none"),
    lambda: courses.setdefault("tea", default=2),
    lambda: OrderedDict([1]),
    lambda: OrderedDict([(1, 2, 3)]),
    lambda: OrderedDict({}, {}),
    lambda: courses < courses,
):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
courses["all"] = courses
print(courses)
