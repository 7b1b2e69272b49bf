print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x % 3], [(x, y) for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(4)])
print({x % 3 for x in range(10)}, {w: len(w) for w in "a bb ccc".split()}, {k: v for k, v in zip("ab", range(2))}, {v: k for k, v in {"x": 1}.items()}, {*()} , {**{}})
print(list(x for x in "abc"), sum(x for x in range(5)), tuple(i for i in [1, 2]), " ".join(str(i) for i in range(3)), max((abs(x), x) for x in [-3, 2]))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2], [*map(list, zip(*matrix))], [sum(row) for row in matrix])
print([(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 20) if a * a + b * b == c * c])
print([y for x in range(5) if (y := x * 2) > 3], [(x, y := x + 1, x * y) for x in range(3)], y)
print([i if i % 2 else "even" for i in range(4)], [not i for i in (0, 1)], [i for i in range(5) if not i % 2 or i == 3], [lambda: 0 for _ in ()], [*[1, 2], *"ab"], [(), (1,), [2]][1:])
print({x: {y: x * y for y in range(2)} for x in range(2)}, {frozenset([i, i + 1]) for i in range(2)} == {frozenset({0, 1}), frozenset({1, 2})}, [{"a": i} for i in range(2)])
order = []
def tick(v):
    order.append(v)
    return v
[tick(("value", x)) for x in tick([1, 2]) if tick(("if", x))]
print(order)
order.clear()
{tick(k): tick(v) for k, v in [(1, 2)]}
print(order)
g = (tick(x) for x in tick("source"))
print(order[-1], type(g).__name__)
try:
    (x for x in 5)
except TypeError as error:
    print(error)
def lazily():
    for x in range(3):
        yield [x + y for y in range(2)]
print(list(lazily()))
class C:
    n = 3
    squares = [i * i for i in range(n)]
    pairs = [(i, j) for i in range(2) for j in "ab"]
print(C.squares, C.pairs)
funcs = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in funcs], [(lambda: i)() for i in range(3)])
x = "outer"
print([x for x in "abc"], x, {x for x in "a"}, {x: x for x in "a"}, list(x for x in "b"), x)
print([a for a, in [(1,), (2,)]], [b for [b, *_] in ["xy", "zw"]], [k for k, (v, w) in {"k": (1, 2)}.items() if w], [z for z[0] in [1]] if False else "skip")
import asyncio
async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def main():
    print([i async for i in agen(3)], {i async for i in agen(2)}, {i: i async for i in agen(2)}, [i async for i in agen(5) if i % 2])
    print([await double(i) for i in range(3)], {await double(i): await double(i + 1) for i in range(2)}, [await double(i) async for i in agen(2) if await double(i)])
    g = (await double(i) async for i in agen(3))
    print(type(g).__name__, [v async for v in g])
    h = (await double(i) for i in range(2))
    print(type(h).__name__, [v async for v in h])
    print([[j async for j in agen(i)] for i in range(3)], [(i, j) async for i in agen(2) for j in "ab"], [(i, j) for i in "ab" async for j in agen(2)])
    try:
        [i async for i in [1]]
    except TypeError as error:
        print(error)
    try:
        [i for i in agen(1)]
    except TypeError as error:
        print(error)
    print(await anext(agen(1)), await anext(agen(0), "default"))
asyncio.run(main())
for source in ["[x async for x in y]", "def f():\n    [x async for x in y]", "[x, y for x in z]", "[x for x in 1, 2]", "{x: y, z for x in a}", "{**a for a in b}", "[*a for a in b]", "(x for x in y) = 1", "[x for x in y] += 1", "f(x for x in y, 1)", "f(a, x for x in y)", "[x for]", "[for x in y]", "[x for x y]", "[x if y for x in z]", "def f():\n    [await x for x in y]", "[(yield x) for x in y]", "[x for None in y]", "[x for f() in y]", "{x for x in y: 1}"]:
    try:
        compile(source, "c", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(f"{source!r}: {error.msg} {error.lineno} {error.offset}")
