# What a deque refuses, and how it notices that it was changed
from collections import deque


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


letters = deque("abc", maxlen=3)
attempt("pop empty", lambda: deque().pop())
attempt("index", lambda: letters.index("z"))
attempt("remove", lambda: letters.remove("z"))
attempt("far", lambda: letters[7])
attempt("slice", lambda: letters[0:1])
attempt("text index", lambda: letters["a"])
attempt("full insert", lambda: letters.insert(1, "x"))
attempt("add list", lambda: letters + ["x"])
attempt("compare list", lambda: letters < ["x"])
attempt("hash", lambda: hash(letters))
attempt("attribute", lambda: setattr(letters, "name", 1))
attempt("maxlen", lambda: setattr(letters, "maxlen", 1))
attempt("negative", lambda: deque([], -1))
attempt("no int", lambda: deque([], "3"))
attempt("too many", lambda: deque([], 1, 2))
attempt("no iterable", lambda: deque(5))
attempt("rotate", lambda: letters.rotate("a"))
attempt("append nothing", lambda: letters.append())


def grow(items):
    for item in items:
        items.append(item)


attempt("grow", lambda: grow(deque([1])))


class Meddler:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


for method in ("count", "index", "remove", "__contains__"):
    target = deque(["a", "b"])
    attempt(method, lambda: getattr(target, method)(Meddler(target)))

loop = deque([1])
loop.append(loop)
print(loop, [name for name in dir(deque) if not name.startswith("_")])
