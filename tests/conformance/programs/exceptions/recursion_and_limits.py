import sys


def count(n):
    return 1 + count(n + 1)


try:
    count(0)
except RecursionError as error:
    print(type(error).__name__, error, isinstance(error, RuntimeError))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100), odd(101))
try:
    even(100_000)
except RecursionError as error:
    print(error)


a = []
b = [a]
a.append(b)
print(a, b)
depth = 0


def measure():
    global depth
    depth += 1
    measure()


try:
    measure()
except RecursionError:
    print(900 < depth < 1001)
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
depth = 0
try:
    measure()
except RecursionError:
    print(depth < 200)
sys.setrecursionlimit(old)
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as error:
        print(error)


def handled(n):
    try:
        return handled(n + 1)
    except RecursionError:
        return "recovered"


print(handled(0))


nested = []
for _ in range(50):
    nested = [nested]
print(len(repr(nested)), repr(nested).count("["))
x = 7 ** 5000
try:
    str(x)
except ValueError as error:
    print(error)
try:
    int("9" * 5000)
except ValueError as error:
    print(error)
print(len(hex(x)), x % 1000007)
for make in (lambda: range(2 ** 70)[2 ** 69], lambda: len(range(2 ** 70)), lambda: 1 << (2 ** 70), lambda: float(10 ** 400), lambda: [1][2 ** 70], lambda: "x"[2 ** 100:], lambda: [1] * -5, lambda: int("0x1f", 16)):
    try:
        print(make())
    except (OverflowError, MemoryError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
