from collections import *
import collections
P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p.y, P._fields, p._asdict(), p._replace(x=9), P._make([3,4]), p == (1,5), hash(p)==hash((1,5)), P.__doc__, P.__module__, repr(P), P(y=1, x=2))
x, y = p
for f in (lambda: P(), lambda: P(1,2,3), lambda: P(1, z=2), lambda: P(1, x=2), lambda: namedtuple("a b", "x"), lambda: namedtuple("a", "x x"), lambda: namedtuple("a", "def"), lambda: setattr(p, "x", 3), lambda: p._replace(q=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Q(P):
    def total(self): return self.x + self.y
print(Q(1, 2).total(), Q(1,2))
d = deque([1,2,3], maxlen=3)
d.append(4); print(d); d.appendleft(0); print(d, len(d), d[0], d[-1], d.maxlen)
d = deque("abc"); d.rotate(1); print(d); d.rotate(-2); print(d); d.extendleft("xy"); print(d, d.popleft(), d.pop(), list(d), 'a' in d, d.index("c"), d.count('b'))
d.insert(1, "Q"); d.remove("x"); d.reverse(); print(d, list(reversed(d)), d == deque(d), d + deque([1]), d * 2, bool(deque()))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1]).remove(2), lambda: deque(maxlen=-1), lambda: deque([1]).index(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    e = deque([1,2,3])
    for v in e: e.append(v)
except RuntimeError as x: print(x)
dd = defaultdict(list); dd["a"].append(1); dd["b"]; print(dd, dict(dd), dd.get("zz"), "zz" in dd)
dd = defaultdict(lambda: 0); 
for c in "hello": dd[c] += 1
print(sorted(dd.items())); print(defaultdict(int, {"a": 1}, b=2), defaultdict(None, x=1))
try: defaultdict(None)["q"]
except KeyError as e: print("KeyError", e)
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], sum(c.values()), c.total(), list(c.elements())[:4])
c.update("zzz"); c.subtract("ss"); print(c, c + Counter(a=1), c - Counter(z=2), c & Counter(i=2), c | Counter(q=7), +Counter(a=-1,b=2), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
print(Counter(), Counter(a=3), Counter([("x", 1)]))
od = OrderedDict(a=1, b=2, c=3); od.move_to_end("a"); print(od, od.popitem(), od.popitem(last=False), od, OrderedDict(a=1) == {"a": 1}, OrderedDict([("a",1),("b",2)]) == OrderedDict([("b",2),("a",1)]))
od.move_to_end("c", last=False); print(list(od.items()), OrderedDict())
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm, len(cm), list(cm), cm.new_child({"z": 0}), cm.parents, "q" in cm)
cm["n"] = 1; print(cm.maps)
try: cm["zz"]
except KeyError as e: print("KeyError", e)
print(isinstance([], collections.abc.Sequence) if hasattr(collections, "abc") else "")
from collections.abc import *
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance({}, MutableMapping), issubclass(int, Hashable), isinstance(iter([]), Iterator), isinstance([], Iterable), isinstance(1, Iterable), isinstance(len, Callable), isinstance((i for i in []), Generator), isinstance([], Hashable), isinstance("a", Sequence))
async def co(): pass
k = co(); print(isinstance(k, Awaitable), isinstance(k, Coroutine)); k.close()
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
print(isinstance(It(), Iterator), issubclass(It, Iterable))
class MyMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap(); m["a"] = 1; m.update(b=2); print(dict(m), m.pop("a"), list(m.items()), m.setdefault("k", 3), "k" in m, m.get("q", 9), m == {"b": 2, "k": 3}, list(m.values()))
class Bad(Sequence): 
    def __len__(self): return 0
try: Bad()
except TypeError as e: print(e)
from abc import *
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
class Sq(Shape):
    def area(self): return 4
class Sq2(Sq):
    name = "sq"
for k in (Shape, Sq, Sq2):
    try: print(k().area(), sorted(k.__abstractmethods__))
    except TypeError as e: print(e)
@Shape.register
class Other: pass
print(isinstance(Other(), Shape), issubclass(Other, Shape), Shape.__abstractmethods__ == {"area", "name"})
print(Shape, type(Shape), deque, defaultdict, OrderedDict, Counter, P.x)
