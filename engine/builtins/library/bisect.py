"""Modules/_bisectmodule.c"""

from _static import natives as _natives


def _ends(a, lo, hi):
    if not isinstance(lo, int):
        lo = range(lo).stop
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        return lo, len(a)
    if not hasattr(hi, "__index__"):
        raise TypeError(f"argument should be integer or None, not {type(hi).__name__!r}")
    return lo, range(hi).stop


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    lo, hi = _ends(a, lo, hi)
    while lo < hi:
        middle = (lo + hi) // 2
        if x < (a[middle] if key is None else key(a[middle])):
            hi = middle
        else:
            lo = middle + 1
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    lo, hi = _ends(a, lo, hi)
    while lo < hi:
        middle = (lo + hi) // 2
        if (a[middle] if key is None else key(a[middle])) < x:
            lo = middle + 1
        else:
            hi = middle
    return lo


def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


_natives(_ends, ["bisect_left", "bisect_right", "insort_left", "insort_right"])

bisect = bisect_right
insort = insort_right
