"""What operators say of operands they cannot take."""


class Thing:
    pass


VALUES = [1, 1.5, 1j, True, None, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset({1}), range(2), Thing(), len, int, ..., bytearray(b"x")]
NAMES = ["int", "float", "complex", "bool", "None", "str", "bytes", "list", "tuple", "dict", "set", "frozenset", "range", "Thing", "builtin", "type", "Ellipsis", "bytearray"]
OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "@": lambda a, b: a @ b,
    "<<": lambda a, b: a << b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "[]": lambda a, b: a[b],
    "divmod": divmod,
    "pow": lambda a, b: pow(a, b, 3),
}


def shown(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__} of {len(value)}"
    return repr(value)


for symbol, operator in OPERATORS.items():
    for a, left in zip(VALUES, NAMES):
        for b, right in zip(VALUES, NAMES):
            try:
                result = shown(operator(a, b))
            except Exception as error:
                result = f"{type(error).__name__}: {error}"
            if "0x" not in result:
                print(left, symbol, right, "=", result)
UNARY = {"-": lambda a: -a, "+": lambda a: +a, "~": lambda a: ~a, "not": lambda a: not a, "abs": abs, "round": round, "int": int, "float": float, "complex": complex, "len": len, "iter": lambda a: type(iter(a)).__name__, "hash": lambda a: hash(a) and 1, "bool": bool, "reversed": lambda a: type(reversed(a)).__name__, "next": next, "sum": sum, "chr": chr, "ord": ord, "bin": bin, "call": lambda a: a(), "unpack": lambda a: [*a], "mapping": lambda a: dict(**a), "index": lambda a: [1, 2][a], "sorted": sorted, "set": lambda a: shown(set(a)), "dict": dict, "bytes": bytes, "slice": lambda a: "abc"[a:], "format": lambda a: format(a, "d"), "enter": lambda a: a.__enter__()}
for symbol, operator in UNARY.items():
    for a, name in zip(VALUES, NAMES):
        try:
            result = shown(operator(a))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        if "0x" not in result:
            print(symbol, name, "=", result)
def inplace(symbol, a, b):
    exec(f"a {symbol}= b", {}, space := {"a": a, "b": b})
    return space["a"]


for symbol in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"):
    for a, b in ((1, "s"), ("s", 1.5), ([1], 2), ([1], "ab"), ((1,), [2]), ({1: 2}, {3: 4}), ({1}, {2}), (None, None), (1, None), ("a", None)):
        try:
            print(symbol, a, b, inplace(symbol, a, b))
        except Exception as error:
            print(symbol, a, b, type(error).__name__, error)
