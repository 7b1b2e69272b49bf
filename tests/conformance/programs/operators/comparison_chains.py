# Chained comparisons ask each middle value once; mixed types, identity and membership in one chain.
def value(n):
    print(f"  value {n}")
    return n


print(value(1) < value(2) < value(3))
print(value(3) < value(2) < value(1))
print(value(1) < value(3) > value(2) == value(2) != value(4))
print(1 < 2 in [2, True], 1 in [1] in [[1]], (1 in [1]) in [True])
print(None is None is not False, 1 == True is not 1.0)
print(not 1 < 2 < 3, (not 1) < 2)


class Answer:
    def __init__(self, text, truth):
        self.text, self.truth = text, truth

    def __bool__(self):
        print("  asked", self.text)
        return self.truth

    def __repr__(self):
        return f"<{self.text}>"


class Odd:
    def __lt__(self, other):
        return Answer("lt", True)

    def __gt__(self, other):
        return Answer("gt", False)

    def __eq__(self, other):
        return Answer("eq", True)

    def __contains__(self, item):
        return Answer("in", True)


odd = Odd()
print(odd < 1, odd < 1 > 3 if False else "skipped")
print(odd < odd < odd)
print(odd < odd > odd)
print(odd > odd < odd)
print(1 in odd, 1 not in odd, odd == odd == 3)
if odd < 3:
    print("taken")
print([x for x in range(10) if 2 <= x < 5 or x == 9])
for pair in ((1, "a"), ([], ()), ({1}, [1]), (1j, 2j), (None, 0), (range(1), [0]), ("a", b"a")):
    try:
        print(pair, pair[0] < pair[1])
    except TypeError as error:
        print(error)
print((1, 2) < (1, 2, 0), [1, [2]] < [1, [3]], "Z" < "a", {1} < {1, 2}, {1} < {2}, b"a" < bytearray(b"b"))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, sorted([3, 1, 2]) < [1, 2, 4])
