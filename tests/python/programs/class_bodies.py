class Base:
    """Doc"""
    attr = 1
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw); super().__init_subclass__()
    def m(self): return "base"
class Child(Base, key=5):
    def m(self): return "child " + super().m()
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
    def cl(self): return __class__
c = Child()
print(c.m(), Child.s(3), c.c(), c.cl())
c.p = 5
print(c.p)
print(Base.__doc__, Child.__doc__, Child.__qualname__, Child.__module__, Child.__firstlineno__, Child.__static_attributes__)
class Priv:
    __x = 1
    def __f(self): return self.__x
    def g(self): return self.__f()
print(Priv().g(), [n for n in vars(Priv) if "Priv" in n])
def deco(n):
    print("make", n)
    def d(x): print("apply", n); return x
    return d
@deco(1)
@deco(2)
class D: pass
@deco(3)
@deco(4)
def dd(): pass
def make():
    class Local:
        def m(self):
            def inner(): pass
            return inner
    return Local
print(make().__qualname__, make()().m().__qualname__)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class WithMeta(metaclass=Meta, opt=1):
    a = 1
    def f(self): pass
class N:
    class Inner:
        def f(self): pass
    x = 5
    del x
    for i in range(2): pass
    if i: y = 1
print(N.Inner.f.__qualname__, hasattr(N, "x"), N.i, N.y)
bases = (Base,)
class Star(*bases, **{"q": 1}): pass
class G:
    global gg
    gg = 5
print(gg, hasattr(G, "gg"))
