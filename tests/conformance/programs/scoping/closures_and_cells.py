# Closures: shared cells, loops that capture one variable, nonlocal chains, and what a cell can tell.
def make_counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increment, read


up, read = make_counter()
other_up, other_read = make_counter()
print(up(), up(5), read(), other_up(), other_read())
print(up.__closure__[0].cell_contents, up.__closure__[0] is read.__closure__[0], up.__code__.co_freevars)

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])
functions = []
for word in ("a", "b"):
    functions.append(lambda: word)
word = "changed"
print([f() for f in functions])


def levels():
    x = "outermost"

    def middle():
        x = "middle"

        def inner():
            nonlocal x
            x += " changed"
            return x

        return inner(), x

    return middle(), x


print(levels())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact


fact = recursive()
print(fact(5), fact.__closure__[0].cell_contents is fact)


def empty_cell():
    def inner():
        return missing

    cell = inner.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as error:
        print(error)
    missing = 3
    return cell.cell_contents


print(empty_cell())


class Account:
    def __init__(self):
        balance = 0

        def deposit(amount):
            nonlocal balance
            balance += amount
            return balance

        self.deposit = deposit


account = Account()
print(account.deposit(3), account.deposit(4), hasattr(account, "balance"))


def decorate(function):
    calls = []

    def wrapper(*args):
        calls.append(args)
        return function(*args), len(calls)

    wrapper.calls = calls
    return wrapper


@decorate
def add(a, b):
    return a + b


print(add(1, 2), add(3, 4), add.calls)
