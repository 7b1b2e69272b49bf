name = "Bob"
t = t"Hello {name!r:>{10}} and {1+1}{name}"
print(repr(t))
print(t.strings, t.interpolations, t.values)
for p in t: print(p)
print(list(t))
print(type(t), type(t.interpolations[0]), type(iter(t)))
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, i.format_spec)
I = type(i)
match i:
    case I(value, expr, conv, spec): print(value, expr, conv, spec)
print((t + t"x{3}").strings)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = type(t); I = type(i)
attempt(lambda: t + "x")
attempt(lambda: "x" + t)
attempt(lambda: t + 1)
attempt(lambda: T(1))
attempt(lambda: T(a=1))
attempt(lambda: I(1, 2))
attempt(lambda: I(1, "x", 2))
attempt(lambda: I(1, "x", "y"))
attempt(lambda: I())
attempt(lambda: I(1, format_spec=3))
attempt(lambda: I(1, "x", None, ">3"))
attempt(lambda: T("a", "b", I(1), I(2), "c").strings)
attempt(lambda: T("a", "b", I(1), I(2), "c"))
attempt(lambda: T())
attempt(lambda: T() == T())
attempt(lambda: t"" == t"")
attempt(lambda: T[int])
attempt(lambda: I[int, str])
attempt(lambda: setattr(t, "strings", 1))
attempt(lambda: setattr(i, "value", 1))
attempt(lambda: t.foo)
attempt(lambda: type("S", (T,), {}))
attempt(lambda: t.__len__)
attempt(lambda: t[0])
attempt(lambda: len(t))
attempt(lambda: str(t))
attempt(lambda: f"{t!s}")
attempt(lambda: t"{name=}")
attempt(lambda: t"{name=:>3}")
attempt(lambda: t"{ name !s}")
attempt(lambda: t"a" t"b{1}")
attempt(lambda: rt"\n{1}\d")
attempt(lambda: t"{(lambda x: x)(3)}".values)
attempt(lambda: t"{{}}".strings)
attempt(lambda: t"{'nested'}{t'in {name}'}")
attempt(lambda: t"{undefined}")
attempt(lambda: T.__match_args__)
attempt(lambda: I.__match_args__)
it = iter(t)
attempt(lambda: next(it)); attempt(lambda: next(it)); attempt(lambda: list(it)); attempt(lambda: next(it))
async def f(): return 5
async def g(): return t"{await f()} {[x async for x in h()]}"
async def h():
    yield 1
import asyncio
print(asyncio.run(g()))
from string.templatelib import Template, Interpolation, convert
import string.templatelib as tl
print(Template is T, Interpolation is I)
attempt(lambda: convert(3, "r")); attempt(lambda: convert("x", "r")); attempt(lambda: convert("é", "a")); attempt(lambda: convert(3, "s")); attempt(lambda: convert(3, None)); attempt(lambda: convert(3, "z"))
attempt(lambda: [n for n in dir(tl) if not n.startswith("__")])
def html(t):
    out = []
    for part in t:
        match part:
            case str(): out.append(part)
            case Interpolation(value, _, conv, spec):
                v = convert(value, conv)
                out.append(format(v, spec).replace("<", "&lt;"))
    return "".join(out)
x = "<script>"
print(html(t"<p>{x}</p> {3.14159:.2f} {x!r:*^20}"))
