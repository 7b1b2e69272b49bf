import traceback, sys, io
def a(n): return b(n)
def b(n):
    if n: raise ValueError(f"bad {n}")
    return {}["k"]
try: a(1)
except ValueError as e:
    print(traceback.format_exc()); print(traceback.format_exception_only(e), traceback.format_exception(e)[-1], len(traceback.extract_tb(e.__traceback__)), [(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)]); traceback.print_exc(file=sys.stdout); traceback.print_exception(e, file=sys.stdout, limit=1); traceback.print_tb(e.__traceback__, file=sys.stdout)
    te = traceback.TracebackException.from_exception(e); print("".join(te.format()), te.exc_type_str if hasattr(te, "exc_type_str") else "", te.stack[0].name, str(te), list(te.format_exception_only()))
try:
    try: a(0)
    except KeyError as k: raise RuntimeError("wrapped") from k
except RuntimeError as e: print("".join(traceback.format_exception(e))); print("".join(traceback.format_exception(e, chain=False)))
try:
    try: a(0)
    except KeyError: raise TypeError("during")
except TypeError as e: traceback.print_exception(e, file=sys.stdout)
e = ValueError("noted"); e.add_note("note 1"); e.add_note("note 2\nsecond line"); print("".join(traceback.format_exception_only(e)))
try: raise ExceptionGroup("grp", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
except ExceptionGroup as g: traceback.print_exception(g, file=sys.stdout)
def f(): return traceback.extract_stack()[-1].name, traceback.format_stack()[-1].strip().splitlines()[0].split(", ")[1:]
print(f()); traceback.print_stack(limit=1, file=io.StringIO()); fs = traceback.FrameSummary("x.py", 3, "fn", line="code here"); print(fs, fs.filename, list(fs)); print("".join(traceback.format_list([fs, ("y.py", 4, "g", "more")])))
try: exec("x = = 1")
except SyntaxError as e: print("".join(traceback.format_exception_only(e)))
class E(Exception):
    def __str__(self): return "custom text"
print(traceback.format_exception_only(E()), traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(SystemExit(3)), traceback.format_exception_only(Exception()), traceback.format_exception(None))
class BadStr(Exception):
    def __str__(self): raise ValueError
print(traceback.format_exception_only(BadStr())); sys.last_exc = None
def rec(n): return rec(n + 1) if n < 8 else 1 / 0
try: rec(0)
except ZeroDivisionError: print(traceback.format_exc().replace("^", ""))
