"""The program says itself how uncaught exceptions are told."""

import sys


def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback.tb_lineno, value.__traceback__ is traceback)
    sys.excepthook = sys.__excepthook__
    sys.excepthook(kind, value, traceback)
    print("after", file=sys.stderr)


sys.excepthook = hook
{}["key"]
