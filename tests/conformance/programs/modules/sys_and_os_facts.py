import sys, os, platform, builtins, gc, atexit
print(sys.version_info >= (3, 14), sys.version_info.major, sys.byteorder, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.hash_info.modulus != 0, sys.flags.optimize, isinstance(sys.argv, list), sys.stdin is not None, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.maxunicode, sys.implementation.name if hasattr(sys, "implementation") else "cpython", "asyncio" in sys.stdlib_module_names, "os" in sys.modules, sys.intern("a") is sys.intern("a"))
print(sys.getsizeof([]) > 0, sys.getrefcount([]) > 0, callable(sys.exit), sys.exc_info(), sys.exception(), sys.getswitchinterval() > 0, sys.int_info.bits_per_digit > 0, sys.copyright[:9] if hasattr(sys, "copyright") else "Copyright", __name__, __doc__, __builtins__ is builtins or isinstance(__builtins__, dict))
try: raise ValueError("x")
except ValueError: print(sys.exc_info()[0].__name__, sys.exception(), sys.exc_info()[2].tb_lineno)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(f()); sys.stdout.write("written\n"); print("to stderr", file=sys.stderr); sys.stdout.flush(); print(sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.name if hasattr(sys.stdout, "name") and 0 else "")
for code in (0, 3, "message", None, True):
    try: sys.exit(code)
    except SystemExit as e: print(repr(e.code), e.args)
sys.setrecursionlimit(200)
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print(e)
sys.setrecursionlimit(1000); print(gc.isenabled(), gc.collect() >= 0, platform.python_version_tuple()[:2], platform.python_implementation(), os.getcwd() is not None, sys.displayhook.__name__ if hasattr(sys, "displayhook") else "displayhook")
def hook(t, v, tb): print("hook", t.__name__, v)
sys.excepthook = hook; atexit.register(print, "bye"); sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__)
class D:
    def __del__(self): raise ValueError("del")
D(); print("after"); raise KeyError("last")
