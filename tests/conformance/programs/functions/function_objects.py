"""What functions say of themselves and what can be changed."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def setter(target, name, value):
    return lambda: setattr(target, name, value)


def plain(a, b=2, /, c=3, *args, d, e=5, **rest):
    """Says what it does."""
    return a, b, c, args, d, e, rest


print(plain.__name__, plain.__qualname__, plain.__module__, plain.__doc__)
print(plain.__defaults__, plain.__kwdefaults__, plain.__dict__, plain.__closure__)
print(plain.__globals__ is globals(), plain.__builtins__["len"] is len, plain.__type_params__)
print(repr(plain)[:18], str(plain)[:18], type(plain), callable(plain))
print((lambda: 0).__name__, (lambda: 0).__qualname__, repr(lambda: 0)[:20])
print(attempt.__defaults__, attempt.__kwdefaults__, attempt.__doc__, attempt.__annotations__)

print("attributes")
plain.counter = 1
plain.counter += 1
print(plain.counter, plain.__dict__, vars(plain))
plain.__dict__["other"] = 3
print(plain.other)
del plain.counter
attempt(lambda: plain.counter)
attempt(setter(plain, "__dict__", 5))
plain.__dict__ = {"fresh": True}
print(plain.fresh, plain.__dict__)

print("names")
plain.__name__ = "renamed"
print(plain.__name__, repr(plain)[:16])
plain.__qualname__ = "Some.where"
print(plain.__qualname__, repr(plain)[:21])
attempt(setter(plain, "__name__", 5))
attempt(setter(plain, "__qualname__", None))
attempt(lambda: delattr(plain, "__name__"))
plain.__module__ = "elsewhere"
print(plain.__module__)
plain.__doc__ = "new doc"
print(plain.__doc__)
del plain.__doc__
print(plain.__doc__)

print("defaults")


def defaults(a=1, b=2, *, c=3):
    return a, b, c


print(defaults())
defaults.__defaults__ = (10,)
attempt(lambda: defaults())
print(defaults(5))
defaults.__defaults__ = (7, 8)
defaults.__kwdefaults__ = {"c": 9}
print(defaults(), defaults.__kwdefaults__)
defaults.__kwdefaults__["c"] = 11
print(defaults())
defaults.__defaults__ = None
defaults.__kwdefaults__ = None
attempt(lambda: defaults())
attempt(lambda: defaults(1, 2))
print(defaults(1, 2, c=3), defaults.__defaults__)
attempt(setter(defaults, "__defaults__", [1]))
attempt(setter(defaults, "__kwdefaults__", (1,)))
attempt(setter(defaults, "__closure__", ()))
attempt(setter(defaults, "__globals__", {}))

shared = []


def mutable(value, store=shared):
    store.append(value)
    return store


mutable(1)
mutable(2)
print(shared, mutable.__defaults__[0] is shared)

print("code")


def one():
    return 1


def two():
    return 2


one.__code__ = two.__code__
print(one(), one.__name__)


def closing():
    captured = 5

    def inner():
        return captured

    return inner


inner = closing()
print(inner(), inner.__closure__, len(inner.__closure__)) if False else print(inner(), len(inner.__closure__))
print(inner.__closure__[0].cell_contents, inner.__code__.co_freevars)
attempt(setter(one, "__code__", inner.__code__))
attempt(setter(inner, "__code__", two.__code__))
attempt(setter(one, "__code__", 5))
inner.__closure__[0].cell_contents = 6
print(inner())
cell = inner.__closure__[0]
print(type(cell), repr(cell)[:9], repr(cell).endswith(">"))
del cell.cell_contents
attempt(lambda: cell.cell_contents)
attempt(inner)
print(repr(cell).endswith(": empty>"))
cell.cell_contents = "again"
print(inner(), cell == type(cell)("again"), type(cell)() == cell, type(cell)(1) < type(cell)(2))
attempt(lambda: type(cell)(1, 2))

print("making functions")
make = type(plain)
made = make(two.__code__, {"x": 1}, "made")
print(made(), made.__name__, made.__globals__)
attempt(lambda: make())
attempt(lambda: make(5, {}))
attempt(lambda: make(two.__code__, 5))
attempt(lambda: make(inner.__code__, {}))
attempt(lambda: make(inner.__code__, {}, "n", None, ()))
attempt(lambda: make(inner.__code__, {}, "n", None, (1,)))
print(make(inner.__code__, {}, "n", None, (type(cell)(8),))())
with_default = make(defaults.__code__, {}, "n", (1, 2), None, {"c": 4})
print(with_default())

print("calling")
print(two.__call__(), two.__get__(None, int) is two, two.__get__(5).__self__)
attempt(lambda: two(1))
attempt(lambda: plain.__call__())
print(two == two, two == one, hash(two) == hash(two), bool(two))
attempt(lambda: two < one)
attempt(lambda: two[0])
attempt(lambda: two.missing)
attempt(lambda: two + 1)

print("annotations")


def annotated(a: int, b: "text" = 1, *args: float, c: list[int], **rest: dict) -> None:
    pass


print(annotated.__annotations__)
print(annotated.__annotate__(1))
attempt(lambda: annotated.__annotate__(2))
attempt(lambda: annotated.__annotate__())
annotated.__annotations__["new"] = 1
print(sorted(annotated.__annotations__))
annotated.__annotations__ = {"only": int}
print(annotated.__annotations__, annotated.__annotate__)
del annotated.__annotations__
print(annotated.__annotations__)
attempt(setter(annotated, "__annotations__", 5))
annotated.__annotate__ = lambda format: {"format": format}
print(annotated.__annotations__)
attempt(setter(annotated, "__annotate__", 5))


def lazy(value: defined_later):
    pass


attempt(lambda: lazy.__annotations__)
defined_later = int
print(lazy.__annotations__)


def local_annotation():
    def inside(value: local_name):
        pass

    local_name = str
    return inside


print(local_annotation().__annotations__)

print("kinds")


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


print(type(generator), type(coroutine), type(generator()), type(async_generator()))
c = coroutine()
print(type(c), c.__name__, c.__qualname__, repr(c)[:27])
c.close()
print(generator.__name__, repr(generator())[:24], generator().__name__)


class Methods:
    def method(self):
        pass

    @staticmethod
    def static():
        pass

    @classmethod
    def klass(cls):
        pass

    nested = lambda self: 1


print(Methods.method.__qualname__, Methods.static.__qualname__, Methods.klass.__qualname__, Methods.nested.__qualname__)
print(repr(Methods.method)[:25], repr(Methods.static)[:25])


def outer():
    def nested():
        class Local:
            def deepest(self):
                pass

        return Local.deepest

    return nested()


print(outer().__qualname__)
global_function = None


def sets_global():
    global global_function

    def global_function():
        pass


sets_global()
print(global_function.__qualname__)
