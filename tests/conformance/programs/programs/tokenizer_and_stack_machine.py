SOURCE = """
push 10
push 3
loop: dup
print
push 1
sub
dup
jnz loop
add
print
"""


class VMError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Machine:
    def __init__(self, source):
        self.code, self.labels, self.stack = [], {}, []
        for number, line in enumerate(source.strip().splitlines(), 1):
            if ":" in line:
                label, line = map(str.strip, line.split(":", 1))
                self.labels[label] = len(self.code)
            op, *args = line.split()
            self.code.append((number, op, args))

    def op_push(self, value): self.stack.append(int(value))
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def op_sub(self): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(a - b)
    def op_print(self): print("out:", self.stack[-1])

    def op_jnz(self, label):
        if self.stack.pop():
            return self.labels[label]

    def run(self, limit=100):
        at = steps = 0
        while at < len(self.code):
            if (steps := steps + 1) > limit:
                raise VMError("too many steps", number)
            number, op, args = self.code[at]
            try:
                jump = getattr(self, f"op_{op}")(*args)
            except AttributeError:
                raise VMError(f"unknown instruction {op!r}", number) from None
            except IndexError as error:
                raise VMError("stack is empty", number) from error
            except (TypeError, ValueError, KeyError) as error:
                raise VMError(f"{type(error).__name__} {error}", number) from error
            at = at + 1 if jump is None else jump
        return self.stack


print(Machine(SOURCE).run())
for bad in ("push 1\nfly", "add", "push x", "push", "push 1 2", "push 1\njnz nowhere", "l: push 1\njnz l"):
    try:
        print(Machine(bad).run())
    except VMError as error:
        print(error, "|", error.line, "|", repr(error.__cause__))
