from abc import *
import abc, collections.abc as ca, numbers
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def describe(self): return f"{self.name} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = property(lambda self: "sq")
    @classmethod
    def make(cls): return cls(1)
print(Sq(3).describe(), Sq.make().area(), sorted(Shape.__abstractmethods__), isinstance(Sq(1), Shape))
class Half(Shape):
    def area(self): return 1
for c in (Shape, Half):
    try: c()
    except TypeError as e: print(e)
class One(ABC):
    @abstractmethod
    def f(self): return "base"
try: One()
except TypeError as e: print(e)
class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, "quack") else NotImplemented
class D: 
    def quack(self): pass
print(issubclass(D, Duck), isinstance(D(), Duck), issubclass(int, Duck)); Shape.register(int); print(issubclass(int, Shape), isinstance(5, Shape), Shape in int.__mro__)
@Duck.register
class Reg: pass
print(issubclass(Reg, Duck), type(Shape), abc.get_cache_token() >= 0)
class L(ca.Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
l = L(1, 2, 3, 2); print(list(l), 2 in l, l.index(2), l.count(2), list(reversed(l)), isinstance(l, ca.Iterable), isinstance(l, ca.Sized))
class M(ca.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m.update(a=1, b=2); print(dict(m), m.get("z", 0), m.pop("a"), m.setdefault("c", 3), list(m.items()), list(m.keys()), m == {"b": 2, "c": 3}, "b" in m, m.popitem(), m.keys() & {"b", "q"}); m.clear(); print(len(m))
class S(ca.MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x): x in self.s or self.s.append(x)
    def discard(self, x): x in self.s and self.s.remove(x)
s = S([1, 2]); s.add(3); s |= {4}; s -= {1}; print(list(s), list(s & {2, 3}), list(s | {9}), list(s - {2}), list(s ^ {2, 7}), s == {2, 3, 4}, s <= {2, 3, 4, 5}, s.isdisjoint({8}), s.pop(), sorted(s))
try: ca.Sequence()
except TypeError as e: print(str(e)[:60])
for c, o in ((ca.Hashable, []), (ca.Callable, len), (ca.Iterator, iter([])), (ca.Generator, (i for i in [])), (ca.Mapping, {}), (ca.MutableSequence, []), (ca.Set, set()), (ca.Awaitable, 5), (ca.Container, "a"), (ca.Reversible, {}), (ca.Collection, 5), (ca.Buffer, b""), (ca.KeysView, {}.keys()), (numbers.Number, 5)): print(c.__name__, isinstance(o, c), end="; ")
print()
class Meta(ABCMeta):
    def __new__(m, n, b, ns): print("making", n); return super().__new__(m, n, b, ns)
class UsesMeta(metaclass=Meta):
    @abstractmethod
    def q(self): pass
try: UsesMeta()
except TypeError as e: print(e)
class Impl(UsesMeta): q = 5
print(Impl().q, isabstract if 0 else bool(UsesMeta.__abstractmethods__)); 
class Late(ABC):
    @abstractmethod
    def z(self): pass
Late.z = lambda self: 1; abc.update_abstractmethods(Late); print(Late().z())
