"""SyntaxError has a form of its own."""

import sys


def report(*args, **attributes):
    error = SyntaxError(*args)
    for name, value in attributes.items():
        setattr(error, name, value)
    sys.excepthook(type(error), error, None)


report("bad")
report()
report("bad", ("file.py", 3, 5, "text here\n"))
report("bad", ("file.py", 3, 5, "text here\n", 3, 9))
report("bad", ("file.py", 3, 5, "    text here\n", 3, 9))
report("bad", ("file.py", 3, 1, "    text here\n", 3, 3))
report("bad", ("file.py", 3, 50, "text here", 3, 60))
report("bad", ("file.py", 3, 5, "text here", 4, 2))
report("bad", ("file.py", 3, 5, "text here", 3, 2))
report("bad", ("file.py", 3, 5, "text here", 3, 0))
report("bad", ("file.py", 3, 0, "text here", 3, 0))
report("bad", ("file.py", 3, -1, "text here", 3, -1))
report("bad", ("file.py", 3, None, "text here", 3, None))
report("bad", ("file.py", 3, 5, None, 3, 9))
report("bad", ("file.py", None, 5, "text", None, 9))
report("bad", (None, 3, 5, "text here", 3, 9))
report("bad", ("", 3, 5, "text here", 3, 9))
report("bad", ("file.py", 3, 5, "\ttab\there", 3, 9))
report("bad", ("file.py", 3, 6, "\t\ttab\there", 3, 9))
report("bad", ("file.py", 3, 5, "größe = ü", 3, 9))
report("bad", ("file.py", 3, 5, "two\nlines", 3, 9))
report("bad", ("file.py", 3, 2, "", 3, 9))
report("bad", ("file.py", 3, 2, "\n", 3, 9))
report("bad", filename="only.py")
report("bad", lineno=4)
report("bad", lineno=4, text="some text", offset=3)
report(None, ("file.py", 3, 5, "text here", 3, 9))
report("", ("file.py", 3, 5, "text here", 3, 9))
report("invalid syntax", ("file.py", 3, 5, "text here", 3, 9))


def raised():
    raise IndentationError("unexpected indent", ("f.py", 2, 4, "   x = 1\n", 2, 5))


try:
    raised()
except SyntaxError as error:
    error.add_note("a note")
    sys.excepthook(type(error), error, error.__traceback__)


class Mine(SyntaxError):
    pass


try:
    raise Mine("mine", ("f.py", 1, 1, "x", 1, 2))
except Mine as error:
    sys.excepthook(type(error), error, error.__traceback__)
print("done")
