"""What an iterator says at its end is still said by enumerate, map and zip around it."""


class Ended:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("last words")


def told(iterator):
    try:
        while True:
            print("value", next(iterator))
    except StopIteration as stop:
        print(type(iterator).__name__, repr(stop), stop.value)


told(enumerate(Ended()))
told(map(str, Ended()))
told(zip(Ended(), [1]))
told(zip([1], Ended()))
told(zip(Ended(), Ended(), strict=True))
told(map(lambda a, b: a, [1], Ended()))
told(enumerate(zip(map(str, Ended()))))
print(list(enumerate(Ended())), list(zip(Ended())), [*map(str, Ended())], dict(zip(Ended(), "ab")))
for pair in zip("ab", Ended()):
    print(pair)
print(next(enumerate(Ended()), "default"), sum(map(int, Ended())))


def three():
    yield 1
    yield 2
    return "returned"


told(enumerate(three()))
told(zip(three()))
told(map(str, three()))


def delegating():
    print("result", (yield from enumerate(three())))


print(list(delegating()))


def never(value):
    return False


def only_once(value):
    if value == 2:
        raise StopIteration("of the test")
    return True


class EndedLate:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration("late", "twice")
        return self.left


for source in (Ended, three, EndedLate):
    told(filter(None, filter(never, source())))
    print(list(filter(None, source())), next(filter(never, source()), "default"))
told(filter(never, iter([1, 2])))
once = filter(only_once, three())
print(next(once))
told(once)


def delegating_to_filter():
    print("result", (yield from filter(lambda value: value > 1, three())))


print(list(delegating_to_filter()))
