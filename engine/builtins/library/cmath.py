"""Modules/cmathmodule.c"""

import math as _math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)


def _complex(value):
    if isinstance(value, complex):
        return value
    if isinstance(value, (int, float)):
        return complex(value)
    for name in ("__complex__", "__float__", "__index__"):
        if hasattr(type(value), name):
            return complex(value)
    raise TypeError(f"must be real number, not {type(value).__name__}")


def phase(z, /):
    z = _complex(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    if phi == 0:
        return complex(r, r * phi)
    if r == 0 and (_math.isinf(phi) or _math.isnan(phi)):
        return complex(0.0, 0.0)
    if _math.isinf(phi):
        raise ValueError("math domain error")
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def isfinite(z, /):
    z = _complex(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isinf(z, /):
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        return _sqrt_special(x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    size_x, size_y = abs(x), abs(y)
    s = 2.0 * _math.sqrt(size_x / 8.0 + _math.hypot(size_x / 8.0, size_y / 8.0))
    d = size_y / (2.0 * s)
    if x >= 0.0:
        return complex(s, _math.copysign(d, y))
    return complex(d, _math.copysign(s, y))


def _sqrt_special(x, y):
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isnan(x):
        return complex(nan, nan)
    if x > 0:
        return complex(inf, nan if _math.isnan(y) else _math.copysign(0.0, y))
    return complex(nan, inf) if _math.isnan(y) else complex(0.0, _math.copysign(inf, y))


def exp(z, /):
    z = _complex(z)
    if _math.isinf(z.imag) and _math.isfinite(z.real):
        raise ValueError("math domain error")
    try:
        size = _math.exp(z.real)
    except OverflowError:
        raise OverflowError("math range error") from None
    return complex(size * _math.cos(z.imag), size * _math.sin(z.imag))


def log(z, base=None, /):
    z = _complex(z)
    found = _log(z)
    return found if base is None else found / _log(_complex(base))


def _log(z):
    x, y = abs(z.real), abs(z.imag)
    if x == 0.0 and y == 0.0:
        raise ValueError("math domain error")
    size = _math.hypot(x, y)
    if 0.71 <= size <= 1.73:
        high, low = max(x, y), min(x, y)
        real = _math.log1p((high - 1) * (high + 1) + low * low) / 2.0
    else:
        real = _math.log(size)
    return complex(real, _math.atan2(z.imag, z.real))


def log10(z, /):
    found = _log(_complex(z))
    return complex(found.real / _math.log(10.0), found.imag / _math.log(10.0))


def cosh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


def sinh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


def tanh(z, /):
    z = _complex(z)
    tx, ty = _math.tanh(z.real), _math.tan(z.imag)
    cx = 1.0 / _math.cosh(z.real)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _complex(z)
    found = sinh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def tan(z, /):
    z = _complex(z)
    found = tanh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def acos(z, /):
    z = _complex(z)
    s1, s2 = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _complex(z)
    s1, s2 = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    z = _complex(z)
    s1, s2 = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(_math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                   _math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    z = _complex(z)
    found = asinh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def atanh(z, /):
    z = _complex(z)
    if z.real < 0.0 or z.real == 0.0 and _math.copysign(1.0, z.real) < 0.0:
        return -atanh(-z)
    x, y = z.real, z.imag
    size = abs(y)
    if x == 1.0 and size == 0.0:
        raise ValueError("math domain error")
    if x == 1.0:
        real = -_math.log(_math.sqrt(size) / _math.sqrt(_math.hypot(size, 2)))
        return complex(real, _math.copysign(_math.atan2(2.0, -size) / 2, y))
    real = _math.log1p(4.0 * x / ((1 - x) * (1 - x) + size * size)) / 4.0
    return complex(real, -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - size * size) / 2.0)


def atan(z, /):
    z = _complex(z)
    found = atanh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)
