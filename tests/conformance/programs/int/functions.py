"""abs, divmod, round, bin, oct, hex, chr, ord: all kinds of arguments."""


class Index:
    def __index__(self):
        return 65


class Special:
    def __abs__(self):
        return "absolute"

    def __round__(self, digits="none"):
        return ("rounded", digits)

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)


class Refuses:
    def __divmod__(self, other):
        return NotImplemented

    def __rdivmod__(self, other):
        return NotImplemented


def attempt(name, function, *args, **kwargs):
    try:
        print(name, repr(function(*args, **kwargs)))
    except Exception as error:
        print(name, type(error).__name__, error)


VALUES = [0, 5, -5, 255, -256, 2**70, -(2**70), True, 1.5, -0.0, "a", "ab", "", "\u20ac", "\U0001f600", b"a", b"", b"ab", bytearray(b"z"), None, [], 1j, 3 + 4j]
for value in VALUES:
    for function in (abs, bin, oct, hex, chr, ord, round):
        attempt(f"{function.__name__}({value!r})", function, value)
for function in (abs, bin, oct, hex, chr, round):
    attempt(function.__name__, function, Index())
    attempt(function.__name__, function, Special())
for code in (0, 0x41, 0xD800, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, -1, 10**30):
    attempt(f"chr({code})", lambda: ord(chr(code)))
print([ord(character) for character in "a\xe9\u20ac\U0001f600"], len(chr(0x1F600)))

attempt("abs", abs)
attempt("abs", abs, 1, 2)
attempt("abs", abs, x=1)
attempt("ord", ord)
attempt("chr", chr)
attempt("hex", hex, number=5)
attempt("round", round)
attempt("round", round, 1, 2, 3)
attempt("round", round, number=2.5)
attempt("round", round, 2.567, ndigits=2)
attempt("round", round, 2.567, None)
attempt("round", round, Special(), 3)
attempt("round", round, Special(), None)
attempt("round", round, 1.5, "a")
attempt("round", round, 1, 1.0)
attempt("round", round, 12345, Index())
for number in (0, 5, 15, 25, 35, -15, -25, 149, 150, 151, 12345, 99999, 10**20 + 50, True):
    for digits in (None, 0, 1, -1, -2, -5, -20):
        attempt(f"round({number}, {digits})", round, number, digits)
for number in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, 1e16, 1e300, -0.0, 5e-324, 0.1, 1e22):
    for digits in (None, 0, 1, 2, 3, -1, -2, 20, 400, -400):
        attempt(f"round({number}, {digits})", round, number, digits)
for number in (float("nan"), float("inf"), float("-inf")):
    for digits in (None, 0, 2):
        attempt(f"round({number}, {digits})", round, number, digits)

for left, right in [(7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7, 0), (7.0, 0), (2**70, 3), (1, "a"), ("a", 1), (1j, 2), (Special(), 1), (1, Special()), (Refuses(), 1), (1, Refuses()), (True, 2)]:
    attempt("divmod", divmod, left, right) if not isinstance(left, Refuses) and not isinstance(right, Refuses) else None
for pair in [(Refuses(), 1), (1, Refuses())]:
    try:
        divmod(*pair)
    except TypeError as error:
        print(error)
attempt("divmod", divmod, 1)
attempt("divmod", divmod, 1, 2, 3)
for operation in (lambda: -"a", lambda: +"a", lambda: ~"a", lambda: ~1.5, lambda: ~1j, lambda: -None, lambda: +[], lambda: ~Index()):
    attempt("unary", operation)
print(-True, +True, ~5, ~-6, -(2**70), +(2**70), ~(2**70), -0.0, +-0.0, -(1 + 2j))
