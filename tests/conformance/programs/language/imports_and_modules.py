import sys, math as m, os.path
from math import pi, sqrt as root, floor
from collections import (
    Counter,
    deque as Deque,
)
import collections.abc
import json, string
print(m.pi == pi, root(16), floor(2.7), Counter("aab"), Deque([1, 2], maxlen=2), os.path.join("a", "b"), collections.abc.Sized)
print(sys.modules["math"] is m, "json" in sys.modules, math.__name__ if "math" in globals() else "no math", m.__name__, type(m), __name__, __file__ if "__file__" in globals() else None)
def local():
    import random as r
    from itertools import chain, count
    return r.__name__, list(chain("a", "b"))
print(local())
for statement in ("import nope", "from math import nope", "import math.nope", "from nope import x", "from . import x", "import json.nope", "import", "from math import", "from math import *, pi", "import a.b as c.d", "from math import pi as 5", "def f():\n    from math import *", "import math as"):
    try:
        exec(statement)
    except SyntaxError as error:
        print(statement, "-> syntax:", error.msg)
    except ImportError as error:
        print(statement, "->", type(error).__name__, error, error.name)
from math import *
print(factorial(5), e == m.e)
import importlib
print(importlib.import_module("math") is m, getattr(m, "tau", None), hasattr(m, "zz"), dir(m)[:3] != [], vars(string)["digits"])
m.custom = 5
import math
print(math.custom, math is m)
del math.custom
try:
    math.custom
except AttributeError as error:
    print(error)
try:
    math.sqroot(4)
except AttributeError as error:
    print(error)
try:
    maths
except NameError as error:
    print(error)
if __name__ == "__main__":
    print("main")
print(__builtins__ is not None, __doc__, __spec__, __package__)
from types import ModuleType
mod = ModuleType("mine", "docs")
mod.x = 1
sys.modules["mine"] = mod
exec("import mine")
exec("from mine import x")
print(mine, x, mine.__doc__, mine.__dict__["x"], mine.__name__)
def module_getattr(name):
    if name == "lazy": return "made"
    raise AttributeError(f"mine has no {name}")
mod.__getattr__ = module_getattr
print(mine.lazy)
exec("from mine import lazy")
try:
    exec("from mine import other")
except ImportError as error:
    print(error)
