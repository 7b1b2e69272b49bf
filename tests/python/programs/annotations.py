x: int = 5
y: "str"
def f(a: int, b: str = "x", *args: float, c: list[int], **kw: dict) -> None: pass
print(f.__annotate__(1))
class A:
    p: int
    q: "A" = None
    def m(self, o: A) -> q: pass
    if x:
        r: float
    else:
        s: bool
print(A.m.__annotate__(1)["o"] is A)
print(__annotate__(1))
try: f.__annotate__(3)
except NotImplementedError: print("NIE")
def local():
    z: undefined_name = 3
    w: also_undefined
    print(z)
    def inner(a: z): pass
    return inner.__annotate__(1)
print(local())
(x): undefined2
print(x)
d = {}
d["k"]: int = 3
print(d)
class B:
    T = int
    def f(self, a: T, b: T | None = None) -> list[T]: pass
    T = str
print(B.f.__annotate__(1))
class Cls:
    def f(self, *args: int): pass
    x: int = 1
    y: str
print(Cls.__dict__["__annotate_func__"](1) if "__annotate_func__" in Cls.__dict__ else Cls.__annotate__(1))
def deco(f): print(f.__annotate__(1)); return f
@deco
def g(a: int, /, b: "q", *, c: float = 1.0) -> "ret": ...
