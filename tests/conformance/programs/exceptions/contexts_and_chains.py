import traceback


def chain(error):
    parts = []
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        parts.append(repr(error))
        if error.__cause__ is not None:
            parts.append("from")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("during")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


def run(function):
    try:
        function()
    except Exception as error:
        print(function.__name__, ":", chain(error))


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [].pop()


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None


def in_finally():
    try:
        1 / 0
    finally:
        raise KeyError("finally")


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise TypeError("else")


def three():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise TypeError(2)
    except TypeError:
        raise KeyError(3)


def same_again():
    try:
        raise ValueError("same")
    except ValueError as error:
        raise error


def handled_inside():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise TypeError("inner")
        except TypeError:
            pass
        raise KeyError("after")


def from_class():
    raise ValueError from KeyError


def in_generator():
    def gen():
        try:
            yield 1
        except ValueError:
            raise RuntimeError("in gen")
    g = gen()
    next(g)
    g.throw(ValueError("thrown"))


def generator_in_handler():
    def gen():
        yield 1
        raise KeyError("gen")
    try:
        1 / 0
    except ZeroDivisionError:
        list(gen())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        raise OSError("in exit")


def in_exit():
    with Manager():
        raise ValueError("in body")


def exit_alone():
    with Manager():
        pass


def context_by_hand():
    error = ValueError("x")
    error.__context__ = TypeError("by hand")
    raise error


def cycle():
    a, b = ValueError("a"), TypeError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except TypeError:
        raise a


for function in (implicit, explicit, suppressed, in_finally, in_else, three, same_again, handled_inside, from_class, in_generator, generator_in_handler, in_exit, exit_alone, context_by_hand, cycle):
    run(function)
for attribute, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", "yes")):
    try:
        setattr(ValueError(), attribute, value)
        print("set", attribute)
    except TypeError as error:
        print(error)
error = ValueError()
error.__cause__ = KeyError()
print(error.__suppress_context__, error.with_traceback(None) is error)
try:
    implicit()
except IndexError as error:
    print(traceback.format_exception_only(error))
    frames = traceback.extract_tb(error.__traceback__)
    print([(frame.name, frame.lineno, frame.line) for frame in frames])
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
import sys
def current():
    return sys.exception(), sys.exc_info()[0]
print(current())
try:
    1 / 0
except ZeroDivisionError:
    print(current())
print(current())
