"""Operators of complex numbers with each other and with real ones."""

OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "divmod": divmod,
    "&": lambda a, b: a & b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}
NUMBERS = [0j, 1j, -1j, 1 + 0j, 3 - 4j, -2.5 + 0.5j, complex(-0.0, -0.0), complex(float("inf"), 1), complex(1, float("nan")), 1e200 + 1e200j,
           0, 1, -3, True, 2.5, -0.0, float("inf"), float("nan"), 10**400, "text", None]


def outcome(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def shown(number):
    return "huge" if number == 10**400 else repr(number)


for symbol, function in OPERATORS.items():
    for a in NUMBERS:
        for b in NUMBERS:
            if isinstance(a, complex) or isinstance(b, complex):
                print(shown(a), symbol, shown(b), "->", outcome(function, a, b))

for base in [0j, 1j, 2 + 0j, 1 + 1j, -1 - 1j, 3 - 4j, 2, -8, 0.5, 0]:
    for exponent in [0, 1, 2, 3, -1, -2, 10, 100, 0j, 2 + 0j, -3 + 0j]:
        print(base, exponent, outcome(lambda: base**exponent))
print(outcome(pow, 1j, 2, 3), outcome(pow, 1j, 2, None), outcome(lambda: (1e300 + 1j) ** 20), outcome(lambda: 0j**1j), outcome(lambda: 0**1j))
for value in NUMBERS[:10]:
    print(value, -value, +value, outcome(abs, value), bool(value), value.real, value.imag, value.conjugate())
    print(outcome(int, value), outcome(float, value), outcome(round, value), outcome(hex, value), outcome(lambda: ~value))
print(outcome(abs, 1e308 + 1e308j), abs(3 + 4j), abs(complex(float("inf"), float("nan"))), abs(-0j))
print(sum([1j, 2, 0.5]), [1j, 2j] == [1j, 2j], 1j in [1j], {1j: 1}[1j], max([1, 2], key=lambda x: (x * 1j).imag))
