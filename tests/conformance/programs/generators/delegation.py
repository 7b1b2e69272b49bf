"""yield from and await with objects of all kinds: who is sent to, thrown into and closed."""

import types


def show(label, function):
    try:
        print(label, repr(function()))
    except BaseException as error:
        print(label, type(error).__name__, error, error.args)


class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("plain result")
        return self.n


class Full(Plain):
    def send(self, value):
        print("send", value)
        return ("sent", value)

    def throw(self, *args):
        print("throw", [repr(arg) for arg in args])
        return "thrown"

    def close(self):
        print("close")


class StopsOnThrow(Full):
    def throw(self, *args):
        raise StopIteration("stopped by throw")


class Rethrows(Full):
    def throw(self, *args):
        raise args[0]


class FailsToClose(Plain):
    def close(self):
        raise OSError("closing")


class StopsOnSend(Plain):
    def send(self, value):
        raise StopIteration(f"stopped by {value}")


def delegates(iterator):
    try:
        result = yield from iterator
        print("result", result)
    except Exception as error:
        print("caught", repr(error))
        yield "caught"
    except GeneratorExit:
        print("exit")
        raise


KEPT = []


def started(kind):
    g = delegates(kind())
    KEPT.append(g)
    next(g)
    return g


for kind in (Plain, Full, StopsOnThrow, Rethrows, FailsToClose, StopsOnSend, lambda: [1, 2, 3], lambda: "ab", lambda: {1: 2}, lambda: map(abs, [1, 2]), lambda: iter(range(3))):
    print("--", getattr(kind, "__name__", ""))
    show("all", lambda: list(delegates(kind())))
    g = started(kind)
    show("send", lambda: g.send("value"))
    g = started(kind)
    show("throw", lambda: g.throw(ValueError("v")))
    show("next", lambda: next(g))
    g = started(kind)
    show("throw exit", lambda: g.throw(GeneratorExit))
    g = started(kind)
    show("close", g.close)
    g = started(kind)
    show("throw stop", lambda: g.throw(StopIteration("s")))
show("int", lambda: list(delegates(5)))
for g in KEPT:
    try:
        g.close()
    except BaseException as error:
        print("late", repr(error))


def shared():
    yield 1
    yield 2
    yield 3


inner = shared()
a, b = delegates(inner), delegates(inner)
print(next(a), next(b), next(a))
show("b", lambda: next(b))
show("a", lambda: next(a))
inner = shared()
a = delegates(inner)
next(a)
inner.close()
show("closed inner", lambda: next(a))
inner = shared()
a = delegates(inner)
next(a)
inner.close()
show("throw over closed inner", lambda: a.throw(ValueError("through")))


@types.coroutine
def ask(question):
    return (yield question)


async def five():
    return 5


async def asks(name):
    try:
        return await ask(name)
    finally:
        print("left", name)


async def chain(n):
    return await chain(n - 1) + 1 if n else await ask("deep")


c = five()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame is not None, c.cr_code.co_name, c.cr_origin, repr(c).split(" at ")[0], c.__name__, c.__qualname__)
show("iter", lambda: iter(c))
show("next", lambda: next(c))
show("star", lambda: [*c])
show("for", lambda: [x for x in c])
show("send value", lambda: c.send(3))
show("send", lambda: c.send(None))
show("again", lambda: c.send(None))
show("throw", lambda: c.throw(ValueError))
show("close", c.close)
c = five()
w = c.__await__()
print(type(w).__name__, iter(w) is w)
show("wrapper", lambda: next(w))
show("wrapper", lambda: next(w))
for name, args in {"send": (None,), "throw": (ValueError("w"),), "close": ()}.items():
    c = five()
    w = c.__await__()
    show(name, lambda: getattr(w, name)(*args))
    show("then", lambda: c.send(None))
c = asks("q")
print(c.send(None), c.cr_suspended, type(c.cr_await).__name__)
show("answer", lambda: c.send("answer"))
c = asks("q")
c.send(None)
show("throw", lambda: c.throw(ValueError("thrown")))
show("send", lambda: c.send(None))
c = asks("q")
c.send(None)
show("close", c.close)
show("send", lambda: c.send(None))
c = asks("never")
show("close unstarted", c.close)
show("send", lambda: c.send(None))
c = chain(150)
print(c.send(None))
show("deep", lambda: c.send(0))
c = chain(100)
c.send(None)
show("deep throw", lambda: c.throw(KeyError("up")))
c = chain(100)
c.send(None)
show("deep close", c.close)


class Awaitable:
    def __init__(self, make):
        self.make = make

    def __await__(self):
        return self.make()


async def awaits(value):
    return await value


def generator_await():
    yield "from generator"
    return "generator result"


for make in (lambda: five().__await__(), generator_await, lambda: iter([1]), lambda: asks("x").__await__()):
    c = awaits(Awaitable(make))
    show("awaitable", lambda: c.send(None))
    show("awaitable", lambda: c.send(None))
for value in (3, None, "text", [1], five, Awaitable(lambda: 5), Awaitable(lambda: [1]), Awaitable(lambda: None), generator_await(), Awaitable):
    c = awaits(value)
    show("not awaitable", lambda: c.send(None))
coroutine = five()
c = awaits(Awaitable(lambda: coroutine))
show("coroutine from __await__", lambda: c.send(None))
coroutine.close()


async def twice():
    c = five()
    print(await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    c = asks("pending")
    c.send(None)
    try:
        await c
    except RuntimeError as error:
        print(error)
    c.close()


show("twice", lambda: twice().send(None))


@types.coroutine
def over_coroutine():
    return (yield from five())


def plain_over_coroutine():
    yield from kept


show("types.coroutine", lambda: awaits(over_coroutine()).send(None))
kept = five()
show("plain generator", lambda: next(plain_over_coroutine()))
kept.close()


class Manager:
    async def __aenter__(self):
        print("enter", await ask("enter?"))
        return self

    async def __aexit__(self, kind, value, traceback):
        print("exit", kind and kind.__name__, await ask("exit?"))
        return kind is ValueError


async def manages(error=None):
    async with Manager():
        if error:
            raise error
        return "inside"


for error in (None, ValueError("v"), KeyError("k")):
    c = manages(error)
    print(c.send(None), c.send("e"))
    show("managed", lambda: c.send("x"))
c = manages()
c.send(None)
show("close in enter", c.close)
