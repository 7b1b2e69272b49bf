"""Lib/fractions.py"""

import math
import numbers
import operator
from sys import hash_info as _hash_info

__all__ = ["Fraction"]


def _digits(text, start):
    """The end of digits with single underscores between them."""
    end = start
    while end < len(text) and (text[end].isdecimal() or text[end] == "_" and end > start and text[end + 1:end + 2].isdecimal()):
        end += 1
    return end


def _parse(text):
    """Numerator and denominator of a text, None if it is none."""
    body = text.strip()
    sign = body[:1] if body[:1] in ("+", "-") else ""
    start = len(sign)
    end = _digits(body, start)
    whole = body[start:end]
    scale = 1
    fraction = ""
    if whole and body[end:].lstrip()[:1] == "/":
        slash = body.index("/", end)
        first = slash + 1
        while body[first:first + 1].isspace():
            first += 1
        last = _digits(body, first)
        if last == first or last != len(body):
            return None
        return int(sign + whole), int(body[first:])
    if body[end:end + 1] == ".":
        last = _digits(body, end + 1)
        fraction = body[end + 1:last].replace("_", "")
        end = last
    if not whole and not fraction:
        return None
    numerator = int((whole or "0").replace("_", "") + fraction)
    scale = 10 ** len(fraction)
    if body[end:end + 1] in ("e", "E"):
        first = end + 1 + (body[end + 1:end + 2] in ("+", "-"))
        last = _digits(body, first)
        if last == first:
            return None
        exponent = int(body[end + 1:last])
        end = last
        if exponent >= 0:
            numerator *= 10**exponent
        else:
            scale *= 10**-exponent
    if end != len(body):
        return None
    return -numerator if sign == "-" else numerator, scale


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """Sign and significand of n/d as a multiple of a power of ten, halves to even."""
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    sign = q < 0 if no_neg_zero else n < 0
    return sign, abs(q), exponent


def _round_to_figures(n, d, figures):
    """The same with a number of significant figures."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    m = len(str_n) - len(str_d) + (str_d <= str_n)
    exponent = m - figures
    sign, significand, exponent = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


_TYPES = "eEfFgG%"


def _parse_spec(spec):
    """The parts of a format specification; None if it is not one of these."""
    place = 0
    fill, align, sign = " ", "", "-"
    if spec[1:2] in ("<", ">", "=", "^"):
        fill, align, place = spec[0], spec[1], 2
    elif spec[:1] in ("<", ">", "=", "^"):
        align, place = spec[0], 1
    if spec[place:place + 1] in ("-", "+", " "):
        sign = spec[place]
        place += 1
    no_neg_zero = spec[place:place + 1] == "z"
    place += no_neg_zero
    alternate = spec[place:place + 1] == "#"
    place += alternate
    zero = spec[place:place + 1] == "0"
    place += zero
    start = place
    while spec[place:place + 1].isdigit():
        place += 1
    width = spec[start:place]
    if zero and not width:
        zero = False
        width = "0"
    comma = ""
    if spec[place:place + 1] in (",", "_"):
        comma = spec[place]
        place += 1
    precision = None
    fraction_comma = ""
    if spec[place:place + 1] == ".":
        start = place = place + 1
        while spec[place:place + 1].isdigit():
            place += 1
        precision = spec[start:place]
        if spec[place:place + 1] in (",", "_"):
            fraction_comma = spec[place]
            place += 1
        if not precision and not fraction_comma:
            return None
    kind = spec[place:]
    if zero and align:
        # An explicit alignment says where what fills goes; the zero still says that it is one.
        if fill == " " and spec[0] in "<>=^":
            fill = "0"
    return fill, align, sign, no_neg_zero, alternate, zero, int(width or 0), comma, precision, fraction_comma, kind


def _grouped(digits, comma):
    first = len(digits) % 3 or 3
    return comma.join([digits[:first], *(digits[i:i + 3] for i in range(first, len(digits), 3))])


_hash_modulus = _hash_info.modulus
_hash_inf = _hash_info.inf


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if not isinstance(numerator, type) and hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError(
                    "argument should be a string or a Rational instance or have the as_integer_ratio() method"
                )
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def from_number(cls, number):
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if not isinstance(number, type) and hasattr(number, "as_integer_ratio"):
            return cls._from_coprime_ints(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        made = super(Fraction, cls).__new__(cls)
        made._numerator = numerator
        made._denominator = denominator
        return made

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def _format_general(self, parts):
        fill, align, sign, _, alternate, _, width, comma, _, _, _ = parts
        body = str(abs(self._numerator)) if not comma else _grouped(str(abs(self._numerator)), comma)
        if alternate or self._denominator > 1:
            below = str(self._denominator)
            body += "/" + (_grouped(below, comma) if comma else below)
        return _padded("-" if self._numerator < 0 else "" if sign == "-" else sign, body, fill, align or ">", width)

    def _format_float_style(self, parts):
        fill, align, sign, no_neg_zero, alternate, zero, width, comma, precision, fraction_comma, kind = parts
        if zero and not align:
            fill, align = "0", "="
        precision = int(precision or "6")
        trim_zeros = kind in "gG" and not alternate
        if kind in "fF%":
            negative, significand, exponent = _round_to_exponent(
                self._numerator, self._denominator, -precision - (2 if kind == "%" else 0), no_neg_zero
            )
            point = precision
            scientific = False
            exponent = -precision - (2 if kind == "%" else 0)
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        suffix = "%" if kind == "%" else ""
        if scientific:
            suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}"
        digits = f"{significand:0{point + 1}d}"
        cut = len(digits) - point
        leading, fraction = digits[:cut], digits[cut:]
        if trim_zeros:
            fraction = fraction.rstrip("0")
        separator = "." if fraction or alternate else ""
        if fraction_comma:
            fraction = fraction_comma.join(fraction[i:i + 3] for i in range(0, len(fraction), 3))
        trailing = separator + fraction + suffix
        if fill == "0" and align == "=":
            room = width - len(trailing) - (1 if negative or sign != "-" else 0)
            if comma:
                need = 3 * room // 4 + 1
                leading = leading.zfill(need)
            else:
                leading = leading.zfill(room)
        if comma:
            leading = _grouped(leading, comma)
        return _padded("-" if negative else "" if sign == "-" else sign, leading + trailing, fill, align or ">", width)

    def __format__(self, format_spec, /):
        parts = _parse_spec(format_spec)
        if parts is not None:
            kind, precision = parts[-1], parts[-3]
            if not kind and precision is None and not parts[3] and not parts[5]:
                return self._format_general(parts)
            if kind and len(kind) == 1 and kind in _TYPES:
                return self._format_float_style(parts)
        raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")

    def _operator_fallbacks(monomorphic_operator, fallback_operator, handle_complex=True):
        def forward(a, b):
            if isinstance(b, Fraction):
                return monomorphic_operator(a, b)
            if isinstance(b, int):
                return monomorphic_operator(a, Fraction(b))
            if isinstance(b, float):
                return fallback_operator(float(a), b)
            if handle_complex and isinstance(b, complex):
                return fallback_operator(float(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return monomorphic_operator(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback_operator(float(a), float(b))
            if handle_complex and isinstance(a, numbers.Complex):
                return fallback_operator(complex(a), float(b))
            return NotImplemented

        forward.__name__ = f"__{fallback_operator.__name__}__"
        reverse.__name__ = f"__r{fallback_operator.__name__}__"
        return forward, reverse

    def _add(a, b):
        return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)

    def _sub(a, b):
        return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)

    def _mul(a, b):
        return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)

    def _div(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError(f"Fraction({_over_zero(a, b)}, 0)")
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    def _divmod(a, b):
        below = a._denominator * b._denominator
        quotient, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return quotient, Fraction(rest, below)

    def _mod(a, b):
        return Fraction(
            (a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator
        )

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)
    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)
    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv, False)
    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod, False)
    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if not isinstance(b, numbers.Rational):
            return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction._from_coprime_ints(a._numerator**power, a._denominator**power)
        if a._numerator > 0:
            return Fraction._from_coprime_ints(a._denominator**-power, a._numerator**-power)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
        return Fraction._from_coprime_ints((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        return _index(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            up = rest * 2 > self._denominator or rest * 2 == self._denominator and floor % 2
            return floor + 1 if up else floor
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash(self._numerator, self._denominator)

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _over_zero(a, b):
    """What stands over the zero when a fraction is divided by it: common factors are gone."""
    factor = math.gcd(a._numerator, b._numerator)
    return a._numerator // factor * b._denominator if factor > 1 else a._numerator * b._denominator


def _padded(sign, body, fill, align, width):
    gap = fill * (width - len(sign) - len(body))
    if align == ">":
        return gap + sign + body
    if align == "<":
        return sign + body + gap
    if align == "^":
        half = len(gap) // 2
        return gap[:half] + sign + body + gap[half:]
    return sign + gap + body


def _hash(numerator, denominator):
    try:
        inverse = pow(denominator, -1, _hash_modulus)
    except ValueError:
        result = _hash_inf
    else:
        result = hash(hash(abs(numerator)) * inverse)
    result = result if numerator >= 0 else -result
    return -2 if result == -1 else result
