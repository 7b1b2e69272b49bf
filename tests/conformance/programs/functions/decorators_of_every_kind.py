import functools
import time


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"-> {function.__name__}({', '.join(shown)})")
        result = function(*args, **kwargs)
        print(f"<- {result!r}")
        return result

    return wrapper


@logged
def add(a, b=1, *, c=0):
    """Adds."""
    return a + b + c


add(1)
add(1, 2, c=3)
print(add.__name__, add.__doc__, add.__wrapped__(5, 5), add.__qualname__)


def retry(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except errors as error:
                    print(f"attempt {attempt}: {type(error).__name__}: {error}")
            raise RuntimeError(f"{function.__name__} failed {times} times")

        return wrapper

    return decorate


calls = 0


@retry(3, ValueError, KeyError)
def flaky(limit):
    global calls
    calls += 1
    if calls < limit:
        raise ValueError(f"call {calls}")
    return calls


print(flaky(3))
calls = 0
try:
    flaky(9)
except RuntimeError as error:
    print(error, error.__context__)


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


@CountCalls
def hello(name):
    return f"hello {name}"


print(hello("a"), hello("b"), hello.count, hello.__name__)


class Greeter:
    @CountCalls
    def greet(self, name):
        return f"{type(self).__name__} greets {name}"


print(Greeter().greet("x"), Greeter.greet.count)


def first(f):
    print("decorating first", f.__name__)
    return lambda: f"first({f()})"


def second(f):
    print("decorating second", f.__name__)
    return lambda: f"second({f()})"


@first
@second
def stacked():
    return "core"


print(stacked())


def registry():
    table = {}

    def register(name=None):
        def decorate(f):
            table[name or f.__name__] = f
            return f
        return decorate

    register.table = table
    return register


command = registry()


@command()
def start(): return "started"


@command("halt")
def stop(): return "stopped"


print({name: f() for name, f in command.table.items()})


def singleton(cls):
    instances = {}

    @functools.wraps(cls, updated=())
    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, v=0):
        self.v = v


print(Config(3) is Config(4), Config().v, Config.__name__)


@lambda f: functools.partial(f, 10)
def partial_made(a, b):
    return a - b


print(partial_made(3), partial_made.func.__name__, partial_made.args)
buttons = [lambda f: f, lambda f: lambda: "[" + f() + "]"]


@buttons[1]
@(buttons[0])
def label():
    return "ok"


print(label())


@functools.lru_cache(maxsize=2)
def slow(n):
    print("computing", n)
    return n * n


print(slow(2), slow(2), slow(3), slow(4), slow(2), slow.cache_info())


@functools.cache
def fact(n):
    return n * fact(n - 1) if n else 1


print(fact(20), fact.cache_info().currsize)


@functools.singledispatch
def show(value):
    return f"object {value}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return f"list of {len(value)}"


print(show(3), show([1]), show("x"), show(True), show.dispatch(bool) is show.dispatch(int))
