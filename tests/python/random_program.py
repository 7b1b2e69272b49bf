"""Random programs that tangle loops, exceptions, context managers and assignments, and what CPython prints."""

import contextlib
import io
import random
import warnings

PRELUDE = '''
printed = turns = 0
def show(*values):
    global printed
    printed += 1
    if printed > 300: raise SystemExit("enough")
    print(*[v if isinstance(v, (int, str)) or v is None else type(v).__name__ for v in values])
    return True
def second(x, y):
    print("second")
    return y
def turn():
    global turns
    turns += 1
    return turns % 3
class Sync:
    def __init__(self, name, swallows): self.name, self.swallows = name, swallows
    def __enter__(self): show("enter", self.name); return self.name
    def __exit__(self, kind, value, tb): show("exit", self.name, kind and kind.__name__); return self.swallows
class Async:
    def __init__(self, name, swallows): self.name, self.swallows = name, swallows
    async def __aenter__(self): show("aenter", self.name); return await later(self.name)
    async def __aexit__(self, kind, value, tb): show("aexit", self.name, kind and kind.__name__); return await later(self.swallows)
class Pause:
    def __await__(self): yield "pause"
async def later(x):
    await Pause()
    return x
async def arange(n):
    for i in range(n):
        yield await later(i)
def chain(error):
    names = []
    while error is not None and len(names) < 9:
        names.append(f"{type(error).__name__}: {error}")
        error = error.__context__
    return names
def finished(value): print("returned", value if isinstance(value, (int, str)) else type(value).__name__)
'''

DRIVERS = {
    "function": "finished(f(1, 0))",
    "generator": """
    steps, sent = f(1, 0), None
    while hasattr(steps, "send"):
        try: show("yielded", steps.send(sent)); sent = 1
        except StopIteration as stop: finished(stop.value); break
    else: finished(steps)""",
    "coroutine": """
    steps = f(1, 0).__await__()
    while True:
        try: steps.send(None)
        except StopIteration as stop: finished(stop.value); break""",
}

VARIABLES = ["a", "b", "c", "d"]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.kind = self.random.choice(["function", "function", "generator", "coroutine"])
        self.lines = []
        self.count = 0

    def pick(self, *choices):
        return self.random.choice(choices)

    def maybe(self, chance):
        return self.random.random() < chance

    def variable(self):
        return self.pick(*VARIABLES)

    def expression(self, depth=0):
        def inner():
            return self.expression(depth + 1)

        if depth > 2:
            return self.variable()
        suspend = {"coroutine": "(await later({}))", "generator": "((yield {}) or 1)"}
        form = self.pick(
            lambda: self.variable(),
            lambda: self.variable(),
            lambda: str(self.random.randint(0, 3)),
            lambda: f"({inner()} {self.pick('+', '-', '*')} {inner()})",
            lambda: f"({self.variable()} := {inner()})",
            lambda: f"second({inner()}, {inner()})",
            lambda: f"({inner()} if {inner()} else {inner()})",
            lambda: f"({inner()} {self.pick('and', 'or')} {inner()})",
            lambda: f"(not {inner()})",
            lambda: f"({inner()} {self.pick('<', '==', '!=')} {inner()} {self.pick('<', '==')} {inner()})",
            lambda: f"[{inner()}, *[{inner()}]][0]",
            lambda: f"sum([a + i for i in range({self.random.randint(0, 3)}) for a in [i, b]])",
            lambda: suspend.get(self.kind, "(lambda: {})()").format(self.variable()),
        )
        return form()

    def write(self, indent, text):
        self.lines.append("    " * indent + text)

    def block(self, indent, depth, leave):
        for _ in range(self.random.randint(2, 5) if depth == 0 else self.random.randint(1, 3)):
            self.statement(indent, depth, leave)

    def body(self, indent, depth, leave, header):
        self.write(indent, header)
        self.block(indent + 1, depth + 1, leave)

    def statement(self, indent, depth, leave):
        self.count += 1
        if depth > 4 or self.count > 60:
            self.write(indent, f"show({self.count}, {self.variable()})")
            return
        simple = [self.assignment, self.jump, self.showing]
        compound = [self.condition, self.loop, self.attempt, self.attempt, self.context, self.match]
        self.pick(*simple, *compound)(indent, depth, leave)

    def showing(self, indent, depth, leave):
        self.write(indent, f"show({self.count}, {self.variable()})")

    def assignment(self, indent, depth, leave):
        targets = self.pick("{0} = {2}", "{0} += {2}", "{0}, {1} = {2}, {3}", "({0}, {1}), d = ({2}, {3}), {0}")
        parts = self.variable(), self.variable(), self.expression(), self.expression()
        self.write(indent, targets.format(*parts))

    def jump(self, indent, depth, leave):
        raising = [f"raise ValueError({self.count})", f"raise KeyError({self.count})", "raise"]
        way = self.pick(*raising, *leave, f"del {self.variable()}")
        self.write(indent, f"if turn(): {way.format(self.expression())}")

    def condition(self, indent, depth, leave):
        self.body(indent, depth, leave, f"if {self.expression()}:")
        if self.maybe(0.5):
            self.body(indent, depth, leave, "else:")

    def loop(self, indent, depth, leave):
        asynchronous = self.kind == "coroutine" and self.maybe(0.4)
        head = "async for {} in arange({}):" if asynchronous else "for {} in range({}):"
        whiles = f"while show({self.count}) and turn():"
        header = whiles if self.maybe(0.2) else head.format(self.variable(), self.random.randint(1, 3))
        returns = [way for way in leave if way.startswith("return")]
        self.body(indent, depth, [*returns, "break", "continue"], header)
        if self.maybe(0.3):
            self.body(indent, depth, leave, "else:")

    def attempt(self, indent, depth, leave):
        shape = self.random.random()
        self.body(indent, depth, leave, "try:")
        if shape < 0.75:
            kinds = ["ValueError", "KeyError", "(TypeError, UnboundLocalError)"]
            for kind in self.random.sample(kinds, self.random.randint(1, 2)):
                name = f" as {self.pick('error', 'error', self.variable())}" if self.maybe(0.4) else ""
                self.body(indent, depth, leave, f"except {kind}{name}:")
        if shape > 0.5:
            self.body(indent, depth, [], "finally:")

    def context(self, indent, depth, leave):
        asynchronous = self.kind == "coroutine" and self.maybe(0.5)
        manager = f"{'Async' if asynchronous else 'Sync'}({self.count}, {self.pick(0, 0, 1)})"
        name = f" as {self.variable()}" if self.maybe(0.4) else ""
        self.body(indent, depth, leave, f"{'async ' if asynchronous else ''}with {manager}{name}:")

    def match(self, indent, depth, leave):
        self.write(indent, f"match {self.expression()}:")
        self.write(indent + 1, f"case {self.random.randint(0, 2)}: show({self.count})")
        self.body(indent + 1, depth, leave, f"case int({self.variable()}) if {self.expression()}:")

    def program(self):
        self.block(1, 0, ["return {}"])
        header = f"{'async ' if self.kind == 'coroutine' else ''}def f(a, b, c=2, d=3, error=7):"
        trial = f"try:\n    {DRIVERS[self.kind]}\nexcept Exception as error:\n    print('raised', chain(error))\n"
        return "\n".join([PRELUDE, header, *self.lines, trial])


def answer(seed):
    source = Writer(seed).program()
    with contextlib.redirect_stdout(io.StringIO()) as output, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(SystemExit):
            exec(compile(source, "program.py", "exec"), {"__name__": "__main__"})
    return {"source": source, "stdout": output.getvalue()}
