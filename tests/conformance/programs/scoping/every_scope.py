x = "global"


def reading():
    return x


def shadowing():
    x = "local"
    return x


def declared():
    global x, made
    x = "changed"
    made = "by a function"


print(reading(), shadowing(), x)
declared()
print(x, made)


def unbound():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)


unbound()


def outer():
    value = 0
    names = []

    def bump():
        nonlocal value
        value += 1
        names.append(value)
        return value

    def free():
        return late

    try:
        free()
    except NameError as error:
        print(error)
    late = "now"
    print(free())
    bump(), bump()
    return value, names, bump


print(outer()[:2])


class Scope:
    x = "class"
    y = x + "!"
    items = [x for _ in range(1)]
    try:
        nested = [y for _ in range(2)]
    except NameError as error:
        nested = str(error)
    lam = lambda self: x

    def method(self):
        return x

    class Inner:
        try:
            seen = y
        except NameError as error:
            seen = str(error)

    if True:
        conditional = y
    for i in range(2):
        loop = i
    del i


s = Scope()
print(s.items, s.nested, s.lam(), s.method(), Scope.Inner.seen, Scope.conditional, Scope.loop, hasattr(Scope, "i"))


def class_in_function():
    y = "function"

    class C:
        z = y
        y = "class"
        w = y

        def m(self):
            return y

    return C.z if hasattr(C, "z") else None, C.w, C().m()


try:
    print(class_in_function())
except NameError as error:
    print(error)
y = "global y"
squares = [i * i for i in range(3)]
try:
    i
except NameError as error:
    print(error)
total = 0
print([total := total + n for n in range(5)], total)


def walrus():
    if (n := 10) > 5 and (m := n * 2):
        pass
    print([last := v for v in "abc"], last)
    return n, m


print(walrus())
print({k: (lambda: k) for k in "ab"}["a"](), [f() for f in [lambda: j for j in range(3)]])


def defaults(a=x, *, b=lambda: x):
    x = "inner"
    return a, b()


print(defaults())
del x
try:
    reading()
except NameError as error:
    print(error)
x = "again"
print(reading(), "x" in globals(), "x" in locals(), locals() is globals())


def show_locals(a, b=2):
    c = 3
    before = sorted(locals())
    exec("d = 4")
    return before, sorted(locals())


print(show_locals(1))
for n in range(3):
    pass
print(n)
try:
    for n in []:
        pass
    print(n)
except NameError as error:
    print(error)


def star():
    def f(): return g()
    def g(): return "later"
    return f()


print(star())


def deep():
    a = 1

    def one():
        def two():
            def three():
                nonlocal a
                a += 1
                return a
            return three()
        return two()

    return one(), one(), a


print(deep())
for source in ("def f():\n    x = 1\n    global x", "def f():\n    print(x)\n    global x", "nonlocal x", "def f():\n    nonlocal zzz", "def f(x):\n    global x", "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x", "class C:\n    nonlocal q", "def f():\n    [x for x in (x := 1, 2)]", "[i := 0 for i in range(3)]", "class C:\n    [z := 1 for _ in (1,)]", "lambda: (yield)", "def f():\n    global a\n    a: int = 1"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
import builtins
builtins.print_twice = lambda v: print(v, v)
print_twice("shadow")
len = lambda v: 99
print(len([]))
del len
print(len([]))
