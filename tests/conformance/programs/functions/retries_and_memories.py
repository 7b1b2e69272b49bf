"""Decorators with and without arguments, on functions, methods and classes, stacked in both orders."""

import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(each) for each in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"{function.__name__}({', '.join(shown)})")
        return function(*args, **kwargs)

    return wrapper


def retry(times, *, on=(Exception,)):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    print(f"  attempt {attempt}: {error!r}")
                    if attempt == times:
                        raise

        return wrapper

    return decorate


class Memory:
    def __init__(self, function):
        self.function = function
        self.known = {}
        functools.update_wrapper(self, function)

    def __call__(self, *args):
        if args not in self.known:
            self.known[args] = self.function(*args)
        return self.known[args]

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


tries = 0


@logged
@retry(3, on=(ValueError, KeyError))
def flaky(step: int = 1) -> int:
    """Works the third time."""
    global tries
    tries += 1
    if tries < 3:
        raise ValueError(tries)
    return tries * step


print(flaky(step=5), flaky.__name__, flaky.__doc__, flaky.__annotations__)
print(flaky.__wrapped__.__wrapped__.__defaults__)


@retry(2, on=(KeyError,))
@logged
def hopeless(key):
    return {}[key]


try:
    hopeless("k")
except KeyError as error:
    print("gave up:", error, error.__context__)

try:
    retry(1, on=(KeyError,))(lambda: 1 / 0)()
except ZeroDivisionError as error:
    print("not mine:", error)


@Memory
def power(base, exponent):
    print(f"  computing {base}**{exponent}")
    return base**exponent


print(power(2, 10), power(2, 10), power.known, power.__name__)


class Shape:
    def __init__(self, side):
        self.side = side

    @Memory
    def area(self):
        print("  measuring", self.side)
        return self.side**2


square = Shape(3)
print(square.area(), square.area(), len(Shape.area.known))


def numbered(cls):
    cls.number = numbered.count = getattr(numbered, "count", 0) + 1
    return cls


@numbered
class First: ...


@numbered
class Second: ...


print(First.number, Second.number, numbered.count)
