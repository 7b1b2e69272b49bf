import statistics as st, random
from fractions import Fraction as F
from decimal import Decimal as D
d = [2.5, 3.25, 5.5, 11.25, 11.75]; e = [1, 2, 2, 3, 4, 4, 4, 5]
print(st.mean(d), st.mean(e), st.mean([F(1, 2), F(1, 3)]), st.mean([D("0.1"), D("0.2")]), st.fmean(e), st.fmean([1, 2], [3, 1]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]))
print(st.median(e), st.median([1, 3, 5]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.mode(e), st.mode("aabbb"), st.multimode("aabbc"), st.multimode([]))
print(st.pstdev(d), st.stdev(d), st.pvariance(e), st.variance(e), st.variance([F(1, 6), F(1, 2), F(5, 3)]), st.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), st.variance(d, 6.85), st.pvariance([D("27.5"), D("30.25")]))
print(st.quantiles(range(1, 11)), st.quantiles(d, n=10), st.quantiles(d, n=4, method="inclusive"), st.quantiles([5], n=2))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]; y = [1, 2, 3, 1, 2, 3, 1, 2, 3]; print(st.covariance(x, y), st.correlation(x, x), st.correlation(x, y), st.correlation(x, y, method="ranked"), st.linear_regression(x, y), st.linear_regression(x, y, proportional=True))
n = st.NormalDist(100, 15); print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(100), round(n.cdf(115), 12), n.inv_cdf(0.975), n.zscore(130), n.quantiles(4), n + 10, n * 2, n + st.NormalDist(1, 2), -n, n - 5, n / 3, n.overlap(st.NormalDist(110, 10)), st.NormalDist.from_samples([1, 2, 3]), n == st.NormalDist(100, 15), hash(n) == hash(st.NormalDist(100, 15)), [round(v, 6) for v in n.samples(3, seed=5)])
k = st.kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5); print([round(k(v), 8) for v in (-3, 0, 2.5)]); k2 = st.kde([1, 2, 3], h=1, kernel="triangular", cumulative=True); print(k2(2))
for bad in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.mean(["a"]), lambda: st.harmonic_mean([-1]), lambda: st.geometric_mean([0]), lambda: st.quantiles([]), lambda: st.quantiles([1, 2], n=0), lambda: st.correlation([1], [2]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [2, 3]), lambda: st.NormalDist(0, -1), lambda: n.inv_cdf(2), lambda: st.fmean([]), lambda: st.kde([], 1), lambda: st.covariance([1, 2], [1]), lambda: st.fmean([1], [0]), lambda: st.NormalDist(0, 0).cdf(1), lambda: st.mean(5), lambda: st.pvariance([])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
