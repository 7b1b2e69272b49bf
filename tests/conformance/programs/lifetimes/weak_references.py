"""weakref.ref does not keep its object."""
import weakref


class A:
    def __init__(self, n="a"):
        self.n = n

    def __repr__(self):
        return f"A({self.n})"


a = A()
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a))
print(r == weakref.ref(a), hash(r) == hash(a), type(r).__name__)
log = []
r2 = weakref.ref(a, lambda ref: log.append(("gone", ref is r2)))
print(r.__callback__, callable(r2.__callback__), weakref.getweakrefcount(a))
b = a
del a
print(r())
b = None
print(r(), r2(), log)
print(r == r2, r == r)
for bad in (1, "s", [], {}, (), None, object()):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)


def first(ref):
    print("first callback")


def second(ref):
    print("second callback")


x = A("x")
one, two = weakref.ref(x, first), weakref.ref(x, second)
del x
print(weakref.ref(A("temporary"))())


def function():
    pass


f = weakref.ref(function)
print(f() is function)
del function
print(f())


def failing(ref):
    raise ValueError("in callback")


y = A("y")
ry = weakref.ref(y, failing)
del y
print("end")
