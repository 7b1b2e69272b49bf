import pickle, io, datetime, collections, decimal, fractions, enum, dataclasses
data = {"a": [1, -1, 255, 256, 65535, 65536, 2**31, -2**31, 2**63, -2**70, 10**40], "f": 1.5, "t": (1, 2), "n": None, "b": [True, False], "s": "héllo", "by": b"bytes", "set": {1}, "fs": frozenset([2]), "cx": 1+2j, "ba": bytearray(b"x"), "e": (), "one": (1,), "four": (1, 2, 3, 4)}
for proto in (4, 5):
    blob = pickle.dumps(data, proto); print(proto, len(blob), blob[:40], pickle.loads(blob) == data)
print(pickle.dumps([1, "a", None]), pickle.dumps("x" * 300)[:20], pickle.dumps(12345678901234567890), pickle.dumps({}), pickle.dumps({1: 2}), pickle.dumps({1: 2, 3: 4}), pickle.dumps([1]), pickle.dumps(...))
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def m(self): return 1
class S:
    __slots__ = ("a", "b")
class G(P):
    def __getstate__(self): return {"x": self.x * 2}
    def __setstate__(self, s): self.x = s["x"]; self.restored = True
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (R, (self.v + 1,))
class N:
    def __new__(cls, a): o = super().__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (self.a,)
p = P([1, {"k": 2}]); print(pickle.dumps(p), pickle.loads(pickle.dumps(p)) == p)
s = S(); s.a = 1; q = pickle.loads(pickle.dumps(s)); print(q.a, hasattr(q, "b")); g = pickle.loads(pickle.dumps(G(4))); print(g.x, g.restored); print(pickle.loads(pickle.dumps(R(1))).v, pickle.loads(pickle.dumps(N(5))).a)
l = [1]; l.append(l); m = pickle.loads(pickle.dumps(l)); print(m[1] is m); sh = [9]; a, b = pickle.loads(pickle.dumps((sh, sh))); print(a is b)
class Color(enum.Enum):
    RED = 1
@dataclasses.dataclass
class D:
    x: int
    y: list
NT = collections.namedtuple("NT", "a b")
for v in (Color.RED, D(1, [2]), NT(1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5, 6), datetime.date(2024, 1, 1), datetime.timedelta(1, 2, 3), decimal.Decimal("1.50"), fractions.Fraction(1, 3), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), collections.Counter("aab"), collections.deque([1, 2], 5), range(3), slice(1, 2), ValueError("x", 1), len, P, print, int, type(None), datetime.timezone.utc, P.m):
    w = pickle.loads(pickle.dumps(v)); print(type(w).__name__, w == v or repr(w) == repr(v))
for bad in (lambda: pickle.dumps(lambda: 1), lambda: pickle.dumps((i for i in [])), lambda: pickle.loads(b""), lambda: pickle.loads(b"garbage"), lambda: pickle.loads(pickle.dumps([1])[:-2]), lambda: pickle.loads("text"), lambda: pickle.dumps(1, 9)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
def local():
    class L: pass
    return L()
try: pickle.dumps(local())
except Exception as e: print(type(e).__name__, str(e)[:40])
f = io.BytesIO(); pickle.dump([1], f); pickle.dump({"b": 2}, f); f.seek(0); print(pickle.load(f), pickle.load(f))
try: pickle.load(f)
except EOFError as e: print("EOF", e)
class MyPickler(pickle.Pickler):
    def persistent_id(self, o): return "tag" if isinstance(o, P) else None
class MyUnpickler(pickle.Unpickler):
    def persistent_load(self, pid): return f"loaded {pid}"
    def find_class(self, m, n): return super().find_class(m, n)
f = io.BytesIO(); MyPickler(f).dump([1, P(2)]); f.seek(0); print(MyUnpickler(f).load())
import copyreg; copyreg.pickle(P, lambda o: (P, (o.x + 100,))); print(pickle.loads(pickle.dumps(P(1))).x); print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
