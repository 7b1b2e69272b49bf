"""Random programs over the language and its builtin types, and what CPython prints."""

import contextlib
import io
import warnings

PRELUDE = '''
class Num:
    made = 0
    def __init__(self, value): self.value = value; type(self).made += 1
    def __repr__(self): return f"{type(self).__name__}({self.value!r})"
    def __add__(self, other): return Num(self.value + getattr(other, "value", other))
    def __radd__(self, other): return Num(other + self.value)
    def __sub__(self, other):
        return Num(self.value - other.value) if isinstance(other, Num) else NotImplemented
    def __rmul__(self, other): return Num(other * self.value)
    def __imul__(self, other): self.value *= other; return self
    def __eq__(self, other): return self.value == getattr(other, "value", other)
    def __hash__(self): return hash(self.value)
    def __lt__(self, other): return self.value < getattr(other, "value", other)
    def __neg__(self): return Num(-self.value)
    def __bool__(self): return self.value != 0
    def __index__(self): return self.value
    def __call__(self, *args): return (self.value, *args)
    def __format__(self, spec): return f"<{spec}|{self.value}>"
    def double(self): return self * 2 if spare else Num(self.value * 2)
class Bag:
    def __init__(self, *items): self.items = list(items)
    def __repr__(self): return f"Bag({', '.join(map(repr, self.items))})"
    def __len__(self): return len(self.items)
    def __getitem__(self, at): return self.items[at]
    def __setitem__(self, at, value): self.items[at] = flat(value)
    def __delitem__(self, at): del self.items[at]
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __or__(self, other): return Bag(*self.items, *other)
    def __ior__(self, other): self.items.extend(flat(list(other))); return self
    def __enter__(self): print("enter", self); return self
    def __exit__(self, kind, error, place): print("exit", kind and kind.__name__, error); return len(self) > 1
class Box(Bag):
    kinds = ["box"]
    def __init__(self, key="none", value=0): super().__init__(value); self.key = key
    @property
    def value(self): return self.items[0]
    @value.setter
    def value(self, new):
        if not isinstance(new, int): raise TypeError(f"bad value {plain(new)}")
        self.items[0] = new
    def describe(self, *rest, width=3): return f"{self.key:{width}}{rest}"
    def __getattr__(self, name):
        if name.startswith("m"): return name * 2
        raise AttributeError(f"no {name} here")
spare = False
def spin():
    global spins
    spins += 1
    return spins
def begin(seed):
    global i, j, n, x, y, s, t, xs, ys, d, e, p, q, u, v, b, flag, num, bag, box, spins
    print("program", seed)
    spins = 0
    i, j, n = 3, -2, 2**65
    x, y = 1.5, -0.25
    s, t = "hello", "Wörld, 1 2"
    xs, ys = [3, 1, 2], [[1], 5]
    d, e = {"a": 1, "b": 2}, {}
    p, q = {1, 2, 3}, {3, 4}
    u, v = (1, "two", 3.0), ()
    b, flag = b"bytes", True
    num, bag, box = Num(7), Bag(5, 6), Box("key", 4)
def plain(value, depth=0):
    if depth > 4: return "..."
    if isinstance(value, (set, frozenset)): return f"{type(value).__name__}{sorted(plain(k, depth + 1) for k in value)}"
    if type(value) in (list, tuple): return f"{type(value).__name__[0]}[{', '.join(plain(k, depth + 1) for k in value)}]"
    if type(value) is dict: return "{" + ", ".join(f"{plain(k, depth + 1)}: {plain(w, depth + 1)}" for k, w in value.items()) + "}"
    if callable(value) and not isinstance(value, (Num, type)): return type(value).__name__
    text = repr(value)
    return type(value).__name__ if " at 0x" in text else text[:300]
def flat(value, depth=0):
    if isinstance(value, Bag) or depth > 2: return plain(value)
    if type(value) in (list, tuple): return type(value)(flat(k, depth + 1) for k in value)
    if type(value) is dict: return {k: flat(w, depth + 1) for k, w in value.items()}
    return value
def show(label, *values): print(label, *[plain(value) for value in values])
def trial(label, action):
    try: show(label, action())
    except Exception as error: show_error(label, error)
def show_error(label, error):
    links = []
    while error is not None and len(links) < 5:
        links.append(f"{type(error).__name__}: {error}"[:300])
        error = error.__cause__ or error.__context__
    print(label, *links, sep=" | ")
'''


class Programs(Expressions):
    def __init__(self, seed):
        super().__init__(seed)
        self.lines = [f"begin({seed})"]
        self.count = 0

    def write(self, indent, text):
        self.lines.append("    " * indent + self.filled(text, 0))

    def label(self):
        self.count += 1
        return self.count

    def program(self):
        for _ in range(self.random.randint(2, 5)):
            kinds = [self.trials, self.guarded, self.guarded, self.function, self.classes, self.generator, self.closure]
            self.pick(*kinds)()
        self.write(0, f"show({', '.join(name for names in NAMES.values() for name in names)})")
        return "\n".join(self.lines)

    def trials(self):
        for _ in range(self.random.randint(2, 5)):
            self.write(0, f"trial({self.label()}, lambda: ‹any›)")

    def guarded(self):
        self.write(0, "try:")
        self.block(1, 0)
        self.write(0, f"except Exception as error: show_error({self.label()}, error)")

    def block(self, indent, depth):
        for _ in range(self.random.randint(1, 4)):
            self.statement(indent, depth)

    def statement(self, indent, depth):
        simple = [self.assign, self.assign, self.mutate, self.unpack, self.printed, self.remove, self.check]
        compound = [self.loop, self.branch, self.attempt, self.matching, self.managed, self.counting]
        kinds = simple if depth > 2 else simple + compound
        self.pick(*kinds)(indent, depth)

    def assign(self, indent, _depth):
        kind = self.pick(*TYPES)
        name = self.pick(*NAMES[kind])
        if self.maybe(0.3):
            operator = self.pick("+=", "-=", "*=", "|=", "&=", "//=", "%=")
            right = str(self.random.randint(0, 3)) if operator == "*=" else f"‹{kind}›"
            self.write(indent, f"{name} {operator} {right}")
        else:
            self.write(indent, f"{name} = ‹{kind}›")

    def mutate(self, indent, _depth):
        self.write(indent, self.pick(
            f"‹list›.{self.pick('append', 'remove', 'extend')}(flat(‹any›))",
            f"show({self.label()}, ‹list›.pop({self.pick('', self.small())}))",
            f"‹list›.insert({self.small()}, ‹int›)",
            f"{self.pick('xs', 'ys')}[{self.pick(str(self.small()), self.slice())}] = flat(‹any›)",
            f"xs.{self.pick('sort()', 'reverse()', 'sort(key=str)', 'sort(reverse=True)', 'clear()')}",
            f"{self.pick('d', 'e')}[‹any›] = flat(‹any›)",
            f"show({self.label()}, d.{self.pick('pop', 'setdefault', 'get')}(‹str›, ‹int›))",
            f"show({self.label()}, d.popitem(), d)",
            f"{self.pick('d', 'e')}.update({self.pick('flat(‹dict›)', '‹list›', 'k=1')})",
            f"{self.pick('p', 'q')}.{self.pick('add', 'discard', 'remove', 'update')}(‹any›)",
            f"box.{self.pick('value', 'key', 'other')} = flat(‹any›)",
            f"bag[{self.small()}] = ‹any›",
            f"‹object›.{self.pick('value', 'made')} += ‹int›",
            f"s[{self.small()}] = 'z'",
        ))

    def unpack(self, indent, _depth):
        source = self.pick("‹list›", "‹tuple›", "‹str›", "‹dict›", "‹int›")
        target = self.pick("i, j", "i, *xs", "*xs, j", "i, (j, n)", "[i, j, n]", "u, *v", "xs[0], d['k']", "*xs, i, j")
        self.write(indent, f"{target} = {source}")

    def printed(self, indent, _depth):
        self.write(indent, f"show({self.label()}, ‹any›, ‹any›)")

    def remove(self, indent, _depth):
        target = self.pick(f"xs[{self.pick(str(self.small()), self.slice())}]", f"d[‹str›]", f"bag[{self.small()}]", "box.key", "num.nothing", f"u[{self.small()}]")
        self.write(indent, f"del {target}")

    def check(self, indent, _depth):
        error = self.pick("ValueError", "KeyError", "IndexError('at', 3)", "RuntimeError()", "ZeroDivisionError('zero')", "LookupError")
        self.write(indent, self.pick(f"assert ‹bool›, ‹str›", f"if ‹bool›: raise {error}"))

    def loop(self, indent, depth):
        target, source = self.pick(
            ("k", "‹list›"), ("k", "‹str›"), ("k, w", "‹dict›.items()"), ("k", f"range({self.random.randint(0, 4)})"),
            ("k, w", f"enumerate(‹list›, {self.small()})"), ("k, w", f"zip(‹list›, ‹str›)"), ("k", "‹object›"),
        )
        self.write(indent, f"for {target} in {source}:")
        self.write(indent + 1, "if spin() > 40: break")
        self.write(indent + 1, f"show({self.label()}, k)")
        self.block(indent + 1, depth + 1)
        if self.maybe(0.4):
            self.write(indent + 1, f"if ‹bool›: {self.pick('break', 'continue')}")
        if self.maybe(0.3):
            self.write(indent, f"else: show({self.label()}, 'else')")

    def counting(self, indent, depth):
        name = f"c{self.label()}"
        self.write(indent, f"{name} = 0")
        self.write(indent, f"while ({name} := {name} + 1) < {self.random.randint(1, 4)} {self.pick('', 'and ‹bool›')}:")
        self.block(indent + 1, depth + 1)

    def branch(self, indent, depth):
        self.write(indent, f"if ‹any›:")
        self.block(indent + 1, depth + 1)
        if self.maybe(0.4):
            self.write(indent, f"elif ‹bool›:")
            self.block(indent + 1, depth + 1)
        if self.maybe(0.5):
            self.write(indent, "else:")
            self.block(indent + 1, depth + 1)

    def attempt(self, indent, depth):
        self.write(indent, "try:")
        self.block(indent + 1, depth + 1)
        for kind in self.random.sample(["TypeError", "ValueError", "(KeyError, IndexError)", "AttributeError", "ArithmeticError", "LookupError"], 2):
            self.write(indent, f"except {kind} as err:")
            self.write(indent + 1, f"show_error({self.label()}, err)")
            if self.maybe(0.3):
                self.write(indent + 1, self.pick("raise", "raise RuntimeError('again') from err", "raise ValueError('other')", "raise KeyError(1) from None"))
        if self.maybe(0.3):
            self.write(indent, f"else: show({self.label()}, 'fine')")
        if self.maybe(0.4):
            self.write(indent, "finally:")
            self.block(indent + 1, depth + 1)

    def managed(self, indent, depth):
        self.write(indent, f"with {self.pick('bag', 'Bag(1)', 'Bag(1, 2)', 'Bag() as w, Bag(3, 4)', '‹object›', '‹int›')}:")
        self.block(indent + 1, depth + 1)

    def pattern(self, depth=0):
        if depth > 2:
            return self.pick("_", "1", "'a'", "None", "int()")
        inner = lambda: self.pattern(depth + 1)
        return self.pick(
            str(self.small()), self.quoted(), "None", "True", "-1.5", f"int(k{self.label()})", f"str() as k{self.label()}", "[]", f"[{inner()}, *_]", f"[{inner()}, {inner()}]",
            f"({inner()}, *k{self.label()})" if depth == 0 else "[_]", f"{{'a': {inner()}}}", f"{{**k{self.label()}}}", f"Num(value={inner()})", f"Box(key=str(), value={inner()})",
            "int() | float()", "[1 | 2, *_]", "list()" , "Bag()", f"dict() | set()", "Num.made",
        )

    def matching(self, indent, depth):
        self.write(indent, f"match ‹any›:")
        for _ in range(self.random.randint(1, 4)):
            guard = f" if ‹bool›" if self.maybe(0.2) else ""
            self.write(indent + 1, f"case {self.pattern()}{guard}:")
            self.write(indent + 2, f"show({self.label()}, 'matched')")
        if self.maybe(0.5):
            self.write(indent + 1, "case k:")
            self.block(indent + 2, depth + 1)

    def function(self):
        name = f"f{self.label()}"
        parts = self.pick(["a", "k=2"], ["a", "/", "k"], ["a", "*rest"], ["a", "*", "k=1"], ["*rest", "k", "**more"], ["a", "b=1", "/", "c=2", "*", "k=3", "**more"], ["**more"], [], ["a", "k", "c=xs"])
        names = [part.split("=")[0].strip("*") for part in parts if part not in "/*"]
        self.write(0, f"def {name}({', '.join(parts)}):")
        self.write(1, f"show({self.label()}, {', '.join(names) or None})")
        if self.maybe(0.3):
            self.write(1, f"global {self.pick('i', 's', 'xs')}")
            self.block(1, 2)
        self.write(1, f"return ‹any›")
        for _ in range(self.random.randint(1, 3)):
            given = [self.pick(self.any(), self.any(), f"*‹list›") for _ in range(self.random.randint(0, 3))]
            keywords = [self.pick(f"k=‹any›", f"c=‹any›", f"**‹dict›", "a=1") for _ in range(self.random.randint(0, 2))]
            if len({word.split("=")[0] for word in keywords}) == len(keywords):
                self.write(0, f"trial({self.label()}, lambda: {name}({', '.join(given + keywords)}))")

    def classes(self):
        name = f"C{self.label()}"
        bases = self.pick("", "(Num)", "(Box)", "(Bag)", "(list)", "(dict)", "(str)", "(int)", "(Exception)", "(Num, Bag)", "(Bag, Num)", "(Box, Bag)", "(Bag, Box)", "(metaclass=type)", "(tuple)", "(Num, int)")
        self.write(0, "try:")
        self.write(1, f"class {name}{bases}:")
        self.write(2, self.pick("'Doc.'", "__slots__ = ('slot',)", "kinds = ['c']", f"size = ‹int›"))
        if self.maybe(0.5):
            self.write(2, f"def __init__(self, *args, **kw): super().__init__(*args, **kw); self.slot = ‹int›")
        if self.maybe(0.5):
            special = self.pick("__len__", "__str__", "__bool__", "__add__", "__contains__", "__eq__", "__call__", "__iter__", "__hash__", "__lt__", "__index__")
            parameters = "self" if special in ("__len__", "__str__", "__bool__", "__iter__", "__hash__", "__index__") else "self, other"
            self.write(2, f"def {special}({parameters}): return ‹any›")
        if self.maybe(0.5):
            self.write(2, f"@{self.pick('property', 'classmethod', 'staticmethod')}")
            self.write(2, f"def extra(self=None): return ‹any›")
        self.write(1, f"show({self.label()}, [c.__name__ for c in {name}.__mro__], {name}.__doc__)")
        self.write(0, f"except Exception as error: show_error({self.label()}, error)")
        self.write(0, "else:")
        self.write(1, f"it = None")
        self.write(1, f"trial({self.label()}, lambda: (it := {name}({', '.join(self.items())})) is None)")
        self.write(1, f"try: it = {name}({self.pick('', self.any(1))})")
        self.write(1, f"except Exception as error: show_error({self.label()}, error)")
        for text in self.random.sample(["len(it)", "str(it)", "bool(it)", "it + 1", "it[0]", "1 in it", "it == it", "it.extra", "it.slot", "it.kinds", "list(it)", "it < 3", "hash(it) and 1", "it.extra()", "it(2)", "[1, 2, 3][it]", "it.nothing", "isinstance(it, Num)", "f'{it}'", "it * 2"], 5):
            self.write(1, f"trial({self.label()}, lambda: {text})")

    def generator(self):
        name = f"g{self.label()}"
        self.write(0, f"def {name}(a):")
        for _ in range(self.random.randint(1, 3)):
            self.write(1, self.pick(
                f"got = yield ‹any›; show({self.label()}, got)",
                f"yield from ‹list|str|tuple|object›",
                f"for k in range({self.random.randint(0, 3)}): yield k, a",
                f"try: yield ‹int›\n    except ValueError as err: show_error({self.label()}, err); yield 'caught'\n    finally: show({self.label()}, 'closing')",
                f"if ‹bool›: return ‹any›",
                f"a = [w async for w in a]" if self.maybe(0.01) else f"a = ‹any›",
            ))
        self.write(1, f"yield a")
        self.write(0, f"try: it = {name}(‹any›)")
        self.write(0, "except Exception: it = iter(())")
        for _ in range(self.random.randint(1, 5)):
            self.write(0, f"trial({self.label()}, lambda: {self.pick('next(it)', 'next(it)', 'it.send(1)', 'it.send(None)', 'it.throw(ValueError(3))', 'it.close()', 'list(it)[:5]', 'sum(1 for _ in it)')})")
        self.write(0, f"trial({self.label()}, lambda: it.close())")
        self.write(0, f"trial({self.label()}, lambda: list(k for k in {name}(1) if k)[:6])")

    def closure(self):
        name = f"h{self.label()}"
        self.write(0, f"def {name}(start):")
        self.write(1, f"count = ‹int›")
        self.write(1, "def step(by=1):")
        self.write(2, self.pick("nonlocal count", "global j", "count = start", "nonlocal start; count = start"))
        self.write(2, f"{self.pick('count', 'count', 'j')} {self.pick('+=', '=')} by")
        self.write(2, f"return count, start")
        self.write(1, f"return step, lambda: [count for _ in range(2)], [lambda: k for k in range(2)]")
        self.write(0, f"try: step, see, late = {name}(‹int›)")
        self.write(0, f"except Exception as error: show_error({self.label()}, error)")
        self.write(0, "else:")
        self.write(1, f"trial({self.label()}, lambda: (step(), step({self.small()}), see(), [f() for f in late]))")


def is_valid(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(source, "program.py", "exec")
        except SyntaxError:
            return False
    return True


def printed_by(source):
    """What a program prints on CPython, the error that ends it included."""
    with contextlib.redirect_stdout(io.StringIO()) as output, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, "program.py", "exec"), {"__name__": "__main__"})
        except SyntaxError as error:
            print(f"{type(error).__name__}: {error.msg}")
        except BaseException as error:
            print(f"{type(error).__name__}: {error}")
    return output.getvalue()


def answer(case):
    """Seeds make programs, which run one after the other in one file; a text is run as it is."""
    if isinstance(case, str):
        return {"source": case, "stdout": printed_by(case)}
    programs = [Programs(seed).program() for seed in case]
    source = "\n".join([PRELUDE, *filter(is_valid, programs), ""])
    return {"source": source, "stdout": printed_by(source)}
