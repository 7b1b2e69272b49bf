def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, z=7))
print(f(*[1, 2], *(3,), **{"d": 1}, **{"x": 2}))
print(f(1, *[2, 3], 4, d=0, **{"q": 1}, r=2))
def g(*, k, **kw): return k, kw
print(g(k=1, **dict(a=2)))
print((lambda x, *y, z=3: (x, y, z))(1, 2))
def default_order():
    def show(x): print("eval", x); return x
    def h(a=show(1), b=show(2), *, c=show(3), d=show(4)): return a, b, c, d
    return h()
print(default_order())
