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
