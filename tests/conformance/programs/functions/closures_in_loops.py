"""What functions remember: late binding, defaults that are shared, nonlocal, and cells."""


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return increment, reset


up, reset = make_counter(10)
print(up(), up(5), reset(), up())
print([cell.cell_contents for cell in up.__closure__], up.__code__.co_freevars)

late = [lambda: n for n in range(3)]
early = [lambda n=n: n for n in range(3)]
print([each() for each in late], [each() for each in early])


def loop_of_functions():
    made = []
    for n in range(3):
        def inner():
            return n

        made.append(inner)
    n = 99
    return [each() for each in made]


print(loop_of_functions())


def remember(item, seen=[]):
    seen.append(item)
    return seen


print(remember(1), remember(2), remember(3, []), remember.__defaults__)


def forget(item, seen=None):
    seen = [] if seen is None else seen
    seen.append(item)
    return seen


print(forget(1), forget(2))


def outer():
    name = "outer"

    class Inner:
        name = "class"

        def method(self):
            return name

        shown = name
        listed = [name for _ in range(1)]

    return Inner().method(), Inner.shown, Inner.listed


print(outer())


def unset(flag):
    if flag:
        value = 1

    def read():
        return value

    return read


print(unset(True)())
try:
    unset(False)()
except NameError as error:
    print(type(error).__name__, error)

x = "global"


def shadow():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = "local"
    return x


print(shadow(), x)


def by_exec():
    return [(lambda: (y := each) * 2)() for each in range(3)]


print(by_exec())


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


print(compose(str.strip, str.title, lambda text: text + "!")("  hello there "))
