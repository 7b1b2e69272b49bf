"""Methods and attributes of floats."""


def attempt(label, function, *args):
    try:
        print(label, repr(function(*args)))
    except Exception as error:
        print(label, type(error).__name__, error)


VALUES = [0.0, -0.0, 1.0, -2.0, 0.5, -0.75, 2.5, 3.5, 1e16, 1e300, 5e-324, 0.1, float("inf"), float("-inf"), float("nan")]
NAMES = ["as_integer_ratio", "is_integer", "hex", "conjugate", "__trunc__", "__floor__", "__ceil__", "__round__", "__int__",
         "__float__", "__bool__", "__neg__", "__pos__", "__abs__", "__repr__", "__str__", "__getnewargs__"]
for value in VALUES:
    for name in NAMES:
        attempt(f"{value}.{name}", getattr(value, name))
    print(value.real, value.imag)
for args in [(1,), (None,), ("a",), (1, 2), (1.0,), (True,)]:
    attempt(f"round{args}", (2.567).__round__, *args)
attempt("getformat", float.__getformat__, "double")
attempt("getformat", float.__getformat__, "float")
attempt("getformat", float.__getformat__, "x")
attempt("getformat", float.__getformat__, 5)
attempt("hex args", lambda: (1.5).hex(1))
attempt("is_integer args", lambda: (1.5).is_integer(1))
attempt("missing", lambda: (1.5).missing)
attempt("set", lambda: setattr(1.5, "real", 2))
attempt("bitwise", lambda: 1.5 & 1)
attempt("invert", lambda: ~1.5)
attempt("index", lambda: [1][0.0])
attempt("range", lambda: range(2.0))
attempt("repeat", lambda: "a" * 2.0)
print(0.1 + 0.2 == 0.3, 1e308 * 10, -1e308 * 10, 1e-320 / 1e10, 2.0**1023 * 2, float("inf") - float("inf"), 0.0 * float("inf"))
print(1.0 // 0.1, 1.0 % 0.1, -1.0 // 0.1, -1.0 % 0.1, 5.5 // -2, 5.5 % -2, -0.0 // 1, 0.0 % -1, 1e16 % 3, divmod(-0.5, 0.25))
print(float("inf") // 2, float("inf") % 2, 2 % float("inf"), -2 % float("inf"), 2 // float("inf"), -2 // float("inf"), 2 % float("-inf"))
print(1 / 3 + 1 / 3 + 1 / 3 == 1, sum([0.1] * 10), 0.1 * 3, 0.7 + 0.1, 0.8 - 0.1, 3 * 1.1, 1.1 + 2.2, 4.35 * 100, 1.15 * 100)
for left in (1, 2**53, 2**53 + 1, 10**25, -(10**400), 0):
    for right in (1.0, 2.0**53, 1e25, float("inf"), float("-inf"), float("nan"), -0.0, 0.5):
        print(left < right, left <= right, left == right, left != right, left > right, left >= right, end="; ")
    print()
print(min(1, 1.0), max(1.0, 1), min(0.0, -0.0), sorted([3, 1.5, True, -0.5, 2]), max(float("nan"), 1), max(1, float("nan")))
