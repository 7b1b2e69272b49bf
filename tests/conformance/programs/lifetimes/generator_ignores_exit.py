"""What goes wrong while a generator is closed is told of, but cannot be caught."""


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def failing():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


for make in (stubborn, failing, swallowing):
    g = make()
    print(next(g))
    g = None
    print("dropped", make.__name__)
g = failing()
next(g)
try:
    g.close()
except KeyError as error:
    print("close raises", error)
