"""Objects/stringlib/unicode_format.h: the parts of a template, for `string.Formatter`."""


def formatter_parser(template, /):
    if not isinstance(template, str):
        raise TypeError(f"expected str, got {type(template).__name__}")
    return _pieces(template)


def _pieces(text):
    start, size = 0, len(text)
    while start < size:
        at = start
        while at < size and text[at] not in "{}":
            at += 1
        if at == size:
            yield text[start:], None, None, None
            return
        brace, at = text[at], at + 1
        if brace == "}" and text[at : at + 1] != "}":
            raise ValueError("Single '}' encountered in format string")
        if at == size:
            raise ValueError("Single '{' encountered in format string")
        if text[at] == brace:
            yield text[start:at], None, None, None
            start = at + 1
            continue
        literal = text[start : at - 1]
        name, spec, conversion, start = _field(text, at)
        yield literal, name, spec, conversion


def _field(text, start):
    at, size, char = start, len(text), ""
    while at < size:
        char, at = text[at], at + 1
        if char == "{":
            raise ValueError("unexpected '{' in field name")
        if char == "[":
            while at < size and text[at] != "]":
                at += 1
        elif char in "}:!":
            break
    else:
        raise ValueError("expected '}' before end of string")
    name, conversion = text[start : at - 1], None
    if char == "}":
        return name, "", None, at
    if char == "!":
        if at >= size:
            raise ValueError("end of string while looking for conversion specifier")
        conversion, at = text[at], at + 1
        if at < size:
            char, at = text[at], at + 1
            if char == "}":
                return name, "", conversion, at
            if char != ":":
                raise ValueError("expected ':' after conversion specifier")
    end, depth = at, 1
    while end < size:
        char, end = text[end], end + 1
        depth += (char == "{") - (char == "}")
        if depth == 0:
            return name, text[at : end - 1], conversion, end
    raise ValueError("unmatched '{' in format spec")


def _number(text):
    return int(text) if text.isdecimal() else text


def formatter_field_name_split(name, /):
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    end = min([place for place in (name.find("."), name.find("[")) if place >= 0], default=len(name))
    return _number(name[:end]), _accessors(name, end)


def _accessors(name, at):
    while at < len(name):
        char, at = name[at], at + 1
        if char == ".":
            end = min([place for place in (name.find(".", at), name.find("[", at)) if place >= 0], default=len(name))
            if end == at:
                raise ValueError("Empty attribute in format string")
            yield True, name[at:end]
        elif char == "[":
            end = name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            if end == at:
                raise ValueError("Empty attribute in format string")
            yield False, _number(name[at:end])
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        at = end
