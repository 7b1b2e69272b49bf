"""What the interpreter does with the value of a statement: compile(..., "single"). Python/intrinsics.c, print_expr"""

import sys


def display(value):
    try:
        hook = sys.displayhook
    except AttributeError:
        raise RuntimeError("lost sys.displayhook") from None
    hook(value)
