"""Causes, contexts and notes."""

import sys


def report(action):
    try:
        action()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)


@report
def context():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["key"]


@report
def cause():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("from it") from error


@report
def none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("alone") from None


@report
def long_chain():
    try:
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                [][0]
        except IndexError as error:
            raise KeyError("third") from error
    finally:
        undefined


@report
def cause_and_context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from KeyError("no traceback")


@report
def cause_of_cause():
    a = ValueError("a")
    b = ValueError("b")
    c = ValueError("c")
    b.__cause__ = c
    a.__cause__ = b
    raise a


@report
def circle():
    a = ValueError("a")
    b = ValueError("b")
    a.__cause__ = b
    b.__cause__ = a
    raise a


@report
def own_context():
    a = ValueError("a")
    a.__context__ = a
    raise a


@report
def shared():
    shared = KeyError("shared")
    a = ValueError("a")
    a.__cause__ = TypeError("t")
    a.__cause__.__context__ = shared
    a.__context__ = shared
    raise a


@report
def reraised():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise error


@report
def reraised_bare():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


@report
def reraised_elsewhere():
    def again(error):
        raise error

    try:
        1 / 0
    except ZeroDivisionError as error:
        again(error)


@report
def in_finally():
    try:
        1 / 0
    finally:
        {}["in finally"]


@report
def with_exit():
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, *info):
            raise RuntimeError("in exit")

    with Manager():
        1 / 0


@report
def notes():
    error = ValueError("noted")
    error.add_note("first note")
    error.add_note("second note\nwith two lines")
    error.add_note("")
    raise error


@report
def notes_in_chain():
    try:
        error = KeyError("k")
        error.add_note("note of the context")
        raise error
    except KeyError:
        raise ValueError("v")


@report
def strange_notes():
    error = ValueError("strange")
    error.__notes__ = "a text"
    raise error


@report
def more_strange_notes():
    error = ValueError("strange")
    error.__notes__ = [1, None, ("t",)]
    raise error


@report
def empty_message():
    raise ValueError


@report
def message_over_lines():
    raise ValueError("one\ntwo\nthree")


@report
def several_arguments():
    raise ValueError("a", 1, None)


class Outer:
    class Inner(Exception):
        pass


@report
def qualified():
    raise Outer.Inner("in")


@report
def local_class():
    class Local(KeyError):
        pass

    raise Local("local")


@report
def other_module():
    class Elsewhere(Exception):
        pass

    Elsewhere.__module__ = "some.where"
    raise Elsewhere("e")


@report
def no_module():
    class Nowhere(Exception):
        pass

    Nowhere.__module__ = 5
    raise Nowhere("n")


@report
def bad_str():
    class BadStr(Exception):
        def __str__(self):
            raise RuntimeError("in str")

    raise BadStr("x")


@report
def not_a_str():
    class NotAStr(Exception):
        def __str__(self):
            return 5

    raise NotAStr("x")


@report
def bad_note():
    class BadNote:
        def __str__(self):
            raise RuntimeError("in str")

    error = ValueError("v")
    error.__notes__ = [BadNote(), "good"]
    raise error


@report
def notes_property():
    class Strange(Exception):
        @property
        def __notes__(self):
            raise KeyError("no notes")

    raise Strange("x")


@report
def base_exceptions():
    raise KeyboardInterrupt("stop")


@report
def generator_exit():
    raise GeneratorExit


@report
def key_error():
    {}[("a", 1)]


@report
def os_error():
    raise FileNotFoundError(123456, "No such thing", "name")


@report
def stop_iteration():
    next(iter([]))


@report
def system_exit():
    raise SystemExit("code")


@report
def without_traceback():
    sys.excepthook(ValueError, ValueError("never raised"), None)


@report
def generator():
    def inner():
        yield 1
        yield 1 / 0

    list(inner())


@report
def generator_stop():
    def inner():
        yield 1
        raise StopIteration("not allowed")

    list(inner())


@report
def delegated():
    def inner():
        yield 1 / 0

    def outer():
        yield from inner()

    for value in outer():
        pass


@report
def thrown():
    def inner():
        try:
            yield 1
        except ValueError:
            raise KeyError("inside")

    g = inner()
    next(g)
    g.throw(ValueError("thrown in"))


@report
def sorting():
    sorted([1, 2], key=lambda value: value / 0)


@report
def mapping():
    list(map(lambda value: [][value], [1]))


@report
def special_methods():
    class Bad:
        def __repr__(self):
            return 1 / 0

        def __eq__(self, other):
            return {}["eq"]

        def __len__(self):
            return -1

        def __iter__(self):
            raise TypeError("no iteration")

    try:
        repr(Bad())
    except ZeroDivisionError:
        try:
            Bad() == 1
        except KeyError:
            try:
                len(Bad())
            except ValueError:
                [*Bad()]


@report
def properties():
    class Bad:
        @property
        def value(self):
            return self._value

    Bad().value


@report
def class_creation():
    class Meta(type):
        def __new__(meta, *args):
            raise TypeError("no class")

    class Made(metaclass=Meta):
        pass


@report
def in_class_body():
    class Body:
        def method(self):
            pass

        method(1, 2)


@report
def init():
    class Made:
        def __init__(self, value):
            self.value = int(value)

    Made("x")


def deep(n):
    if n == 0:
        raise ValueError("at the bottom")
    deep(n - 1)


@report
def recursion():
    deep(3)


@report
def more_recursion():
    deep(4)


@report
def much_recursion():
    deep(20)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n < 0 and even(n - 1)


@report
def mutual():
    def ping(n):
        return pong(n - 1) if n else undefined_at_the_end

    def pong(n):
        return ping(n - 1) if n else undefined_at_the_end

    ping(5)


print("done")
