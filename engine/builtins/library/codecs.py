"""Lib/codecs.py: what text and bytes can do themselves, under the names that are given to it here."""

import io as _io
from collections import namedtuple as _namedtuple

__all__ = ["encode", "decode", "lookup", "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder",
           "open", "EncodedFile", "CodecInfo", "IncrementalEncoder", "IncrementalDecoder", "BOM_UTF8", "BOM_UTF16",
           "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "BOM", "BOM_LE", "BOM_BE"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"


def _rot13(text, errors="strict"):
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    return text.translate(str.maketrans(letters + letters.upper(), turned + turned.upper()))


def _hex_encode(data, errors="strict"):
    return bytes(data).hex().encode()


def _hex_decode(data, errors="strict"):
    return bytes.fromhex(bytes(data).decode())


def _base64_encode(data, errors="strict"):
    from base64 import encodebytes

    return encodebytes(data)


def _base64_decode(data, errors="strict"):
    from base64 import decodebytes

    return decodebytes(data)


# Those that are not between text and bytes: (encode, decode).
_TRANSFORMS = {"rot13": (_rot13, _rot13), "hex": (_hex_encode, _hex_decode),
               "base64": (_base64_encode, _base64_decode)}
_NAMES = {"utf8": "utf-8", "u8": "utf-8", "latin1": "iso8859-1", "iso88591": "iso8859-1", "l1": "iso8859-1",
          "usascii": "ascii", "646": "ascii", "utf16": "utf-16", "utf32": "utf-32"}


def _plain(encoding):
    return encoding.lower().replace("-", "").replace("_", "").replace(" ", "").removesuffix("codec")


def encode(obj, encoding="utf-8", errors="strict"):
    transform = _TRANSFORMS.get(_plain(encoding))
    return obj.encode(encoding, errors) if transform is None else transform[0](obj, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    transform = _TRANSFORMS.get(_plain(encoding))
    return bytes(obj).decode(encoding, errors) if transform is None else transform[1](obj, errors)


class CodecInfo(_namedtuple("CodecInfo", "encode decode streamreader streamwriter")):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None):
        made = super().__new__(cls, encode, decode, streamreader, streamwriter)
        made.name = name
        made.incrementalencoder = incrementalencoder
        made.incrementaldecoder = incrementaldecoder
        return made

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name}>"


def lookup(encoding, /):
    plain = _plain(encoding)
    if plain not in _TRANSFORMS:
        "".encode(encoding)
    name = _NAMES.get(plain, encoding.lower().replace("_", "-"))

    def counted_encode(text, errors="strict"):
        return encode(text, encoding, errors), len(text)

    def counted_decode(data, errors="strict"):
        return decode(data, encoding, errors), len(data)

    return CodecInfo(counted_encode, counted_decode, None, None,
                     lambda errors="strict": IncrementalEncoder(errors, encoding),
                     lambda errors="strict": IncrementalDecoder(errors, encoding), name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


class IncrementalEncoder:
    def __init__(self, errors="strict", encoding="utf-8"):
        self.errors = errors
        self._encoding = encoding

    def encode(self, input, final=False):
        return encode(input, self._encoding, self.errors)

    def reset(self):
        pass

    def getstate(self):
        return 0


class IncrementalDecoder:
    """Keeps the bytes of a character that is not complete yet."""

    def __init__(self, errors="strict", encoding="utf-8"):
        self.errors = errors
        self._encoding = encoding
        self._kept = b""

    def decode(self, input, final=False):
        data = self._kept + bytes(input)
        for size in range(len(data), max(len(data) - 4, -1), -1):
            try:
                text = decode(data[:size], self._encoding, self.errors if size == len(data) and final else "strict")
            except UnicodeDecodeError:
                continue
            self._kept = data[size:]
            return text
        return decode(data, self._encoding, self.errors)

    def reset(self):
        self._kept = b""

    def getstate(self):
        return self._kept, 0


def iterencode(iterator, encoding, errors="strict"):
    for text in iterator:
        yield encode(text, encoding, errors)


def iterdecode(iterator, encoding, errors="strict"):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    return _io.open(filename, mode, encoding=encoding, errors=errors if encoding else None)
