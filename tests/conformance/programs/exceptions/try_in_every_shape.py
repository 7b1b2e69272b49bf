def flow(action):
    log = []
    try:
        log.append("try")
        if action == "raise":
            raise ValueError("v")
        if action == "return":
            return log
        if action == "key":
            {}["k"]
    except ValueError as error:
        log.append(f"except {error}")
    except (KeyError, IndexError) as error:
        log.append(f"lookup {error!r}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


for action in ("none", "raise", "return", "key"):
    print(action, flow(action))


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("no break")


loop()


def nested():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            print("inner")
            raise
        finally:
            print("inner finally")
    except ArithmeticError as error:
        print("outer", type(error).__name__, error.__context__)
        return "result"
    finally:
        print("outer finally")


print(nested())


def changed_name():
    error = "kept"
    try:
        raise KeyError("x")
    except KeyError as error:
        pass
    try:
        return error
    except UnboundLocalError as problem:
        return str(problem)


print(changed_name())


def dynamic(*kinds):
    try:
        raise UnicodeError("no", "name.txt")
    except kinds as error:
        return error.args, str(error)


print(dynamic(TypeError, UnicodeError))
try:
    dynamic(KeyError)
except ValueError as error:
    print(repr(error))
try:
    dynamic("not a class")
except TypeError as error:
    print(error, "|", repr(error.__context__))


class Custom(Exception):
    def __init__(self, code, *, hint=None):
        super().__init__(code, hint)
        self.code = code
        self.hint = hint

    def __str__(self):
        return f"code {self.code}" + (f" (hint: {self.hint})" if self.hint else "")


try:
    raise Custom(5, hint="look") from ValueError("cause")
except Custom as error:
    print(error, error.args, repr(error), repr(error.__cause__), error.__suppress_context__)
for thing in (Exception, Exception(), Exception("a", 1), KeyError("k"), StopIteration(3), SystemExit(4), UnicodeDecodeError("utf8", b"\xff", 0, 1, "bad"), AttributeError("a", name="n", obj=1), ImportError("i", name="mod", path="p"), SyntaxError("s", ("f", 1, 2, "text", 1, 3)), AssertionError()):
    print(repr(thing), "|", str(thing), "|", getattr(thing, "args", None))
for bad in ("raise", "raise 5", "raise 'text'", "raise int", "raise None", "raise ValueError from 5", "raise Custom", "assert False", "assert 1 > 2, 'sums'", "assert (), [1, 2]", "del nothing", "{}[[]]", "raise ValueError(1, 2) from None", "None.x", "raise NotImplemented"):
    try:
        exec(bad)
    except BaseException as error:
        print(f"{bad}: {type(error).__name__}: {error}")
def deep(n):
    try:
        return deep(n + 1) if n < 3 else 1 / 0
    except ZeroDivisionError as e:
        raise RuntimeError(f"level {n}") from e
try:
    deep(0)
except RuntimeError as error:
    while error:
        print(repr(error), end=" <- ")
        error = error.__cause__
    print("end")
