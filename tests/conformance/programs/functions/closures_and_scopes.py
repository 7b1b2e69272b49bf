def make_counter():
    count = 0

    def increment(step=1):
        nonlocal count
        count += step
        return count

    def reset():
        nonlocal count
        count = 0

    return increment, reset


inc, reset = make_counter()
print(inc(), inc(), inc(5), reset(), inc(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, make_counter.__code__.co_cellvars)
adders = [lambda x, n=n: x + n for n in range(3)]
late = [lambda x: x + n for n in range(3)]
print([f(10) for f in adders], [f(10) for f in late])


def outer():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner

    f = middle()
    f()
    return f(), x


print(outer())


def accumulate():
    total = 0
    while True:
        value = yield total
        total += value or 0


acc = accumulate()
next(acc)
print([acc.send(n) for n in (1, 2, 3)])


def curry(f, *first):
    return lambda *rest: f(*first, *rest)


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


print(curry(pow, 2)(5), compose(str, abs, int)("-5"), (lambda f: f(f))(lambda f: "self"), (lambda *a, **k: (a, k))(1, b=2))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda fact: lambda n: 1 if n < 2 else n * fact(n - 1))(10))


def config(**defaults):
    def get(name, **overrides):
        return {**defaults, **overrides}.get(name)
    get.defaults = defaults
    return get


get = config(a=1, b=2)
get.defaults["c"] = 3
print(get("a"), get("c"), get("b", b=9), get.__dict__, get.__name__, get.__qualname__)


def free():
    def use():
        return later
    try:
        use()
    except NameError as error:
        print(error)
    later = 5
    print(use())
    del later
    try:
        use()
    except NameError as error:
        print(error)


free()


class InClass:
    value = 10
    def method(self): return value if "value" in globals() else "no global"
    scale = (lambda v: v * 2)(value)
    table = {k: (lambda: k) for k in "ab"}


print(InClass().method(), InClass.scale, [f() for f in InClass.table.values()])


def fn(a, /, b: int, *args: str, c=3, **kw) -> bool:
    "Doc."
    local = 1


code = fn.__code__
print(fn.__name__, fn.__doc__, fn.__defaults__, fn.__kwdefaults__, fn.__annotations__, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_nlocals, code.co_name, code.co_flags & 12)
fn.attr = "x"
fn.__name__ = "renamed"
print(fn.attr, vars(fn), fn.__name__, fn.__qualname__, callable(fn), fn.__module__)
for bad in ("fn.__name__ = 5", "fn.__code__ = 1", "fn.__defaults__ = 1", "fn.__dict__ = 1", "fn.nope", "fn.__closure__ = ()", "del fn.__name__", "fn.__kwdefaults__ = 5", "(lambda: 0).__annotations__ = 5"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
