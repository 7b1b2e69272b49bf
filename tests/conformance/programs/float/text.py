"""repr and str of floats, and that they read back."""

VALUES = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 1e17, 123456789012345.6, 1234567890123456.7,
    12345678901234567.8, 1e-4, 1e-5, 0.0001234, 0.00001234, 1e22, 1e23, 1e100, 1.5e300, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308,
    9007199254740993.0, 3.141592653589793, 2.718281828459045, 1e21, 123e20, float("inf"), float("-inf"), float("nan"), -1e-7, 4.35, 0.3, 2.675,
]
for value in VALUES:
    print(repr(value), str(value), f"{value}", f"{value!r}", "%s" % value, [value], value == float(repr(value)))
x = 1.0
for step in range(60):
    x = x * -1.7 + 0.3
    print(x, end=" ")
print()
x = 1.0
for step in range(40):
    x /= 3
    print(x, end=" ")
print()
