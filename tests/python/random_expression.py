"""Random expressions over the builtin types: mostly of the type that is asked for, sometimes not."""

import random
import re

NAMES = {
    "int": ["i", "j", "n"],
    "float": ["x", "y"],
    "str": ["s", "t"],
    "list": ["xs", "ys"],
    "dict": ["d", "e"],
    "set": ["p", "q"],
    "tuple": ["u", "v"],
    "bytes": ["b"],
    "bool": ["flag"],
    "object": ["num", "bag", "box"],
}
TYPES = list(NAMES)
# The order of a set of str or of negative numbers depends on how wide a hash is: 32 bits or 64.
ORDERED = [kind for kind in TYPES if kind != "set"]
WORDS = ["", "a", "b", "ab", "Hello", "hello world", "x,y,,z", " pad ", "éß", "123", "-7", "3.5", "AbC", "a\\tb", "😀!", "l"]
SPECS = ["", "d", "5", "<6", ">6", "^7", "05", "+", ",", "x", "#x", "b", "o", "e", ".2f", "8.3f", "%", "s", ".3", "_", "c", "*^9", "=+6", "#06b", "g", "n", "10,", ".1%", "!r", "q", "5s", "+.1e"]


class Expressions:
    """Makes texts; which variables there are, and of what type, is said by NAMES."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, *choices):
        return self.random.choice(choices)

    def maybe(self, chance):
        return self.random.random() < chance

    def number(self):
        return self.random.randint(*self.pick((-3, 5), (-3, 5), (0, 100), (-(10**6), 10**6), (2**60, 2**70)))

    def small(self):
        return self.random.randint(-3, 6)

    def any(self, depth=0):
        return self.of(self.pick(*TYPES), depth)

    def of(self, kind, depth=0):
        if self.maybe(0.04):
            kind = self.pick(*TYPES)
        if depth > 2 or self.maybe(0.2):
            return self.pick(*NAMES[kind]) if self.maybe(0.7) else self.literal(kind)
        return self.filled(getattr(self, kind + "_")(), depth + 1)

    def filled(self, text, depth):
        """Puts an expression into each ‹type› of a text; ‹type› is for within double quotes."""

        def expression(match):
            kinds = {"any": TYPES, "value": ORDERED}.get(match[1], match[1].split("|"))
            made = self.of(self.pick(*kinds), depth)
            return f"({made})" if match[2] or made.startswith(("{", "lambda")) else made

        return re.sub(r"‹([a-z|]+)›(?=([.\[(]?))", expression, text)

    def literal(self, kind):
        r = self.random
        match kind:
            case "int":
                return str(self.number())
            case "float":
                return self.pick("0.5", "-1.25", "1e10", "2.0", "0.1", "1e-7", "float('inf')", "-0.0", "3.14159")
            case "str":
                return self.quoted()
            case "list":
                return "[" + ", ".join(str(r.randint(-5, 9)) for _ in range(r.randint(0, 4))) + "]"
            case "dict":
                return "{" + ", ".join(f"{self.quoted()}: {r.randint(0, 9)}" for _ in range(r.randint(0, 3))) + "}"
            case "set":
                return "{" + ", ".join(str(r.randint(-2, 9)) for _ in range(r.randint(1, 4))) + "}"
            case "tuple":
                return "(" + "".join(f"{self.pick(str(r.randint(0, 9)), self.quoted())}, " for _ in range(r.randint(0, 3))) + ")"
            case "bytes":
                return self.pick("b''", "b'abc'", "b'a,b'", "b'\\xff\\x00z'", "b'Hello'")
            case "bool":
                return self.pick("True", "False")
        return self.pick("Num(2)", "Num(-1)", "Bag(1, 2)", "Bag()", "Box('k')", "None", "...", "NotImplemented")

    def quoted(self):
        return '"' + self.pick(*WORDS) + '"'

    def items(self):
        kinds = [self.pick("int", "str", "value") for _ in range(self.random.randint(0, 3))]
        return [f"‹{one}›" for one in kinds]

    def int_(self):
        operator = self.pick("+", "-", "*", "//", "%", "&", "|", "^")
        return self.pick(
            f"(‹int› {operator} ‹int›)",
            f"(‹int› {operator} ‹int›)",
            f"(‹int› {self.pick('<<', '>>')} {self.small()})",
            f"({self.small()} ** {self.random.randint(0, 4)})",
            f"len(‹str|list|dict|set|tuple|bytes|object›)",
            f"{self.pick('-', '~', '+')}‹int›",
            f"sum(‹list›)",
            f"{self.pick('max', 'min')}(‹list›, default=‹int›)",
            f"{self.pick('max', 'min')}(‹int›, ‹int›)",
            f"‹str›.{self.pick('count', 'find', 'rfind', 'index')}(‹str›)",
            f"‹list›.{self.pick('count', 'index')}(‹int›)",
            f"‹list›[{self.small()}]",
            f"‹dict›[‹str›]",
            f"int(‹float|str|bool|int|bytes›)",
            f"abs(‹int›)",
            f"divmod(‹int›, ‹int›)[{self.pick(0, 1)}]",
            f"pow(‹int›, {self.random.randint(-1, 5)}, {self.pick(7, 10, 1, -4, 0)})",
            f"ord(‹str›)",
            f"‹int›.bit_length()",
            f"‹int›.bit_count()",
            f"round(‹float›)",
            f"round(‹int›, {self.small()})",
            f"(‹int› if ‹bool› else ‹int›)",
            f"next(iter(‹list›), ‹int›)",
            f"(lambda a, b={self.small()}: a * b)(‹int›)",
            f"‹object›.value",
            f"int.from_bytes(‹bytes›)",
            f"‹dict›.get(‹str›, ‹int›)",
        )

    def float_(self):
        return self.pick(
            f"(‹float› {self.pick('+', '-', '*', '/', '//', '%')} ‹float|int›)",
            f"(‹int› / ‹int›)",
            f"float(‹int|str|bool›)",
            f"round(‹float›, {self.random.randint(0, 3)})",
            f"abs(‹float›)",
            f"-‹float›",
            f"(‹float› or ‹float›)",
            f"sum([‹float›, ‹int›])",
        )

    def str_(self):
        plain = self.pick("upper", "lower", "title", "strip", "capitalize", "swapcase", "casefold", "lstrip", "rstrip")
        conversion = self.pick("", "", "!r", "!s", "!a")
        return self.pick(
            f"(‹str› + ‹str›)",
            f"(‹str› * {self.random.randint(-1, 3)})",
            f"‹str›.{plain}()",
            f"‹str›.{self.pick('strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix')}(‹str›)",
            f"‹str›.replace(‹str›, ‹str›{self.pick('', ', 1', ', -1')})",
            f"‹str›.{self.pick('center', 'ljust', 'rjust')}({self.random.randint(0, 9)}, {self.pick(repr('*'), repr('é'), '‹str›')})",
            f"‹str›.zfill({self.random.randint(0, 9)})",
            f"‹str›.join(‹list|tuple|str›)",
            f"‹str›.join(map(str, ‹list›))",
            f"‹str›[{self.slice()}]",
            f"‹str›[{self.small()}]",
            f"str(‹value›)",
            f"repr(‹value›)",
            f"ascii(‹str›)",
            f'f"{{‹value›{conversion}:{self.pick(*SPECS)}}}"',
            f'f"<{{‹int›=}}>"',
            f'f"{{‹float›:{{‹int› % 12}}.2f}}"',
            f"format(‹int|float|str›, {self.pick(*SPECS)!r})",
            f"'%{self.pick('d', 's', 'r', '5d', '.2f', 'x', 'c', '-6s|', '05.1f', 'e', 'i')}' % (‹value›,)",
            f"'{{}} {{}}'.format(‹value›, ‹value›)",
            f"'{{0:{self.pick(*SPECS)}}}{{k}}'.format(‹int|float|str›, k=‹str›)",
            f"chr({self.pick(65, 97, 233, '‹int›')})",
            f"{self.pick('bin', 'hex', 'oct')}(‹int›)",
            f"‹bytes›.decode({self.pick('', repr('latin-1'), repr('ascii'), repr('utf-8') + ', ' + repr('replace'))})",
            f"type(‹any›).__name__",
            f"(‹str› {self.pick('or', 'and')} ‹str›)",
            f"max(‹str›, ‹str›, key=len)",
            f"‹str›.expandtabs({self.random.randint(0, 8)})",
            f"‹str›.translate(str.maketrans('al', 'A1', 'x'))",
            f"‹float›.hex()",
        )

    def slice(self):
        bound = lambda: self.pick("", str(self.small()), str(self.small()))
        return f"{bound()}:{bound()}" + self.pick("", "", f":{self.pick(1, 2, -1, -2)}")

    def list_(self):
        items = self.items()
        return self.pick(
            f"[{', '.join(items)}]",
            f"[*‹list|tuple|str|dict›, ‹int›]",
            f"(‹list› + ‹list›)",
            f"(‹list› * {self.random.randint(-1, 2)})",
            f"‹list›[{self.slice()}]",
            f"sorted(‹list|tuple|str|dict›{self.pick('', ', reverse=True', ', key=str', ', key=lambda k: -k')})",
            f"list({self.pick('reversed', 'iter', 'enumerate')}(‹list|str|tuple›))",
            f"list(range({self.small()}, {self.small()}, {self.pick(1, 2, -1, 0)}))",
            f"[{self.pick('k', 'k * 2', 'str(k)', '(k, 1)', '-k')} for k in ‹list|tuple|str|dict› {self.pick('', 'if k', 'if k != 2')}]",
            f"[a + b for a in ‹list› for b in ‹list› {self.pick('', 'if a < b')}]",
            f"list(zip(‹list›, ‹str›{self.pick('', ', strict=True')}))",
            f"list(map(lambda k: k {self.pick('+', '*', '%')} ‹int›, ‹list›))",
            f"list(filter({self.pick('None', 'lambda k: k > 1', 'callable')}, ‹list›))",
            f"‹str›.{self.pick('split', 'rsplit')}({self.pick('', '‹str›', '‹str›, 1', 'None, 1')})",
            f"‹str›.splitlines()",
            f"list(‹dict›{self.pick('', '.items()', '.values()', '.keys()')})",
            f"list(‹str|bytes|tuple|object›)",
            f"[[k] * 2 for k in ‹list›]",
            f"(n := ‹int›, n)",
        )

    def dict_(self):
        pairs = ", ".join(f"‹str›: {item}" for item in self.items())
        return self.pick(
            "{" + pairs + "}",
            f"{{**‹dict›, ‹str›: ‹int›}}",
            f"(‹dict› | ‹dict›)",
            f"{{k: {self.pick('v', 'k', 'str(v)', 'v * 2')} for k, v in ‹dict›.items()}}",
            f"{{k: len(k) for k in ‹str›.split()}}",
            f"dict(‹dict›, k=‹int›)",
            f"dict(zip(‹str›, ‹list›))",
            f"dict.fromkeys(‹list|str|tuple›, ‹int›)",
            f"dict(enumerate(‹str›))",
            f"{{‹value›: ‹value›}}",
            f"vars(‹object›)",
        )

    def set_(self):
        return self.pick(
            f"(‹set› {self.pick('|', '&', '-', '^')} ‹set›)",
            f"‹set›.{self.pick('union', 'intersection', 'difference', 'symmetric_difference')}(‹set|list|tuple›)",
            f"set(‹list|tuple|str|dict›)",
            f"frozenset(‹list|str›)",
            f"{{k % 3 for k in ‹list›}}",
            f"{{‹any›, ‹any›}}",
            f"(‹dict›.keys() {self.pick('&', '|', '-')} ‹dict|list›)",
        )

    def tuple_(self):
        return self.pick(
            "(" + "".join(f"{item}, " for item in self.items()) + ")",
            f"(‹tuple› + ‹tuple›)",
            f"(‹tuple› * {self.random.randint(-1, 2)})",
            f"‹tuple›[{self.slice()}]",
            f"tuple(‹list|str|dict›)",
            f"‹str›.{self.pick('partition', 'rpartition')}(‹str›)",
            f"divmod(‹int›, ‹int|float›)",
            f"(*‹list|str›, ‹int›)",
            f"‹float›.as_integer_ratio()",
        )

    def bytes_(self):
        return self.pick(
            f"(‹bytes› + ‹bytes›)",
            f"‹bytes›[{self.slice()}]",
            f"‹str›.encode({self.pick('', repr('ascii'), repr('latin-1'), repr('utf-16'), repr('ascii') + ', ' + repr('backslashreplace'))})",
            f"bytes(‹list|int|tuple›[:3])",
            f"‹bytes›.{self.pick('upper', 'title', 'strip', 'swapcase', 'hex')}()",
            f"‹bytes›.replace(‹bytes›, ‹bytes›)",
            f"bytearray(‹bytes›)",
            f"(‹int› & 255).to_bytes({self.random.randint(0, 3)}, {self.pick(repr('big'), repr('little'))})",
            f"b'%{self.pick('d', 's', 'x', 'a', 'c')}' % ‹value›",
            f"‹bytes›.{self.pick('split', 'partition', 'find', 'count', 'startswith')}(‹bytes›)",
        )

    def bool_(self):
        kind = self.pick(*TYPES)
        comparison = self.pick("<", "<=", "==", "!=", ">", ">=")
        return self.pick(
            f"(‹{kind}› {comparison} ‹{kind}›)",
            f"(‹int› {comparison} ‹int|float|bool›)",
            f"(‹int› < ‹int› {comparison} ‹int›)",
            f"(‹any› {self.pick('in', 'not in')} ‹list|str|dict|set|tuple|bytes|object›)",
            f"(not ‹any›)",
            f"bool(‹any›)",
            f"isinstance(‹any›, {self.pick('int', 'str', '(list, dict)', 'int | None', 'Num', '5', 'object')})",
            f"(‹any› is {self.pick('None', 'not None')})",
            f"{self.pick('any', 'all')}(‹list|str|dict›)",
            f"‹str›.{self.pick('isdigit', 'isalpha', 'isupper', 'islower', 'isspace', 'istitle', 'isalnum', 'isidentifier', 'isascii', 'isdecimal', 'isnumeric')}()",
            f"‹str›.{self.pick('startswith', 'endswith')}(‹str›{self.pick('', ', 1')})",
            f"‹set›.{self.pick('issubset', 'issuperset', 'isdisjoint')}(‹set|list›)",
            f"hasattr(‹any›, {self.pick(repr('value'), repr('append'), repr('__len__'))})",
            f"(‹bool› {self.pick('and', 'or', '&', '^')} ‹bool›)",
            f"‹float›.is_integer()",
            f"callable(‹any›)",
        )

    def object_(self):
        return self.pick(
            f"Num(‹int›)",
            f"(‹object› {self.pick('+', '-', '*', '/', '//', '%', '**', '@', '&', '|', '<<')} ‹object|int|str›)",
            f"(‹int|float|str|list› {self.pick('+', '-', '*')} ‹object›)",
            f"Bag(*‹list|tuple|str›)",
            f"Box(‹str›, ‹int›)",
            f"Box(**‹dict›)",
            f"‹object›[{self.pick(self.small(), '‹str›', self.slice())}]",
            f"{self.pick('-', '+', '~')}‹object›",
            f"(‹object› or ‹object›)",
            f"getattr(‹object›, {self.pick(repr('value'), repr('items'), repr('nope'))}, None)",
            f"‹object›.{self.pick('value', 'items', 'missing', 'key')}",
            f"‹object›(‹int›)",
            f"abs(‹object›)",
            f"‹object›.{self.pick('double', 'describe', 'nothing')}({self.pick('', '‹int›')})",
        )
