"""Modules/zlibmodule.c: the checksums."""

import _binary


class error(Exception):
    pass


def crc32(data, value=0, /):
    return _binary.crc32(data, value & 0xFFFFFFFF)


def adler32(data, value=1, /):
    return _binary.adler32(data, value & 0xFFFFFFFF)


def __getattr__(name):
    if name in ("compress", "decompress", "compressobj", "decompressobj"):
        raise NotImplementedError(f"zlib.{name} is not part of this simulation: there are only the checksums")
    raise AttributeError(f"module 'zlib' has no attribute {name!r}")
