"""Code that a program makes and runs: eval, exec, compile."""

x = 10
print(eval("x + 1"), eval(" \t x * 2 "), eval("[i * x for i in range(3)]"), eval("(lambda y: y + x)(5)"))
print(eval("a + b", {"a": 1, "b": 2}), eval("a + b", {"a": 1}, {"b": 41}))
print(eval("max(1, 5)"), eval(b"'bytes' + ' too'"), eval("None"), eval("{'k': (1, 2)}['k']"))
exec("y = x + 5\nprint('inside', y)")
print(y, exec("z = 1"), z)

scope = {"n": 5}
exec(
    """
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

class Thing:
    "A thing."
    size = n
    def double(self):
        return self.size * 2

result = factorial(n)
for i in range(3):
    last = i
""",
    scope,
)
print(scope["result"], scope["factorial"](6), scope["Thing"]().double(), scope["last"], sorted(k for k in scope if k != "__builtins__"))
print("__builtins__" in scope, scope["factorial"].__module__ if hasattr(scope["factorial"], "__module__") else None, scope["Thing"].__qualname__)

names = {}
exec("import math\nroot = math.sqrt(16)\ndel math", {}, names)
print(names)


def local_view():
    inner = 3
    exec("inner = 99; other = inner + 1")
    return inner, eval("inner * 2"), sorted(locals())


print(local_view())


def with_namespace():
    space = {}
    exec("def f(a, b=2): return a + b", globals(), space)
    return space["f"](1)


print(with_namespace())

code = compile("p * q", "<formula>", "eval")
print(type(code).__name__, code.co_filename, code.co_name, [eval(code, {"p": p, "q": 3}) for p in range(4)])
code = compile("total = sum(values)", "<stats>", "exec")
space = {"values": [1, 2, 3]}
exec(code, space)
print(space["total"])

for source in ("1 +", "x = 1", "", "  print(1", "1 / 0", "undefined_name", "'a' + 1", "def f(): pass"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print("SyntaxError", error.msg, error.filename, error.lineno)
    except Exception as error:
        print(type(error).__name__, error)

for source in ("x = = 1", "if True\n    pass", "for i in 3: pass", "return 5", "break", "raise ValueError('boom')", "  indented = 1", "a, b = 1", "print('a'"):
    try:
        exec(source)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)

for call in (
    lambda: eval(5),
    lambda: exec(None),
    lambda: eval("1", []),
    lambda: eval("1", {}, 5),
    lambda: exec("1", 5),
    lambda: exec("1", {}, 5),
    lambda: eval(),
    lambda: compile("1", "f", "other"),
    lambda: compile("1"),
    lambda: eval("x\0y"),
    lambda: eval("open('f')", {"__builtins__": {}}),
    lambda: eval("len('abc')", {"__builtins__": {"len": len}}),
    lambda: eval("print('hi')", {"__builtins__": {"len": len}}),
    lambda: eval("__import__('math').pi", {}),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Upper(dict):
    def __missing__(self, name):
        return name.upper()


print(eval("spam + eggs", {}, Upper()))
for operator in "+-*/%":
    print(f"7 {operator} 2 =", eval(f"7 {operator} 2"), end="; ")
print()
exec("global_made = 5\ndef reads(): return global_made")
print(reads(), globals()["global_made"], "global_made" in vars())
exec("global w; w = 7", {}, {})
exec("print((lambda: [v for v in 'ab'])(), {k: 1 for k in 'cd'}, sum(n for n in range(4)))")
exec("try:\n    1/0\nexcept ZeroDivisionError as e:\n    print('caught', e)\nelse:\n    print('no')\nfinally:\n    print('end')")
exec("match [1, 2]:\n    case [a, b]:\n        print(a + b)")
exec("x: int = 5\nprint(__annotations__ if '__annotations__' in dir() else 'lazy', x)", {})
print(x)
