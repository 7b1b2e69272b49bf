"""Decorators: plain, with arguments, of classes, stacked, with state."""

import functools


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"-> {fn.__name__}({shown})")
        try:
            result = fn(*args, **kwargs)
        except Exception as error:
            print(f"<- {type(error).__name__}: {error}")
            raise
        print(f"<- {result!r}")
        return result

    return wrapper


def repeat(times=2, *, pause=None):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            return [fn(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.fn(*args, **kwargs)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


def memoize(fn):
    cache = {}

    @functools.wraps(fn)
    def wrapper(*args):
        if args not in cache:
            cache[args] = fn(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@logged
def divide(a, b=1):
    """Divides."""
    return a / b


@repeat(3)
@logged
def hello(name):
    return "hi " + name


@CountCalls
def ping():
    "Answers."
    return "pong"


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


def with_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    return cls


@with_repr
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    @CountCalls
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


@singleton
class Config:
    def __init__(self, name="default"):
        self.name = name


divide(6, b=3)
try:
    divide(1, 0)
except ZeroDivisionError:
    print("handled")
print(hello("Bo"))
print(divide.__name__, divide.__doc__, divide.__wrapped__.__name__, divide.__qualname__, divide.__module__)
ping(), ping()
print(ping.calls, ping.__name__, ping.__doc__)
print(fib(80), len(fib.cache), fib.cache[(10,)])
print(Point(3, 4), Point(3, 4).norm(), Point.norm.calls)
print(Config("a") is Config("b"), Config().name)
print([fn(3) for fn in [lambda x, n=n: x * n for n in range(4)]], [fn(3) for fn in [lambda x: x * n for n in range(4)]])


def register(registry, name=None):
    def add(fn):
        registry[name or fn.__name__] = fn
        return fn

    return add


commands = {}


@register(commands)
def start():
    return "started"


@register(commands, "halt")
def stop():
    return "stopped"


print({name: fn() for name, fn in commands.items()}, sorted(commands))
try:
    @None
    def broken(): ...
except TypeError as error:
    print(error)
try:
    @repeat
    def wrong(): ...
    wrong(1)(2)
except TypeError as error:
    print(error)
