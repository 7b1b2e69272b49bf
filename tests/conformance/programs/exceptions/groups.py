"""Exception groups: making, splitting, except*."""


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message!r}: {', '.join(tree(e) for e in error.exceptions)})"
    return repr(error)


g = ExceptionGroup("msg", [ValueError(1), TypeError("t")])
print(g, repr(g), g.message, g.exceptions, g.args)
print(type(BaseExceptionGroup("b", [ValueError(1)])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
print(BaseExceptionGroup("b", (KeyboardInterrupt(), ValueError(2))))
attempt(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("m", []))
attempt(lambda: ExceptionGroup("m", [1]))
attempt(lambda: ExceptionGroup("m", [ValueError(), int]))
attempt(lambda: ExceptionGroup("m", 5))
attempt(lambda: ExceptionGroup("m", "ab"))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("m"))
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup("m", [ValueError()], 1))
attempt(lambda: ExceptionGroup("m", exceptions=[ValueError()]))
attempt(lambda: ExceptionGroup("m", {ValueError()}))
attempt(lambda: setattr(g, "message", "x"))
attempt(lambda: setattr(g, "exceptions", ()))
print(str(ExceptionGroup("one", [ValueError()])), str(ExceptionGroup("three", [ValueError()] * 3)), str(ExceptionGroup("", [ValueError()])))

nested = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), OSError("x")])
print(tree(nested), nested)

print("split and subgroup")
match, rest = nested.split(ValueError)
print(tree(match), "|", tree(rest))
match, rest = nested.split((TypeError, OSError))
print(tree(match), "|", tree(rest))
match, rest = nested.split(KeyError)
print(match, "|", rest is nested)
match, rest = nested.split(Exception)
print(match is nested, rest)
match, rest = nested.split(lambda e: isinstance(e, ValueError) and e.args[0] == 3)
print(tree(match), "|", tree(rest))
match, rest = nested.split(lambda e: isinstance(e, ExceptionGroup) and e.message == "inner")
print(tree(match), "|", tree(rest))
print(tree(nested.subgroup(TypeError)), nested.subgroup(KeyError), nested.subgroup(ExceptionGroup) is nested)
print(tree(nested.subgroup(lambda e: not isinstance(e, OSError))) if False else "skipped")
attempt(lambda: nested.split(5))
attempt(lambda: nested.split())
attempt(lambda: nested.subgroup("x"))
attempt(lambda: nested.split((ValueError, 5)))
attempt(lambda: nested.split(int))


def failing(e):
    raise KeyError("in condition")


attempt(lambda: nested.split(failing))
print(nested.derive([ValueError(9)]), type(nested.derive([KeyboardInterrupt()])).__name__)
attempt(lambda: nested.derive([]))

print("derive in subclasses")


class Mine(ExceptionGroup):
    def __new__(cls, message, exceptions, code=0):
        made = super().__new__(cls, message, exceptions)
        made.code = code
        return made

    def derive(self, exceptions):
        return Mine(self.message, exceptions, self.code + 1)


m = Mine("mine", [ValueError(1), KeyError(2)], 5)
match, rest = m.split(ValueError)
print(type(match).__name__, match.code, type(rest).__name__, rest.code, tree(match))


class Plain(ExceptionGroup):
    pass


p = Plain("plain", [ValueError(1), KeyError(2)])
match, rest = p.split(ValueError)
print(type(match).__name__, type(rest).__name__)


class BadDerive(ExceptionGroup):
    def derive(self, exceptions):
        return 5


attempt(lambda: BadDerive("b", [ValueError(), KeyError()]).split(ValueError))


class Both(BaseExceptionGroup, ValueError):
    pass


attempt(lambda: Both("b", [KeyboardInterrupt()]))
print(type(Both("b", [ValueError()])).__name__)

print("what is kept when splitting")
try:
    try:
        raise KeyError("context")
    except KeyError:
        raise ExceptionGroup("kept", [ValueError(1), TypeError(2)]) from OSError("cause")
except ExceptionGroup as group:
    group.add_note("a note")
    match, rest = group.split(ValueError)
    for part in (match, rest):
        print(repr(part.__cause__), repr(part.__context__), part.__notes__, part.__traceback__ is group.__traceback__)
    print(match.__notes__ is group.__notes__)

print("except*")


def handle(group):
    log = []
    try:
        try:
            raise group
        except* ValueError as values:
            log.append("values " + tree(values))
        except* (TypeError, KeyError) as others:
            log.append("others " + tree(others))
        else:
            log.append("nothing raised")
        finally:
            log.append("finally")
    except BaseException as left:
        log.append("left " + tree(left))
    return log


print(handle(ExceptionGroup("a", [ValueError(1)])))
print(handle(ExceptionGroup("a", [ValueError(1), TypeError(2), ValueError(3)])))
print(handle(ExceptionGroup("a", [OSError(1), TypeError(2)])))
print(handle(ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1), OSError(2)]), KeyError(3)])))
print(handle(ValueError("naked")))
print(handle(OSError("naked")))
print(handle(BaseExceptionGroup("base", [ValueError(1), KeyboardInterrupt()])))


def raising_inside():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as e:
        print("second clause", tree(e))


try:
    raising_inside()
except BaseException as error:
    print(tree(error), tree(error.__context__))


def raising_two():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("one")
    except* TypeError:
        raise IndexError("two")


try:
    raising_two()
except BaseException as error:
    print(tree(error))


def reraising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise
    except* TypeError:
        pass


try:
    reraising()
except BaseException as error:
    print(tree(error))


def reraising_named():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e


try:
    reraising_named()
except BaseException as error:
    print(tree(error))


def naked_new():
    try:
        raise ValueError("v")
    except* ValueError:
        raise TypeError("t")


try:
    naked_new()
except BaseException as error:
    print(tree(error), repr(error.__context__))


def bad_type():
    try:
        raise ValueError("v")
    except* ExceptionGroup:
        pass


attempt(bad_type)


def bad_type_tuple():
    try:
        raise ValueError("v")
    except* (ValueError, ExceptionGroup):
        pass


attempt(bad_type_tuple)


def not_a_class():
    try:
        raise ValueError("v")
    except* 5:
        pass


attempt(not_a_class)


def nothing():
    try:
        pass
    except* ValueError:
        return_value = 1
    else:
        return "else"


print(nothing())


def loop():
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            print("handled", tree(e))
    return "done"


print(loop())
deep = ValueError("deep")
for level in range(5):
    deep = ExceptionGroup(f"level {level}", [deep])
print(tree(deep), tree(deep.split(ValueError)[0]))
print(ExceptionGroup[int], type(ExceptionGroup[int]).__name__)
print(g.__reduce__(), Mine.__mro__[1:3])
