"""Modules/_struct.c: the sizes of a 64-bit machine that keeps the low byte first."""

import _binary

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    __module__ = "struct"


_STANDARD = dict(x=1, c=1, b=1, B=1, **{"?": 1}, h=2, H=2, i=4, I=4, l=4, L=4, q=8, Q=8, e=2, f=4, d=8, s=1, p=1)
_NATIVE = {**_STANDARD, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8, "F": 8, "D": 16}
_INTEGERS, _FLOATS = "bBhHiIlLqQnNP", "efd"
_COUNTED = "sp"
_LARGEST_SINGLE = 3.4028235677973366e38


def _parse(format):
    """The fields (code, count, offset), the size of it all, the order of bytes and whether it is the machine's."""
    if isinstance(format, (bytes, bytearray)):
        format = format.decode("ascii")
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    order = "big" if format[:1] in (">", "!") else "little"
    native = format[:1] in ("@", "") or format[0] not in "=<>!"
    sizes = _NATIVE if native else _STANDARD
    fields, offset, digits = [], 0, ""
    for char in format[format[:1] in ("@", "=", "<", ">", "!") and len(format) > 0 :]:
        if char.isspace() and not digits:
            continue
        if char.isdigit():
            digits += char
            continue
        if char not in sizes:
            raise error("bad char in struct format")
        count = int(digits) if digits else 1
        size = sizes[char]
        if native and char not in "xcsp?bB":
            offset += -offset % size
        fields.append((char, count, offset, size))
        offset += size * count
        digits = ""
    if digits:
        raise error("repeat count given without format specifier")
    return fields, offset, order, native


def _integer(value, code, size):
    if not isinstance(value, int):
        if not hasattr(type(value), "__index__"):
            raise error("required argument is not an integer")
        value = value.__index__()
    signed = code.islower()
    low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= value <= high:
        raise error(f"'{code}' format requires {low} <= number <= {high}")
    return value


def _packed(code, size, order, native, value):
    if code == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if code == "?":
        return b"\1" if value else b"\0"
    if code in _FLOATS:
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            raise error("required argument is not a float")
        number = float(value)
        if native and code == "f" and abs(number) > _LARGEST_SINGLE:
            number *= float("inf")
        data = _binary.pack_float(number, size)
        return data if order == "big" else data[::-1]
    return _integer(value, code, size).to_bytes(size, order, signed=code.islower())


def _unpacked(code, order, data):
    if code == "c":
        return data
    if code == "?":
        return data != b"\0"
    if code in _FLOATS:
        return _binary.unpack_float(data if order == "big" else data[::-1])
    return int.from_bytes(data, order, signed=code.islower())


def _text(code, count, value):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    if code == "p":
        kept = bytes(value)[: max(min(count - 1, 255), 0)]
        return (bytes([len(kept)]) + kept).ljust(count, b"\0")[:count]
    return bytes(value)[:count].ljust(count, b"\0")


class Struct:
    def __init__(self, format):
        self._fields, self.size, self._order, self._native = _parse(format)
        self.format = format.decode("ascii") if isinstance(format, (bytes, bytearray)) else format
        self._items = sum(0 if code == "x" else 1 if code in _COUNTED else count for code, count, _, _ in self._fields)

    def __repr__(self):
        return f"Struct({self.format!r})"

    def pack(self, *v):
        return self._pack("pack", v)

    def _pack(self, name, v):
        if len(v) != self._items:
            raise error(f"{name} expected {self._items} items for packing (got {len(v)})")
        made = bytearray(self.size)
        values = iter(v)
        for code, count, offset, size in self._fields:
            if code in _COUNTED:
                made[offset : offset + count] = _text(code, count, next(values))
            elif code != "x":
                for place in range(offset, offset + count * size, size):
                    made[place : place + size] = _packed(code, size, self._order, self._native, next(values))
        return bytes(made)

    def pack_into(self, buffer, offset, *v):
        if len(v) != self._items:
            raise error(f"pack_into expected {self._items} items for packing (got {len(v)})")
        view = _writable(buffer)
        start = _place(offset, view.nbytes, self.size, "pack_into")
        view[start : start + self.size] = self._pack("pack_into", v)

    def unpack(self, buffer, /):
        data = bytes(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpack(data)

    def _unpack(self, data):
        values = []
        for code, count, offset, size in self._fields:
            if code == "s":
                values.append(data[offset : offset + count])
            elif code == "p":
                length = min(data[offset], count - 1) if count else 0
                values.append(data[offset + 1 : offset + 1 + length])
            elif code != "x":
                for place in range(offset, offset + count * size, size):
                    values.append(_unpacked(code, self._order, data[place : place + size]))
        return tuple(values)

    def unpack_from(self, buffer, offset=0):
        view = _viewed(buffer, "a bytes-like object is required, not '{}'")
        start = _place(offset, view.nbytes, self.size, "unpack_from")
        return self._unpack(bytes(view[start : start + self.size]))

    def iter_unpack(self, buffer, /):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        data = bytes(buffer)
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._unpack(data[start : start + self.size]) for start in range(0, len(data), self.size))


def _viewed(buffer, refusal):
    try:
        return memoryview(buffer).cast("B")
    except TypeError:
        raise TypeError(refusal.format(type(buffer).__name__)) from None


def _writable(buffer):
    refusal = "argument must be read-write bytes-like object, not {}"
    view = _viewed(buffer, refusal)
    if view.readonly:
        raise TypeError(refusal.format(type(buffer).__name__))
    return view


def _place(offset, length, size, name):
    doing = "packing" if name == "pack_into" else "unpacking"
    if offset < 0:
        if offset + size > 0:
            what = "no space to pack" if name == "pack_into" else "not enough data to unpack"
            raise error(f"{what} {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(f"{name} requires a buffer of at least {offset + size} bytes for {doing} {size} bytes "
                    f"at offset {offset} (actual buffer size is {length})")
    return offset


_cache = {}


def _made(format):
    if format not in _cache:
        _cache[format] = Struct(format)
    return _cache[format]


def calcsize(format, /):
    return _made(format).size


def pack(format, /, *v):
    return _made(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    _made(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    return _made(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _made(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _made(format).iter_unpack(buffer)


def _clearcache():
    _cache.clear()
