"""Asynchronous generators, driven by hand."""

import types


def show(label, function):
    try:
        print(label, repr(function()))
    except BaseException as error:
        print(label, type(error).__name__, error, error.args)


@types.coroutine
def ask(question):
    return (yield question)


def drive(awaitable):
    iterator = awaitable.__await__()
    value = None
    while True:
        try:
            value = iterator.send(value)
            print("  yielded", value)
        except StopIteration as stop:
            return stop.value


async def talker():
    try:
        x = yield 1
        print("got", x)
        y = await ask("asked")
        print("answer", y)
        z = yield 2
        print("got", z)
    except ValueError as error:
        print("caught", error)
        yield "after"
    finally:
        print("finally")


async def count(n):
    for i in range(n):
        await ask(f"count {i}")
        yield i


a = talker()
print(a.ag_running, a.ag_suspended, a.ag_await, a.ag_frame is not None, a.ag_code.co_name, a.__name__, a.__qualname__, repr(a).split(" at ")[0])
show("send early", lambda: drive(a.asend(5)))
show("anext", lambda: drive(a.__anext__()))
print(a.ag_running, a.ag_suspended)
show("asend", lambda: drive(a.asend("S")))
show("asend", lambda: drive(a.asend("T")))
show("over", lambda: drive(a.asend(None)))
step = a.asend(None)
show("over", lambda: drive(step))
show("used", lambda: drive(step))
print(a.ag_running, a.ag_suspended, a.ag_frame)
a = talker()
step = a.__anext__()
closing, throwing = a.aclose(), a.athrow(ValueError)
print(type(step).__name__, type(closing).__name__, type(throwing).__name__, iter(step) is step, step.__await__() is step)
closing.close()
throwing.close()
show("frame gone", lambda: step.send(None))
a = talker()
step = a.__anext__()
show("first", lambda: step.send(None))
show("used", lambda: step.send(None))
show("used", lambda: next(step))
show("used", lambda: step.throw(ValueError))
show("used", step.close)
step = a.asend("q")
print(step.send(None), a.ag_running, a.ag_suspended, a.ag_await is not None)
other = a.asend(1)
show("running", lambda: other.send(None))
show("running", lambda: other.send(None))
closing = a.aclose()
show("running aclose", lambda: closing.send(None))
throwing = a.athrow(ValueError("x"))
show("running athrow", lambda: throwing.send(None))
show("throw into step", lambda: step.throw(ValueError("into")))
show("end", lambda: drive(a.__anext__()))
show("end", lambda: drive(a.__anext__()))
a = talker()
show("first", lambda: drive(a.__anext__()))
show("athrow", lambda: drive(a.athrow(ValueError("thrown"))))
show("aclose", lambda: drive(a.aclose()))
show("aclose", lambda: drive(a.aclose()))
show("athrow late", lambda: drive(a.athrow(ValueError("late"))))
show("asend late", lambda: drive(a.asend(1)))
a = talker()
show("aclose unstarted", lambda: drive(a.aclose()))
show("anext", lambda: drive(a.__anext__()))
a = talker()
show("athrow unstarted", lambda: drive(a.athrow(KeyError("early"))))
show("anext", lambda: drive(a.__anext__()))
a = talker()
closing = a.aclose()
show("aclose value", lambda: closing.send(5))
show("aclose", lambda: drive(closing))
for args in [(5,), (int,), (ValueError("one"),)]:
    a = talker()
    show(args, lambda: drive(a.athrow(*args)))
show("asend none", lambda: talker().asend())
show("athrow none", lambda: drive(talker().athrow()))
show("athrow many", lambda: drive(talker().athrow(1, 2, 3, 4)))


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


a = ignores()
drive(a.__anext__())
show("ignored", lambda: drive(a.aclose()))
show("then", lambda: drive(a.aclose()))


async def asks_in_finally():
    try:
        yield 1
    finally:
        print("answer", await ask("in finally"))


a = asks_in_finally()
drive(a.__anext__())
show("aclose", lambda: drive(a.aclose()))
a = asks_in_finally()
drive(a.__anext__())
closing = a.aclose()
print(closing.send(None))
show("throw into aclose", lambda: closing.throw(KeyError("k")))
show("used", lambda: closing.send(None))
a = asks_in_finally()
drive(a.__anext__())
closing = a.aclose()
print(closing.send(None))
show("close aclose", closing.close)


async def raises(error):
    yield 1
    raise error


for error in (StopIteration(3), StopAsyncIteration(4), GeneratorExit(), ValueError("v")):
    a = raises(error)
    drive(a.__anext__())
    show(type(error).__name__, lambda: drive(a.__anext__()))
    show("then", lambda: drive(a.__anext__()))


async def uses():
    async for x in talker():
        print("for", x)
    print([x async for x in count(3)], {x: x * x async for x in count(2)}, {x async for x in count(2)}, [x async for x in count(5) if x % 2])
    it = aiter(count(2))
    print(await anext(it), await anext(it), await anext(it, "default"), await anext(it, None))
    try:
        await anext(it)
    except StopAsyncIteration as error:
        print("stop", error.args)
    g = (i async for i in count(2))
    print(type(g).__name__, g.__name__, [i async for i in g])
    async for i in count(3):
        if i == 1:
            break
    else:
        print("not reached")
    async for i in count(1):
        pass
    else:
        print("else")
    print([[y async for y in count(x)] async for x in count(3)])
    print([await ask(x) for x in ("a", "b")], [x for x in [1, 2] if await ask(x)])


show("uses", lambda: drive(uses()))
x = anext(count(1), "d")
print(type(x).__name__)
show("anext default", lambda: drive(x))
show("anext over", lambda: drive(anext(count(0), "over")))


class Iterates:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self

    async def __anext__(self):
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


class BadIterator:
    def __aiter__(self):
        return 5


class BadAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 7


class FailingIterator:
    def __aiter__(self):
        raise ValueError("no iterator")


async def loops(thing):
    async for item in thing:
        return item
    return "empty"


show("aiter", lambda: aiter(5))
show("aiter bad", lambda: aiter(BadIterator()))
show("aiter none", lambda: aiter())
show("anext int", lambda: anext(5))
show("anext none", lambda: anext())
show("anext three", lambda: anext(1, 2, 3))
for thing in (Iterates(1), Iterates(StopAsyncIteration()), Iterates(ValueError("v")), Iterates(StopIteration(1)), 5, [1], BadIterator(), BadAwaitable(), FailingIterator(), count(0), count(1)):
    show(type(thing).__name__, lambda: drive(loops(thing)))
show("anext default", lambda: drive(anext(Iterates(StopAsyncIteration()), "x")))
show("anext default value", lambda: drive(anext(Iterates(1), "x")))
show("anext", lambda: drive(anext(Iterates(StopAsyncIteration()))))
show("anext error", lambda: drive(anext(Iterates(KeyError("k")), 1)))
show("anext bad", lambda: drive(anext(BadAwaitable(), 1)))


async def closed_in_loop():
    try:
        async for i in count(3):
            print("i", i)
    finally:
        print("finally")


c = closed_in_loop()
print(c.send(None))
show("close", c.close)
c = closed_in_loop()
c.send(None)
c.send(None)
show("throw", lambda: c.throw(ValueError("v")))
a = talker()
for name in ("__name__", "__qualname__"):
    setattr(a, name, "renamed")
    show(name, lambda: setattr(a, name, 5))
print(a.__name__, repr(a).split(" at ")[0], a.__aiter__() is a)
show("iter", lambda: iter(a))
show("next", lambda: next(a))
show("await", lambda: drive(a))


async def returns_early():
    yield 1
    return
    yield 2


print(drive(collect := (lambda g: (x async for x in g))(returns_early()).__anext__()))
