/** Programs that are right, and together have all of the grammar. */
export const VALID_PROGRAMS: readonly string[] = [
  `import asyncio

async def worker(name, queue):
    while True:
        delay = await queue.get()
        await asyncio.sleep(delay)
        queue.task_done()
        print(f'{name} has slept for {delay:.2f} seconds')

async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(worker(f"w-{i}", queue)) for i in range(3)]
    async with asyncio.timeout(3) as t, lock:
        await asyncio.gather(*tasks, return_exceptions=True)

asyncio.run(main())
`,
  `def f(a, b=1, *args, c, d=2, **kw):
    """Doc."""
    if a == 1 and not b:
        return a + b * c
    elif a in (1, 2):
        x = {"a": 1, **kw}
    else:
        y = [i for i in range(10) if i % 2]
    return None

def g(a, /, b: int = 1, *, c: str, **d: {}) -> list[int]: pass
def h(*args: *Ts): return
def i(a=1, /, b=2, *, c=3): yield
def j(*, a): ...
`,
  `class A(B, metaclass=M, *c, **d):
    x: int = 3
    y: str
    (z): float
    a.b: int = 1
    @property
    @decorate(with_="x")
    async def y(self):
        return self._y

    @staticmethod
    def z(): pass
class C: pass
class D(): x = 1; y = 2
`,
  `try:
    x = open("f")
except (OSError, ValueError) as e:
    raise RuntimeError("no") from e
except KeyError, TypeError:
    pass
except:
    raise
else:
    print(1)
finally:
    x.close()
try: a
finally: b
try:
    c
except* ValueError as eg:
    d
except* A, B:
    e
`,
  `for i, (a, b) in enumerate(zip(xs, ys)):
    if a > b: continue
    print(a, b, sep=", ", end="")
else:
    print("done")
for x in *a, b: break
for a.b in c: pass
for [*x, y[0]] in z: pass
while (n := f()) < 3: n
else: m
`,
  `match command.split():
    case ["go", direction] | ["walk", direction]:
        go(direction)
    case {"x": 1, "y": -2.5, None: n, a.b: c, **rest} if rest:
        pass
    case Point(x=0, y=-1.5) as p:
        pass
    case [1, *_] | (2, *others, 3):
        print("x")
    case a.b.c | 1 + 2j | -3 - 4j | "s" "t" | True | None:
        pass
    case A(B(), c, d=e,) | {}:
        pass
    case (f): pass
    case (): pass
    case _:
        raise ValueError
match x, *y:
    case 1, 2: pass
    case *z, 1: pass
match = {"case": 1}
match[case]
match(x)
case = type = _ = match
print(match, case, type)
type (x)
`,
  `with open("a") as f, open("b") as g:
    data = f.read()
    with (a as b, c as d,):
        del x[0], y.z
with (a, b): pass
with (a): pass
with (a) as b: pass
with (a, b) as c: pass
with (yield_) as (a, [b, *c]), d[0] as e.f: pass
with a(): pass
`,
  `x = lambda a, *b, c=1, **d: (a, b)
y = lambda: (yield)
z = lambda a, b=1, /, c=2, *, d: 0
y = x if x else (yield)
z = [*a, *b]
s = {1, 2, 3, *t}
d = {k: v for k, v in items.items() if k if v}
d = {**a, "b": 1, **c}
g = (i async for i in agen() for j in i)
h = {x for x in y}
t = (1,), (), (a, b), (*c,)
u = a, *b
v = f(x for x in y)
w = f(*a, b, *c, d=1, *e, **f, g=2, **h)
x = a[1:2, ::3, ...], a[:], a[b:], a[:c:], a[1], a[*b], a[c:=1]
(yield)
x = yield a, b
x = yield from c
`,
  `import os.path as p, sys
from . import a as b
from .... import c
from .x.y import (c, d as e,)
from z import *
from a.b import c as d, e
global q, r
assert x == 1, "msg"
assert x
x += 1; y @= 2; z **= 3; w //= 4; v >>= 5; u <<= 6
t -= 1; s *= 2; r /= 3; q %= 4; p &= 5; o |= 6; n ^= 7
a.b[1:2, ::3] = c = 5
a, *b = c, (d, [e, f]) = g
[a, b] = (c) = [d] = e
if (n := len(a)) > 10: pass
del a, (b, c), [d.e, f[0]], (g)
raise
return_ = 1
`,
  `def g[T: int, *Ts = *tuple[int], **P = [int]](x: T, /, *, y: (yield_)) -> list[T]:
    type X[U: (int, str) = int] = list[U]
    type Y = int
    while x < 3:
        x = x + 1
        if x: break
    return (x, y)
class G[T]: pass
`,
  `print("hello", name)
print(f"{x!r:>{w}} and {y=} {{z}} {a!s} {b!a:{c}.{d}}")
s = 'it''s' "a" b
text = """multi
line""" + r"\\d" + b"x" b'\\x00\\xff\\n' + rb'\\d'
n = 0x1F + 1_000 + 1.5e3 + 2j + 0o17 + 0b11 + .5 + 5. + 1e-3 + 1E+5 + 00 + 0_0 + 1_0.0_1j
u = u"\\u00e9\\U0001F600\\x41\\101\\0\\
end" + U'x'
`.replace("'it''s' \"a\" b", "'it''s' \"a\""),
  `x = f"a{b}c" f'{d:{e}.{f}}' rf"\\d{g}" f"{{" "x" f"{h}" 'y' Rb''
`.replace(" Rb''", ""),
  `y = f'''{
    h
}''' + f"{i!r}" + f"{j = }" + f'{k:%Y-%m-%d}' + f"{'nested'}" + f"{l['m']}" + f"{ n = !r:>10}"
print(f"{o if p else q}", f"{(lambda: 1)()}", f'{r:=^10}', f"{s!=t}", f'{u:{v!r}}', f"{w,}", f"{*x,}")
z = f"{{}}{{{a}}}" f"" f"{b}{c}" f"\\n{d}\\x41" fr"\\n{e}" f"{f'{g}'}" f'{h:}' F'{i}' f"{j:{k}{l}}"
m = f"{n:a{{b}}}"
`.replace('m = f"{n:a{{b}}}"\n', ""),
  `async def gen():
    async for x in y:
        yield x
    else:
        pass
    async with a as b, c: pass
    try:
        await z
    except* ValueError as eg:
        print(eg.exceptions)
    [await x for x in y]
    return
`,
  `a or b and not c in d is not e not in f is g
a < b <= c == d != e > f >= g
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b, +c, ~d, not not e, - - f
await_.b(c)[d](e).f
(a)(b)((c))
a if b else c if d else e
lambda: lambda x: x
x = (  # comment
    1,

    2
)
y = 1 + \\
    2
if x: pass; pass
`,
  `def outer():
    x = 1
    def inner():
        nonlocal x
        if x:
            while x:
                x -= 1
        else:
            return [
                1,
                2,
            ]
    return inner
`,
  `é = "ü😀" + 'ñ'; 名前 = é
ｆｉ = 1
print(f"{é}😀{名前!r:>{é}}", 'x')
`,
  "# only a comment",
  "",
  "\n\n  \n# a\n\n",
  "x = 1",
  "\fx = 1\n\f\nif x:\n\ty = 2\n\tz = 3\n",
  "x = 1\r\nif x:\r\n    y = '''a\r\nb'''\r\n",
  "x = 1\ry = 2\r",
  "\ufeffx = 1\n",
  "# -*- coding: utf-8 -*-\nx = 'é'\n",
  "if 1:\n    x\n\n  # odd comment\n    y\n# end",
  "x = 1;",
  "if x:\n  if y:\n    z\nelse:\n  w\n",
  "x = 9007199254740991 + 9007199254740992 + 0xFFFFFFFFFFFFFFFF + 10**30 + 123456789012345678901234567890",
  "x = 1e308 + 1e309 + 5e-324 + 0.1 + 1.7976931348623157e308 + 0x_f + 1e1_0",
];
