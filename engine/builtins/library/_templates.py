"""What the compiler makes of t-strings. Objects/templateobject.c, Objects/interpolationobject.c"""

from _static import seal as _seal
from types import GenericAlias as _GenericAlias

__name__ = "string.templatelib"


def _checked_text(value, name):
    if not isinstance(value, str):
        raise TypeError(f"Interpolation() argument '{name}' must be str, not {type(value).__name__}")
    return value


class Interpolation:
    __slots__ = ("value", "expression", "conversion", "format_spec")
    __match_args__ = ("value", "expression", "conversion", "format_spec")

    def __new__(cls, value, expression="", conversion=None, format_spec=""):
        _checked_text(expression, "expression")
        if conversion is not None and _checked_text(conversion, "conversion") not in ("s", "a", "r"):
            raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        _checked_text(format_spec, "format_spec")
        return _make_interpolation(cls, value, expression, conversion, format_spec)

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"

    def __reduce__(self):
        return (Interpolation, (self.value, self.expression, self.conversion, self.format_spec))

    @classmethod
    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)


class TemplateIter:
    """The texts that are not empty, and the interpolations between them."""

    __slots__ = ("_parts",)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._parts)


class Template:
    __slots__ = ("strings", "interpolations")

    def __new__(cls, *args, **keywords):
        if keywords:
            raise TypeError("Template.__new__ only accepts *args arguments")
        return _template_of(cls, args)

    @property
    def values(self):
        return tuple(interpolation.value for interpolation in self.interpolations)

    def __iter__(self):
        return _make_iterator(TemplateIter, _parts_of(self))

    def __add__(self, other, /):
        if not isinstance(other, Template):
            title = f"{type(other).__module__}.{type(other).__name__}".removeprefix("builtins.")
            raise TypeError(
                f'can only concatenate string.templatelib.Template (not "{title}") to string.templatelib.Template'
            )
        strings = (*self.strings[:-1], self.strings[-1] + other.strings[0], *other.strings[1:])
        return _make_template(Template, strings, self.interpolations + other.interpolations)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"

    def __reduce__(self):
        from string.templatelib import _template_unpickle

        return (_template_unpickle, (self.strings, self.interpolations))

    @classmethod
    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)


def _parts_of(template):
    for index, text in enumerate(template.strings):
        if text:
            yield text
        if index < len(template.interpolations):
            yield template.interpolations[index]


def _template_of(cls, parts):
    strings, interpolations = [""], []
    for part in parts:
        if isinstance(part, str):
            strings[-1] += part
        elif isinstance(part, Interpolation):
            interpolations.append(part)
            strings.append("")
        else:
            raise TypeError(
                "Template.__new__ *args need to be of type 'str' or 'Interpolation', "
                f"got {type(part).__name__}"
            )
    return _make_template(cls, tuple(strings), tuple(interpolations))


_make_interpolation = _seal(Interpolation, final=True, members=True, called="Interpolation()")
_make_iterator = _seal(TemplateIter, final=True)
_make_template = _seal(Template, final=True, members=True)


def interpolation(parts):
    return _make_interpolation(Interpolation, *parts)


def template(parts):
    return _template_of(Template, parts)
