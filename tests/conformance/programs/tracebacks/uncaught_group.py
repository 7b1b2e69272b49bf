"""The program ends by an exception group."""


def check(values):
    errors = []
    for value in values:
        try:
            int(value)
        except ValueError as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("wrong values", errors)


check(["1", "x", "2", "y"])
