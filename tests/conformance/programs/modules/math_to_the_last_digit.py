"""Sums of products that are exact until the end, and the error function."""
import math
import statistics

thirds = [value - 7 / 3 for value in (1, 2, 4)]
print(math.sumprod(thirds, thirds), math.sumprod([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]), math.sumprod([0.1] * 10, [3] * 10))
print(math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([1.5, True], [2, 3]), math.sumprod([-0.0], [1.0]))
print(math.sumprod([float("inf")], [1.0]), math.sumprod([2**70], [1.0]), math.sumprod([1e300], [1e300]))
print(statistics.correlation([1, 2, 3], [1, 2, 4]), statistics.linear_regression([1, 2, 3], [2, 4, 6.5]))
for x in (0.0, 1e-300, 1e-9, 0.1, 0.25, 0.5, 1.0, 2.0, 3.5, 5.5, 6.5, math.inf):
    print(x, math.erf(x), math.erf(-x))
for x in (0.0, 0.5, 27.0, -6.5, 30.0, -math.inf, math.nan):
    print(x, math.erfc(x))
normal = statistics.NormalDist(100, 15)
print(normal.cdf(115), normal.overlap(statistics.NormalDist(110, 10)))
