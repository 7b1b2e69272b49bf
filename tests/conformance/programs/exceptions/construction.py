"""How exceptions are made and shown: args, str, repr, attributes of each class."""


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def show(error):
    try:
        print(type(error).__name__, "|", str(error), "|", repr(error), "|", error.args)
    except BaseException as problem:
        print("!", type(problem).__name__, problem)


for made in (
    Exception(),
    Exception(1),
    Exception("text"),
    Exception("a", 2),
    Exception(("a",)),
    Exception([1]),
    BaseException("base"),
    KeyError("key"),
    KeyError(1, 2),
    KeyError(),
    KeyError(KeyError("in")),
    IndexError("i"),
    LookupError("l"),
    ValueError(""),
    RuntimeError(None),
    StopIteration(),
    StopIteration(3),
    StopIteration(1, 2),
    SystemExit(),
    SystemExit(4),
    SystemExit("bye"),
    SystemExit(1, 2),
    GeneratorExit("g"),
    KeyboardInterrupt(),
    StopAsyncIteration(1),
    AssertionError("why"),
    NotImplementedError(),
    RecursionError("deep"),
    UnicodeError("plain"),
    ImportError("msg"),
    ImportError(),
    ImportError("a", "b"),
    ModuleNotFoundError("mod"),
    AttributeError("attr"),
    NameError("nm"),
    UnboundLocalError("ul"),
    SyntaxError("bad"),
    SyntaxError(),
    OSError(),
    OSError("only"),
    OSError(1, 2, 3, 4, 5, 6),
    FileNotFoundError("gone"),
    TimeoutError("late"),
    MemoryError(),
    BufferError("b"),
    EOFError("e"),
    Warning("w"),
    UserWarning("u"),
    DeprecationWarning("d"),
):
    show(made)

print("keywords")
attempt(lambda: Exception(a=1))
attempt(lambda: ValueError("x", y=1))
attempt(lambda: KeyError(key=1))
attempt(lambda: AttributeError("m", wrong=1))
attempt(lambda: NameError("m", obj=1))
attempt(lambda: ImportError("m", wrong=1))
attempt(lambda: StopIteration(value=1))
attempt(lambda: SystemExit(code=1))
attempt(lambda: OSError(errno=1))

print("attributes")
e = AttributeError("m", name="n", obj=[1])
print(e.name, e.obj, e.args, repr(e))
print(AttributeError().name, AttributeError().obj)
e = NameError("m", name="n")
print(e.name, NameError().name, UnboundLocalError("x", name="y").name)
e = ImportError("m", name="n", path="p", name_from="f")
print(e.msg, e.name, e.path, e.name_from, e.args, repr(e), str(e))
e = ImportError("a", "b", name="c")
print(e.msg, e.name, str(e))
e = StopIteration("v", "w")
print(e.value, e.args)
e.value = "changed"
print(e.value, e.args)
del e.value
print(e.value)
print(SystemExit().code, SystemExit(3).code, SystemExit(3, 4).code, SystemExit("s").code)
e = SystemExit(1)
e.code = 9
print(e.code, e.args)
e = OSError(123456, "strange", "file name")
print(e.errno, e.strerror, e.filename, e.filename2, e.args, str(e), repr(e))
e = OSError(123456, "strange", "from", None, "to")
print(e.filename, e.filename2, e.args, str(e))
e = OSError(123456, "strange")
print(e.errno, e.strerror, e.filename, str(e))
e = OSError("one")
print(e.errno, e.strerror, e.filename, str(e))
e = OSError(123456, "x", None)
print(e.filename, str(e), e.args)
e.filename = "set"
print(str(e))
e.strerror = None
print(str(e))
e = FileNotFoundError(123456, "named", "f")
print(type(e).__name__, e)
e = BlockingIOError(123456, "blocked", 7)
print(e.characters_written, e.args)
attempt(lambda: OSError().characters_written)
attempt(lambda: BlockingIOError().characters_written)
e = SyntaxError("bad", ("file.py", 3, 5, "text here\n", 3, 8))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, str(e), e.args)
e = SyntaxError("bad", ("file.py", 3, 5, "text"))
print(e.end_lineno, e.end_offset, e.print_file_and_line, str(e))
e = SyntaxError("bad")
e.lineno = 4
print(str(e))
e.filename = "/some/dir/name.py"
print(str(e))
e.lineno = None
print(str(e))
attempt(lambda: SyntaxError("bad", (1, 2)))
attempt(lambda: SyntaxError("bad", 5))
attempt(lambda: SyntaxError("bad", ("f", 1, 2, "t", 3)))
e = IndentationError("ind")
print(e.msg, isinstance(e, SyntaxError), TabError.__mro__[1:3])

print("unicode errors")
e = UnicodeDecodeError("utf-8", b"abc\xff", 3, 4, "because")
print(e.encoding, e.object, e.start, e.end, e.reason, e, repr(e), e.args)
e = UnicodeEncodeError("ascii", "ab\xe9", 2, 3, "no")
print(e.encoding, e.object, e.start, e.end, e.reason, e)
print(UnicodeEncodeError("ascii", "a\u20acb", 1, 2, "no"), UnicodeEncodeError("ascii", "a\U0001f600b", 1, 2, "no"))
print(UnicodeEncodeError("ascii", "abc", 1, 3, "no"), UnicodeDecodeError("ascii", b"abc", 0, 2, "no"))
print(UnicodeTranslateError("abc", 1, 2, "no"), UnicodeTranslateError("abc", 0, 3, "no"))
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "r"))
attempt(lambda: UnicodeDecodeError("utf-8"))
attempt(lambda: UnicodeEncodeError("ascii", b"", 0, 1, "r"))
attempt(lambda: UnicodeDecodeError())
e.start = 0
e.reason = "other"
print(e, e.start)

print("changing args")
e = ValueError("a")
e.args = ("b", "c")
print(e, e.args, repr(e))
e.args = ["list"]
print(e.args)
e.args = "xy"
print(e.args)
attempt(lambda: setattr(e, "args", 5))
attempt(lambda: delattr(e, "args"))

print("subclasses")


class Simple(Exception):
    pass


class WithInit(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")
        self.code = code


class NoSuper(Exception):
    def __init__(self, code):
        self.code = code


class WithStr(Exception):
    def __str__(self):
        return "shown as this"


class WithRepr(Exception):
    def __repr__(self):
        return "<custom repr>"


class WithNew(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.extra = len(args)
        return made


class KeywordArgs(Exception):
    def __init__(self, *, reason):
        self.reason = reason


for made in (Simple(), Simple(1, 2), WithInit(4, "x"), NoSuper(5), WithStr(1), WithRepr(2), WithNew(1, 2, 3), KeywordArgs(reason="r")):
    show(made)
print(WithInit(4, "x").code, WithNew(1, 2).extra, vars(NoSuper(6)), KeywordArgs(reason="r").args)
attempt(lambda: KeywordArgs("r"))
attempt(lambda: Simple(a=1))


class MyKey(KeyError):
    pass


class MyOS(OSError):
    def __init__(self, message):
        super().__init__(message)


class MyStop(StopIteration):
    pass


show(MyKey("k"))
show(MyOS("m"))
print(MyStop(5).value, MyOS("x").errno)

print("bases")
print([c.__name__ for c in FileNotFoundError.__mro__], IOError is OSError, EnvironmentError is OSError)
print([c.__name__ for c in ExceptionGroup.__mro__])
print(issubclass(asyncio_free := KeyError, LookupError), [c.__name__ for c in ArithmeticError.__subclasses__()])
print(Exception.__name__, Exception.__module__, repr(Exception), ZeroDivisionError)
print(Exception("a") == Exception("a"), hash(e) == hash(e), bool(Exception()))
print(BaseException.__new__(ValueError, 1, 2).args, ValueError.__new__(ValueError, "x").args)
attempt(lambda: ValueError.__new__(KeyError))
attempt(lambda: BaseException.__new__())
e = ValueError("x")
e.__init__("y", "z")
print(e.args)
print(e.__reduce__(), Simple("a").__reduce__()[0].__name__)
e.attribute = 5
print(e.__dict__, e.__reduce__())
