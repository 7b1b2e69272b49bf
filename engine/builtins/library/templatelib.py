"""Lib/string/templatelib.py"""

Template = type(t"")
Interpolation = type(t"{0}".interpolations[0])


def convert(obj, /, conversion):
    """The value with what `!s`, `!r` or `!a` do; as it is without a conversion."""
    match conversion:
        case None:
            return obj
        case "r":
            return repr(obj)
        case "s":
            return str(obj)
        case "a":
            return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")


def _template_unpickle(strings, interpolations):
    parts = [part for pair in zip(strings, interpolations) for part in pair]
    return Template(*parts, strings[-1])
