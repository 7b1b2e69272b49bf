class CM:
    def __init__(self, n, swallow=False): self.n = n; self.s = swallow
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.s
def f():
    with CM(1) as a, CM(2) as b:
        print(a, b)
    with CM(3, True):
        raise ValueError("x")
    print("after")
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    with CM("r") as q:
        return q
print(f())
try:
    with CM("e"): raise KeyError("k")
except KeyError as e: print(repr(e))
class NoExit:
    def __enter__(self): print("!!")
try:
    with NoExit(): pass
except TypeError as e: print(e)
class NoEnter:
    def __exit__(self, *a): print("!!")
try:
    with NoEnter(): pass
except TypeError as e: print(e)
with CM((1, 2)) as (x, y): print(x, y)
d = {}
with CM(5) as d["k"]: print(d)
try:
    with CM(1) as (x, y): pass
except TypeError as e: print(e)
def ret_in_with():
    with CM("a"):
        with CM("b"):
            try:
                return "v"
            finally:
                print("fin")
print(ret_in_with())
