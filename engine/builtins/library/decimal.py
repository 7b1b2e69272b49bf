"""Modules/_decimal, over ints. The rules are those of the General Decimal Arithmetic Specification."""

import math as _math
from collections import namedtuple as _namedtuple
from contextvars import ContextVar as _ContextVar
from numbers import Number as _Number, Rational as _Rational
from sys import hash_info as _hash_info
from _static import define as _define, seal as _seal

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
IEEE_CONTEXT_MAX_BITS = 512
SPEC_VERSION = "1.70"
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


# ── signals ──


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# In the order in which the first that is trapped is raised.
_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, *_SIGNALS[1:])
_ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)


def _signal(context, conditions, result):
    """Sets flags, and raises if one of them is trapped. `dec_addstatus`"""
    trapped = []
    for condition in conditions:
        signal = InvalidOperation if issubclass(condition, InvalidOperation) else condition
        context.flags[signal] = True
        if context.traps[signal]:
            trapped.append(condition)
    if not trapped:
        return result
    raised = [InvalidOperation if issubclass(condition, InvalidOperation) else condition for condition in trapped]
    names = [condition for condition in _CONDITIONS if condition in trapped]
    raise next(signal for signal in _SIGNALS if signal in raised)(names)


# ── numbers: sign, coefficient, exponent, and what they are: "" finite, "i" infinite, "n" NaN, "N" signaling ──


def _finite(sign, coefficient, exponent):
    return _make(Decimal, sign, coefficient, exponent, "")


def _infinity(sign):
    return _make(Decimal, sign, 0, 0, "i")


def _nan(sign=0, payload=0):
    return _make(Decimal, sign, payload, 0, "n")


def _invalid(context, condition=InvalidOperation):
    return _signal(context, (condition,), _nan())


def _digits(coefficient):
    return len(str(coefficient))


def _adjusted(self):
    return self._e + _digits(self._c) - 1


def _cut(sign, coefficient, count, rounding):
    """Drops the last digits; the result, and whether it differs."""
    unit = 10**count
    quotient, rest = divmod(coefficient, unit)
    if not rest:
        return quotient, False
    if rounding == ROUND_HALF_EVEN:
        up = rest * 2 > unit or rest * 2 == unit and quotient % 2
    elif rounding == ROUND_HALF_UP:
        up = rest * 2 >= unit
    elif rounding == ROUND_HALF_DOWN:
        up = rest * 2 > unit
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = quotient % 5 == 0
    return quotient + bool(up), True


def _overflow(context, sign):
    rounding = context.rounding
    largest = rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_CEILING if sign else ROUND_FLOOR)
    if largest:
        result = _finite(sign, 10**context.prec - 1, context.Emax - context.prec + 1)
    else:
        result = _infinity(sign)
    return _signal(context, (Overflow, Inexact, Rounded), result)


def _finish(context, sign, coefficient, exponent, rounding=None):
    """A result as the precision and the exponents of the context allow it. `mpd_qfinalize`"""
    prec = context.prec
    tiny = context.Emin - prec + 1
    top = context.Emax - prec + 1
    if not coefficient:
        new = min(max(exponent, tiny), top if context.clamp else context.Emax)
        result = _finite(sign, 0, new)
        return result if new == exponent else _signal(context, (Clamped,), result)
    least = _digits(coefficient) + exponent - prec
    if least > top:
        return _overflow(context, sign)
    subnormal = least < tiny
    least = max(least, tiny)
    if exponent < least:
        coefficient, changed = _cut(sign, coefficient, least - exponent, rounding or context.rounding)
        if _digits(coefficient) > prec:
            coefficient //= 10
            least += 1
        if least > top:
            return _overflow(context, sign)
        conditions = [Rounded]
        if subnormal:
            conditions += [Subnormal, Underflow] if changed else [Subnormal]
        if changed:
            conditions.append(Inexact)
        if not coefficient:
            conditions.append(Clamped)
        return _signal(context, conditions, _finite(sign, coefficient, least))
    conditions = [Subnormal] if subnormal else []
    if context.clamp and exponent > top:
        conditions.append(Clamped)
        coefficient *= 10 ** (exponent - top)
        exponent = top
    result = _finite(sign, coefficient, exponent)
    return _signal(context, conditions, result) if conditions else result


def _fix(context, value):
    return value if value._k else _finish(context, value._s, value._c, value._e)


def _nan_of(context, *values):
    """What a calculation with NaNs gives; None if there are none."""
    for value in values:
        if value._k == "N":
            return _signal(context, (InvalidOperation,), _nan(value._s, value._c))
    for value in values:
        if value._k == "n":
            return value
    return None


def _given(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


def _operand(value):
    """What stands beside a Decimal in arithmetic; None if it cannot."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _finite(int(value < 0), abs(int(value)), 0)
    return None


def _needed(value):
    made = _operand(value)
    if made is None:
        raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")
    return made


def _type_name(value):
    return type(value).__name__


# ── texts ──


def _is_digits(text):
    return text.isdecimal()


def _parse(text):
    """Sign, coefficient, exponent and kind of a text; None if it is no number."""
    text = text.strip().replace("_", "")
    sign = int(text[:1] == "-")
    body = text[1:] if text[:1] in ("+", "-") else text
    lower = body.lower()
    if lower in ("inf", "infinity"):
        return sign, 0, 0, "i"
    for prefix, kind in ("nan", "n"), ("snan", "N"):
        if lower.startswith(prefix):
            payload = body[len(prefix):]
            if payload and not _is_digits(payload):
                return None
            return sign, int(payload or "0"), 0, kind
    number, mark, exponent = lower.partition("e")
    whole, _, fraction = number.partition(".")
    digits = whole + fraction
    if not _is_digits(digits):
        return None
    power = exponent[1:] if exponent[:1] in ("+", "-") else exponent
    if mark and not _is_digits(power):
        return None
    return sign, int(digits), int(exponent or "0") - len(fraction), ""


def _digit_text(coefficient, place):
    """The digits with a point at a place counted from the left, and what is left of the exponent."""
    text = str(coefficient)
    if place <= 0:
        return "0", "0" * -place + text
    if place >= len(text):
        return text + "0" * (place - len(text)), ""
    return text[:place], text[place:]


def _special_text(self):
    sign = "-" if self._s else ""
    if self._k == "i":
        return f"{sign}Infinity"
    return f"{sign}{'s' if self._k == 'N' else ''}NaN{self._c or ''}"


def _text(self, engineering, capitals):
    if self._k:
        return _special_text(self)
    left = self._e + _digits(self._c)
    if self._e <= 0 and left > -6:
        place = left
    elif not engineering:
        place = 1
    elif not self._c:
        place = (left + 1) % 3 - 1
    else:
        place = (left - 1) % 3 + 1
    whole, fraction = _digit_text(self._c, place)
    power = "" if left == place else f"{'E' if capitals else 'e'}{left - place:+}"
    return f"{'-' if self._s else ''}{whole}{'.' if fraction else ''}{fraction}{power}"


def _parse_spec(spec):
    fill, align, place = " ", "", 0
    if spec[1:2] in ("<", ">", "=", "^"):
        fill, align, place = spec[0], spec[1], 2
    elif spec[:1] in ("<", ">", "=", "^"):
        align, place = spec[0], 1
    parts = {"fill": fill, "align": align, "sign": "-"}
    if spec[place:place + 1] in ("-", "+", " "):
        parts["sign"] = spec[place]
        place += 1
    for name, mark in ("z", "z"), ("alternate", "#"), ("zero", "0"):
        parts[name] = spec[place:place + 1] == mark
        place += parts[name]
    if parts["zero"]:
        if align:
            raise ValueError("invalid format string")
        parts["fill"], parts["align"] = "0", "="
    start = place
    while spec[place:place + 1].isdigit():
        place += 1
    parts["width"] = int(spec[start:place] or 0)
    parts["comma"] = spec[place:place + 1] if spec[place:place + 1] in (",", "_") else ""
    place += len(parts["comma"])
    parts["precision"] = None
    if spec[place:place + 1] == ".":
        start = place = place + 1
        while spec[place:place + 1].isdigit():
            place += 1
        if place == start:
            raise ValueError("invalid format string")
        parts["precision"] = int(spec[start:place])
    parts["type"] = spec[place:]
    if parts["type"] not in ("", "e", "E", "f", "F", "g", "G", "%", "n") or parts["type"] == "n" and parts["comma"]:
        raise ValueError("invalid format string")
    return parts


def _grouped(digits, comma, least):
    """Digits in groups of three, zeros before them up to a width."""
    if not comma:
        return digits.zfill(least)
    groups = []
    while True:
        size = min(max(len(digits), least, 1), 3)
        groups.append(digits[-3:].zfill(size))
        digits = digits[:-3]
        least -= size
        if not digits and least <= 0:
            return comma.join(reversed(groups))
        least -= 1


def _for_format(self, kind, precision, rounding):
    """Coefficient and exponent, rounded as a format asks for it."""
    coefficient, exponent = self._c, self._e + 2 * (kind == "%")
    digits = _digits(coefficient)
    if precision is not None:
        if kind and kind in "fF%":
            least = -precision
        else:
            least = exponent + digits - (precision + 1 if kind in "eE" and kind else max(precision, 1))
            if (kind in "gG" or not kind) and least < exponent or not coefficient:
                least = exponent
        if least > exponent:
            coefficient, _ = _cut(self._s, coefficient, least - exponent, rounding)
            if not kind or kind not in "fF%":
                if _digits(coefficient) > digits - (least - exponent) and digits - (least - exponent) > 0:
                    coefficient //= 10
                    least += 1
        else:
            coefficient *= 10 ** (exponent - least)
        exponent = least
    elif kind and kind in "fF%" and exponent > 0:
        coefficient, exponent = coefficient * 10**exponent, 0
    return coefficient, exponent


def _format(self, spec, context):
    parts = _parse_spec(spec)
    kind, precision = parts["type"], parts["precision"]
    if kind == "n":
        kind = "g"
    capitals = context.capitals if kind == "" else kind in ("E", "G", "F")
    if self._k:
        body, power = _special_text(_finish_sign(self, 0)), "%" if kind == "%" else ""
        if parts["align"] == "=" and parts["fill"] == "0":
            parts["fill"], parts["align"] = " ", ">"
        whole, sign = body, self._s
    else:
        coefficient, exponent = _for_format(self, kind, precision, context.rounding)
        left = exponent + _digits(coefficient)
        if kind and kind in "eE":
            place = 1 - precision if not coefficient and precision is not None else 1
        elif kind and kind in "fF%" or exponent <= 0 and left > -6:
            place = left
        else:
            place = 1
        whole, fraction = _digit_text(coefficient, place)
        power = f"{'E' if capitals else 'e'}{left - place:+}" if left != place or kind and kind in "eE" else ""
        power = ("." if fraction or parts["alternate"] else "") + fraction + power + ("%" if kind == "%" else "")
        sign = self._s and not (parts["z"] and not coefficient)
    sign = "-" if sign else "" if parts["sign"] == "-" else parts["sign"]
    width = parts["width"]
    if not self._k:
        zeros = parts["align"] == "=" and parts["fill"] == "0"
        whole = _grouped(whole, parts["comma"], width - len(sign) - len(power) if zeros else 0)
    body = whole + power
    gap = parts["fill"] * (width - len(sign) - len(body))
    align = parts["align"] or ">"
    if align == "=":
        return sign + gap + body
    if align == "<":
        return sign + body + gap
    half = len(gap) // 2 if align == "^" else len(gap)
    return gap[:half] + sign + body + gap[half:]


def _finish_sign(self, sign):
    return _make(Decimal, sign, self._c, self._e, self._k)


# ── comparing ──


def _order(a, b):
    """-1, 0 or 1 for numbers that are not NaN."""
    left, right = (-1) ** a._s, (-1) ** b._s
    if a._k or b._k:
        left = left if a._k else 0
        right = right if b._k else 0
        return (left > right) - (left < right)
    if not a._c or not b._c:
        left = left if a._c else 0
        right = right if b._c else 0
        return (left > right) - (left < right)
    if left != right:
        return left
    high, low = _adjusted(a), _adjusted(b)
    if high != low:
        return left if high > low else -left
    exponent = min(a._e, b._e)
    x, y = a._c * 10 ** (a._e - exponent), b._c * 10 ** (b._e - exponent)
    return left * ((x > y) - (x < y))


def _compared(self, other, equality):
    """The order of a Decimal and another value; None if NaN is one of them, NotImplemented if there is no order."""
    context = getcontext()
    if isinstance(other, float):
        context.flags[FloatOperation] = True
        if context.traps[FloatOperation] and not equality:
            raise FloatOperation([FloatOperation])
        other = Decimal.from_float(other)
    elif isinstance(other, complex) and equality and other.imag == 0:
        other = Decimal.from_float(other.real)
    elif isinstance(other, _Rational) and not isinstance(other, int):
        if self._k == "":
            self = _finite(self._s, self._c * other.denominator, self._e)
        other = _operand(other.numerator)
    other = _operand(other)
    if other is None:
        return NotImplemented
    if self._k in ("n", "N") or other._k in ("n", "N"):
        if not equality or "N" in (self._k, other._k):
            _invalid(context)
        return None
    return _order(self, other)


def _total_order(a, b):
    if a._s != b._s:
        return -1 if a._s else 1
    sign = -1 if a._s else 1
    ranks = {"": 0, "i": 0, "N": 1, "n": 2}
    left, right = ranks[a._k], ranks[b._k]
    if left != right:
        return sign if left > right else -sign
    if left:
        return sign * ((a._c > b._c) - (a._c < b._c))
    order = _order(a, b)
    return order or sign * ((a._e > b._e) - (a._e < b._e))


# ── arithmetic ──


def _add(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if a._k or b._k:
        if a._k and b._k and a._s != b._s:
            return _invalid(context)
        return a if a._k else b
    exponent = min(a._e, b._e)
    zero_sign = 1 if context.rounding == ROUND_FLOOR and a._s != b._s else min(a._s, b._s)
    if not a._c and not b._c:
        return _finish(context, zero_sign, 0, exponent)
    prec = context.prec
    if not a._c or not b._c:
        other = b if b._c else a
        exponent = max(exponent, other._e - prec - 1)
        if exponent < other._e:
            return _finish(context, other._s, other._c * 10 ** (other._e - exponent), exponent)
        return _finish(context, other._s, other._c, other._e)
    x, y = (-a._c if a._s else a._c), (-b._c if b._s else b._c)
    if a._e != b._e:
        high, low = (a, b) if a._e > b._e else (b, a)
        far = high._e + min(-1, _digits(high._c) - prec - 2)
        if _digits(low._c) + low._e - 1 < far:
            # Too small to be seen; only that it is there counts.
            low = _finite(low._s, 1, far)
            exponent = far
        x = (-high._c if high._s else high._c) * 10 ** (high._e - exponent)
        y = -low._c if low._s else low._c
    total = x + y
    if not total:
        return _finish(context, int(context.rounding == ROUND_FLOOR), 0, exponent)
    return _finish(context, int(total < 0), abs(total), exponent)


def _negated(value):
    return _make(Decimal, 1 - value._s, value._c, value._e, value._k)


def _subtract(context, a, b):
    return _nan_of(context, a, b) or _add(context, a, _negated(b))


def _multiply(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    sign = a._s ^ b._s
    if a._k or b._k:
        if not a._k and not a._c or not b._k and not b._c:
            return _invalid(context)
        return _infinity(sign)
    return _finish(context, sign, a._c * b._c, a._e + b._e)


def _divide(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    sign = a._s ^ b._s
    if a._k:
        return _invalid(context) if b._k else _infinity(sign)
    if b._k:
        return _signal(context, (Clamped,), _finite(sign, 0, context.Etiny()))
    if not b._c:
        if not a._c:
            return _invalid(context, DivisionUndefined)
        return _signal(context, (DivisionByZero,), _infinity(sign))
    ideal = a._e - b._e
    if not a._c:
        return _finish(context, sign, 0, ideal)
    shift = max(_digits(b._c) - _digits(a._c) + context.prec + 1, 0)
    exponent = ideal - shift
    coefficient, rest = divmod(a._c * 10**shift, b._c)
    if rest:
        coefficient += coefficient % 5 == 0
        if shift == 0:
            coefficient, exponent = coefficient * 10 + 1, exponent - 1
    else:
        while exponent < ideal and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
    return _finish(context, sign, coefficient, exponent)


def _whole_parts(context, a, b):
    """Quotient and rest, None if the quotient has too many digits."""
    sign = a._s ^ b._s
    ideal = a._e if b._k else min(a._e, b._e)
    difference = _adjusted(a) - (0 if b._k else _adjusted(b))
    if not a._c or b._k or difference <= -2:
        return _finite(sign, 0, 0), _finite(a._s, a._c * 10 ** (a._e - ideal), ideal)
    if difference > context.prec:
        return None
    x, y = a._c, b._c
    if a._e >= b._e:
        x *= 10 ** (a._e - b._e)
    else:
        y *= 10 ** (b._e - a._e)
    quotient, rest = divmod(x, y)
    if _digits(quotient) > context.prec:
        return None
    return _finite(sign, quotient, 0), _finite(a._s, rest, ideal)


def _divide_int(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    sign = a._s ^ b._s
    if a._k:
        return _invalid(context) if b._k else _infinity(sign)
    if not b._k and not b._c:
        if not a._c:
            return _invalid(context, DivisionUndefined)
        return _signal(context, (DivisionByZero,), _infinity(sign))
    parts = _whole_parts(context, a, b)
    return _invalid(context, DivisionImpossible) if parts is None else parts[0]


def _remainder(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if a._k:
        return _invalid(context)
    if not b._k and not b._c:
        return _invalid(context, InvalidOperation if a._c else DivisionUndefined)
    parts = _whole_parts(context, a, b)
    return _invalid(context, DivisionImpossible) if parts is None else _fix(context, parts[1])


def _divmod(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found, found
    if a._k:
        nan = _invalid(context)
        return nan if b._k else _infinity(a._s ^ b._s), nan
    if not b._k and not b._c:
        if not a._c:
            nan = _invalid(context, DivisionUndefined)
            return nan, nan
        return _signal(context, (DivisionByZero, InvalidOperation), (_infinity(a._s ^ b._s), _nan()))
    parts = _whole_parts(context, a, b)
    if parts is None:
        nan = _invalid(context, DivisionImpossible)
        return nan, nan
    return parts[0], _fix(context, parts[1])


def _remainder_near(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if a._k:
        return _invalid(context)
    if b._k:
        return _fix(context, a)
    if not b._c:
        return _invalid(context, InvalidOperation if a._c else DivisionUndefined)
    if not a._c:
        return _finish(context, a._s, 0, min(a._e, b._e))
    exponent = min(a._e, b._e)
    if _adjusted(a) - _adjusted(b) >= context.prec + 1:
        return _invalid(context, DivisionImpossible)
    x, y = a._c * 10 ** (a._e - exponent), b._c * 10 ** (b._e - exponent)
    quotient, rest = divmod(x, y)
    sign = a._s
    if 2 * rest + (quotient & 1) > y:
        rest, sign, quotient = y - rest, 1 - sign, quotient + 1
    if _digits(quotient) > context.prec:
        return _invalid(context, DivisionImpossible)
    return _finish(context, sign, rest, exponent)


def _fma(context, a, b, c):
    if a._k in ("n", "N") or b._k in ("n", "N"):
        return _nan_of(context, a, b, c)
    if a._k or b._k:
        return _add(context, _multiply(context, a, b), c)
    return _nan_of(context, c) or _add(context, _finite(a._s ^ b._s, a._c * b._c, a._e + b._e), c)


def _plus(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if not a._k and not a._c and context.rounding != ROUND_FLOOR:
        return _finish(context, 0, 0, a._e)
    return _fix(context, a)


def _minus(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if not a._k and not a._c:
        return _finish(context, int(context.rounding == ROUND_FLOOR), 0, a._e)
    return _fix(context, _negated(a))


def _abs(context, a):
    return _minus(context, a) if a._s else _plus(context, a)


def _rescaled(self, exponent, rounding):
    """With another exponent, and whether digits that counted were dropped."""
    if self._e >= exponent:
        return _finite(self._s, self._c * 10 ** (self._e - exponent), exponent), False
    coefficient, changed = _cut(self._s, self._c, exponent - self._e, rounding)
    return _finite(self._s, coefficient, exponent), changed


def _quantize(context, a, b, rounding=None):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if a._k or b._k:
        return a if a._k and b._k else _invalid(context)
    if not context.Etiny() <= b._e <= context.Emax:
        return _invalid(context)
    if not a._c:
        return _finish(context, a._s, 0, b._e)
    if _adjusted(a) > context.Emax or _adjusted(a) - b._e + 1 > context.prec:
        return _invalid(context)
    result, changed = _rescaled(a, b._e, rounding or context.rounding)
    if _digits(result._c) > context.prec or result._c and _adjusted(result) > context.Emax:
        return _invalid(context)
    conditions = []
    if result._c and _adjusted(result) < context.Emin:
        conditions.append(Subnormal)
    if result._e > a._e:
        conditions += [Rounded, Inexact] if changed else [Rounded]
    return _signal(context, conditions, result)


def _to_integral(context, a, rounding, exact):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if a._k or a._e >= 0:
        return a
    result, changed = _rescaled(a, 0, rounding or context.rounding)
    if exact:
        return _signal(context, (Rounded, Inexact) if changed else (Rounded,), result)
    return result


def _normalize(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    a = _fix(context, a)
    if a._k:
        return a
    if not a._c:
        return _finite(a._s, 0, 0)
    coefficient, exponent = a._c, a._e
    most = context.Etop() if context.clamp else context.Emax
    while coefficient % 10 == 0 and exponent < most:
        coefficient //= 10
        exponent += 1
    return _finite(a._s, coefficient, exponent)


def _sqrt(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if not a._k and not a._c:
        return _finish(context, a._s, 0, a._e >> 1)
    if a._s:
        return _invalid(context)
    if a._k:
        return a
    coefficient = a._c * 10 if a._e & 1 else a._c
    shift = context.prec + 1 - (_digits(coefficient) + 1 >> 1)
    if shift >= 0:
        scaled, rest = coefficient * 100**shift, 0
    else:
        scaled, rest = divmod(coefficient, 100**-shift)
    exponent = (a._e >> 1) - shift
    root = _math.isqrt(scaled)
    if not rest and root * root == scaled:
        root = root // 10**shift if shift >= 0 else root * 10**-shift
        exponent += shift
    elif root % 5 == 0:
        root += 1
    return _finish(context, 0, root, exponent, ROUND_HALF_EVEN)


# ── exponentials: fixed point, a number stands for itself over 10**places ──


def _atanh_inverse(n, unit):
    """atanh(1 / n)"""
    term = total = unit // n
    square = n * n
    k = 3
    while term:
        term //= square
        total += term // k
        k += 2
    return total


def _ln10(unit):
    return 46 * _atanh_inverse(31, unit) + 34 * _atanh_inverse(49, unit) + 20 * _atanh_inverse(161, unit)


def _ln2(unit):
    return 18 * _atanh_inverse(26, unit) - 2 * _atanh_inverse(4801, unit) + 8 * _atanh_inverse(8749, unit)


def _ln_fixed(coefficient, exponent, places):
    """ln(coefficient * 10**exponent)"""
    places += 12
    unit = 10**places
    digits = _digits(coefficient)
    power = exponent + digits - 1
    x = coefficient * unit // 10 ** (digits - 1)
    twos = 0
    while x > unit * 3 // 2:
        x //= 2
        twos += 1
    for _ in range(6):
        x = _math.isqrt(x * unit)
    term = (x - unit) * unit // (x + unit)
    square = term * term // unit
    total, k = 0, 1
    while term:
        total += term // k
        term = term * square // unit
        k += 2
        if term in (-1, 0):
            break
    total = total * 128 + twos * _ln2(unit) + power * _ln10(unit)
    return total // 10**12


def _exp_fixed(x, places):
    """exp(x), times a power of ten: the number of `places` digits and that power."""
    extra = 12
    unit = 10 ** (places + extra)
    x *= 10**extra
    power, x = divmod(x, _ln10(unit * 10 ** 6) // 10**6)
    halvings = 16
    x >>= halvings
    term = total = unit
    k = 1
    while term:
        term = term * x // unit // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10**extra, power


def _exp(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if a._k:
        return _finite(0, 0, 0) if a._s else a
    if not a._c:
        return _finish(context, 0, 1, 0)
    prec = context.prec
    size = _adjusted(a)
    if size > 20:
        if a._s:
            return _finish(context, 0, 1, context.Etiny() - 2)
        return _overflow(context, 0)
    if size < -prec - 2:
        coefficient = 10 ** (prec + 1) + (-1 if a._s else 1)
        return _finish(context, 0, coefficient, -prec - 1, ROUND_HALF_EVEN)
    places = prec + 6 + max(size, 0)
    value = -a._c if a._s else a._c
    scaled = value * 10 ** (places + a._e) if places + a._e >= 0 else value // 10 ** -(places + a._e)
    coefficient, power = _exp_fixed(scaled, places)
    return _finish(context, 0, coefficient * 10 + 1, power - places - 1, ROUND_HALF_EVEN)


def _ln_decimal(context, value, places):
    """A fixed-point number that is not exact, as a result."""
    return _finish(context, int(value < 0), abs(value) * 10 + 1, -places - 1, ROUND_HALF_EVEN)


def _logarithm(context, a, exact, compute):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if not a._k and not a._c:
        return _infinity(1)
    if a._k and not a._s:
        return a
    if a._s:
        return _invalid(context)
    known = exact(a)
    if known is not None:
        return _finish(context, int(known < 0), abs(known), 0)
    places = context.prec + 6
    while True:
        value = compute(a, places)
        if _digits(abs(value)) >= context.prec + 4:
            return _ln_decimal(context, value, places)
        places += context.prec + 4


def _ln(context, a):
    return _logarithm(
        context, a, lambda a: 0 if _order(a, _ONE) == 0 else None, lambda a, places: _ln_fixed(a._c, a._e, places)
    )


def _log10(context, a):
    def exact(a):
        text = str(a._c)
        return a._e + len(text) - 1 if text.rstrip("0") == "1" else None

    def compute(a, places):
        return _ln_fixed(a._c, a._e, places + 4) * 10 ** (places + 4) // _ln10(10 ** (places + 4)) // 10**4

    return _logarithm(context, a, exact, compute)


def _is_whole(a):
    return not a._k and (a._e >= 0 or not a._c or a._c % 10 ** min(-a._e, _digits(a._c) + 1) == 0)


def _whole(a):
    value = a._c * 10**a._e if a._e >= 0 else a._c // 10**-a._e
    return -value if a._s else value


def _power(context, a, b, modulo=None):
    if modulo is not None:
        return _power_modulo(context, a, b, modulo)
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if not b._k and not b._c:
        if not a._k and not a._c:
            return _invalid(context)
        return _finite(0, 1, 0)
    whole = _is_whole(b)
    sign = int(bool(a._s and whole and _whole(b) % 2))
    if a._s and not whole and (a._k or a._c):
        return _invalid(context)
    if not a._k and not a._c:
        return _infinity(sign) if b._s else _finite(sign, 0, 0)
    if a._k:
        return _finite(sign, 0, 0) if b._s else _infinity(sign)
    positive = _finite(0, a._c, a._e)
    compared = _order(positive, _ONE)
    if compared == 0:
        if whole:
            exponent = max(a._e * _whole(b), 1 - context.prec) if not b._s else 1 - context.prec if a._e else 0
            rounded = (Rounded,) if exponent == 1 - context.prec else ()
            return _signal(context, rounded, _finite(sign, 10**-exponent, exponent))
        return _signal(context, (Inexact, Rounded), _finite(0, 10 ** (context.prec - 1), 1 - context.prec))
    if b._k:
        return _infinity(0) if (compared > 0) != b._s else _finite(0, 0, 0)
    if whole and a._c == 1 and _adjusted(b) < 20:
        return _finish(context, sign, 1, a._e * _whole(b))
    if whole and abs(_whole(b)) * _digits(a._c) < 20000 + 40 * context.prec:
        power = _whole(b)
        if power > 0:
            return _finish(context, sign, a._c**power, a._e * power)
        return _divide(context, _finite(sign, 1, 0), _finite(0, a._c**-power, a._e * -power))
    return _power_real(context, positive, b, sign, compared)


def _power_real(context, a, b, sign, compared):
    size = _adjusted(b)
    if size > 20:
        large = (compared > 0) != b._s
        return _overflow(context, sign) if large else _finish(context, sign, 1, context.Etiny() - 2)
    places = context.prec + 25 + max(size, 0)
    log = _ln_fixed(a._c, a._e, places)
    value = log * (-b._c if b._s else b._c)
    value = value * 10**b._e if b._e >= 0 else value // 10**-b._e
    coefficient, power = _exp_fixed(value, places)
    drop = max(_digits(coefficient) - context.prec - 8, 0)
    coefficient, _ = _cut(0, coefficient, drop, ROUND_HALF_EVEN)
    return _finish_inexact(context, sign, coefficient, power - places + drop)


def _finish_inexact(context, sign, coefficient, exponent):
    """As `_finish`, of a number that is known to be near only: it has all digits."""
    result = _finish(context, sign, coefficient, exponent)
    return _signal(context, (Inexact, Rounded), result)


def _power_modulo(context, a, b, modulo):
    found = _nan_of(context, a, b, modulo)
    if found is not None:
        return found
    if not (_is_whole(a) and _is_whole(b) and _is_whole(modulo)) or b._s or not modulo._c:
        return _invalid(context)
    if _adjusted(modulo) >= context.prec or not b._c and not a._c:
        return _invalid(context)
    sign = a._s if _whole(b) % 2 else 0
    return _finite(sign, pow(abs(_whole(a)), _whole(b), abs(_whole(modulo))), 0)


def _choose(context, a, b, sign, magnitude):
    """The larger (sign 1) or the smaller (sign -1); a number is better than a quiet NaN."""
    if a._k in ("n", "N") or b._k in ("n", "N"):
        if "N" not in (a._k, b._k) and (a._k, b._k) != ("n", "n"):
            return _fix(context, b if a._k == "n" else a)
        return _nan_of(context, a, b)
    x, y = (_finish_sign(a, 0), _finish_sign(b, 0)) if magnitude else (a, b)
    order = _order(x, y) or _total_order(a, b)
    return _fix(context, a if order * sign >= 0 else b)


def _next(context, a, sign):
    """The nearest number above (sign 0) or below (sign 1)."""
    found = _nan_of(context, a)
    if found is not None:
        return found
    if a._k:
        return a if a._s == sign else _finite(a._s, 10**context.prec - 1, context.Etop())
    kept = context.copy()
    kept.rounding = ROUND_FLOOR if sign else ROUND_CEILING
    kept.clear_traps()
    fixed = _fix(kept, a)
    if _order(fixed, a):
        return fixed
    return _add(kept, a, _finite(sign, 1, context.Etiny() - 1))


def _next_toward(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    order = _order(a, b)
    if order == 0:
        return _finish_sign(a, b._s)
    return _next(context, a, int(order > 0))


def _scaleb(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if b._k or b._e != 0 or abs(_whole(b)) > 2 * (context.Emax + context.prec):
        return _invalid(context)
    return a if a._k else _finish(context, a._s, a._c, a._e + _whole(b))


def _logb(context, a):
    found = _nan_of(context, a)
    if found is not None:
        return found
    if a._k:
        return _infinity(0)
    if not a._c:
        return _signal(context, (DivisionByZero,), _infinity(1))
    return _fix(context, _operand(_adjusted(a)))


def _turned(context, a, b, rotate):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    prec = context.prec
    if b._k or b._e != 0 or abs(_whole(b)) > prec:
        return _invalid(context)
    if a._k:
        return a
    by = _whole(b)
    digits = str(a._c).zfill(prec)[-prec:]
    if rotate:
        digits = digits[by:] + digits[:by]
    else:
        digits = (digits + "0" * by)[-prec:] if by >= 0 else digits[:by]
    return _finite(a._s, int(digits or "0"), a._e)


def _logical(context, a, b, combine):
    texts = []
    for value in a, b:
        if value._k or value._s or value._e or set(str(value._c)) - {"0", "1"}:
            return _invalid(context)
        texts.append(int(str(value._c), 2))
    return _finite(0, int(f"{combine(*texts, 2**context.prec - 1):b}"[-context.prec:]), 0)


def _compare(context, a, b, signal=False):
    found = _nan_of(context, a, b)
    if found is not None:
        return _invalid(context) if signal and found._k == "n" else found
    return _operand(_order(a, b))


def _number_class(context, a):
    if a._k in ("n", "N"):
        return "NaN" if a._k == "n" else "sNaN"
    kind = "Infinity" if a._k else "Zero" if not a._c else "Subnormal" if _adjusted(a) < context.Emin else "Normal"
    return ("-" if a._s else "+") + kind


def _hash(self):
    if self._k:
        if self._k == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._k == "n":
            return object.__hash__(self)
        return -_hash_info.inf if self._s else _hash_info.inf
    modulus = _hash_info.modulus
    base = 10 if self._e >= 0 else pow(10, modulus - 2, modulus)
    value = self._c * pow(base, abs(self._e), modulus) % modulus
    return -2 if self._s and value == 1 else -value if self._s else value


# ── the class ──


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return sign, 0, 0, "i"
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    if any(not isinstance(digit, int) or not 0 <= digit <= 9 for digit in digits):
        raise ValueError("coefficient must be a tuple of digits")
    coefficient = int("".join(map(str, digits)) or "0")
    if exponent in ("n", "N"):
        return sign, coefficient, 0, exponent
    if not isinstance(exponent, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return sign, coefficient, exponent, ""


def _from_float(value):
    sign = int(_math.copysign(1.0, value) < 0)
    if value != value:
        return sign, 0, 0, "n"
    if _math.isinf(value):
        return sign, 0, 0, "i"
    numerator, denominator = abs(value).as_integer_ratio()
    places = denominator.bit_length() - 1
    return sign, numerator * 5**places, -places, ""


def _is_out_of_bounds(sign, coefficient, exponent, kind):
    """No context could hold it: what is given as a text must be kept exactly."""
    if kind or not coefficient:
        return False
    return exponent + len(str(coefficient)) - 1 > MAX_EMAX or exponent < MIN_ETINY


def _parts(value, context):
    if isinstance(value, str):
        parts = _parse(value)
        if parts is None:
            _signal(context, (ConversionSyntax,), None)
            return 0, 0, 0, "n"
        if _is_out_of_bounds(*parts):
            _signal(context, (InvalidOperation,), None)
            return 0, 0, 0, "n"
        return parts
    if isinstance(value, int):
        return int(value < 0), abs(int(value)), 0, ""
    if isinstance(value, Decimal):
        return value._s, value._c, value._e, value._k
    if isinstance(value, float):
        _signal(context, (FloatOperation,), None)
        return _from_float(value)
    if isinstance(value, (tuple, list)):
        return _from_tuple(value)
    raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")


class Decimal:
    __slots__ = ("_s", "_c", "_e", "_k")

    def __new__(cls, value="0", context=None):
        context = _given(context)
        if type(value) is Decimal is cls:
            return value
        return _make(cls, *_parts(value, context))

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        made = _make(Decimal, *_from_float(f))
        return made if cls is Decimal else cls(made)

    @classmethod
    def from_number(cls, number, /):
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return cls.from_float(number)
        raise TypeError(f"Cannot convert {number!r} to Decimal")

    def as_tuple(self, /):
        if self._k:
            payload = (0,) if self._k == "i" else tuple(map(int, str(self._c))) if self._c else ()
            return DecimalTuple(self._s, payload, {"i": "F"}.get(self._k, self._k))
        return DecimalTuple(self._s, tuple(map(int, str(self._c))), self._e)

    def as_integer_ratio(self, /):
        if self._k:
            if self._k == "i":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        value = -self._c if self._s else self._c
        if self._e >= 0:
            return value * 10**self._e, 1
        factor = _math.gcd(value, 10**-self._e)
        return value // factor, 10**-self._e // factor

    def __repr__(self, /):
        return f"Decimal('{str(self)}')"

    def __str__(self, /):
        return _text(self, False, getcontext().capitals)

    def to_eng_string(self, context=None):
        return _text(self, True, _given(context).capitals)

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError("format arg must be str")
        return _format(self, format_spec, getcontext())

    def __hash__(self, /):
        return _hash(self)

    def __eq__(self, other, /):
        order = _compared(self, other, True)
        return order if order is NotImplemented else order == 0

    def __ne__(self, other, /):
        order = _compared(self, other, True)
        return order if order is NotImplemented else order != 0

    def __lt__(self, other, /):
        order = _compared(self, other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other, /):
        order = _compared(self, other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other, /):
        order = _compared(self, other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other, /):
        order = _compared(self, other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    def __bool__(self, /):
        return bool(self._k or self._c)

    def __pos__(self, /):
        return _plus(getcontext(), self)

    def __neg__(self, /):
        return _minus(getcontext(), self)

    def __abs__(self, /):
        return _abs(getcontext(), self)

    def __pow__(self, other, modulo=None, /):
        other = _operand(other)
        if modulo is not None:
            modulo = _operand(modulo)
            if modulo is None:
                return NotImplemented
        return NotImplemented if other is None else _power(getcontext(), self, other, modulo)

    def __rpow__(self, other, modulo=None, /):
        other = _operand(other)
        return NotImplemented if other is None else _power(getcontext(), other, self)

    def __int__(self, /):
        if self._k:
            if self._k == "i":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        return _whole(self)

    def __trunc__(self, /):
        return Decimal.__int__(self)

    def __floor__(self, /):
        return _rounded_int(self, ROUND_FLOOR)

    def __ceil__(self, /):
        return _rounded_int(self, ROUND_CEILING)

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return _rounded_int(self, ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        context = getcontext()
        return _quantize(context, self, _finite(0, 1, -ndigits), context.rounding)

    def __float__(self, /):
        if self._k == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(_text(self, False, 1)) if self._k != "n" else -_math.nan if self._s else _math.nan

    def __complex__(self, /):
        return complex(float(self))

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self, /):
        return type(self), (str(self),)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _finite(0, 0, 0)

    def conjugate(self, /):
        return self

    def canonical(self, /):
        return self

    def radix(self, /):
        return _finite(0, 10, 0)

    def adjusted(self, /):
        return 0 if self._k else _adjusted(self)

    def copy_abs(self, /):
        return _finish_sign(self, 0)

    def copy_negate(self, /):
        return _negated(self)

    def copy_sign(self, other, context=None):
        return _finish_sign(self, _needed(other)._s)

    def is_canonical(self, /):
        return True

    def is_finite(self, /):
        return not self._k

    def is_infinite(self, /):
        return self._k == "i"

    def is_nan(self, /):
        return self._k in ("n", "N")

    def is_qnan(self, /):
        return self._k == "n"

    def is_snan(self, /):
        return self._k == "N"

    def is_signed(self, /):
        return self._s == 1

    def is_zero(self, /):
        return not self._k and not self._c

    def is_normal(self, context=None):
        return not self._k and self._c != 0 and _adjusted(self) >= _given(context).Emin

    def is_subnormal(self, context=None):
        return not self._k and self._c != 0 and _adjusted(self) < _given(context).Emin

    def number_class(self, context=None):
        return _number_class(_given(context), self)

    def quantize(self, exp, rounding=None, context=None):
        if rounding is not None:
            _check_rounding(rounding)
        return _quantize(_given(context), self, _needed(exp), rounding)

    def to_integral_exact(self, rounding=None, context=None):
        return _to_integral(_given(context), self, rounding, True)

    def to_integral_value(self, rounding=None, context=None):
        return _to_integral(_given(context), self, rounding, False)

    to_integral = to_integral_value

    def same_quantum(self, other, context=None):
        other = _needed(other)
        if self._k or other._k:
            return (self._k or "-").lower() == (other._k or "-").lower()
        return self._e == other._e

    def fma(self, other, third, context=None):
        return _fma(_given(context), self, _needed(other), _needed(third))


def _rounded_int(self, rounding):
    if self._k:
        return Decimal.__int__(self)
    return _whole(_rescaled(self, 0, rounding)[0])


def _binary(name, compute):
    """An operator and its reflection."""
    def forward(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else compute(getcontext(), self, other)

    def backward(self, other, /):
        other = _operand(other)
        return NotImplemented if other is None else compute(getcontext(), other, self)

    forward.__name__, backward.__name__ = f"__{name}__", f"__r{name}__"
    return {f"__{name}__": forward, f"__r{name}__": backward}


# Methods of Decimals with one and two operands; contexts have the same ones.
_ONE_OPERAND = {
    "exp": _exp, "ln": _ln, "log10": _log10, "logb": _logb, "normalize": _normalize, "sqrt": _sqrt,
    "next_minus": lambda context, a: _next(context, a, 1), "next_plus": lambda context, a: _next(context, a, 0),
    "logical_invert": lambda context, a: _logical(context, a, a, lambda x, y, all: x ^ all),
}
_TWO_OPERANDS = {
    "compare": _compare, "compare_signal": lambda context, a, b: _compare(context, a, b, True),
    "compare_total": lambda context, a, b: _operand(_total_order(a, b)),
    "compare_total_mag": lambda context, a, b: _operand(_total_order(_finish_sign(a, 0), _finish_sign(b, 0))),
    "max": lambda context, a, b: _choose(context, a, b, 1, False),
    "min": lambda context, a, b: _choose(context, a, b, -1, False),
    "max_mag": lambda context, a, b: _choose(context, a, b, 1, True),
    "min_mag": lambda context, a, b: _choose(context, a, b, -1, True),
    "next_toward": _next_toward, "remainder_near": _remainder_near, "scaleb": _scaleb,
    "rotate": lambda context, a, b: _turned(context, a, b, True),
    "shift": lambda context, a, b: _turned(context, a, b, False),
    "logical_and": lambda context, a, b: _logical(context, a, b, lambda x, y, all: x & y),
    "logical_or": lambda context, a, b: _logical(context, a, b, lambda x, y, all: x | y),
    "logical_xor": lambda context, a, b: _logical(context, a, b, lambda x, y, all: x ^ y),
}


def _named(name, function):
    function.__name__ = name
    return {name: function}


def _method_one(name, compute):
    return _named(name, lambda self, context=None: compute(_given(context), self))


def _method_two(name, compute):
    return _named(name, lambda self, other, context=None: compute(_given(context), self, _needed(other)))


for _name, _compute in {
    "add": _add, "sub": _subtract, "mul": _multiply, "truediv": _divide, "floordiv": _divide_int, "mod": _remainder,
    "divmod": _divmod,
}.items():
    _define(Decimal, **_binary(_name, _compute))
for _name, _compute in _ONE_OPERAND.items():
    _define(Decimal, **_method_one(_name, _compute))
for _name, _compute in _TWO_OPERANDS.items():
    _define(Decimal, **_method_two(_name, _compute))
_make = _seal(Decimal, called="Decimal()")
_ONE = _finite(0, 1, 0)
_Number.register(Decimal)


# ── contexts ──


def _check_rounding(rounding):
    if rounding not in _ROUNDINGS:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )


def _flags_of(given):
    if isinstance(given, list):
        if any(signal not in _SIGNALS for signal in given):
            raise KeyError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")
        return {signal: signal in given for signal in _SIGNALS}
    if not isinstance(given, dict):
        raise TypeError("argument must be a signal dict")
    return {signal: bool(given[signal]) for signal in _SIGNALS}


_RANGES = {"prec": (1, MAX_PREC, "MAX_PREC"), "Emin": (MIN_EMIN, 0, "0"), "Emax": (0, MAX_EMAX, "MAX_EMAX"), "capitals": (0, 1, "1"), "clamp": (0, 1, "1")}


class Context:
    __module__ = "decimal"
    __slots__ = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")
    __hash__ = None

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext
        for name, value in (
            ("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax), ("capitals", capitals), ("clamp", clamp),
        ):
            setattr(self, name, getattr(base, name) if value is None else value)
        self.flags = [] if flags is None else flags
        self.traps = base.traps if traps is None else traps

    def __setattr__(self, name, value):
        if name in _RANGES:
            low, high, high_name = _RANGES[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                if name in ("capitals", "clamp"):
                    raise ValueError(f"valid values for {name} are 0 or 1")
                raise ValueError(f"valid range for {name} is [{'MIN_EMIN' if name == 'Emin' else low}, {high_name}]")
        elif name == "rounding":
            _check_rounding(value)
        elif name in ("flags", "traps"):
            value = _flags_of(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        names = [", ".join(signal.__name__ for signal in _SIGNALS if table[signal]) for table in (self.flags, self.traps)]
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{names[0]}], traps=[{names[1]}])"
        )

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps)
        )

    __copy__ = copy

    def clear_flags(self):
        for signal in _SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _SIGNALS:
            self.traps[signal] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return _finite(0, 10, 0)

    def create_decimal(self, num="0", /):
        made = _make(Decimal, *_parts(num, self))
        if made._k in ("n", "N") and _digits(made._c) > self.prec - self.clamp and made._c:
            return _invalid(self, ConversionSyntax)
        return _fix(self, made)

    def create_decimal_from_float(self, f, /):
        return _fix(self, Decimal.from_float(f))

    def power(self, a, b, modulo=None):
        return _power(self, _needed(a), _needed(b), None if modulo is None else _needed(modulo))

    def fma(self, a, b, c, /):
        return _fma(self, _needed(a), _needed(b), _needed(c))

    def quantize(self, a, b, /):
        return _quantize(self, _needed(a), _needed(b))

    def to_integral_exact(self, a, /):
        return _to_integral(self, _needed(a), None, True)

    def to_integral_value(self, a, /):
        return _to_integral(self, _needed(a), None, False)

    to_integral = to_integral_value

    def to_sci_string(self, a, /):
        return _text(_needed(a), False, self.capitals)

    def to_eng_string(self, a, /):
        return _text(_needed(a), True, self.capitals)

    def number_class(self, a, /):
        return _number_class(self, _needed(a))

    def is_normal(self, a, /):
        return _needed(a).is_normal(self)

    def is_subnormal(self, a, /):
        return _needed(a).is_subnormal(self)


def _context_one(name, compute):
    return _named(name, lambda self, a, /: compute(self, _needed(a)))


def _context_two(name, compute):
    return _named(name, lambda self, a, b, /: compute(self, _needed(a), _needed(b)))


def _context_plain(name):
    return _named(name, lambda self, *args: getattr(_needed(args[0]), name)(*args[1:]))


for _name, _compute in {**_ONE_OPERAND, "plus": _plus, "minus": _minus, "abs": _abs}.items():
    _define(Context, **_context_one(_name, _compute))
for _name, _compute in {
    **_TWO_OPERANDS, "add": _add, "subtract": _subtract, "multiply": _multiply, "divide": _divide,
    "divide_int": _divide_int, "remainder": _remainder, "divmod": _divmod,
}.items():
    _define(Context, **_context_two(_name, _compute))
for _name in (
    "canonical", "copy_abs", "copy_negate", "copy_sign", "is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan",
    "is_signed", "is_snan", "is_zero", "same_quantum",
):
    _define(Context, **_context_plain(_name))


def _first_context():
    """The one that the others take what is not given from."""
    made = object.__new__(Context)
    for name, value in {
        "prec": 28, "rounding": ROUND_HALF_EVEN, "Emin": -999999, "Emax": 999999, "capitals": 1, "clamp": 0,
        "flags": [], "traps": [InvalidOperation, DivisionByZero, Overflow],
    }.items():
        setattr(made, name, value)
    return made


DefaultContext = _first_context()
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped]
)
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
_current = _ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
    _current.set(context)


def IEEEContext(bits, /):
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f"argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}")
    largest = 3 * (1 << bits // 16 + 3)
    return Context(prec=9 * (bits // 32) - 2, Emin=1 - largest, Emax=largest, clamp=1, traps=[])


class _ContextManager:
    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._kept = getcontext()
        setcontext(self._context)
        return self._context

    def __exit__(self, *failure):
        setcontext(self._kept)
        return False


def localcontext(ctx=None, **kwargs):
    made = _given(ctx).copy()
    for name, value in kwargs.items():
        if name not in Context.__slots__:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(made, name, value)
    return _ContextManager(made)
