"""Generators: send, throw, close, delegation, attributes."""


def show(label, function):
    try:
        print(label, repr(function()))
    except BaseException as error:
        print(label, type(error).__name__, error, error.args)


def talker():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as error:
        print("caught", repr(error))
        yield "after"
    return "end"


g = talker()
show("send early", lambda: g.send(5))
show("next", lambda: next(g))
show("send", lambda: g.send(5))
show("throw class", lambda: g.throw(ValueError))
show("return", lambda: next(g))
show("over", lambda: next(g))
show("send over", lambda: g.send(1))
show("throw over", lambda: g.throw(KeyError("z")))
show("close over", lambda: g.close())
show("next argument", lambda: g.__next__(1))
show("send none", lambda: g.send())
show("close argument", lambda: g.close(1))
for args in [(42,), (int,), (ValueError("one"),), ("str",), (None,), ()]:
    g = talker()
    show(args, lambda: g.throw(*args))
    show("then", lambda: next(g))


def returns_on_exit():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        return "returned"


g = returns_on_exit()
next(g)
show("close", g.close)
show("close again", g.close)


def ignores_exit():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            print("ignored", i)


g = ignores_exit()
next(g)
show("close", g.close)
show("close", g.close)
print(list(g))


def raises_on_exit():
    try:
        yield 1
    finally:
        raise KeyError("from close")


g = raises_on_exit()
next(g)
show("close", g.close)
show("next", lambda: next(g))
g = talker()
show("close unstarted", g.close)
show("next", lambda: next(g))
g = talker()
show("throw unstarted", lambda: g.throw(KeyError("early")))
show("next", lambda: next(g))


def inner():
    try:
        while True:
            try:
                x = yield
                print("inner got", x)
            except ValueError as error:
                print("inner caught", error)
    except GeneratorExit:
        print("inner exit")
        raise
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
    except GeneratorExit:
        print("outer exit")
        raise
    finally:
        print("outer finally")


o = outer()
next(o)
show("send", lambda: o.send(3))
show("throw", lambda: o.throw(ValueError("q")))
show("throw exit", lambda: o.throw(GeneratorExit))
show("next", lambda: next(o))
o = outer()
next(o)
show("close", o.close)
o = outer()
next(o)
show("throw other", lambda: o.throw(KeyError("k")))


def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")
        return 9


def over_swallows():
    result = yield from swallows()
    print("never", result)


o = over_swallows()
next(o)
show("close", o.close)
o = over_swallows()
next(o)
show("throw exit", lambda: o.throw(GeneratorExit()))


def changes():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError("changed")


def over_changes():
    try:
        yield from changes()
    except KeyError as error:
        print("outer", error, repr(error.__context__))
        yield "after"


o = over_changes()
next(o)
show("close", o.close)
print(list(o))
o = over_changes()
next(o)
show("throw exit", lambda: o.throw(GeneratorExit()))
show("next", lambda: next(o))


def recursive(method):
    yield getattr(holder[0], method)(*([None] if method == "send" else [ValueError] if method == "throw" else []))


for method in ("__next__", "send", "throw", "close"):
    holder = [None]
    holder[0] = recursive(method)
    show(method, lambda: next(holder[0]))


def stops():
    yield 1
    raise StopIteration(5)


g = stops()
next(g)
show("PEP 479", lambda: next(g))
try:
    list(stops())
except RuntimeError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)


def inspects():
    print(it.gi_running, it.gi_suspended, it.gi_yieldfrom)
    yield from iter([1])


it = inspects()
print(it.gi_running, it.gi_suspended, it.gi_frame is not None, it.gi_code.co_name, it.__name__, it.__qualname__, it.gi_yieldfrom)
next(it)
print(it.gi_running, it.gi_suspended, type(it.gi_yieldfrom).__name__)
it.close()
print(it.gi_frame, it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_code.co_name)
it.__name__ = "renamed"
it.__qualname__ = "Qualified.name"
print(it.__name__, repr(it).split(" at ")[0], type(it), iter(it) is it)
for name in ("__name__", "__qualname__", "gi_frame", "gi_running", "gi_code", "gi_yieldfrom", "new"):
    show(name, lambda: setattr(it, name, 3))


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield
        except ValueError as error:
            print("context", repr(error.__context__))
    yield


g = context()
next(g)
g.throw(ValueError("in"))


def no_context():
    try:
        yield
    except ValueError as error:
        print("context", repr(error.__context__))
    yield


g = no_context()
next(g)
try:
    {}["q"]
except KeyError:
    g.throw(ValueError("in"))


def handled():
    try:
        raise KeyError("a")
    except KeyError:
        yield 1
        try:
            raise ValueError("b")
        except ValueError as error:
            print(repr(error.__context__))
        yield 2
        try:
            raise
        except KeyError as error:
            print("again", error)


g = handled()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    next(g)
    list(g)


def finally_order():
    try:
        yield 1
        print("not reached")
    finally:
        print("cleanup")


for x in (g := finally_order()):
    print(x)
    g.close()


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


print(sum(depth(200)), list(depth(3)))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        received = yield value
        if received:
            print("received", received)
        yield from tree(right)


t = tree(((None, 1, None), 2, ((None, 3, None), 4, None)))
print(next(t), t.send("a"), t.send("b"), t.send(None), next(t, "end"))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fibonacci()
print([next(f) for _ in range(15)], [x for x, _ in zip(f, range(3))])
print([*(x * y for x in range(3) for y in range(x))], sum(x for x in (1, 2)), list(x for x in ()), (x for x in "a").__name__)


def late():
    print("evaluated", end=" ")
    return [1, 2]


lazy = (print("item", x, end=" ") or x for x in late())
print("made", list(lazy))
show("not iterable", lambda: (x for x in 5))


def returns_value():
    result = yield from (yield from chooser())
    return result


def chooser():
    which = yield "which?"
    return iter([which, which])


g = returns_value()
print(next(g), g.send("x"), next(g))
show("result", lambda: next(g))


def lambda_generator():
    return (lambda: (yield 5))()


print(list(lambda_generator()))
show("return value", lambda: (yield_once := talker(), next(yield_once), yield_once.close())[2])


class Method:
    def numbers(self):
        yield from (1, 2)

    def __iter__(self):
        yield "iter"


print(list(Method().numbers()), list(Method()), Method().numbers().__qualname__)
print(next(x for x in range(10) if x > 3), any(x > 3 for x in range(10)), dict((x, x) for x in "ab"), "-".join(c for c in "abc"))
