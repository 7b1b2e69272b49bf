"""`**` and pow(), with two and three arguments."""


def outcome(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


BASES = [0, 1, -1, 2, -2, 3, 10, 2**40, True, 0.0, -0.0, 1.0, -1.0, 0.5, 2.5, float("inf"), float("-inf"), float("nan")]
EXPONENTS = [0, 1, -1, 2, 3, 5, -2, 0.5, -0.5, 2.0, -1.0, float("inf"), float("-inf"), float("nan"), True]

for base in BASES:
    for exponent in EXPONENTS:
        result = outcome(lambda: base**exponent)
        print(repr(base), "**", repr(exponent), "->", result, result == outcome(pow, base, exponent))

for base in [0, 1, 2, -3, 10, 2**70]:
    for exponent in [0, 1, 5, 100, -1, -2]:
        for modulus in [1, -1, 2, 7, -7, 12, 2**65]:
            print(base, exponent, modulus, outcome(pow, base, exponent, modulus))

for args in [(2, 3, None), (2, 3, 0), (2, 3.0, 5), (2.0, 3, 5), (2, 3, 5.0), (2 + 1j, 3, 5), (2, 3, 5j),
             (1,), (), (1, 2, 3, 4), ("a", 2), (2, "a"), ("a", 2, 3), (2, "a", 3), (2, 3, "a"), (True, True, True)]:
    print(args, outcome(pow, *args))
print(outcome(pow, base=2, exp=5), outcome(pow, 2, exp=5, mod=7), outcome(pow, 2, foo=3), outcome(pow, 2, 3, base=1))


class Power:
    def __pow__(self, other, mod=None):
        return "pow", other, mod

    def __rpow__(self, other, mod=None):
        return "rpow", other, mod


power = Power()
print(power**2, 2**power, pow(power, 2), pow(2, power), pow(power, 2, 3), pow(2, power, 3))
print(pow("a", power), pow(None, power, 3))
x = 3
x **= 4
print(x)
x **= power
print(x)


class Small(int):
    def __pow__(self, other, mod=None):
        return "small"

    def __rpow__(self, other, mod=None):
        return "right small"


print(Small(2) ** 3, 3 ** Small(2), pow(Small(2), 3, 5), pow(3, Small(2), 5), Small(2) ** 2.0, 2.0 ** Small(2))
