"""raise, from, context, except, else, finally, and what is remembered about it."""


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def chain_of(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({', '.join(map(str, error.args))})")
        if error.__cause__ is not None:
            parts.append("from")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("during")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


print("what can be raised")


def raises(what):
    def act():
        raise what

    return act


attempt(raises(ValueError))
attempt(raises(ValueError("made")))
attempt(raises(5))
attempt(raises("text"))
attempt(raises(object))
attempt(raises(int))
attempt(raises(None))


class NotAnException:
    pass


attempt(raises(NotAnException))
attempt(raises(NotAnException()))


class Strange(Exception):
    def __new__(cls):
        return 5


attempt(raises(Strange))


class NeedsArgument(Exception):
    def __init__(self, needed):
        pass


attempt(raises(NeedsArgument))


def bare():
    raise


attempt(bare)


def bad_cause():
    raise ValueError("v") from 5


attempt(bad_cause)


def class_cause():
    raise ValueError("v") from KeyError


try:
    class_cause()
except ValueError as error:
    print(repr(error.__cause__), error.__suppress_context__, error.__context__)


def no_cause():
    try:
        raise KeyError("inner")
    except KeyError:
        raise ValueError("outer") from None


try:
    no_cause()
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__), "|", chain_of(error))

print("context")


def during():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")


try:
    during()
except ValueError as error:
    print(chain_of(error))


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


try:
    in_finally()
except ValueError as error:
    print(chain_of(error))


def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError:
        {}["k"]


try:
    three()
except KeyError as error:
    print(chain_of(error))


def native_errors():
    try:
        int("x")
    except ValueError:
        undefined_here


try:
    native_errors()
except NameError as error:
    print(chain_of(error), error.name)


def reraise_same():
    try:
        raise KeyError("same")
    except KeyError as error:
        raise error


try:
    reraise_same()
except KeyError as error:
    print(chain_of(error), error.__context__)


def reraise_bare():
    try:
        raise KeyError("bare")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise


try:
    reraise_bare()
except KeyError as error:
    print(chain_of(error))


def cycle():
    a = ValueError("a")
    try:
        raise a
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            raise a


try:
    cycle()
except ValueError as error:
    print(chain_of(error), error.__context__ and error.__context__.__context__)


def outer_context():
    try:
        raise KeyError("outer")
    except KeyError:
        helper()


def helper():
    try:
        raise ValueError("handled")
    except ValueError:
        pass
    raise TypeError("in helper")


try:
    outer_context()
except TypeError as error:
    print(chain_of(error))

print("setting by hand")
e = ValueError("e")
e.__cause__ = KeyError("c")
print(e.__suppress_context__, repr(e.__cause__))
e.__suppress_context__ = False
e.__context__ = TypeError("x")
print(repr(e.__context__), chain_of(e))
e.__cause__ = None
print(e.__suppress_context__)
attempt(lambda: setattr(e, "__cause__", 5))
attempt(lambda: setattr(e, "__context__", "c"))
attempt(lambda: setattr(e, "__traceback__", 5))
attempt(lambda: setattr(e, "__suppress_context__", 5))
attempt(lambda: delattr(e, "__cause__"))
attempt(lambda: delattr(e, "__context__"))
attempt(lambda: delattr(e, "__traceback__"))
print(e.__traceback__, e.with_traceback(None) is e)
attempt(lambda: e.with_traceback(5))
attempt(lambda: e.with_traceback())

print("notes")
e = ValueError("noted")
print(hasattr(e, "__notes__"))
e.add_note("one")
e.add_note("two")
print(e.__notes__, e)
attempt(lambda: e.add_note(5))
attempt(lambda: e.add_note())
e.__notes__ = "text"
attempt(lambda: e.add_note("three"))
del e.__notes__
e.add_note("again")
print(e.__notes__, e.__dict__)

print("except")


def catch(action, *types):
    try:
        action()
    except types as caught:
        return type(caught).__name__
    except:
        return "something else"
    else:
        return "nothing"


print(catch(lambda: 1 / 0, ArithmeticError), catch(lambda: [][0], KeyError, IndexError), catch(lambda: 1))
print(catch(lambda: [][0], KeyError), catch(raises(SystemExit), Exception), catch(raises(KeyboardInterrupt)))


def not_a_class():
    try:
        1 / 0
    except 5:
        pass


attempt(not_a_class)


def not_all_classes():
    try:
        1 / 0
    except (ValueError, "x"):
        pass


attempt(not_all_classes)


def not_an_exception():
    try:
        1 / 0
    except int:
        pass


attempt(not_an_exception)


def unused_bad_clause():
    try:
        1 / 0
    except ZeroDivisionError:
        return "first"
    except 5:
        return "second"


print(unused_bad_clause())


def name_is_gone():
    try:
        1 / 0
    except ZeroDivisionError as gone:
        pass
    return gone


attempt(name_is_gone)


def name_deleted_inside():
    try:
        1 / 0
    except ZeroDivisionError as gone:
        del gone
    return "fine"


print(name_deleted_inside())


def order():
    log = []
    for i in range(3):
        try:
            log.append(f"try {i}")
            if i == 1:
                continue
            if i == 2:
                raise ValueError
        except ValueError:
            log.append("except")
            break
        else:
            log.append("else")
        finally:
            log.append("finally")
    return log


print(order())


def return_in_finally():
    try:
        return "try"
    finally:
        print("cleanup")


print(return_in_finally())


def nested_finally():
    try:
        try:
            raise KeyError("k")
        finally:
            print("inner finally")
    except KeyError as error:
        return f"caught {error}"
    finally:
        print("outer finally")


print(nested_finally())

print("sys")
import sys

print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as error:
    info = sys.exc_info()
    print(info[0].__name__, info[1] is error, info[2] is error.__traceback__, sys.exception() is error)
    try:
        raise KeyError
    except KeyError as inner:
        print(sys.exception() is inner)
    print(sys.exception() is error)
print(sys.exception())


def generator():
    try:
        yield sys.exception()
        raise ValueError("in generator")
    except ValueError:
        yield repr(sys.exception())
    yield sys.exception()


try:
    raise KeyError("around")
except KeyError:
    print([repr(x) for x in generator()])
print(list(generator()))

try:
    sys.exit(3)
except SystemExit as error:
    print(error.code, error.args)
try:
    sys.exit("message")
except SystemExit as error:
    print(error.code)
try:
    sys.exit((1, 2))
except SystemExit as error:
    print(error.code, error.args)
attempt(lambda: sys.exit(1, 2))

print("assert")


def check(value, message=None):
    assert value, message


attempt(lambda: check(0, "was zero"))
attempt(lambda: check(0))


def plain_assert():
    assert 1 == 2


attempt(plain_assert)
