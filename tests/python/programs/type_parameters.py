def f[T](a: T, b: int = 3, *, c: T = None) -> T: return a, b, c
print(f(1), f.__type_params__, f.__annotate__(1), f.__qualname__)
class C[T, *Ts, **P]:
    def m[U: int](self, x: T, y: U) -> U: return x
    attr: T
print(C.__type_params__, C().m(3, 4), C.m.__type_params__, C.__bases__)
type A[T] = list[T]
type B = int | str
print(A.__value__, A.__type_params__, B.__value__, B)
def outer():
    Z = 5
    def g[T: (int, str) = int](a: T): return Z, a
    class D[T]:
        z = Z
        def n(self): return Z, __class__.__name__
        def k(self): return super().__repr__()[:5]
    return g(1), D().n(), D.z, g.__qualname__, D.__qualname__, D.n.__qualname__, D().k()
print(outer())
class M:
    X = int
    def f[T](self, a: X, b: T) -> X: pass
    class In[T](dict[str, X]): pass
    type Al = X
print(M.f.__annotate__(1), M.In.__orig_bases__, M.Al.__value__)
