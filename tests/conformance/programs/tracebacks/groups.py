"""Exception groups."""

import sys


def report(action):
    try:
        action()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)


def made(action, *args):
    try:
        action(*args)
    except BaseException as error:
        return error


def divide():
    return 1 / 0


def lookup():
    return {}["key"]


@report
def plain():
    raise ExceptionGroup("two", [ValueError(1), TypeError("t")])


@report
def with_tracebacks():
    raise ExceptionGroup("raised ones", [made(divide), made(lookup), ValueError("not raised")])


@report
def nested():
    inner = ExceptionGroup("inner", [made(divide), ValueError("v")])
    raise ExceptionGroup("outer", [made(lookup), inner, KeyError("last")])


@report
def nested_last():
    inner = ExceptionGroup("inner", [ValueError("v"), ExceptionGroup("innermost", [TypeError("t")])])
    raise ExceptionGroup("outer", [KeyError("first"), inner])


@report
def nested_raised():
    def inner():
        raise ExceptionGroup("inner", [made(divide)])

    raise ExceptionGroup("outer", [made(inner)])


@report
def deep():
    error = ValueError("deepest")
    for level in range(14):
        error = ExceptionGroup(f"level {level}", [error])
    raise error


@report
def wide():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(20)])


@report
def wide_by_one():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(16)])


@report
def just_wide_enough():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(15)])


@report
def chained():
    try:
        divide()
    except ZeroDivisionError as error:
        raise ExceptionGroup("group", [ValueError(1)]) from error


@report
def group_as_context():
    try:
        raise ExceptionGroup("group", [made(divide), ValueError(1)])
    except ExceptionGroup:
        raise KeyError("after")


@report
def chain_inside():
    def chained_error():
        try:
            divide()
        except ZeroDivisionError:
            lookup()

    raise ExceptionGroup("group", [made(chained_error), ValueError("other")])


@report
def cause_inside_nested():
    def chained_group():
        try:
            divide()
        except ZeroDivisionError as error:
            raise ExceptionGroup("inner", [TypeError("t")]) from error

    raise ExceptionGroup("outer", [made(chained_group), ValueError("other")])


@report
def notes():
    group = ExceptionGroup("noted", [ValueError(1), TypeError(2)])
    group.add_note("note of the group")
    group.exceptions[0].add_note("note of a member\nin two lines")
    raise group


@report
def messages_over_lines():
    raise ExceptionGroup("one\ntwo", [ValueError("three\nfour"), TypeError("")])


@report
def base_group():
    raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])


@report
def subclass():
    class Mine(ExceptionGroup):
        pass

    raise Mine("mine", [ValueError(1)])


@report
def star():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        pass
    except* TypeError:
        raise RuntimeError("inside")


@report
def star_rest():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        pass


@report
def star_naked():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise TypeError("instead")


@report
def star_reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise


@report
def never_raised():
    sys.excepthook(ExceptionGroup, ExceptionGroup("never", [ValueError(1)]), None)


@report
def same_exception_twice():
    error = made(divide)
    raise ExceptionGroup("twice", [error, error])


@report
def member_is_cause():
    error = made(divide)
    group = ExceptionGroup("group", [error])
    raise group from error


@report
def recursion_inside():
    def deep(n):
        if n:
            deep(n - 1)
        else:
            divide()

    raise ExceptionGroup("recursion", [made(deep, 8)])


@report
def empty_message():
    raise ExceptionGroup("", [ValueError()])


print("done")
