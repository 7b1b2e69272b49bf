"""Lib/statistics.py"""

import math as _math
import random as _random
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from decimal import Decimal as _Decimal
from fractions import Fraction as _Fraction
from math import cos as _cos, erfc as _erfc, exp as _exp, fabs as _fabs, fsum as _fsum, log as _log, pi as _pi
from math import sin as _sin, sqrt as _sqrt, sumprod as _sumprod, tau as _tau, tan as _tan, atan as _atan, cosh as _cosh
from math import asin as _asin, acos as _acos, isfinite as _isfinite, isinf as _isinf, isqrt as _isqrt

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low",
    "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

_SQRT2 = _sqrt(2.0)


class StatisticsError(ValueError):
    pass


# ── exact sums ──


def _ratio(x):
    """Numerator and denominator; of what is not finite the thing itself and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _coerce(T, S):
    """The type that a calculation with both gives."""
    if T is S or S is int or S is bool:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, _Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, _Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _total(partials):
    """The sum of numerators by denominators, exactly."""
    if None in partials:
        return partials[None]
    total = _Fraction(0)
    for d, n in partials.items():
        total += _Fraction(n, d)
    return total


def _sum(data):
    """The type, the exact sum, and how many there are."""
    count = 0
    types = {}
    partials = {}
    for x in data:
        types[type(x)] = None
        n, d = _ratio(x)
        count += 1
        partials[d] = partials.get(d, 0) + n
    return _type_of(types), _total(partials), count


def _type_of(types):
    T = int
    for S in types:
        T = _coerce(T, S)
    return T


def _deviations(data, center=None):
    """The type, the exact sum of squares around the center, the center, and how many there are."""
    if center is not None:
        T, total, count = _sum((d := x - center) * d for x in data)
        return T, total, center, count
    count = 0
    types = {}
    sums = {}
    squares = {}
    for x in data:
        types[type(x)] = None
        n, d = _ratio(x)
        count += 1
        sums[d] = sums.get(d, 0) + n
        squares[d] = squares.get(d, 0) + n * n
    if not count:
        total = center = _Fraction(0)
    elif None in sums:
        total = center = sums[None]
    else:
        whole = _total(sums)
        square = sum((_Fraction(n, d * d) for d, n in squares.items()), _Fraction(0))
        total = (count * square - whole * whole) / count
        center = whole / count
    return _type_of(types), total, center, count


def _convert(value, T):
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, _Decimal):
            return T(value.numerator) / value.denominator
        raise


def _root_to_odd(n, m):
    """The root of n/m without its fraction; the last bit says whether there was one."""
    a = _isqrt(n // m)
    return a | (a * a * m != n)


def _float_root(n, m):
    """The float nearest to the root of n/m."""
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        return (_root_to_odd(n, m << 2 * q) << q) / 1
    return _root_to_odd(n << -2 * q, m) / (1 << -q)


def _decimal_root(n, m):
    if n <= 0:
        if not n:
            return _Decimal("0.0")
        n, m = -n, -m
    root = (_Decimal(n) / _Decimal(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    plus = root.next_plus()
    np, dp = plus.as_integer_ratio()
    if 4 * n * (dr * dp) ** 2 > m * (dr * np + dp * nr) ** 2:
        return plus
    minus = root.next_minus()
    nm, dm = minus.as_integer_ratio()
    return minus if 4 * n * (dr * dm) ** 2 < m * (dr * nm + dm * nr) ** 2 else root


def _rooted(value, T):
    if not hasattr(value, "numerator"):
        raise ValueError("inf or nan encountered in data")
    if issubclass(T, _Decimal):
        return _decimal_root(value.numerator, value.denominator)
    return _float_root(value.numerator, value.denominator)


# ── averages ──


def mean(data):
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, T)


def fmean(data, weights=None):
    if weights is None:
        if not hasattr(data, "__len__"):
            data = list(data)
        if not len(data):
            raise StatisticsError("fmean requires at least one data point")
        return _fsum(data) / len(data)
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        num = _sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    den = _fsum(weights)
    if not den:
        raise StatisticsError("sum of weights must be non-zero")
    return num / den


def geometric_mean(data):
    n = 0
    found_zero = False

    def count_positive(iterable):
        nonlocal n, found_zero
        for n, x in enumerate(iterable, start=1):
            if x > 0.0 or _math.isnan(x):
                yield x
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError("No negative inputs allowed", x)

    total = _fsum(map(_log, count_positive(data)))
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    if _math.isnan(total):
        return _math.nan
    if found_zero:
        return _math.nan if total == _math.inf else 0.0
    return _exp(total / n)


def _not_negative(values, errmsg):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    errmsg = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float, _Fraction, _Decimal)):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(errmsg)
        return x
    if weights is None:
        weights = [1] * n
        sum_weights = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, sum_weights, _ = _sum(w for w in _not_negative(weights, errmsg))
    try:
        data = _not_negative(data, errmsg)
        T, total, count = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(sum_weights / total, T)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    i = len(data) // 2
    return data[i] if len(data) % 2 else (data[i - 1] + data[i]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    i = _bisect_left(data, x)
    j = _bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def mode(data):
    pairs = _Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError("no mode for empty data") from None


def multimode(data):
    counts = _Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


# ── spread ──


def variance(data, xbar=None):
    T, total, _, n = _deviations(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(total / (n - 1), T)


def pvariance(data, mu=None):
    T, total, _, n = _deviations(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(total / n, T)


def stdev(data, xbar=None):
    T, total, _, n = _deviations(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _rooted(total / (n - 1), T)


def pstdev(data, mu=None):
    T, total, _, n = _deviations(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _rooted(total / n, T)


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


# ── two variables ──


def _centered(values):
    center = _fsum(values) / len(values)
    return center, [value - center for value in values]


def _check_pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")


def covariance(x, y, /):
    _check_pairs(x, y, "covariance")
    return _sumprod(_centered(x)[1], _centered(y)[1]) / (len(x) - 1)


def _rank(data, /, *, start=1):
    """The average rank of each value."""
    order = sorted((value, place) for place, value in enumerate(data))
    result = [0] * len(order)
    done = 0
    while done < len(order):
        end = done
        while end < len(order) and order[end][0] == order[done][0]:
            end += 1
        rank = (done + end - 1) / 2 + start
        for _, place in order[done:end]:
            result[place] = rank
        done = end
    return result


def _root_of_product(x, y):
    """The root of x * y, with one step of correction."""
    h = _sqrt(x * y)
    if not _isfinite(h):
        if _isinf(h) and not _isinf(x) and not _isinf(y):
            scale = 2.0**-512
            return _root_of_product(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            scale = 2.0**537
            return _root_of_product(scale * x, scale * y) / scale
        return h
    return h + _sumprod((x, h), (y, -h)) / (2.0 * h)


def correlation(x, y, /, *, method="linear"):
    _check_pairs(x, y, "correlation")
    if method not in {"linear", "ranked"}:
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (len(x) - 1) / -2
        x = _rank(x, start=start)
        y = _rank(y, start=start)
    else:
        x = _centered(x)[1]
        y = _centered(y)[1]
    sxx = _sumprod(x, x)
    syy = _sumprod(y, y)
    try:
        return _sumprod(x, y) / _root_of_product(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    _check_pairs(x, y, "linear regression")
    if not proportional:
        xbar, x = _centered(x)
        ybar, y = _centered(y)
    sxy = _sumprod(x, y) + 0.0
    sxx = _sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# ── densities ──


def _by_newton(f, derivative):
    """The inverse of a distribution on -1..1."""
    def inverse(p):
        if p > 0.5:
            return -inverse(1.0 - p)
        x = -1.0 + (2.0 * p) ** 0.4
        while abs(diff := f(x) - p) > 1e-12:
            x -= diff / derivative(x)
        return x

    return inverse


def _kernels():
    """The density, its distribution, the inverse of that, and how far it reaches, of every kernel."""
    sqrt2pi = _sqrt(2 * _pi)
    normal = (lambda t: _exp(-1 / 2 * t * t) / sqrt2pi, lambda t: 1 / 2 * _erfc(-t / _SQRT2), lambda p: _inverse_normal(p, 0.0, 1.0), None)
    logistic = (
        lambda t: 1 / 2 / (1 + _cosh(t)), lambda t: 1 - 1 / (_exp(t) + 1), lambda p: _log(p / (1 - p)), None
    )
    sigmoid = (
        lambda t: 1 / _pi / _cosh(t), lambda t: 2 / _pi * _atan(_exp(t)), lambda p: _log(_tan(p * _pi / 2)), None
    )
    rectangular = (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, 1.0)
    triangular = (
        lambda t: 1 - abs(t), lambda t: t * t * (1 / 2 if t < 0 else -1 / 2) + t + 1 / 2,
        lambda p: _sqrt(2 * p) - 1 if p < 1 / 2 else 1 - _sqrt(2 - 2 * p), 1.0,
    )
    parabolic = (
        lambda t: 3 / 4 * (1 - t * t), lambda t: _sumprod((-1 / 4, 3 / 4, 1 / 2), (t**3, t, 1)),
        lambda p: 2 * _cos((_acos(2 * p - 1) + _pi) / 3), 1.0,
    )
    quartic_pdf = lambda t: 15 / 16 * (1 - t * t) ** 2
    quartic_cdf = lambda t: _sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0))
    triweight_pdf = lambda t: 35 / 32 * (1 - t * t) ** 3
    triweight_cdf = lambda t: _sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t**7, t**5, t**3, t, 1.0))
    c1, c2 = _pi / 4, _pi / 2
    cosine = (lambda t: c1 * _cos(c2 * t), lambda t: 1 / 2 * _sin(c2 * t) + 1 / 2, lambda p: 2 * _asin(2 * p - 1) / _pi, 1.0)
    quartic = (quartic_pdf, quartic_cdf, _by_newton(quartic_cdf, quartic_pdf), 1.0)
    triweight = (triweight_pdf, triweight_cdf, _by_newton(triweight_cdf, triweight_pdf), 1.0)
    return {
        "normal": normal, "gauss": normal, "logistic": logistic, "sigmoid": sigmoid, "rectangular": rectangular,
        "uniform": rectangular, "triangular": triangular, "parabolic": parabolic, "epanechnikov": parabolic,
        "quartic": quartic, "biweight": quartic, "triweight": triweight, "cosine": cosine,
    }


def _kernel(data, h, kernel):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not h={h!r}")
    found = _kernels().get(kernel)
    if found is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return found


def kde(data, h, kernel="normal", *, cumulative=False):
    K, W, _, support = _kernel(data, h, kernel)
    if support is None:
        def pdf(x):
            return sum(K((x - x_i) / h) for x_i in data) / (len(data) * h)

        def cdf(x):
            return sum(W((x - x_i) / h) for x_i in data) / len(data)
    else:
        sample = sorted(data)
        bandwidth = h * support

        def pdf(x):
            nonlocal sample
            if len(data) != len(sample):
                sample = sorted(data)
            i = _bisect_left(sample, x - bandwidth)
            j = _bisect_right(sample, x + bandwidth)
            return sum(K((x - x_i) / h) for x_i in sample[i:j]) / (len(data) * h)

        def cdf(x):
            nonlocal sample
            if len(data) != len(sample):
                sample = sorted(data)
            i = _bisect_left(sample, x - bandwidth)
            j = _bisect_right(sample, x + bandwidth)
            return sum((W((x - x_i) / h) for x_i in sample[i:j]), i) / len(data)

    return cdf if cumulative else pdf


def kde_random(data, h, kernel="normal", *, seed=None):
    inverse = _kernel(data, h, kernel)[2]
    made = _random.Random(seed)

    def rand():
        return made.choice(data) + h * inverse(made.random())

    return rand


# Algorithm AS 241 (Wichura 1988): numerator and denominator, highest power first.
_CENTRAL = (
    (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
     1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
    (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
     5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0),
)
_MIDDLE = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0),
)
_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _polynomial(coefficients, r):
    value = coefficients[0]
    for coefficient in coefficients[1:]:
        value = value * r + coefficient
    return value


def _inverse_normal(p, mu, sigma):
    q = p - 0.5
    if _fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_CENTRAL[0], r) * q / _polynomial(_CENTRAL[1], r) * sigma
    r = _sqrt(-_log(p if q <= 0.0 else 1.0 - p))
    table, r = (_MIDDLE, r - 1.6) if r <= 5.0 else (_TAIL, r - 5.0)
    x = _polynomial(table[0], r) / _polynomial(table[1], r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    __slots__ = {"_mu": "Arithmetic mean", "_sigma": "Standard deviation"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        if not hasattr(data, "__len__"):
            data = list(data)
        T, total, center, n = _deviations(data)
        if n < 2:
            raise StatisticsError("stdev requires at least two data points")
        return cls(float(_convert(center, float)), _float_root((total / (n - 1)).numerator, (total / (n - 1)).denominator))

    def samples(self, n, *, seed=None):
        rnd = _random.random if seed is None else _random.Random(seed).random
        return [_inverse_normal(rnd(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return _exp(diff * diff / (-2.0 * variance)) / _sqrt(_tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * _erfc((self._mu - x) / (self._sigma * _SQRT2))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse_normal(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        X_var, Y_var = X.variance, Y.variance
        if not X_var or not Y_var:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = Y_var - X_var
        dm = _fabs(Y._mu - X._mu)
        if not dv:
            return _erfc(dm / (2.0 * X._sigma * _SQRT2))
        a = X._mu * Y_var - Y._mu * X_var
        b = X._sigma * Y._sigma * _sqrt(dm * dm + dv * _log(Y_var / X_var))
        x1 = (a + b) / dv
        x2 = (a - b) / dv
        return 1.0 - (_fabs(Y.cdf(x1) - X.cdf(x1)) + _fabs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * _fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / _fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
