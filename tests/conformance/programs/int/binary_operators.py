"""Every binary operator and comparison on every pair of numbers of all kinds."""

OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "divmod": lambda a, b: divmod(a, b),
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "@": lambda a, b: a @ b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}

NUMBERS = [
    0, 1, -1, 7, -7, 255, 2**31, -(2**53) - 1, 10**25, True, 0.0, -0.0, 0.5, -2.5, 1e300,
    float("inf"), float("-inf"), float("nan"), "text", None,
]
BEYOND = [2**31, -(2**53) - 1]


def outcome(function, a, b):
    try:
        return repr(function(a, b))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for symbol, function in OPERATORS.items():
    for a in NUMBERS:
        for b in NUMBERS:
            if symbol == "<<" and isinstance(b, int) and b > 1000:
                continue
            if symbol == "*" and "text" in (a, b) and (a in BEYOND or b in BEYOND):
                continue  # what does not fit depends on the size of an address
            print(repr(a), symbol, repr(b), "->", outcome(function, a, b))
