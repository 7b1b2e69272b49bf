"""Modules/binascii.c"""

import _binary

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify",
           "unhexlify"]


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    if not isinstance(data, (bytes, bytearray)):
        try:
            return bytes(memoryview(data))
        except (NameError, TypeError):
            raise TypeError(
                f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'") from None
    return bytes(data)


def a2b_base64(data, /, *, strict_mode=False):
    made = _binary.decode_base64(_ascii(data), bool(strict_mode))
    if isinstance(made, str):
        raise Error(made)
    return made


def b2a_base64(data, /, *, newline=True):
    return _binary.encode_base64(data) + (b"\n" if newline else b"")


def hexlify(data, sep=None, bytes_per_sep=1):
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode("ascii")


def unhexlify(hexstr, /):
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(char not in b"0123456789abcdefABCDEF" for char in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text.decode("ascii"))


b2a_hex = hexlify
a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return _binary.crc32(data, crc & 0xFFFFFFFF)


def crc_hqx(data, crc, /):
    return _binary.crc_hqx(data, crc & 0xFFFF)
