def f():
    x = "outer"
    r = [x for x in range(3)]
    print(r, x)
    r = [[x, y] for x in range(2) for y in range(x + 1)]
    print(r)
    r = {x: [y for y in range(x)] for x in range(3)}
    print(r)
    r = [lambda: x for x in range(2)]
    print([q() for q in r], x)
    r = [(lambda: (x, y))() for x in range(2) for y in range(2)]
    print(r)
    r = list(x for x in range(3) if x if x > 1)
    print(r)
    print([a + b for a, b in [(1, 2), (3, 4)]])
    print([a for a, *b in [(1, 2), (3, 4)]])
    print([d["k"] for d["k"] in [1, 2]] if (d := {}) is not None else 0)
    try: [y for y in [1] if zz for zz in [1]]
    except UnboundLocalError as e: print(e)
    except NameError as e: print(e)
    print([i for i in range(5) if i % 2 if i != 3])
    print(sum(1 for _ in range(3)), any(i > 1 for i in range(3)))
    print([*range(3), *[i for i in "ab"]])
    def g(n): return [n + i for i in range(n) if (lambda k: k != n - 1)(i)]
    print(g(3))
    fs = [lambda i=i: [i + j for j in range(2)] for i in range(2)]
    print([k() for k in fs])
    print([[(i, j, k) for k in range(1)] for i in range(1) for j in range(1)])
    return [z for z in (1, 2) for w in [z * 2] if (u := w) > 2], u
print(f())
print([[__name__ for _ in range(1)] for _ in range(1)])
class K:
    a = [1, 2]
    b = [i * 2 for i in a]
    c = [(i, j) for i in a for j in range(i)]
    d = list(i for i in a)
    try: e = [a for _ in range(1)]
    except NameError as e2: e = str(e2)
    f = {i: (lambda: i)() for i in a}
print(K.b, K.c, K.d, K.e, K.f)
def gen_scope():
    y = 5
    return list(x + y for x in range(3)), [x + y for x in range(2)], {x + y for x in range(1)}
print(gen_scope())
def dele():
    v = [k for k in range(3)]
    k = 1
    [k for k in range(10)]
    return k
print(dele())
