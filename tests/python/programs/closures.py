def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); print(c(), c(), c())
def many():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
print(many())
print([f() for f in [lambda: i for i in range(3)]])
def defaults():
    return [f() for f in [lambda i=i: i for i in range(3)]]
print(defaults())
def outer():
    x = 1
    def mid():
        def inner():
            return x
        return inner
    x = 2
    return mid()()
print(outer())
def param(a):
    def g(): return a
    a += 1
    return g()
print(param(5))
def comp_cells():
    x = 10
    return [[(lambda: (x, y, z))() for z in range(2)] for y in range(2)]
print(comp_cells())
x = "global"
class A:
    x = "class"
    y = [x for _ in range(2)]
    z = [i for i in x]
    def f(self): return x
    w = (lambda: x)()
print(A.y, A.z, A().f(), A.w)
def scope():
    x = "enclosing"
    class B:
        z = x
        x = "inner"
        y = x
        def g(self): return x
        q = [x for _ in range(1)]
    return B.z, B.y, B().g(), B.q
try:
    print(scope())
except NameError as e:
    print(e)
def scope2():
    x = "enclosing"
    class B:
        z = x
        def g(self): return x
    return B.z, B().g()
print(scope2())
