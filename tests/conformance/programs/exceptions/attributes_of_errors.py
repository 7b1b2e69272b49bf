# What the exceptions of the interpreter carry besides their text: name, obj, value, key, filename, encoding.
def caught(action):
    try:
        action()
    except BaseException as error:
        return error


class Thing:
    pass


thing = Thing()
error = caught(lambda: thing.missing)
print(error.name, error.obj is thing, error.args)
error = caught(lambda: undefined_name)
print(error.name, error.args)
error = caught(lambda: __import__("no.such.module"))
print(error.name, error.path, error.msg)
error = caught(lambda: exec("from math import nothing_like_it"))
print(error.name, error.name_from, type(error).__name__)
error = caught(lambda: {}["key"])
print(error.args, str(error), repr(error))
error = caught(lambda: [][1])
print(error.args)
error = caught(lambda: next(iter([])))
print(error.value, error.args)
error = caught(lambda: "é".encode("ascii"))
print(error.encoding, error.object, error.start, error.end, error.reason)
error = caught(lambda: b"a\xffb".decode())
print(error.encoding, error.object, error.start, error.end, error.reason)
error = caught(lambda: exit(3))
print(type(error).__name__, error.code)
error = caught(lambda: open("/no/such/file"))
print(type(error).__name__, error.strerror, error.filename, error.filename2)
error = OSError(2, "text", "a.txt", None, "b.txt")
print(error.errno, error.filename, error.filename2, error.args, error)
print(type(OSError("one")).__name__, OSError("one").errno, OSError("one", "two", "three").args)
error = SyntaxError("message", ("file.py", 3, 5, "x = = 1", 3, 6))
print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error)
for make in (
    lambda: AttributeError("m", name="n", obj=3),
    lambda: NameError("m", name="n"),
    lambda: ImportError("m", name="n", path="p"),
    lambda: NameError(nme="n"),
    lambda: ValueError("m", name="n"),
    lambda: StopIteration(1, 2),
    lambda: SystemExit("a", "b"),
    lambda: UnicodeDecodeError("utf-8", b"ab", 0, 1, "reason"),
    lambda: UnicodeDecodeError("utf-8"),
    lambda: UnicodeEncodeError("ascii", "aé", 1, 2, "why"),
    lambda: SyntaxError("m", (1, 2)),
    lambda: SyntaxError("only"),
):
    made = caught(make) or make()
    print(type(made).__name__, made, {k: getattr(made, k) for k in ("name", "obj", "path", "value", "code", "reason") if hasattr(made, k)})
error = ValueError("v")
error.extra = 1
error.args = ("changed", 2)
print(error, error.extra, repr(error), vars(error))
for change in ("error.args = 3", "error.__traceback__ = 3", "error.__cause__ = 3", "error.__context__ = 3", "del error.args", "error.with_traceback(3)", "error.add_note(3)"):
    problem = caught(lambda: exec(change))
    print(change, "->", type(problem).__name__, problem)
