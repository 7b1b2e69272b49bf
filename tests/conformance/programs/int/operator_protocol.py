"""Who is asked first when the operands are of different classes."""


class Left:
    def __init__(self, name="left"):
        self.name = name

    def __add__(self, other):
        print("  Left.__add__", type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print("  Left.__radd__", type(other).__name__)
        return f"{self.name} radd"

    def __mul__(self, other):
        print("  Left.__mul__", type(other).__name__)
        return "mul"

    def __rmul__(self, other):
        print("  Left.__rmul__", type(other).__name__)
        return "rmul"

    def __mod__(self, other):
        return "mod"

    def __rmod__(self, other):
        return "rmod"

    def __iadd__(self, other):
        print("  Left.__iadd__", type(other).__name__)
        return NotImplemented

    def __lt__(self, other):
        print("  Left.__lt__", type(other).__name__)
        return NotImplemented

    def __gt__(self, other):
        print("  Left.__gt__", type(other).__name__)
        return "gt"

    def __eq__(self, other):
        print("  Left.__eq__", type(other).__name__)
        return NotImplemented


class Sub(Left):
    def __radd__(self, other):
        print("  Sub.__radd__", type(other).__name__)
        return "sub radd"

    def __gt__(self, other):
        print("  Sub.__gt__", type(other).__name__)
        return NotImplemented


class Same(Left):
    pass


class Other:
    def __radd__(self, other):
        print("  Other.__radd__", type(other).__name__)
        return "other radd"

    def __rsub__(self, other):
        return NotImplemented


def attempt(label, operation):
    print(label)
    try:
        print("  =", operation())
    except Exception as error:
        print("  !", type(error).__name__, error)


left, sub, same, other = Left(), Sub(), Same(), Other()
attempt("left + 1", lambda: left + 1)
attempt("1 + left", lambda: 1 + left)
attempt("left + other", lambda: left + other)
attempt("left + left", lambda: left + left)
attempt("left + sub", lambda: left + sub)
attempt("left + same", lambda: left + same)
attempt("sub + left", lambda: sub + left)
attempt("1.5 + left", lambda: 1.5 + left)
attempt("1j + left", lambda: 1j + left)
attempt("'a' + left", lambda: "a" + left)
attempt("[] + left", lambda: [] + left)
attempt("() + left", lambda: () + left)
attempt("b'' + left", lambda: b"" + left)
attempt("'a' + other", lambda: "a" + other)
attempt("'a' * left", lambda: "a" * left)
attempt("left * 'a'", lambda: left * "a")
attempt("[1] * left", lambda: [1] * left)
attempt("3 * left", lambda: 3 * left)

attempt("5 % left", lambda: 5 % left)
attempt("left % 5", lambda: left % 5)
attempt("1 - other", lambda: 1 - other)
attempt("other - 1", lambda: other - 1)
attempt("left < 1", lambda: left < 1)
attempt("1 < left", lambda: 1 < left)
attempt("left < left", lambda: left < left)
attempt("left < sub", lambda: left < sub)
attempt("left == 1", lambda: left == 1)
attempt("1 == left", lambda: 1 == left)
attempt("left == left", lambda: left == left)
attempt("left == sub", lambda: left == sub)
attempt("left != 1", lambda: left != 1)


def add_in_place(value, more):
    value += more
    return value


def multiply_in_place(value, more):
    value *= more
    return value


attempt("left += 1", lambda: add_in_place(left, 1))
attempt("left += other", lambda: add_in_place(left, other))
attempt("[] += left", lambda: add_in_place([], left))
attempt("[] += other", lambda: add_in_place([], other))
attempt("[] += [1]", lambda: add_in_place([], [1]))
attempt("[] += (1,)", lambda: add_in_place([], (1,)))
attempt("[] += 'ab'", lambda: add_in_place([], "ab"))
attempt("[] += 1", lambda: add_in_place([], 1))
attempt("() += 1", lambda: add_in_place((), 1))
attempt("() += (1,)", lambda: add_in_place((), (1,)))
attempt("'a' += 1", lambda: add_in_place("a", 1))
attempt("'a' += 'b'", lambda: add_in_place("a", "b"))
attempt("1 += 'a'", lambda: add_in_place(1, "a"))
attempt("None += 1", lambda: add_in_place(None, 1))
attempt("[1] *= 2", lambda: multiply_in_place([1], 2))
attempt("[1] *= 'a'", lambda: multiply_in_place([1], "a"))
attempt("'a' *= 3", lambda: multiply_in_place("a", 3))
attempt("3 *= 'a'", lambda: multiply_in_place(3, "a"))
attempt("3 *= 1.5", lambda: multiply_in_place(3, 1.5))
attempt("'a' *= left", lambda: multiply_in_place("a", left))


class Counts:
    def __index__(self):
        return 3


for operation in [
    lambda: "ab" * Counts(),
    lambda: Counts() * "ab",
    lambda: [1] * Counts(),
    lambda: (1,) * Counts(),
    lambda: b"x" * Counts(),
    lambda: "a" * 1.5,
    lambda: 1.5 * "a",
    lambda: "a" * "b",
    lambda: [] * [],
    lambda: "a" * None,
    lambda: None * "a",
    lambda: object() * "a",
    lambda: "a" - "b",
    lambda: "a" / 2,
    lambda: [1] - [1],
    lambda: {} + {},
    lambda: "a" @ "b",
    lambda: "a" ** 2,
    lambda: "a" << 1,
    lambda: "a" & 1,
    lambda: 1 | "a",
    lambda: 1 ^ None,
    lambda: [] < (),
    lambda: {} < {},
    lambda: None < None,
    lambda: "a" < b"a",
    lambda: object() < object(),
    lambda: 1 < "1",
    lambda: 1j > 1,
]:
    try:
        print(operation())
    except TypeError as error:
        print(error)


class InPlace:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __isub__(self, other):
        self.log.append(("isub", other))
        return self

    def __imul__(self, other):
        self.log.append(("imul", other))
        return self

    def __imatmul__(self, other):
        self.log.append(("imatmul", other))
        return self

    def __itruediv__(self, other):
        self.log.append(("itruediv", other))
        return self

    def __ifloordiv__(self, other):
        self.log.append(("ifloordiv", other))
        return self

    def __imod__(self, other):
        self.log.append(("imod", other))
        return self

    def __ipow__(self, other):
        self.log.append(("ipow", other))
        return self

    def __ilshift__(self, other):
        self.log.append(("ilshift", other))
        return self

    def __irshift__(self, other):
        self.log.append(("irshift", other))
        return self

    def __iand__(self, other):
        self.log.append(("iand", other))
        return self

    def __ior__(self, other):
        self.log.append(("ior", other))
        return self

    def __ixor__(self, other):
        self.log.append(("ixor", other))
        return self


box = InPlace()
box += 1
box -= 2
box *= 3
box @= 4
box /= 5
box //= 6
box %= 7
box **= 8
box <<= 9
box >>= 10
box &= 11
box |= 12
box ^= 13
print(box.log)
n = 100
n += 1
n -= 2
n *= 3
n //= 4
n <<= 5
n >>= 2
n |= 7
n &= 1023
n ^= 85
n %= 600
n **= 2
print(n)
n /= 8
print(n)


class Reflected:
    def __rsub__(self, other):
        return ("rsub", other)

    def __rmatmul__(self, other):
        return ("rmatmul", other)

    def __rtruediv__(self, other):
        return ("rtruediv", other)

    def __rfloordiv__(self, other):
        return ("rfloordiv", other)

    def __rlshift__(self, other):
        return ("rlshift", other)

    def __rrshift__(self, other):
        return ("rrshift", other)

    def __rand__(self, other):
        return ("rand", other)

    def __ror__(self, other):
        return ("ror", other)

    def __rxor__(self, other):
        return ("rxor", other)


r = Reflected()
print(1 - r, 1 @ r, 1 / r, 1 // r, 1 << r, 1 >> r, 1 & r, 1 | r, 1 ^ r, 1.5 - r, "a" - r, True & r)
try:
    r + 1
except TypeError as error:
    print(error)
