# A console in miniature: each statement compiled on its own, and its value shown.
import sys


class Console:
    def __init__(self):
        self.names = {"__name__": "console"}

    def enter(self, text):
        print(">>>", text.rstrip().replace("\n", " | "))
        try:
            code = compile(text, "<console>", "single")
        except SyntaxError as error:
            print("refused:", error.msg)
            return
        try:
            exec(code, self.names)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


console = Console()
console.enter("6 * 7")
console.enter("'a text on its own'")
console.enter("None")
console.enter("total = 3; total; total + 1")
console.enter("for n in range(3):\n    n * n\n")
console.enter("def twice(n):\n    'not shown'\n    return n * 2\n")
console.enter("twice(21)")
console.enter("1 / 0")
console.enter("x = 1\ny = 2")
console.enter("for n in range(3): n")
console.enter("")

import builtins

print("the last value:", builtins._)

shown = []
sys.displayhook = shown.append
console.enter("[1, 2]; 'two'")
sys.displayhook = sys.__displayhook__
print("shown elsewhere:", shown)

for mode in "exec", "eval", "single", "other":
    try:
        exec(compile("40 + 2", "<text>", mode))
    except ValueError as error:
        print(mode, error)
