"""The program ends by an exception with a cause."""


class Problem(Exception):
    """Something of the program's own."""


def first():
    return {}["key"]


def second():
    try:
        first()
    except KeyError as error:
        raise Problem("second failed") from error


def third():
    try:
        second()
    except Problem as error:
        error.add_note("seen by third")
        raise RuntimeError("third failed")


print("before")
third()
print("never")
