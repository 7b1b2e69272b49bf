# NormalDist and the rest of statistics: sums of chances, quantiles, fits, correlation
import statistics as st
from fractions import Fraction
from statistics import NormalDist

height = NormalDist(170, 8)
print(height, height.mean, height.variance, round(height.cdf(178), 6), round(height.pdf(170), 6), round(height.inv_cdf(0.9), 6))
print(height + 10, height * 2, 2 * height - 5, height / 4, -height, height + NormalDist(10, 6), height - NormalDist(10, 6))
print([round(cut, 3) for cut in height.quantiles(4)], round(height.overlap(NormalDist(180, 8)), 5), round(height.zscore(182), 2))
print(NormalDist.from_samples([2, 4, 4, 4, 5, 5, 7, 9]), height == NormalDist(170, 8), hash(height) == hash(NormalDist(170, 8)))

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.multimode("aabbc"), st.pstdev(data), round(st.stdev(data), 6), st.pvariance(data))
print(st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), round(st.median_grouped([1, 2, 2, 3, 4, 4, 4, 5]), 4))
print(st.quantiles(data, n=4), st.quantiles(data, n=4, method="inclusive"), st.quantiles([5], n=3))
print(st.fmean(data), st.fmean([1, 2], [3, 1]), round(st.geometric_mean([1, 2, 4]), 9), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([True, False]), st.variance([Fraction(1), Fraction(2)]))

x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]
slope, intercept = st.linear_regression(x, y)
print(round(slope, 4), round(intercept, 4), round(st.correlation(x, y), 6), round(st.covariance(x, y), 4))
print(st.linear_regression([1, 2], [2, 4], proportional=True), st.correlation(x, [1, 8, 27, 64, 125], method="ranked"))
for bad in (
    lambda: st.mean([]),
    lambda: st.stdev([1]),
    lambda: st.mode([]),
    lambda: NormalDist(0, -1),
    lambda: height.inv_cdf(1),
    lambda: st.harmonic_mean([-1]),
    lambda: st.quantiles([1, 2], n=0),
    lambda: st.correlation([1], [1]),
    lambda: st.linear_regression([1, 1], [1, 2]),
):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
