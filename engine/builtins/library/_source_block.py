"""How far a definition goes, for `inspect.getsource`: what its BlockFinder finds out from tokens."""

_OPEN, _CLOSE = "([{", ")]}"


def block_length(lines):
    """How many of the lines belong to the definition with which they begin."""
    indent = _indent(lines[0])
    in_body = one_line = False
    last = 0
    for first, end, text in _statements(lines):
        if in_body and _indent(lines[first]) <= indent:
            break
        last = end
        if in_body:
            continue
        word = text.split(None, 1)[0] if text.split() else ""
        if word.startswith("@"):
            continue
        if word not in ("def", "class", "async"):
            break
        in_body = True
        one_line = not text.rstrip().endswith(":")
        if one_line:
            break
    return _with_comments(lines, last, indent) if in_body and not one_line else last + 1


def _with_comments(lines, last, indent):
    """Comments that follow in the body still belong to it."""
    end = last
    for place in range(last + 1, len(lines)):
        text = lines[place].strip()
        if text.startswith("#") and _indent(lines[place]) > indent:
            end = place
        elif text:
            break
    return end + 1


def _indent(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _statements(lines):
    """Of each logical line the first and last line, and the text without strings and comments."""
    place = 0
    while place < len(lines):
        if not lines[place].strip() or lines[place].lstrip().startswith("#"):
            place += 1
            continue
        first, text, depth, quote = place, [], 0, ""
        while place < len(lines):
            depth, quote, goes_on = _scan(lines[place], depth, quote, text)
            if not goes_on or place + 1 == len(lines):
                break
            place += 1
        yield first, place, "".join(text)
        place += 1


def _scan(line, depth, quote, text):
    """Reads one line; says how deep in brackets and in which string it ends, and whether the next one continues it."""
    at = 0
    line = line.rstrip("\n")
    while at < len(line):
        if quote:
            if line[at] == "\\":
                at += 2
            elif line.startswith(quote, at):
                at += len(quote)
                quote = ""
            else:
                at += 1
            continue
        char = line[at]
        if char == "#":
            break
        if char in "\"'":
            quote = char * 3 if line.startswith(char * 3, at) else char
            at += len(quote)
            text.append("_")
            continue
        depth += (char in _OPEN) - (char in _CLOSE)
        text.append(char)
        at += 1
    continued = at == len(line) and line.endswith("\\")
    if len(quote) == 1 and not continued:
        quote = ""
    return depth, quote, depth > 0 or bool(quote) or continued
