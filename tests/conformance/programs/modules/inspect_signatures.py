import inspect, functools
from typing import Optional, List
def f(a, b: int = 1, *args, c, d: str = "x", **kw) -> Optional[int]:
    """Docs.

        indented
    """
    return a
def g(a, /, b, *, c=3): pass
class A:
    """class doc"""
    x = 1
    def __init__(self, p, q=2): self.p = p
    def m(self, z: "A") -> None:
        """m doc"""
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    @property
    def prop(self): return 1
    async def co(self): pass
class B(A):
    def m(self, z): pass
for o in (f, g, A, B, A(1).m, A.m, A.cm, A.sm, functools.partial(f, 1), functools.partial(f, c=5), functools.partial(g, 1, c=2), lambda: 0, lambda x, *y: x):
    print(inspect.signature(o), repr(inspect.signature(o)))
for n, p in inspect.signature(f).parameters.items():
    print(n, p, repr(p), p.kind, p.kind.description, p.default is p.empty, p.annotation)
s = inspect.signature(f)
b = s.bind(1, 2, 3, c=4, e=5)
print(b, b.args, b.kwargs, b.arguments)
b = s.bind(1, c=2); b.apply_defaults(); print(b.arguments)
for args, kw in (((), {}), ((1,), {}), ((1, 2, 3), {"c": 1, "a": 2}),):
    try: print(s.bind(*args, **kw))
    except TypeError as e: print("TypeError:", e)
for args, kw in (((1, 2, 3), {}), ((), {"a": 1, "b": 2}), ((1, 2), {"z": 3})):
    try: print(inspect.signature(g).bind(*args, **kw))
    except TypeError as e: print("TypeError:", e)
print(inspect.getsource(f), end="|")
print(inspect.getsource(A.m), end="|")
print(inspect.getsource(B), end="|")
print(inspect.getsourcelines(g))
print(inspect.getdoc(f)); print(inspect.getdoc(B.m), inspect.getdoc(B), inspect.getdoc(A))
print(inspect.isfunction(f), inspect.ismethod(A(1).m), inspect.isclass(A), inspect.iscoroutinefunction(A.co), inspect.isbuiltin(len), inspect.isroutine(len), inspect.isgeneratorfunction(f))
print([n for n, v in inspect.getmembers(A, inspect.isfunction)])
print([n for n, v in inspect.getmembers(A(3)) if not n.startswith("__")])
print(inspect.getfullargspec(f))
print(inspect.getcallargs(f, 1, c=2))
def outer():
    def inner():
        fr = inspect.currentframe()
        print(fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_lineno)
        st = inspect.stack()
        print([s.function for s in st][:2], st[0].lineno, st[0].code_context, st[0].index, st[0].filename)
        print(inspect.getframeinfo(fr)[1:])
        print(inspect.getargvalues(fr).locals.keys())
    inner()
outer()
print(inspect.getmro(B), inspect.unwrap(f) is f)
@functools.wraps(f)
def w(*a, **k): return f(*a, **k)
print(inspect.signature(w), inspect.signature(w, follow_wrapped=False))
def cl():
    n = 1
    def k(): return n + len([]) + A.x
    return k
print(inspect.getclosurevars(cl()))
P = inspect.Parameter
print(inspect.Signature([P("a", P.POSITIONAL_ONLY), P("b", P.KEYWORD_ONLY, default=2, annotation=int)], return_annotation=list[int]))
for bad in (lambda: P("1", P.KEYWORD_ONLY), lambda: P("a", P.VAR_POSITIONAL, default=1), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.signature(5), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(s.replace(return_annotation=int), s == inspect.signature(f), s.return_annotation)
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
print(inspect.isabstract(Abs), inspect.isabstract(A))
def deco(fn):
    sig = inspect.signature(fn)
    @functools.wraps(fn)
    def inner(*a, **k):
        bound = sig.bind(*a, **k); bound.apply_defaults()
        for name, value in bound.arguments.items():
            ann = sig.parameters[name].annotation
            if ann is not sig.empty and not isinstance(value, ann): raise TypeError(f"{name} must be {ann.__name__}")
        return fn(*a, **k)
    return inner
@deco
def add(x: int, y: int = 1): return x + y
print(add(1)); 
try: add("a")
except TypeError as e: print(e)
print(inspect.getsource(add))
class M(type):
    def __call__(cls, *a, zz=1): return super().__call__(*a)
class MC(metaclass=M):
    def __init__(self, a): pass
print(inspect.signature(MC)); 
class N:
    def __new__(cls, u, v): return super().__new__(cls)
print(inspect.signature(N), inspect.signature(object))
class C:
    def __call__(self, a, b): pass
print(inspect.signature(C()), inspect.signature(C))
print(type(inspect.getattr_static(A(1), "prop")), inspect.getcomments(f), inspect.cleandoc("  a\n    b\n"))
print(inspect.classify_class_attrs(B)[-1][:2])
