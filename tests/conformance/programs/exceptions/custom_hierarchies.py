class AppError(Exception):
    """Base of all."""
    code = 1

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {super().__str__()}" + (f" ({extra})" if extra else "")


class NotFound(AppError):
    code = 404


class Invalid(AppError, ValueError):
    code = 422


class Fatal(BaseException):
    pass


def risky(kind):
    match kind:
        case "found": return "value"
        case "missing": raise NotFound("no such thing", id=5)
        case "invalid": raise Invalid("bad", field="x", value=None)
        case "plain": raise AppError
        case "fatal": raise Fatal("the end")
        case "key": return {}[kind]
        case _: raise AppError(f"unknown {kind}") from LookupError(kind)


for kind in ("found", "missing", "invalid", "plain", "fatal", "key", "other"):
    try:
        print(kind, "->", risky(kind))
    except NotFound as error:
        print("not found:", error, error.details, error.args)
    except ValueError as error:
        print("value error:", error, isinstance(error, AppError), type(error).__mro__[1:3])
    except AppError as error:
        print("app error:", repr(error), str(error), repr(error.__cause__))
    except Exception as error:
        print("other:", type(error).__name__, error)
    except BaseException as error:
        print("base:", error)
    finally:
        print(".", end=" ")
print()
print(issubclass(Invalid, ValueError), NotFound.__doc__, AppError.__doc__, NotFound().code, [e.__name__ for e in AppError.__subclasses__()])


class Equal(Exception):
    def __eq__(self, other): return self.args == other.args
    __hash__ = Exception.__hash__


print(Equal(1) == Equal(1), ValueError(1) == ValueError(1), ValueError(1).args == ValueError(1).args, hash(Equal(1)) is not None)


class Slotted(Exception):
    __slots__ = ("extra",)


s = Slotted("a")
s.extra = 1
s.other = 2
print(s.extra, s.__dict__, s.args)


class NoInit(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


n = NoInit(1, 2)
print(n.args, str(n), repr(n), n.a)
import copy
c = copy.copy(NotFound("m"))
print(type(c).__name__, c.args, c == c)
for wrong in ("class A(Exception, int): pass", "class A(OSError, KeyError): pass", "raise Exception('a', 'b')", "raise type('Dynamic', (KeyError,), {})('k')", "raise ValueError('x').with_traceback(5)", "raise ValueError().args", "ValueError(a=1)", "raise StopIteration(5)", "raise GeneratorExit", "raise KeyError('quoted')", "raise KeyError(1, 2)", "raise OSError('plain')", "raise UnicodeError('u')", "raise ImportError('x', name='n', path='p', other=1)", "raise NameError('n', name='q')", "raise ExceptionGroup('g', [KeyError(1)])"):
    try:
        exec(wrong)
        print("fine")
    except BaseException as error:
        print(f"{wrong}: {type(error).__name__}: {error}")
