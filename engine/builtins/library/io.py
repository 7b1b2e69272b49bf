"""Modules/_io"""

__all__ = ["BytesIO", "StringIO", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class _Buffer:
    """A file in memory: what was written, and the place at which it is read and written next."""

    def _open(self, content):
        self._content = content
        self._place = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def isatty(self):
        return False

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def getvalue(self):
        self._check()
        return self._content

    def tell(self):
        self._check()
        return self._place

    def seek(self, offset, whence=SEEK_SET, /):
        self._check()
        if whence == SEEK_SET and offset < 0:
            raise ValueError(f"{self._negative} {offset}")
        base = (0, self._place, len(self._content))[whence]
        self._place = max(0, base + offset)
        return self._place

    def read(self, size=-1, /):
        self._check()
        end = len(self._content) if size is None or size < 0 else self._place + size
        found = self._content[self._place : end]
        self._place += len(found)
        return found

    def readline(self, size=-1, /):
        self._check()
        place = self._content.find(self._newline, self._place)
        end = len(self._content) if place < 0 else place + 1
        if size is not None and size >= 0:
            end = min(end, self._place + size)
        return self.read(max(0, end - self._place))

    def readlines(self, hint=-1, /):
        return list(self)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _put(self, data):
        content = self._content
        if self._place > len(content):
            content += self._filler * (self._place - len(content))
        self._content = content[: self._place] + data + content[self._place + len(data) :]
        self._place += len(data)
        return len(data)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def truncate(self, size=None, /):
        self._check()
        size = self._place if size is None else size
        self._content = self._content[:size]
        return size


class StringIO(_Buffer):
    __module__ = "_io"
    _newline, _filler, _negative = "\n", "\0", "Negative seek position"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._open(initial_value or "")

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        return self._put(s)


class BytesIO(_Buffer):
    __module__ = "_io"
    _newline, _filler, _negative = b"\n", b"\0", "negative seek value"

    def __init__(self, initial_bytes=b""):
        self._open(bytes(initial_bytes))

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(b))

    def getbuffer(self):
        return bytearray(self._content)
