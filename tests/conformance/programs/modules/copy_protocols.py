import copy
a = [1, [2, 3], {"k": [4]}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); print(b, c, b[1] is a[1], c[1] is a[1])
loop = [1]; loop.append(loop); d = copy.deepcopy(loop); print(d[1] is d, d is loop)
shared = [1]; x = copy.deepcopy([shared, shared]); print(x[0] is x[1])
class P:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"P({self.v})"
p = P([1]); q = copy.copy(p); r = copy.deepcopy(p); p.v.append(2); print(p, q, r)
class C:
    def __init__(self): self.n = 0
    def __copy__(self): print("__copy__"); return "copied"
    def __deepcopy__(self, memo): print("__deepcopy__", type(memo).__name__); return "deep"
print(copy.copy(C()), copy.deepcopy([C()]))
class R:
    def __init__(self, a, b): self.a, self.b = a, b
    def __reduce__(self): return (R, (self.a, self.b + 1))
z = copy.copy(R(1, 2)); print(z.a, z.b)
class G:
    def __init__(self): self.x = 1; self.secret = 2
    def __getstate__(self): s = dict(self.__dict__); del s["secret"]; return s
    def __setstate__(self, s): self.__dict__.update(s); self.restored = True
g = copy.copy(G()); print(g.__dict__)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]; t = copy.copy(s); u = copy.deepcopy(s); print(t.a is s.a, u.a is s.a, hasattr(t, "b"))
print(copy.copy((1, 2)) , copy.deepcopy((1, [2])), copy.copy("s"), copy.copy({1}), copy.copy(frozenset([1])), copy.deepcopy(None), copy.copy(range(3)), copy.copy(bytearray(b"x")), copy.deepcopy(len) is len, copy.copy(P) is P)
from dataclasses import dataclass
from collections import *
@dataclass
class DC:
    x: int
    y: list
print(copy.replace(DC(1, [2]), x=5), copy.deepcopy(DC(1, [2])), copy.copy(deque([1], 3)), copy.copy(defaultdict(list, a=[1])), copy.deepcopy(OrderedDict(a=[1])), copy.copy(Counter("aab")))
NT = namedtuple("NT", "a b"); print(copy.replace(NT(1, 2), b=3), copy.copy(NT(1, [2])))
try: copy.replace(5, x=1)
except TypeError as e: print(e)
class L(list): pass
l = L([1, 2]); l.extra = 5; m = copy.copy(l); print(m, type(m).__name__, m.extra)
class DD(dict): pass
dd = DD(a=[1]); n = copy.deepcopy(dd); dd["a"].append(2); print(n, type(n).__name__)
memo = {}; v = [1]; w = copy.deepcopy(v, memo); print(memo[id(v)] is w)
import io
def gen(): yield 1
for bad in (gen(), (i for i in [])):
    try: copy.copy(bad)
    except TypeError as e: print(e)
e = ValueError("x", 1); f = copy.copy(e); print(repr(f), f.args, type(copy.deepcopy(KeyError("k"))))
print(copy.Error, copy.error is copy.Error)
