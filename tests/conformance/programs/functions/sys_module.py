"""The module sys, as far as it is the same everywhere."""

import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


v = sys.version_info
print(v >= (3, 8), v[:2], v.major, v.minor, v.releaselevel, len(v), type(v), isinstance(v, tuple), v == tuple(v))
attempt(lambda: type(v)((1,)))
attempt(lambda: setattr(v, "major", 1))
print(sys.version.startswith("3.14"), sys.hexversion >> 16 == 0x30E, sys.byteorder, sys.maxunicode)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, repr(sys.float_info)[:20])
print(sys.int_info.bits_per_digit, sys.float_repr_style)
print(sys.getrecursionlimit() > 100, sys.getdefaultencoding(), sys.is_finalizing())
attempt(lambda: sys.setrecursionlimit("a"))
attempt(lambda: sys.setrecursionlimit(0))
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())


def deep(n):
    return deep(n + 1)


attempt(lambda: deep(0))
sys.setrecursionlimit(1000)
print(sys.intern("abc") == "abc")
attempt(lambda: sys.intern(1))
print(sys.stdout.write("written\n"), sys.stdout.writable(), sys.stdout.isatty())
attempt(lambda: sys.stdout.write(1))
print("to stdout", file=sys.stdout)
print("a", "b", sep="-", end="!\n", file=sys.stdout, flush=True)
print("nothing", file=None)
attempt(lambda: print("x", file=5))
attempt(lambda: print("x", sep=5))
attempt(lambda: print("x", end=5))
attempt(lambda: print("x", wrong=5))
kept = sys.stdout


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


sys.stdout = collector = Collector()
print("collected", 1, [2])
print()
sys.stdout = kept
print(collector.parts)
sys.stdout = None
print("lost")
sys.stdout = kept
print(sys.modules["sys"] is sys, "sys" in sys.modules, type(sys.modules), sys.modules.get("nothing"))
print(len(sys.stdlib_module_names) > 200, "asyncio" in sys.stdlib_module_names, len(sys.argv))
print(sys.stdin.read(), sys.stdin.readline() == "", list(sys.stdin))


class Shown:
    def __str__(self):
        raise ValueError("no text")


attempt(lambda: print("before", Shown(), "after"))
print("|")
