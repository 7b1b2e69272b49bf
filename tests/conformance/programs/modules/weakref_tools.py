import weakref, gc
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O({self.n})"
    def m(self): return self.n
o = O(1); r = weakref.ref(o, lambda r: print("callback", r() is None)); print(r(), r() is o, r is weakref.ref(o) or "other", type(r).__name__, r == weakref.ref(o), hash(r) == hash(o)); del o; print(r())
p = O(2); pr = weakref.proxy(p); print(pr.n, pr.m(), type(pr).__name__, str(pr)); pr.n = 5; print(p.n); del p
try: pr.n
except ReferenceError as e: print(e)
d = weakref.WeakValueDictionary(); a, b = O(1), O(2); d["a"] = a; d["b"] = b; print(sorted(d.items()), len(d), "a" in d, d.get("z")); del a; print(list(d.keys()), len(d), d)if 0 else print(list(d.keys()), len(d))
k = weakref.WeakKeyDictionary(); k1, k2 = O("x"), O("y"); k[k1] = 1; k[k2] = 2; del k1; print([(x, v) for x, v in k.items()], len(k))
s = weakref.WeakSet(); s1, s2 = O(1), O(2); s.add(s1); s.add(s2); print(len(s), s1 in s); del s1; print(len(s), [x.n for x in s])
w = O(7); wm = weakref.WeakMethod(w.m); print(wm()(), wm() == w.m); del w; print(wm())
for bad in (lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.proxy([1]), lambda: weakref.WeakValueDictionary()["q"], lambda: weakref.WeakSet().pop()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class S: __slots__ = ("a",)
try: weakref.ref(S())
except TypeError as e: print(e)
class SW: __slots__ = ("__weakref__",)
sw = SW(); print(weakref.ref(sw)() is sw)
def fn(): pass
print(weakref.ref(fn)() is fn, weakref.ref(O)() is O, weakref.getweakrefs(O("t")))
class Node:
    def __init__(self, v): self.v = v; self.children = []; self._parent = None
    @property
    def parent(self): return self._parent and self._parent()
    def add(self, c): self.children.append(c); c._parent = weakref.ref(self)
root = Node("r"); c = Node("c"); root.add(c); print(c.parent.v); del root; print(c.parent)
class Cached:
    _cache = weakref.WeakValueDictionary()
    def __new__(cls, key):
        obj = cls._cache.get(key)
        if obj is None: obj = super().__new__(cls); cls._cache[key] = obj; print("new", key)
        return obj
x = Cached(1); y = Cached(1); print(x is y)
