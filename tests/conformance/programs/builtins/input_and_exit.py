print(repr(exit), repr(quit), type(exit), help)
import sys
print(sys.breakpointhook, breakpoint)
try: input("name? ")
except EOFError as e: print("EOF", e, e.args)
try: input(1, 2)
except TypeError as e: print(e)
try: input(prompt="x")
except TypeError as e: print(e)
import io
sys.stdin = io.StringIO("Bob\n42\nlast")
print(input("name? "), int(input()), input(prompt := 5) )
try: input()
except EOFError as e: print("EOF", e)
class F:
    def __init__(self): self.lines = ["a\n", "b", 5, ""]
    def readline(self): return self.lines.pop(0)
sys.stdin = F()
for i in range(4):
    try: print(repr(input("> ")))
    except Exception as e: print(type(e).__name__, e)
sys.stdin = None
try: input()
except RuntimeError as e: print(e)
sys.stdin = sys.__stdin__
out = sys.stdout
sys.stdout = io.StringIO()
try: input("hello")
except EOFError: pass
got = sys.stdout.getvalue(); sys.stdout = out
print(repr(got))
sys.breakpointhook = lambda *a, **k: print("hook", a, k) or 5
print(breakpoint(1, x=2))
try: exit("bye")
except SystemExit as e: print(repr(e), e.code)
try: input("after exit")
except Exception as e: print(type(e).__name__, e)
quit(3)
