# except*: which handler gets what, what is raised in the end, and how handlers see the group.
def run(errors, handlers):
    try:
        try:
            raise ExceptionGroup("g", errors) if isinstance(errors, list) else errors
        except* ValueError as group:
            print("  ValueError:", repr(group))
            handlers.get(ValueError, lambda g: None)(group)
        except* (TypeError, OSError) as group:
            print("  TypeError or OSError:", repr(group))
            handlers.get(TypeError, lambda g: None)(group)
        else:
            print("  nothing")
        finally:
            print("  finally")
    except BaseException as error:
        print("left:", repr(error), "| context:", repr(error.__context__), "| cause:", repr(error.__cause__))
    else:
        print("all handled")


def again(group):
    raise group


def other(group):
    raise RuntimeError("other") from group


def plain(group):
    raise KeyError("plain")


run([ValueError(1), TypeError(2)], {})
run([ValueError(1), KeyError(3)], {})
run(ValueError("alone"), {})
run(KeyError("alone"), {})
run([ValueError(1), TypeError(2)], {ValueError: again})
run([ValueError(1), TypeError(2)], {ValueError: other})
run([ValueError(1), TypeError(2)], {ValueError: other, TypeError: plain})
run([ValueError(1), KeyError(2)], {ValueError: plain})
run([ExceptionGroup("in", [ValueError(1), OSError(2)]), ValueError(3)], {})

try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)

try:
    try:
        raise ValueError(1)
    except* 3:
        pass
except TypeError as error:
    print(error)


def in_a_loop():
    for errors in ([ValueError(1)], [TypeError(2)], []):
        try:
            if errors:
                raise ExceptionGroup("round", errors)
        except* ValueError as group:
            print("loop", group.exceptions)
        except* TypeError as group:
            print("loop", group.exceptions)
    return "done"


print(in_a_loop())
