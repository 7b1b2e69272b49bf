"""Averages, spreads, quantiles, pairs and normal distributions; what is said of data that will not do."""

import statistics as st
from decimal import Context, Decimal, setcontext
from fractions import Fraction

setcontext(Context())


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as error:
        print(name, type(error).__name__, error)


sets = [
    [1, 2, 3, 4], [1, 2, 2, 3, 4, 7, 9], [1.5, 2.5, 0.1, 7.75], [5], [], [True, False, True], [1e30, 1, -1e30],
    [Fraction(1, 3), Fraction(5, 6), 2], [Decimal("1.5"), Decimal("2.25"), 3], [float("inf"), 1.0], ["a", "b"], [1, None],
    [-1, 2, 3], [0, 2, 3], [0.1] * 10, [10, 20, 30, 40, 50, 60],
]
for data in sets:
    print(data)
    if not any(isinstance(value, Decimal) for value in data):
        attempt("  harmonic_mean", lambda: st.harmonic_mean(data))
    for name in ["mean", "fmean", "geometric_mean", "median", "median_low", "median_high", "median_grouped", "mode", "multimode", "variance", "pvariance", "stdev", "pstdev", "quantiles"]:
        attempt(f"  {name}", lambda: getattr(st, name)(data))

print(st.fmean([1, 2, 3], weights=[3, 1, 1]), st.harmonic_mean([40, 60], weights=[5, 30]), st.mode("abracadabra"), st.multimode("aabbc"))
print(st.variance([1, 2, 3, 4], 2.5), st.pvariance([1, 2, 3], mu=2), st.median_grouped([1, 3, 3, 5, 7], interval=2))
data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91]
print(st.quantiles(data, n=10), st.quantiles(data, n=5, method="inclusive"))
x, y = [1, 2, 3, 4, 5, 6, 7], [2.5, 3.1, 4.8, 4.9, 6.2, 6.0, 8.8]
print(st.covariance(x, y), st.correlation(x, y), st.correlation(x, y, method="ranked"), st.linear_regression(x, y), st.linear_regression(x, y, proportional=True))
line = st.linear_regression(x, y)
print(line.slope, line.intercept)
for action in [
    lambda: st.fmean([1], weights=[1, 2]), lambda: st.fmean([1, 2], weights=[0, 0]), lambda: st.harmonic_mean([1], weights=[1, 2]),
    lambda: st.quantiles(data, n=0), lambda: st.quantiles(data, method="x"), lambda: st.covariance([1], [1]),
    lambda: st.correlation([1, 2], [1]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [1, 2]),
    lambda: st.correlation(x, y, method="z"), lambda: st.NormalDist(0, -1), lambda: st.NormalDist(0, 0).pdf(1), lambda: st.NormalDist().inv_cdf(1),
]:
    attempt("", action)

n = st.NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(110), round(n.cdf(85), 12), n.zscore(130))
print([n.inv_cdf(p) for p in (0.001, 0.05, 0.4, 0.5, 0.9, 0.999999999)], n.quantiles(4))
print(n + 5, n - 5, n * 2, n / 3, -n, +n, 5 - n, n + st.NormalDist(1, 2), n - st.NormalDist(1, 2), n == st.NormalDist(100, 15), hash(n) == hash(st.NormalDist(100, 15)))
print(round(n.overlap(st.NormalDist(110, 15)), 12), round(n.overlap(st.NormalDist(90, 5)), 12), st.NormalDist.from_samples(data), n.samples(3, seed=7))
for kernel in ["normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine"]:
    f, c = st.kde([1.5, 2, 4, 4.25], 1.5, kernel), st.kde([1.5, 2, 4, 4.25], 1.5, kernel, cumulative=True)
    print(kernel, f(2.5), round(c(2.5), 12), st.kde_random([1, 2, 5], 0.5, kernel, seed=3)() if kernel not in ("quartic", "triweight") else "")
