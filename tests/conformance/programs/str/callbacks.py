"""Natives that call back: iterators, __index__, generators, and what they raise."""


class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        if self.n == 7: raise KeyError("seven")
        return str(self.n)
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return "s%d" % i
class NotIt:
    __iter__ = None
    def __getitem__(self, i): return "x"
class BadIter:
    def __iter__(self): return 5
class BadIndex:
    def __index__(self): raise ValueError("no index")
def gen():
    yield "a"
    yield from "bc"
    raise OSError("broken")
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, type(e.__context__).__name__)
for f in (lambda: ",".join(It(4)), lambda: ",".join(It(9)), lambda: ",".join(Seq()), lambda: ",".join(NotIt()), lambda: ",".join(BadIter()), lambda: ",".join(gen()),
          lambda: "abc"[BadIndex()], lambda: "abc"[BadIndex():], lambda: [1,2][BadIndex()], lambda: "a" * BadIndex(), lambda: int(BadIndex()), lambda: "a".center(BadIndex()), lambda: "a".find("a", BadIndex()),
          lambda: bytes([1, BadIndex()]), lambda: chr(BadIndex()), lambda: round(1.5, BadIndex()), lambda: bytes(It(3)), lambda: int.from_bytes(gen()), lambda: "%d" % BadIndex(), lambda: "%*d" % (BadIndex(), 1), lambda: f"{BadIndex():>{BadIndex().__index__()}}",
          lambda: sum(It(3), ""), lambda: "".join(c for c in "abc" if int(c)), lambda: [*map(int, ["1", "x"])], lambda: "{0[0]}{0[5]}".format(Seq())):
    attempt(f)
def g():
    x = yield "%s" % (yield 1)
    print("got", x)
    y = "{}-{}".format((yield 2), (yield 3))
    return y
it = g()
print(next(it), it.send("A"), it.send("B"), it.send("C"))
try: it.send("D")
except StopIteration as e: print(e.value)
class LazyAdd:
    def __add__(self, other):
        total = 0
        for i in range(3): total += i
        return total + other
print(LazyAdd() + 1, sum([LazyAdd()], 0) if 0 else "", [LazyAdd() + i for i in range(3)])
class Agen:
    def __radd__(self, o): return list(x + o for x in range(3))
print(1 + Agen(), "x".join(map(str, 1 + Agen())))
