"""A tokenizer, a recursive descent parser and an evaluator."""

from dataclasses import dataclass


class ParseError(SyntaxError):
    pass


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    position: int


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            yield Token("number", text[start:i], start)
        elif ch.isalpha() or ch == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            yield Token("name", text[start:i], start)
        elif ch in "+-*/^()=,":
            yield Token("op", ch, i)
            i += 1
        else:
            raise ParseError(f"unexpected {ch!r} at {i}")
    yield Token("end", "", len(text))


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.place = 0

    @property
    def token(self):
        return self.tokens[self.place]

    def take(self, *texts):
        if self.token.text in texts and self.token.kind != "end":
            self.place += 1
            return self.tokens[self.place - 1].text
        return None

    def expression(self):
        left = self.term()
        while op := self.take("+", "-"):
            left = (op, left, self.term())
        return left

    def term(self):
        left = self.factor()
        while op := self.take("*", "/"):
            left = (op, left, self.factor())
        return left

    def factor(self):
        if self.take("-"):
            return ("neg", self.factor())
        base = self.atom()
        return ("^", base, self.factor()) if self.take("^") else base

    def atom(self):
        match self.token:
            case Token("number", text):
                self.place += 1
                return float(text) if "." in text else int(text)
            case Token(kind="name", text=name):
                self.place += 1
                if self.take("("):
                    args = [self.expression()]
                    while self.take(","):
                        args.append(self.expression())
                    self.expect(")")
                    return ("call", name, *args)
                return ("var", name)
            case Token("op", "("):
                self.place += 1
                inner = self.expression()
                self.expect(")")
                return inner
            case Token(_, text, position):
                raise ParseError(f"expected a value at {position}, got {text or 'the end'}")

    def expect(self, text):
        if not self.take(text):
            raise ParseError(f"expected {text!r} at {self.token.position}")

    def parse(self):
        tree = self.expression()
        if self.token.kind != "end":
            raise ParseError(f"trailing {self.token.text!r}")
        return tree


def evaluate(tree, names):
    match tree:
        case int() | float():
            return tree
        case ("var", name):
            return names[name]
        case ("neg", operand):
            return -evaluate(operand, names)
        case ("call", name, *args):
            return names[name](*(evaluate(a, names) for a in args))
        case ("+" | "-" | "*" | "/" | "^" as op, left, right):
            x, y = evaluate(left, names), evaluate(right, names)
            return {"+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "/": lambda: x / y, "^": lambda: x**y}[op]()
    raise AssertionError(tree)


names = {"pi": 3.14159, "max": max, "abs": abs, "x": 10}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x ^ 2", "max(1, x, 3) / 4", "1 / 0", "2 *", "(1", "1 2", "y", "3 $ 4", "abs(-2.5) - pi", "1.2.3", "abs(1, 2)"):
    try:
        tree = Parser(text).parse()
        print(text, "=>", tree, "=>", evaluate(tree, names))
    except ParseError as error:
        print(text, "!!", error, error.msg)
    except (ArithmeticError, LookupError) as error:
        print(text, "!!", type(error).__name__, error)
    except Exception as error:
        print(text, "??", repr(error))
