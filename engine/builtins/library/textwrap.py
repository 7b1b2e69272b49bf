"""Lib/textwrap.py"""

__all__ = ["dedent", "fill", "indent", "shorten", "wrap"]


def dedent(text):
    lines = text.split("\n")
    margin = None
    for line in lines:
        if not line.strip():
            continue
        lead = line[: len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = lead
        while not lead.startswith(margin):
            margin = margin[:-1]
    cut = len(margin or "")
    return "\n".join(line[cut:] if line.strip() else "" for line in lines)


def indent(text, prefix, predicate=None):
    lines = text.splitlines(True)
    wanted = predicate or (lambda line: line.strip())
    return "".join(prefix + line if wanted(line) else line for line in lines)


def wrap(text, width=70, *, initial_indent="", subsequent_indent=""):
    if width <= 0:
        raise ValueError(f"invalid width {width!r} (must be > 0)")
    lines = []
    line = ""
    for word in text.expandtabs().split():
        lead = subsequent_indent if lines else initial_indent
        if line and len(lead) + len(line) + 1 + len(word) > width:
            lines.append(lead + line)
            line = ""
            lead = subsequent_indent
        while not line and len(lead) + len(word) > width:
            lines.append(lead + word[: width - len(lead)])
            word = word[width - len(lead) :]
            lead = subsequent_indent
        line = f"{line} {word}" if line else word
    if line:
        lines.append((subsequent_indent if lines else initial_indent) + line)
    return lines


def fill(text, width=70, **kwargs):
    return "\n".join(wrap(text, width, **kwargs))


def shorten(text, width, *, placeholder=" [...]"):
    words = text.split()
    if len(" ".join(words)) <= width:
        return " ".join(words)
    while words and len(" ".join(words)) + len(placeholder) > width:
        words.pop()
    return " ".join(words) + placeholder if words else placeholder.lstrip()
