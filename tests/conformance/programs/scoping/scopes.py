"""Local, enclosing, global and builtin names, and the corners between them."""

x = "global"


def reads():
    return x


def shadows():
    x = "local"
    return x


def fails():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1


def changes():
    global x, made_here
    x = "changed"
    made_here = 1


fails()
print(reads(), shadows(), x)
changes()
print(x, made_here)


def outer():
    n = 0
    log = []

    def inner():
        nonlocal n
        n += 1
        log.append(n)

        def innermost():
            nonlocal n
            n *= 10
            return n

        return innermost

    f = inner()
    return f(), f(), n, log, inner.__code__.co_freevars, f.__closure__[0].cell_contents


print(outer())


class A:
    x = "class"
    y = [x for _ in range(2)]
    z = [x + str(i) for i in range(2)]

    def get(self):
        return x

    @staticmethod
    def own():
        return A.x

    f = lambda self: x
    if True:
        inner = x.upper()


print(A.y, A.z, A().get(), A.own(), A().f(), A.inner)


def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    gs = [lambda i=i: i for i in range(3)]
    hs = [(lambda k: lambda: k)(i) for i in range(3)]
    return [f() for f in fs], [g() for g in gs], [h() for h in hs], i


print(late())


def defaults(a, seen=[], *, count={"n": 0}):
    seen.append(a)
    count["n"] += 1
    return seen, count


print(defaults(1), defaults(2), defaults(3, [0]), defaults.__defaults__, defaults.__kwdefaults__)
print([i for i in range(3)], "i" in globals())
i = "kept"
[i for i in range(3)]
print(i, [(j := k) for k in range(3)], j)
for i in range(2):
    pass
print(i)
try:
    raise ValueError("gone")
except ValueError as e:
    saved = e
try:
    e
except NameError as error:
    print(error, saved)


def deletes():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as error:
        print(error)

    def sees():
        return w

    try:
        sees()
    except NameError as error:
        print(error)
    w = 5
    return sees()


print(deletes())
len = lambda _: "mine"
print(len([]))
del len
print(len([]))
try:
    del len
except NameError as error:
    print(error)
print((lambda: (yield))().__class__.__name__)


def recursive(n):
    return n and [recursive(n - 1)]


again = recursive
recursive = None
try:
    again(2)
except TypeError as error:
    print(error)


def parameters(a, b=x, c=len("abc")):
    x = "inner"
    return b, c, sorted(locals())


print(parameters(0))
print(__name__, __doc__)


class Scope:
    n = 1

    class Inner:
        try:
            m = n
        except NameError as error:
            m = str(error)

    def method(self):
        try:
            return n
        except NameError as error:
            return str(error)


print(Scope.Inner.m, Scope().method())


def comprehension_scope():
    rows = [[1, 2], [3, 4]]
    flat = [v for row in rows for v in row if v > 1]
    nested = [[v * f for v in row] for f, row in enumerate(rows)]
    grown = [y for v in flat if (y := v * 2) > 4]
    return flat, nested, grown, y, {k: [k] * k for k in range(3)}, list(v for v in (w for w in rows))


print(comprehension_scope())
