"""A small interpreter for arithmetic: tokens, a tree of tuples, match statements."""
import re


def tokens(text):
    for number, name, op in re.findall(r"\s*(?:(\d+\.?\d*)|([a-z]+)|(.))", text):
        if number:
            yield "num", float(number) if "." in number else int(number)
        elif name:
            yield "name", name
        elif op.strip():
            yield "op", op


class Parser:
    def __init__(self, text):
        self.tokens = [*tokens(text), ("end", None)]
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self):
        token = self.peek()
        self.at += 1
        return token

    def expression(self, limit=0):
        match self.take():
            case "num", value:
                left = ("lit", value)
            case "name", name:
                left = ("var", name)
            case "op", "-":
                left = ("neg", self.expression(5))
            case "op", "(":
                left = self.expression()
                match self.take():
                    case "op", ")":
                        pass
                    case kind, what:
                        raise SyntaxError(f"expected ), got {what or kind}")
            case kind, what:
                raise SyntaxError(f"unexpected {what or kind}")
        while True:
            match self.peek():
                case "op", ("+" | "-") as op if limit < 1:
                    self.take()
                    left = (op, left, self.expression(1))
                case "op", ("*" | "/" | "%") as op if limit < 2:
                    self.take()
                    left = (op, left, self.expression(2))
                case "op", "^" if limit < 6:
                    self.take()
                    left = ("^", left, self.expression(5))
                case _:
                    return left


def evaluate(tree, **names):
    match tree:
        case ("lit", value):
            return value
        case ("var", name):
            return names[name]
        case ("neg", inner):
            return -evaluate(inner, **names)
        case (op, left, right):
            a, b = evaluate(left, **names), evaluate(right, **names)
            match op:
                case "+": return a + b
                case "-": return a - b
                case "*": return a * b
                case "/": return a / b
                case "%": return a % b
                case "^": return a ** b


def simplify(tree):
    match tree:
        case ("+", ("lit", 0), x) | ("+", x, ("lit", 0)) | ("*", ("lit", 1), x) | ("*", x, ("lit", 1)) | ("^", x, ("lit", 1)):
            return simplify(x)
        case ("*", ("lit", 0), _) | ("*", _, ("lit", 0)):
            return ("lit", 0)
        case ("neg", ("neg", x)):
            return simplify(x)
        case (op, left, right):
            new = (op, simplify(left), simplify(right))
            return new if new == tree else simplify(new)
        case _:
            return tree


for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "x * (y + 1)", "7 % 4 * 2", "1.5 * 4", "0 * x + 1 * y", "--3", "2 +", "(1", "1 / 0", "z", "", "* 2"]:
    try:
        tree = Parser(text).expression()
        print(f"{text:<14}", tree, simplify(tree), evaluate(tree, x=6, y=2))
    except (SyntaxError, ZeroDivisionError, KeyError) as error:
        print(f"{text:<14}", type(error).__name__, error)
