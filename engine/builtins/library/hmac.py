"""Lib/hmac.py"""

import hashlib as _hashlib

trans_5C = bytes((x ^ 0x5C) for x in range(256))
trans_36 = bytes((x ^ 0x36) for x in range(256))
digest_size = None


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._inner = _made(digestmod)
        self._outer = self._inner.copy()
        self.digest_size = self._inner.digest_size
        self.block_size = self._inner.block_size
        if len(key) > self.block_size:
            shortened = self._inner.copy()
            shortened.update(key)
            key = shortened.digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__, _inner=self._inner.copy(), _outer=self._outer.copy())
        return other

    def digest(self):
        made = self._outer.copy()
        made.update(self._inner.digest())
        return made.digest()

    def hexdigest(self):
        return self.digest().hex()


def _made(digestmod):
    if isinstance(digestmod, str):
        return _hashlib.new(digestmod)
    return digestmod() if callable(digestmod) else digestmod.new()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return str(a) == str(b)
    wrong = [value for value in (a, b) if not isinstance(value, (bytes, bytearray))]
    if len(wrong) == 2:
        names = f"'{type(a).__name__}' and '{type(b).__name__}'"
        raise TypeError(f"unsupported operand types(s) or combination of types: {names}")
    if wrong:
        raise TypeError(f"a bytes-like object is required, not '{type(wrong[0]).__name__}'")
    return bytes(a) == bytes(b)
