# partial, placeholders, partialmethod, wraps, reduce and comparisons made whole
from functools import Placeholder, cmp_to_key, partial, partialmethod, reduce, total_ordering, update_wrapper, wraps


def power(base, exponent, *, scale=1):
    """Raise."""
    return scale * base**exponent


square = partial(power, exponent=2)
print(square(5), square(5, scale=10), square.func is power, square.args, square.keywords)
doubled = partial(square, scale=2)
print(doubled(3), doubled.keywords, partial(partial(power, 2), 3)(), partial(int, base=2)("101"))
square.note = "own attribute"
print(square.note, repr(partial(print, 1, sep="-")), repr(partial(int, base=2)))

second_first = partial(power, Placeholder, 3)
print(second_first(2), second_first.args, repr(Placeholder))
for action in (lambda: second_first(), lambda: partial(power, Placeholder), lambda: partial(3), lambda: partial()):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)


class Cell:
    alive = False

    def set_state(self, state, *, quiet=False):
        self.alive = state
        return f"{'' if quiet else 'now '}{state}"

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, quiet=True)


cell = Cell()
print(cell.set_alive(), cell.alive, cell.set_dead(), cell.alive)


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f"{function.__name__}{args} -> {result}")
        return result

    return wrapper


logged_power = logged(power)
logged_power(2, 5)
print(logged_power.__name__, logged_power.__doc__, logged_power.__wrapped__ is power, logged_power.__qualname__)
print(update_wrapper(partial(power), power).__name__)

print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 5), reduce(lambda a, b: a, [], "start"), reduce(lambda a, b: a + b, "abc", initial="_"))
for bad in (lambda: reduce(max, []), lambda: reduce(max, 3)):
    try:
        bad()
    except TypeError as error:
        print(error)

words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words, key=cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))))


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


print(Version(1, 2) <= Version(1, 2), Version(2) > Version(1, 9), Version(1) >= Version(2), Version(1) != Version(1))
