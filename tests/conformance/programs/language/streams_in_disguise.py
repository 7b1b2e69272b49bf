"""Printing goes through `write` of whatever stands in sys.stdout and sys.stderr."""
import io
import sys
import time


class LookingGlass:
    def __enter__(self):
        self.write = sys.stdout.write
        sys.stdout.write = self.reversed
        return "JABBERWOCKY"

    def reversed(self, text):
        return self.write(text[::-1])

    def __exit__(self, kind, value, traceback):
        sys.stdout.write = self.write
        return kind is ZeroDivisionError


with LookingGlass() as what:
    print("Alice, Kitty", 1, [2], sep="-")
    print(what)
    sys.displayhook("shown")
    1 / 0
print("and back", what)

kept = sys.stderr
sys.stderr = sys.stdout
sys.excepthook(KeyError, KeyError("told on stdout"), None)
print("for stderr", file=sys.stderr)
sys.stderr = io.StringIO()
sys.excepthook(KeyError, KeyError("kept"), None)
told = sys.stderr.getvalue()
sys.stderr = kept
print(repr(told))

for call in (lambda: time(), lambda: io(), lambda: exit(1, 2)):
    try:
        call()
    except TypeError as problem:
        print(problem)
