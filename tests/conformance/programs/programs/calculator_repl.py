"""A read-eval-print loop over scripted input."""
import io
import sys

sys.stdin = io.StringIO("""1 + 2
x = 10
x * 2
x / 0
y + 1
2 **
help
x = x + 1
[x, x * x]
quit
never reached
""")


def repl():
    names = {}
    while True:
        try:
            line = input("calc> ").strip()
        except EOFError:
            print("bye")
            return
        if line == "quit":
            print("leaving with", {k: v for k, v in names.items() if not k.startswith("__")})
            return
        if line == "help":
            print("type an expression or an assignment")
            continue
        try:
            name, equals, expression = line.partition("=")
            if equals and name.strip().isidentifier():
                names[name.strip()] = eval(expression, names)
            else:
                print(eval(line, names))
        except SyntaxError as error:
            print("cannot read that:", error.msg)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


repl()
print(sys.stdin.readline().strip(), repr(sys.stdin.read()))
try:
    input("again> ")
except EOFError as error:
    print(error)
