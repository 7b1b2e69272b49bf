def f(*, a, b=2): return a, b
print(f(a=1))
print("%s and %r" % ("a", "b"), "%5s|%-5s|%.2s" % ("a", "b", "cde"), "100%% %s" % ("x",))
try: "%s %s" % ("a",)
except TypeError as e: print(e)
print(1 if 0 else 2 if 0 else 3)
assert True, "x"
try: assert 1 > 2, "msg" + "x"
except AssertionError as e: print(e)
try: assert 1 > 2
except AssertionError as e: print(repr(e))
a = b"ab" b"cd"; print(a, 1_000, 0xff, 1e3, 3j, ...)
print(f"{a!r:>10}|{1+1=}|{'x':^{5}}|{{}}|{3.14159:.2f}" f"{'nested ' + f'{1}'}")
x = 5; x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 8; x &= 12; x ^= 5; print(x)
print(not 1, -(-3), +True, ~5, not [], - - 2)
print([1, 2, 3][1:], "abc"[::-1], [1, 2, 3, 4][1:3:1], (1, 2)[-1])
l = [1, 2, 3]; del l[0]; l[0:1] = [9, 9]; print(l); del l[:]; print(l)
def gl():
    global newg
    newg = 3
    newg += 1
    del newg
    newg = 7
gl(); print(newg)
i = 0
while True:
    i += 1
    if i == 2: continue
    if i > 4: break
else: print("no")
print(i)
for i in range(3): pass
else: print("for else")
try:
    try: raise KeyError
    finally: print("f")
except LookupError: print("L")
print((lambda *a, **k: (a, k))(*[1], **{"z": 2}))
def deflt(x, l=[]): l.append(x); return l
print(deflt(1), deflt(2))
print(type(lambda: 0).__name__, (lambda: 0).__qualname__)
import asyncio.locks as al
from asyncio import locks as l2, Lock
import asyncio.locks
print(al is l2, asyncio.locks is al, Lock is al.Lock)
try: from asyncio import nonexistent
except ImportError: print("IE")
print(0 < 1 < 2 == 2 != 3, 1 in [1] is True, None is None is not False)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return True
def r():
    for i in range(3):
        with Ctx():
            try:
                if i == 1: return i
                raise ValueError
            finally:
                print("fin", i)
print(r())
def nested_fn():
    def a():
        def b():
            nonlocal v
            v += 1
            return v
        return b
    v = 1
    return a()(), v
print(nested_fn())
if (y := 3) > 2 and (z := y) or False: print(y, z)
print([*"ab", *(1, 2)], {*"a"}, {**{"a": 1}, "b": 2}, (*[1], 2))
print(__debug__)
def star(a, *b): return a, b
print(star(*range(3)), star(1, *(), *[2]))
x = y = z = []
x.append(1); print(y, z)
(a), [b, c] = 1, (2, 3); print(a, b, c)
def nothing(): """doc"""
print(nothing(), nothing.__doc__)
def doc2():
    """First
        indented
      less

    """
    return 1
print(repr(doc2.__doc__))
def cond(a, b, c): return (a and b) or c, a or b and c, not (a and b), (a or b) and c, a if b else c
print([cond(a, b, c) for a in (0, 1) for b in (0, 2) for c in (0, 3)])
def cond2(a, b, c):
    r = []
    if a and b or c: r.append(1)
    if not (a or b) and not c: r.append(2)
    if (a if b else c): r.append(3)
    if not (a and (b or not c)): r.append(4)
    if a < b < c or a == b: r.append(5)
    if not a < b < c: r.append(6)
    if a is None or b is not None and c in (3, 4): r.append(7)
    while not a == b and c: c -= 1; r.append(8)
    if not (a in [1] or b not in [2]): r.append(9)
    return r
print([cond2(a, b, c) for a in (0, 1, None) if a is not None for b in (0, 2) for c in (0, 3)])
