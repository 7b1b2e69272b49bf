"""How addresses of the internet are written: texts to numbers and back, as Lib/ipaddress.py reads them"""

import string

_HEX_DIGITS = frozenset(string.hexdigits)


class AddressValueError(ValueError):
    """What was to be an address is none."""


class NetmaskValueError(ValueError):
    """What was to be a netmask is none."""


def v4_number(text):
    """Of four decimal octets."""
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    try:
        return int.from_bytes([_octet(octet) for octet in octets], "big")
    except ValueError as error:
        raise AddressValueError(f"{error} in {text!r}") from None


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    # Some systems read such a number as octal.
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    if int(text) > 255:
        raise ValueError(f"Octet {int(text)} (> 255) not permitted")
    return int(text)


def v4_text(number):
    return ".".join([str(octet) for octet in number.to_bytes(4, "big")])


def v6_number(text):
    """Of eight hexadecimal parts, of which a run of zeros may be left out and the last two be a v4 address."""
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        parts[-1:] = _v4_parts(parts[-1], text)
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    high, low = _around_zeros(parts, text)
    hextets = high + ["0"] * (8 - len(high) - len(low)) + low
    number = 0
    try:
        for hextet in hextets:
            number = number << 16 | _hextet(hextet)
    except ValueError as error:
        raise AddressValueError(f"{error} in {text!r}") from None
    return number


def _v4_parts(part, text):
    try:
        number = v4_number(part)
    except AddressValueError as error:
        raise AddressValueError(f"{error} in {text!r}") from None
    return [f"{number >> 16:x}", f"{number & 0xFFFF:x}"]


def _around_zeros(parts, text):
    """What stands before "::" and what behind it."""
    gaps = [place for place in range(1, len(parts) - 1) if not parts[place]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    if not gaps and len(parts) != 8:
        raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
    before, after = (parts[: gaps[0]], parts[gaps[0] + 1 :]) if gaps else (parts, [])
    if not parts[0]:
        del before[:1]
        if before or not gaps:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if not parts[-1]:
        del after[-1:]
        if after or not gaps:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    if gaps and len(before) + len(after) > 7:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    return before, after


def _hextet(text):
    if not _HEX_DIGITS.issuperset(text):
        raise ValueError(f"Only hex digits permitted in {text!r}")
    if len(text) > 4:
        raise ValueError(f"At most 4 characters permitted in {text!r}")
    return int(text, 16)


def v6_hextets(number):
    return [number >> shift & 0xFFFF for shift in range(112, -1, -16)]


def v6_text(number):
    """The longest run of zeros, the first of them if there are two, is left out."""
    hextets = v6_hextets(number)
    start, length = max(_zeros(hextets), key=lambda run: run[1], default=(0, 0))
    texts = [f"{hextet:x}" for hextet in hextets]
    if length < 2:
        return ":".join(texts)
    return ":".join(texts[:start]) + "::" + ":".join(texts[start + length :])


def _zeros(hextets):
    """The runs of zeros: where each begins, and its length."""
    start = None
    for place, hextet in enumerate([*hextets, 1]):
        if hextet and start is not None:
            yield start, place - start
            start = None
        elif not hextet and start is None:
            start = place


def scoped(text):
    """Takes the name of a zone off."""
    address, mark, scope = text.partition("%")
    if mark and (not scope or "%" in scope):
        raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
    return address, scope if mark else None


def mask_of(prefix, bits):
    """The number whose first bits are ones."""
    ones = (1 << bits) - 1
    return ones ^ (ones >> prefix)


def prefix_of_digits(text, bits):
    if not (text.isascii() and text.isdigit()) or int(text) > bits:
        invalid_mask(text)
    return int(text)


def prefix_of_mask(text):
    """Of a netmask "255.255.0.0", or a hostmask "0.0.255.255"."""
    try:
        number = v4_number(text)
    except AddressValueError:
        invalid_mask(text)
    for mask in (number, number ^ 0xFFFFFFFF):
        prefix = mask.bit_count()
        if mask == mask_of(prefix, 32):
            return prefix
    invalid_mask(text)


def invalid_mask(value):
    raise NetmaskValueError(f"{value!r} is not a valid netmask") from None
