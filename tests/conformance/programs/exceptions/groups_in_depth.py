def show(group, level=0):
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            print("  " * level + f"group {error.message!r}")
            show(error, level + 1)
        else:
            print("  " * level + repr(error))


tree = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError("t"), KeyError("k"), ExceptionGroup("low", [ValueError(2)])]), OSError("o")])
show(tree)
print(tree, repr(tree), tree.message, len(tree.exceptions), tree.args[0])
matched, rest = tree.split(ValueError)
print("matched"); show(matched)
print("rest"); show(rest)
print(tree.subgroup(KeyError), tree.subgroup(ZeroDivisionError), tree.split(lambda e: isinstance(e, TypeError))[0])
print(tree.subgroup((KeyError, OSError)).exceptions)
seen = []
try:
    raise tree
except* ValueError as group:
    seen.append(("value", [str(e) for e in group.exceptions]))
except* (TypeError, KeyError) as group:
    seen.append(("type or key", type(group).__name__, group.message))
except* Exception as group:
    seen.append(("rest", group.exceptions))
else:
    seen.append("else")
finally:
    seen.append("finally")
print(*seen, sep="\n")
try:
    try:
        raise ExceptionGroup("g", [ValueError("a"), TypeError("b"), OSError("c")])
    except* ValueError:
        print("handled a value error")
    except* TypeError as group:
        raise RuntimeError("while handling") from group.exceptions[0]
except ExceptionGroup as group:
    print(repr(group), [repr(e) for e in group.exceptions], repr(group.exceptions[0].__cause__))
try:
    try:
        raise ValueError("plain")
    except* ValueError as group:
        print("a plain one is wrapped:", repr(group))
        raise
except ValueError as error:
    print("reraised", repr(error))
except ExceptionGroup as group:
    print("reraised as", repr(group))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* KeyError:
        pass
except ExceptionGroup as left:
    print("left", left.exceptions)
for make in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", ValueError()), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: type(BaseExceptionGroup("x", [ValueError()])).__name__, lambda: type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__, lambda: ExceptionGroup("x")):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


class MyGroup(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return MyGroup(self.message, errors, self.code)


try:
    raise MyGroup("mine", [ValueError(1), TypeError(2)], code=7)
except* TypeError as group:
    print(type(group).__name__, group.code, group.exceptions)
except* ValueError as group:
    print(type(group).__name__, group.code, group.exceptions)
try:
    exec("try:\n    1 / 0\nexcept* ExceptionGroup:\n    pass")
except TypeError as error:
    print(error)
for source in ("try:\n    pass\nexcept* ValueError:\n    pass\nexcept KeyError:\n    pass", "try:\n    pass\nexcept*:\n    pass", "for i in x:\n    try:\n        pass\n    except* ValueError:\n        break", "def f():\n    try:\n        pass\n    except* ValueError:\n        return 1"):
    try:
        compile(source, "g", "exec")
    except SyntaxError as error:
        print(error.msg)
e = ValueError("noted")
e.add_note("first note")
e.add_note("second\nnote")
print(e.__notes__)
g = ExceptionGroup("noted group", [e])
g.add_note("on the group")
half = g.subgroup(ValueError)
print(half is g, half.__notes__, half.exceptions[0].__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
def many():
    errors = []
    for text in ("1", "x", "3", None):
        try:
            print(int(text))
        except (ValueError, TypeError) as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("conversions", errors)
try:
    many()
except* ValueError as g:
    print("values:", *g.exceptions)
except* TypeError as g:
    print("types:", *g.exceptions)
