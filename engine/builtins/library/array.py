"""Modules/arraymodule.c"""

import struct as _struct
from _collections_abc import MutableSequence as _MutableSequence

typecodes = "bBuwhHiIlLqQfd"
_SIZES = dict(b=1, B=1, u=4, w=4, h=2, H=2, i=4, I=4, l=8, L=8, q=8, Q=8, f=4, d=8)
_NAMES = dict(b="signed char", B="unsigned byte integer", h="signed short integer", H="unsigned short", i="signed integer",
              I="unsigned int", l="signed long", L="unsigned long", q="signed long long", Q="unsigned long long")


class array:
    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self._code = typecode
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            if typecode not in "uw":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items = list(initializer)
        else:
            self.extend(initializer)

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return _SIZES[self._code]

    def _checked(self, value):
        code = self._code
        if code in "uw":
            if not isinstance(value, str):
                raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError("array item must be a string of length 1, not a string of length "
                                f"{len(value)}")
            return value
        if code in "fd":
            if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return float(value) if code == "d" else _struct.unpack("f", _struct.pack("f", float(value)))[0]
        if not isinstance(value, int):
            if not hasattr(type(value), "__index__"):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            value = value.__index__()
        return self._in_range(int(value))

    def _in_range(self, value):
        code = self._code
        bits = 8 * _SIZES[code]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if value > high:
            if code in "qQlLiI" and code not in "i":
                raise OverflowError("Python int too large to convert to C long" if code == "l" else "int too big to convert")
            raise OverflowError(f"{_NAMES[code]} is greater than maximum")
        if value < low:
            if code in "QLI":
                raise OverflowError("can't convert negative value to unsigned int")
            raise OverflowError(f"{_NAMES[code]} is less than minimum")
        return value

    def _same(self, other):
        if not isinstance(other, array):
            return None
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return other._items

    # ── a sequence ──

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._with(self._items[index])
        if not isinstance(index, int):
            raise TypeError("array indices must be integers")
        try:
            return self._items[index]
        except IndexError:
            raise IndexError("array index out of range") from None

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
            self._items[index] = self._same(value)
            return
        value = self._checked(value)
        try:
            self._items[index] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._items[index]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def _with(self, items):
        made = array(self._code)
        made._items = items
        return made

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only append array (not \"{type(other).__name__}\") to array")
        return self._with(self._items + self._same(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
        self._items += self._same(other)
        return self

    def __mul__(self, count):
        return self._with(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        if not self._items:
            return f"array('{self._code}')"
        content = repr("".join(self._items)) if self._code in "uw" else repr(self._items)
        return f"array('{self._code}', {content})"

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(list(bb._items))
        else:
            for item in bb:
                self.append(item)

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError("arg must be list")
        self._items += [self._checked(item) for item in list]

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def index(self, v, start=0, stop=None, /):
        try:
            return self._items.index(v, start, len(self._items) if stop is None else stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return self._items[:]

    # ── bytes ──

    def tobytes(self):
        if self._code in "uw":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack(f"{len(self._items)}{self._code}", *self._items)

    def frombytes(self, buffer, /):
        data = bytes(buffer)
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        if self._code in "uw":
            self._items += data.decode("utf-32-le")
        else:
            self._items += _struct.unpack(f"{len(data) // self.itemsize}{self._code}", data)

    def fromunicode(self, ustr, /):
        if self._code not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += ustr

    def tounicode(self):
        if self._code not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def byteswap(self):
        if self.itemsize > 1:
            swapped = _struct.pack(f">{len(self._items)}{self._code}", *self._items)
            self._items = list(_struct.unpack(f"<{len(self._items)}{self._code}", swapped))

    def buffer_info(self):
        return id(self._items), len(self._items)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[: len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._with(self._items[:])

    def __deepcopy__(self, memo, /):
        return self._with(self._items[:])

    def __reduce_ex__(self, protocol, /):
        return array, (self._code, self._items[:])

    def __class_getitem__(cls, item, /):
        from types import GenericAlias

        return GenericAlias(cls, item)


_list = list
ArrayType = array
_MutableSequence.register(array)
