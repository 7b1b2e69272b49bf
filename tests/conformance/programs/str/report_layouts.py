"""Text that is laid out: columns of any width, wrapped lines, boxes, templates, numbers as people read them."""

from string import Template
from textwrap import dedent, fill, indent, shorten

ROWS = [("tea", 2.5, 3), ("coffee, black", 12.25, 10), ("cake", 1004.0, 1)]


def table(rows, heads):
    texts = [tuple(f"{cell:,.2f}" if isinstance(cell, float) else str(cell) for cell in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(heads, *texts)]
    line = "+".join("-" * (width + 2) for width in widths)
    yield " | ".join(f"{head:^{width}}" for head, width in zip(heads, widths)).join("  ")
    yield line
    for row, text in zip(rows, texts):
        cells = (
            f"{cell:<{width}}" if isinstance(value, str) else f"{cell:>{width}}"
            for value, cell, width in zip(row, text, widths)
        )
        yield f" {' | '.join(cells)} "


print(*table(ROWS, ("what", "price", "n")), sep="\n")


def boxed(text, style="+-|"):
    corner, dash, bar = style
    lines = text.splitlines() or [""]
    width = max(map(len, lines))
    edge = corner + dash * (width + 2) + corner
    return "\n".join([edge, *(f"{bar} {line.ljust(width)} {bar}" for line in lines), edge])


print(boxed("two\nlines here"), boxed("", "*=!"), sep="\n")

TEXT = "It is a truth universally acknowledged, that a well-kept program in possession of a good test must be in want of a reader."
print(fill(TEXT, 40, initial_indent="* ", subsequent_indent="  "))
print(shorten(TEXT, 50, placeholder=" ..."), indent("a\n\nb", "> "), dedent("    in\n      deeper\n    out"), sep="\n")

letter = Template("Dear $name, you owe $$${sum}${unit}.")
print(letter.substitute(name="Ann", sum=5, unit="k"), letter.safe_substitute(name="Bob"))
try:
    letter.substitute(name="Cy")
except KeyError as error:
    print("missing", error)


def size(count):
    for unit in ("B", "KiB", "MiB", "GiB"):
        if abs(count) < 1024:
            return f"{count:.3g} {unit}"
        count /= 1024
    return f"{count:.3g} TiB"


def clock(seconds):
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:d}:{minutes:02d}:{seconds:06.3f}" if hours else f"{minutes:d}:{seconds:06.3f}"


def ordinal(number):
    last = 0 if number // 10 % 10 == 1 else number % 10
    return f"{number}{dict(enumerate(('th', 'st', 'nd', 'rd'))).get(last, 'th')}"


print(*map(size, (0, 1023, 1024, 5_000_000, 3 * 2**40, -2048)), sep="; ")
print(*map(clock, (0.5, 61, 3599.9996, 90061)), sep="; ")
print(*map(ordinal, (0, 1, 2, 3, 4, 11, 12, 13, 21, 101, 111)))

for value in (0.0, -0.0, 1e-7, 123456789.123, 1e16, 2.5, float("nan"), -float("inf")):
    print(f"{value!r:>22} {value:>12.4g} {value:>14.3e} {value:+.1f} {value:,.0f} {value:.2%}")
for value in (0, -7, 255, 10**20):
    print(f"{value:>6d}|{value:<+8d}|{value:^#12x}|{value:_b}|{value:,}|{value:010.1f}|{value:e}")
print("%-8s|%8s|%08.3f|%+d|%#o|%c|%5.1f%%" % ("left", "right", -3.14159, 4, 8, "x", 99.55))
print("{0[1]} {0[0]!r:>5} {name.real} {1:{2}}".format(["a", "b"], "mid", "^7", name=3))
name, width = "x", 6
print(f"{name=} {name = !s:>{width}} {width*2=:04d} {'nested ' + f'{name:*^3}'} {{literal}} {lambda_ if (lambda_ := 3) else 0}")
