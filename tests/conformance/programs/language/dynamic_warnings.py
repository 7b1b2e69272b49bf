import warnings
exec("x = 1 is 1")
exec("'\\d'")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    compile("5 is 5\nNone()", "file.py", "exec")
    print([(str(i.message), i.filename, i.lineno) for i in w])
warnings.simplefilter("error")
try: eval("1 is 1")
except SyntaxError as e: print(type(e), e, e.lineno, e.filename)
warnings.simplefilter("ignore")
class Cfg(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
c = Cfg(a=1); c.b = 2; print(c, c.a); del c.a; print(c)
class Keys: K = "a"
for d in ({"a": 1}, {"b": 2}):
    try:
        match d:
            case {Keys.K: x, "a": y}: print("both")
            case _: print("none")
    except ValueError as e: print(e)
class M(dict):
    def get(self, k, d=None):
        print("get", k)
        return super().get(k, d)
match M(x=1, y=2):
    case {"x": 1, "z": 3}: print("no")
    case {"y": v, **rest}: print(v, rest)
from collections import defaultdict
d = defaultdict(list)
match d:
    case {"q": _}: print("no")
    case _: print(dict(d))
g, l = {}, {}
exec("def f():\n    global y\n    return y\ny = 5\nr = f()", g, l)
print(g["y"], l.get("y"), l["r"])
