"""Variables shared between functions."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def counter():
    count = 0

    def increase(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = 0

    return increase, reset


increase, reset = counter()
print(increase(), increase(5), reset(), increase())
other, _ = counter()
print(other(), increase())
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])


def late():
    functions = []
    for i in range(3):

        def function():
            return i

        functions.append(function)
    return [f() for f in functions]


print(late())


def unbound():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return inner()


print(unbound())


def deleted():
    value = 1

    def inner():
        return value

    del value
    return inner


attempt(deleted())


def deep():
    a = 1

    def middle():
        b = 2

        def inner():
            nonlocal a
            a += b
            return a, b

        return inner

    return middle()


f = deep()
print(f(), f(), f.__code__.co_freevars, [c.cell_contents for c in f.__closure__])


def parameters(a, *args, **kwargs):
    def inner():
        nonlocal a
        a = (a, args, kwargs)
        return a

    return inner


print(parameters(1, 2, x=3)())


def class_scope():
    value = "function"

    class Body:
        value = "class"

        def method(self):
            return value

        in_comprehension = [value for _ in range(1)]

    return Body().method(), Body.value, Body.in_comprehension


print(class_scope())


def generator_closure():
    total = 0

    def add():
        nonlocal total
        while True:
            received = yield total
            total += received

    g = add()
    next(g)
    g.send(5)
    return g.send(6), total


print(generator_closure())


def recursive():
    def factorial(n):
        return 1 if n == 0 else n * factorial(n - 1)

    return factorial(10)


print(recursive())
x = "global"


def global_and_local():
    global x
    before = x
    x = "changed"
    return before


print(global_and_local(), x)


def exception_variable():
    try:
        1 / 0
    except ZeroDivisionError as error:
        keep = lambda: error
    return keep


attempt(exception_variable())


def comprehension_scopes():
    y = [1, 2]
    return [[x * z for x in y] for z in y], {k: v for k, v in zip(y, y)}, {q for q in y}


print(comprehension_scopes(), x)
print((lambda a, b=x: (a, b))(1))
print([(lambda: n)() for n in range(3)])


def walrus():
    values = [last := n for n in range(4)]
    return values, last


print(walrus())
