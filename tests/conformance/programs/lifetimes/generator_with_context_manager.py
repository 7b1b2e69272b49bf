"""with blocks in a generator are left when it is closed."""
from contextlib import contextmanager


class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("close", self.name, kind.__name__ if kind else None)


def lines(name):
    with Resource(name) as resource:
        for i in range(5):
            yield f"{resource.name}:{i}"


for line in lines("a"):
    print(line)
    break
print("next")
for outer in lines("outer"):
    for inner in lines("inner"):
        print(outer, inner)
        break
    break


def chained():
    with Resource("chain"):
        yield from lines("below")


g = chained()
print(next(g))
g = None
print("chain gone")


@contextmanager
def managed():
    try:
        yield "value"
    finally:
        print("managed left")


with managed() as value:
    print(value)
m = managed()
print(m.__enter__())
del m
print("end")
