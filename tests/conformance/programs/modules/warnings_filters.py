import warnings, sys
def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)
def user():
    warnings.warn("careful")
old()
old()
for i in range(3):
    user()
    old()
warnings.warn("direct", RuntimeWarning)
warnings.warn(UserWarning("inst"))
warnings.warn("fut", FutureWarning); warnings.warn("pend", PendingDeprecationWarning); warnings.warn("res", ResourceWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    old(); old(); user()
    print(len(w), [(str(x.message), x.category.__name__, x.lineno, x.filename == __file__) for x in w])
    print(w[0]); print(repr(w[0]))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: user()
    except UserWarning as e: print("raised", repr(e))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    user()
warnings.filterwarnings("ignore", message="car.*")
user()
warnings.filterwarnings("once", category=UserWarning)
for i in range(3): warnings.warn("one time")
for i in range(3): warnings.warn("one time")
print(warnings.formatwarning("m", UserWarning, "nofile.py", 3)); print(warnings.formatwarning("m", UserWarning, "nofile.py", 3, "x = 1"))
warnings.showwarning("shown", UserWarning, "f.py", 7, file=sys.stdout)
for args in [("x", int), ("x", 3)]:
    try: warnings.warn(*args)
    except TypeError as e: print(e)
for a in [("zap",), ("ignore", 3), ("ignore", "", int), ("ignore","",UserWarning,"",-1)]:
    try: warnings.filterwarnings(*a)
    except Exception as e: print(type(e).__name__, e)
try: warnings.simplefilter("zap")
except Exception as e: print(type(e).__name__, e)
@warnings.deprecated("use new")
def f(a): return a
warnings.resetwarnings(); warnings.simplefilter("always")
print(f(3), f.__deprecated__)
@warnings.deprecated("no class")
class C: 
    def __init__(self, x=1): self.x = x
print(C(2).x)
class D(C): pass
D()
def mine(message, category, filename, lineno, file=None, line=None): print("MINE", message, category.__name__, lineno)
warnings.showwarning = mine
warnings.warn("hi")
with warnings.catch_warnings(record=True) as w:
    warnings.warn("again")
print(len(w)); print(warnings.catch_warnings(record=True))
c = warnings.catch_warnings()
try: c.__exit__()
except RuntimeError as e: print(e)
with c:
    try: c.__enter__()
    except RuntimeError as e: print(e)
warnings.warn_explicit("exp", UserWarning, "q.py", 4)
with warnings.catch_warnings(action="error"):
    try: warnings.warn("err")
    except UserWarning as e: print("E", e)
warnings.formatwarning = lambda m, c, f, l, line=None: f"{c.__name__}: {m}\n"
warnings.showwarning = warnings._showwarning_orig if hasattr(warnings, "_showwarning_orig") else None
warnings.warn("custom format")
class MyW(UserWarning): pass
warnings.warn("x", MyW)
