# ExceptionGroup: subgroup, split, derive, and what they keep of notes, causes and tracebacks.
def leaf_names(group):
    names = []
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            names.append(leaf_names(error))
        else:
            names.append(type(error).__name__)
    return names


group = ExceptionGroup(
    "outer",
    [
        ValueError(1),
        ExceptionGroup("inner", [TypeError("t"), ValueError(2)]),
        ExceptionGroup("deep", [ExceptionGroup("deeper", [OSError("o")])]),
    ],
)
group.add_note("kept everywhere")
group.__cause__ = KeyError("cause")

print(group, leaf_names(group))
print(repr(group.subgroup(ValueError)))
print(repr(group.subgroup((TypeError, OSError))))
print(group.subgroup(KeyError))
match, rest = group.split(ValueError)
print(leaf_names(match), leaf_names(rest))
print(match.__notes__, repr(match.__cause__), match.message)
match, rest = group.split(lambda error: isinstance(error, ValueError) and error.args[0] > 1)
print(leaf_names(match), leaf_names(rest))
print(group.split(Exception)[0] is group, group.split(Exception)[1])
print(group.subgroup(lambda error: isinstance(error, ExceptionGroup) and error.message == "deep"))


class Failures(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        made = super().__new__(cls, message, errors)
        made.code = code
        return made

    def derive(self, errors):
        return Failures(self.message, errors, self.code)


failures = Failures("mine", [ValueError("a"), TypeError("b")], code=7)
part = failures.subgroup(ValueError)
print(type(part).__name__, part.code, part)
print(type(group.subgroup(ValueError)).__name__)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)

for make in (
    lambda: ExceptionGroup("no list", 3),
    lambda: ExceptionGroup("empty", []),
    lambda: ExceptionGroup("not errors", [ValueError(), 3]),
    lambda: ExceptionGroup("base", [KeyboardInterrupt()]),
    lambda: ExceptionGroup(None, [ValueError()]),
    lambda: ExceptionGroup("one argument"),
    lambda: group.split(3),
    lambda: group.subgroup([ValueError]),
):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
