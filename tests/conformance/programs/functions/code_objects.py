"""Code objects."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def first(a, b, /, c, *args, d, e=1, **rest):
    """Doc."""
    local = a
    other = [x for x in args]

    def inner():
        return local

    return inner


code = first.__code__
print(type(code), code.co_name, code.co_qualname, code.co_filename == __file__, code.co_firstlineno)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames[:7], code.co_cellvars, code.co_freevars)
print(first(1, 2, 3, d=4).__code__.co_freevars, first(1, 2, 3, d=4).__code__.co_qualname)
print(repr(code)[:23], "line 11" in repr(code), code == code, hash(code) == hash(code))
attempt(lambda: setattr(code, "co_name", "x"))
attempt(lambda: code.missing)


def flags(function):
    names = []
    for value, name in ((1, "optimized"), (2, "newlocals"), (4, "varargs"), (8, "varkeywords"), (16, "nested"), (32, "generator"), (128, "coroutine"), (512, "async generator")):
        if function.__code__.co_flags & value:
            names.append(name)
    return names


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


class Body:
    def method(self, x):
        y = x
        return y


print(flags(first), flags(first(1, 2, 3, d=4)))
print(flags(generator), flags(coroutine), flags(async_generator), flags(lambda *a: 0), flags(Body.method))
print(Body.method.__code__.co_varnames, Body.method.__code__.co_qualname, Body.method.__code__.co_nlocals)
print((lambda a, b=1: a).__code__.co_varnames, (lambda: 0).__code__.co_name)


@staticmethod
def decorated():
    pass


print(decorated.__func__.__code__.co_firstlineno)
g = generator()
print(g.gi_code is generator.__code__, g.gi_frame.f_code.co_name)
