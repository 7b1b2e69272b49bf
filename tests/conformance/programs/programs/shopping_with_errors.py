"""A hierarchy of errors at work: raised, caught by class, chained, translated, cleaned up after, grouped."""


class ShopError(Exception):
    code = 1

    def __init__(self, message, *, item=None):
        super().__init__(message)
        self.item = item

    def __str__(self):
        text = super().__str__()
        return text if self.item is None else f"{text} ({self.item})"


class SoldOut(ShopError):
    code = 2


class TooDear(ShopError, ValueError):
    code = 3


STOCK = {"tea": (2.5, 3), "cake": (4.0, 0), "gold": (900.0, 1)}


def price(item):
    try:
        cost, left = STOCK[item]
    except KeyError as error:
        raise ShopError("unknown", item=item) from error
    if left == 0:
        raise SoldOut("none left", item=item)
    return cost


def buy(item, money):
    print("buying", item)
    try:
        cost = price(item)
        if cost > money:
            raise TooDear(f"costs {cost}, you have {money}", item=item)
    except SoldOut as error:
        print("  sorry:", error)
        return money
    except TooDear:
        print("  too dear, again")
        raise
    else:
        print("  sold")
        return money - cost
    finally:
        print("  next, please")


money = 10
for item in ("tea", "cake", "gold", "milk", None):
    try:
        money = buy(item, money)
    except ValueError as error:
        print("value:", repr(error), error.code, error.args)
    except ShopError as error:
        print("shop:", error, "|", repr(error.__cause__), error.__suppress_context__)
    print(money)


def finally_wins():
    for n in range(3):
        try:
            if n == 1:
                raise RuntimeError("lost")
            continue
        except RuntimeError:
            return "from except"
        finally:
            print("finally", n)


print(finally_wins())


def cleaning():
    try:
        raise KeyError("first")
    finally:
        try:
            raise IndexError("second")
        except IndexError as error:
            print(repr(error), "while", repr(error.__context__))


try:
    cleaning()
except KeyError as error:
    print(repr(error), error.__context__)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as error:
    print(error, "|", repr(error.__context__))
    error.add_note("typed by hand")
    print(error.__notes__)

problems = []
for item, money in (("cake", 1), ("gold", 5), ("soap", 1), ("tea", 9)):
    try:
        if price(item) > money:
            raise TooDear("no", item=item)
    except ShopError as error:
        problems.append(error)
try:
    raise ExceptionGroup("today", problems)
except* SoldOut as group:
    print("sold out:", [error.item for error in group.exceptions])
except* ValueError as group:
    print("dear:", group, [str(error) for error in group.exceptions])
except* ShopError as group:
    print("rest:", group.exceptions)

try:
    assert money > 100, f"only {money}"
except AssertionError as error:
    print(type(error).__mro__[1].__name__, error)

for bad in (lambda: [][0], lambda: {}["k"], lambda: "a" + 1, lambda: None.x, lambda: undefined, lambda: int("4.5"), lambda: (1, 2)[2], lambda: next(iter(()))):
    try:
        bad()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
