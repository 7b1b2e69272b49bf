# Format specifications that do not fit their values, and the templates around them.
import datetime

VALUES = (5, 2.5, "text", None, True, [1], 1j, b"x")
SPECS = ("d", "s", ".2f", "x", ">8", "=8", "08", ",", "_", "%", "e", "c", "z", "+", " ", "#", ".3", "!", "5.", "q", "ss")
for value in VALUES:
    for spec in SPECS:
        try:
            print(repr(value), spec, "->", repr(format(value, spec)))
        except (ValueError, TypeError) as error:
            print(repr(value), spec, "->", type(error).__name__, error)

TEMPLATES = (
    ("{} {}", (1,), {}),
    ("{0} {}", (1, 2), {}),
    ("{} {0}", (1, 2), {}),
    ("{a}", (), {}),
    ("{0.missing}", (1,), {}),
    ("{0[k]}", ({},), {}),
    ("{0[0]}", ([],), {}),
    ("{", (), {}),
    ("}", (), {}),
    ("{0!x}", (1,), {}),
    ("{0!}", (1,), {}),
    ("{0!r:>5}", ("a",), {}),
    ("{:{}}", ("a", 5), {}),
    ("{:{w}.{p}}", (3.14159,), {"w": 8, "p": 3}),
    ("{:{:{}}}", (1, 2, 3), {}),
    ("{{}} {{{}}}", (1,), {}),
    ("{0[a][b].real}", ({"a": {"b": 3}},), {}),
    ("{-1}", (1,), {}),
    ("{ 0}", (1,), {}),
    ("{0 }", (1,), {}),
    ("{0.}", (1,), {}),
    ("{0[}", (1,), {}),
    ("{0[]}", (1,), {}),
)
for template, args, keywords in TEMPLATES:
    try:
        print(template, "->", template.format(*args, **keywords))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(template, "->", type(error).__name__, error)

day = datetime.date(2024, 2, 29)
print(f"{day:%d.%m.%Y}", f"{day}", f"{day!r:>30}", f"{'x':*^5}", f"{3.0:g} {1e10:g} {1e-5:g} {123456789:.3g}")
print(f"{1234.5:,.2f} {1234567:_} {255:#06x} {-5:=+6d} {0.25:.0%} {1e6:n} {7:b}")
for text, value in (("%d", "x"), ("%s %s", (1,)), ("%s", (1, 2)), ("%(a)s", 3), ("%(a)s", {}), ("%q", 1), ("%", 1), ("%*d", (5, 3)), ("%.*f", (1, 2.55)), ("%c", "ab"), ("%c", 70), ("%i%%", 5.9), ("%x", 1.5), ("%5.1f|%-5d|%+d", (2.25, 3, 4))):
    try:
        print(text, "->", text % value)
    except (ValueError, TypeError, KeyError) as error:
        print(text, "->", type(error).__name__, error)
