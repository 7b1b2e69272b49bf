from __future__ import annotations
def f(a: int, b: list[str | None] = None, *c: "x", d: lambda q, *r, s=1, **t: (q, r) = 3) -> dict[str, tuple[int, ...]]: pass
print(f.__annotate__(1) if f.__annotate__ else f.__annotations__)
x: int | str = 3
class A:
    y: A | None
    z: -1 + 2 * (3 - 4) ** -5 = 0
    w: {1: 2, **d} | {3, 4} | [5, *six] | f"a{b!r:>{w}}c"
    v: a.b[c:d, ::2](x, *y, k=z, **w)
    u: not a and b or c if d else e
    t: [i for i in x if y if z] + {j: k for j, k in l} + (m for m in n)
    s: a < b <= c is not d not in e
    r: ~a ** -b @ c // d % e << f >> g & h ^ i | j
    q: 'it''s "quoted"' + "it's" + b'by\x00te' + 1.0 + 1e20 + 1e-7 + 2j + 0x10 + None + True + ...
    p: ((a, b), (c,), ())
    o: (lambda: 1)
    m: 1 .real
    l: await_
    k: (x[a, b], x[(a,)], x[*a])
    j: (a if b else c) if d else (e if f else g)
    i: (-(-a) - -b, not not a, (not a) == b)
    h: ((a and b) and c, a and (b or c), (a or b) or c)
    g: ((a < b) < c, a ** b ** c, (a ** b) ** c, (-a) ** b)
    aa: (x.y(z for z in w), x(*(a or b)))
    bb: ("\n\t\\\x01\xe9\u1234", '\'"')
print(__annotations__)
for k, v in A.__annotations__.items(): print(k, v)
