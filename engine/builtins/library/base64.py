"""Lib/base64.py"""

import binascii as _binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

bytes_types = (bytes, bytearray)


def _bytes_from_decode_data(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, bytes_types):
        return s
    try:
        return bytes(memoryview(s))
    except (NameError, TypeError):
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}") from None


def _bytes(data):
    if isinstance(data, bytes_types):
        return bytes(data)
    if isinstance(data, (str, int)):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return bytes(memoryview(data))


# ── base 64 ──


def b64encode(s, altchars=None):
    encoded = _binascii.b2a_base64(_bytes(s), newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return _binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


_urlsafe_encode_translation = bytes.maketrans(b"+/", b"-_")
_urlsafe_decode_translation = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    return b64encode(s).translate(_urlsafe_encode_translation)


def urlsafe_b64decode(s):
    return b64decode(_bytes_from_decode_data(s).translate(_urlsafe_decode_translation))


# ── base 32 and 16 ──

_b32alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_b32hexalphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B32_PADDING = {0: 0, 1: 6, 2: 4, 3: 3, 4: 1}


def _b32encode(alphabet, s):
    s = _bytes(s)
    left = len(s) % 5
    encoded = bytearray()
    for start in range(0, len(s), 5):
        number = int.from_bytes(s[start : start + 5].ljust(5, b"\0"))
        encoded += bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
    padding = _B32_PADDING[left]
    if padding:
        encoded[-padding:] = b"=" * padding
    return bytes(encoded)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise _binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    padding = size - len(s)
    digits = {code: digit for digit, code in enumerate(alphabet)}
    decoded = bytearray()
    number = 0
    for start in range(0, len(s), 8):
        quanta = s[start : start + 8]
        number = 0
        for code in quanta:
            if code not in digits:
                raise _binascii.Error("Non-base32 digit found")
            number = number << 5 | digits[code]
        decoded += (number << 5 * (8 - len(quanta))).to_bytes(5)
    if size % 8 or padding not in {0, 1, 3, 4, 6}:
        raise _binascii.Error("Incorrect padding")
    if padding and decoded:
        decoded[-5:] = decoded[-5 : -5 + (43 - 5 * padding) // 8]
    return bytes(decoded)


def b32encode(s):
    return _b32encode(_b32alphabet, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_b32alphabet, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_b32hexalphabet, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_b32hexalphabet, s, casefold)


def b16encode(s):
    return _binascii.hexlify(_bytes(s)).upper()


def b16decode(s, casefold=False):
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise _binascii.Error("Non-base16 digit found")
    return _binascii.unhexlify(s)


# ── base 85 ──

_a85chars = bytes(range(33, 118))
_b85alphabet = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                b"abcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~")
_z85alphabet = (b"0123456789abcdefghijklmnopqrstuvwxyz"
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#")
_POWERS = (85 ** 4, 85 ** 3, 85 ** 2, 85, 1)


def _85encode(b, alphabet, pad=False, foldnuls=False, foldspaces=False):
    b = _bytes(b)
    padding = -len(b) % 4
    chunks = []
    for start in range(0, len(b), 4):
        word = int.from_bytes(b[start : start + 4].ljust(4, b"\0"))
        if foldnuls and not word:
            chunks.append(b"z")
        elif foldspaces and word == 0x20202020:
            chunks.append(b"y")
        else:
            chunks.append(bytes(alphabet[word // power % 85] for power in _POWERS))
    if padding and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = alphabet[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b"".join(chunks)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _85encode(b, _a85chars, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[start : start + wrapcol] for start in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    decoded = []
    current = []
    for code in b + b"u" * 4:
        if 33 <= code <= 117:
            current.append(code)
            if len(current) == 5:
                word = 0
                for digit in current:
                    word = 85 * word + digit - 33
                if word >> 32:
                    raise ValueError("Ascii85 overflow")
                decoded.append(word.to_bytes(4))
                current.clear()
        elif code == 0x7A:
            if current:
                raise ValueError("z inside Ascii85 5-tuple")
            decoded.append(b"\0\0\0\0")
        elif foldspaces and code == 0x79:
            if current:
                raise ValueError("y inside Ascii85 5-tuple")
            decoded.append(b"    ")
        elif code not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(code)}")
    result = b"".join(decoded)
    padding = 4 - len(current)
    return result[:-padding] if padding else result


def _85decode(b, alphabet, name):
    b = _bytes_from_decode_data(b)
    digits = {code: digit for digit, code in enumerate(alphabet)}
    padding = -len(b) % 5
    b += alphabet[-1:] * padding
    decoded = []
    for start in range(0, len(b), 5):
        word = 0
        for place, code in enumerate(b[start : start + 5]):
            if code not in digits:
                raise ValueError(f"bad {name} character at position {start + place}")
            word = 85 * word + digits[code]
        if word >> 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {start}")
        decoded.append(word.to_bytes(4))
    result = b"".join(decoded)
    return result[:-padding] if padding else result


def b85encode(b, pad=False):
    return _85encode(b, _b85alphabet, pad)


def b85decode(b):
    if isinstance(b, str) or not isinstance(b, bytes_types):
        b = _bytes_from_decode_data(b)
    return _85decode(bytes(b), b"".join([_b85alphabet[:-1], b"~"]), "base85")


def z85encode(s):
    return _85encode(s, _z85alphabet)


def z85decode(s):
    return _85decode(bytes(_bytes_from_decode_data(s)), _z85alphabet, "z85")


# ── files and lines ──

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def encode(input, output):
    while data := input.read(MAXBINSIZE):
        output.write(_binascii.b2a_base64(data))


def decode(input, output):
    while line := input.readline():
        output.write(_binascii.a2b_base64(line))


def encodebytes(s):
    if not isinstance(s, bytes_types):
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}")
    return b"".join(_binascii.b2a_base64(s[start : start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    if not isinstance(s, bytes_types):
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}")
    return _binascii.a2b_base64(s)
