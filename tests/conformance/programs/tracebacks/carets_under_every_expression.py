# Where a traceback puts its carets: one failing line for each kind of expression.
import traceback


class Thing:
    def __init__(self):
        self.empty = None
        self.items = [1, 2]

    def method(self):
        return self.items[9]

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return {}["exit"]


thing = Thing()
nothing = None
value = 5
LINES = """
thing.empty.name
thing.items[0].real.nothing.more
thing.items[5] + 1
value + "text" * 2
(value + 1) - ("a" + "b")
-"text"
not_defined + 1
value < "text" < 3
value in 3
thing.method()
nothing()
nothing(1, *[2], key=3)
len(1, 2)
print(value, undefined, 3)
[item / 0 for item in [1]]
{key: key.upper() for key in [1]}
sum(item.bad for item in [1])
list(map(lambda n: n + "a", [1]))
(lambda a, b: a)(1)
f"{value:{'x'}} {undefined_in_fstring}"
f"{thing.empty.name!r:>10}"
value if undefined else 2
thing.items[value:].sort(key=1)
thing.items["a"]
assert value == 4, f"value is {value}"
raise KeyError("raised") from ValueError("cause")
del thing.missing
thing.empty.x = 3
thing.empty[0] = 3
thing.items[0] += "a"
value.x += 1
a, b = 1, 2, 3
for item in 5: pass
with thing: pass
with value: pass
import no_module_like_this
from math import nothing_like_this
class Broken(value): pass
class Fails: x = 1 / 0
lambda: (yield)
x = [1, 2][value]; y = 2
{**nothing}
[*nothing]
thing.method().real if thing else None
int("12", base=value + 99)
"%d %s" % (1,)
match_me = {"a": 1}["b"]["c"]
"e" + value + "n"
(thing
""".strip().splitlines()
for line in LINES:
    try:
        exec(compile(line, "<line>", "exec"))
    except BaseException as error:
        shown = traceback.TracebackException.from_exception(error)
        print(line)
        for frame in list(shown.stack)[1:]:
            print("   ", frame.lineno, frame.colno, frame.end_lineno, frame.end_colno, frame.name)
        print("   ", "".join(shown.format_exception_only()), end="")
    else:
        print(line, "-> fine")


def outer(n):
    return inner(
        n,
        [
            n,
            n / 0,
        ],
    )


def inner(*args):
    return args


def deep(n):
    if n == 0:
        return outer(n) + undefined
    return deep(n - 1)


try:
    deep(5)
except ZeroDivisionError:
    print(traceback.format_exc())
