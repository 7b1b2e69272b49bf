# Decorators in odd places: order of evaluation, what they return, classes as decorators, and failures.
import functools


def trace(label):
    print("  evaluated", label)

    def decorate(function):
        print("  applied", label, "to", function.__name__)
        return function

    return decorate


@trace("outer")
@trace("inner")
def decorated(default=print("  default evaluated")):
    return "result"


print(decorated())


class Count:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args, **keywords):
        self.calls += 1
        return self.function(*args, **keywords)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


@Count
def greet(name):
    """Says hello."""
    return f"hello {name}"


class Greeter:
    @Count
    def greet(self, name):
        return f"{type(self).__name__} greets {name}"


print(greet("a"), greet("b"), greet.calls, greet.__name__, greet.__doc__, greet.__wrapped__("c"))
print(Greeter().greet("d"), Greeter.greet.calls)


@lambda function: "not a function any more"
def replaced():
    pass


@(lambda cls: [cls.__name__])
class Listed:
    pass


handlers = {}


@handlers.setdefault("add", [None]).append
def registered():
    return "registered"


print(replaced, Listed, registered, handlers["add"][1]())


def attempt(source):
    try:
        exec(source, {"trace": trace, "functools": functools})
    except Exception as error:
        print(source.splitlines()[0], "->", type(error).__name__, error)


attempt("@undefined\ndef f(): pass")
attempt("@3\ndef f(): pass")
attempt("@None\nclass A: pass")
attempt("@trace\ndef f(): pass")
attempt("@staticmethod\ndef f(): return 3\nprint(f(), f.__wrapped__())")
attempt("@property\ndef f(): return 3\nprint(f())")
attempt("@classmethod\ndef f(cls): return 3\nf()")
attempt("@functools.wraps(3)\ndef f(): pass\nprint(f.__name__, f.__wrapped__)")
attempt("@functools.cache\ndef f(x): return x\nprint(f(1), f.cache_info())\nf([])")
attempt("@functools.singledispatch\ndef f(x): return 'any'\n@f.register\ndef _(x: int): return 'int'\nprint(f(1), f('a'))\nf()")
