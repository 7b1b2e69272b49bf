"""Partial functions and methods: how they are shown, copied and found; warnings and checks of argparse."""

import argparse
import copy
import functools
import sys

add = functools.partial(int.__add__, 1)
print(add(2), add.func, add.args, add.keywords, vars(add))
add.note = "kept"
twin = copy.copy(add)
print(twin.note, twin.args is add.args, twin.keywords is add.keywords, functools.partial(add, 5)())
ring = functools.partial(print, 1, sep="-")
ring.keywords["self"] = ring
print(ring)
for state in ((print, (), {}), (print, [], {}, {}), (3, (), {}, {}), (print, (), 4, {})):
    try:
        ring.__setstate__(state)
    except TypeError as error:
        print(error)


class Cell:
    def set(self, x, value):
        return type(self).__name__, x, value

    @classmethod
    def make(cls, a, b=0):
        return cls.__name__, a, b

    @staticmethod
    def still(a, b):
        return a, b

    on = functools.partialmethod(set, "on")
    on_now = functools.partialmethod(on, "now")
    one = functools.partialmethod(make, 1, b=2)
    two = functools.partialmethod(still, 1)
    nested = functools.partialmethod(functools.partial(set, x="p"))


cell = Cell()
print(cell.on(True), Cell.on(cell, False), cell.on_now(), Cell.one(), cell.one(), Cell.two(3), cell.two(4))
print(cell.nested(value=1), Cell.one.__self__, repr(Cell.__dict__["two"])[:39])
try:
    functools.partialmethod(None, 1)
except TypeError as error:
    print(error)

sys.stderr = sys.stdout
parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("--old", action="store_true", deprecated=True)
parser.add_argument("--older", deprecated=True)
parser.add_argument("file", nargs="?", deprecated=True)
commands = argparse.ArgumentParser(prog="commands")
commands.add_subparsers().add_parser("go", deprecated=True)
print(parser.parse_args(["--old", "--older", "x", "--old", "name"]), parser.parse_args([]), commands.parse_args(["go"]))
for arguments, options in (
    (("--x",), {"nargs": 2, "metavar": ("A",)}), (("--x",), {"nargs": "?", "metavar": ("A", "B")}),
    (("x",), {"nargs": "*", "metavar": ("A", "B", "C")}), (("--x",), {"help": "%(nothing)s"}), (("--x",), {"help": "50%"}),
    (("--x",), {"nargs": "two"}), (("--x",), {"type": argparse.FileType}),
):
    try:
        argparse.ArgumentParser().add_argument(*arguments, **options)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    argparse.ArgumentParser(conflict_handler="guess")
except ValueError as error:
    print(error)
