"""Streams of bytes: Modules/_io/fileio.c, bufferedio.c and bytesio.c."""

from _files import find as _find, open_file as _open_file, write_at as _write_at
from _io_bases import (
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    BufferedIOBase as _BufferedIOBase,
    RawIOBase as _RawIOBase,
    UnsupportedOperation as _UnsupportedOperation,
    checked_bytes as _checked_bytes,
    size_of as _size_of,
)

__name__ = "_io"

_descriptors = iter(range(3, 1 << 62))


class FileIO(_RawIOBase):
    """A file without anything in between: a place in its bytes."""

    _closed_words = "I/O operation on closed file"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        kinds = [letter for letter in mode if letter in "rwax"]
        if set(mode) - set("rwaxb+"):
            raise ValueError(f"invalid mode: {mode}")
        if len(kinds) != 1 or mode.count("+") > 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        self._kind = kinds[0]
        self._plus = "+" in mode
        if isinstance(file, int):
            raise OSError(9, "Bad file descriptor", file)
        self.name = file
        create = self._kind != "r"
        self._node = _open_file(file, create, self._kind == "x", self._kind == "w", create or self._plus)
        self._descriptor = next(_descriptors)
        self._place = len(self._node.content) if self._kind == "a" else 0
        self.closefd = closefd

    @property
    def mode(self):
        plus = "+" if self._plus else ""
        return f"{'rb' if self._kind == 'w' and plus else self._kind + 'b'}{plus}"

    def fileno(self):
        self._check_open()
        return self._descriptor

    def readable(self):
        self._check_open()
        return self._kind == "r" or self._plus

    def writable(self):
        self._check_open()
        return self._kind != "r" or self._plus

    def seekable(self):
        self._check_open()
        return True

    def read(self, size=-1, /):
        if not self.readable():
            raise _UnsupportedOperation("File not open for reading")
        size = _size_of(size)
        end = len(self._node.content) if size < 0 else self._place + size
        found = bytes(self._node.content[self._place : end])
        self._place += len(found)
        return found

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast("B")
        data = self.read(view.nbytes)
        view[: len(data)] = data
        return len(data)

    def write(self, data, /):
        if not self.writable():
            raise _UnsupportedOperation("File not open for writing")
        data = _checked_bytes(data)
        if self._kind == "a":
            self._place = len(self._node.content)
        _write_at(self._node, self._place, data)
        self._place += len(data)
        return len(data)

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        base = (0, self._place, len(self._node.content))[whence]
        if base + offset < 0:
            raise OSError(22, "Invalid argument")
        self._place = base + offset
        return self._place

    def tell(self):
        self._check_open()
        return self._place

    def truncate(self, size=None, /):
        if not self.writable():
            raise _UnsupportedOperation("File not open for writing")
        size = self._place if size is None else size
        content = self._node.content
        if size > len(content):
            content.extend(bytes(size - len(content)))
        del content[size:]
        return size

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"


class _Buffered(_BufferedIOBase):
    """In memory there is nothing to be gained by holding bytes back: all goes to the raw stream at once."""

    _closed_words = "I/O operation on closed file."

    def __init__(self, raw, buffer_size=8192):
        self._raw = raw

    @property
    def raw(self):
        return self._raw

    @property
    def name(self):
        return self._raw.name

    @property
    def mode(self):
        return self._raw.mode

    @property
    def closed(self):
        return self._raw.closed

    def close(self):
        self._raw.close()

    def flush(self):
        self._check_open()

    def detach(self):
        raw, self._raw = self._raw, None
        return raw

    def fileno(self):
        return self._raw.fileno()

    def isatty(self):
        return self._raw.isatty()

    def readable(self):
        return self._raw.readable()

    def writable(self):
        return self._raw.writable()

    def seekable(self):
        return self._raw.seekable()

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        return self._raw.seek(offset, whence)

    def tell(self):
        self._check_open()
        return self._raw.tell()

    def truncate(self, size=None, /):
        self._check_open()
        if not self._raw.writable():
            raise _UnsupportedOperation("truncate")
        return self._raw.truncate(size)

    def __repr__(self):
        name = getattr(self._raw, "name", None)
        return f"<_io.{type(self).__name__}{'' if name is None else f' name={name!r}'}>"


class _Reading:
    """What streams have that can be read."""

    _ahead = b""

    def read(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size < 0:
            found = self._taken(len(self._ahead)) + (self._raw.readall() or b"")
        else:
            found = self._taken(size)
            while len(found) < size and (part := self._raw.read(size - len(found))):
                found += part
        return found

    def _taken(self, size):
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def read1(self, size=-1, /):
        return self.read(size)

    def peek(self, size=0, /):
        self._check_open()
        if not self._ahead:
            self._ahead = self._raw.read(8192) or b""
        return self._ahead

    def readline(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        line = b""
        while size < 0 or len(line) < size:
            ahead = self.peek()
            if not ahead:
                break
            end = ahead.find(b"\n") + 1
            most = len(ahead) if size < 0 else size - len(line)
            line += self._taken(min(end or len(ahead), most))
            if end and line.endswith(b"\n"):
                break
        return line

    def _forget_ahead(self):
        if self._ahead:
            self._raw.seek(-len(self._ahead), SEEK_CUR)
            self._ahead = b""

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        self._forget_ahead()
        return self._raw.seek(offset, whence)

    def tell(self):
        self._check_open()
        return self._raw.tell() - len(self._ahead)


class BufferedReader(_Reading, _Buffered):
    pass


class BufferedWriter(_Buffered):
    def read(self, size=-1, /):
        self._unsupported("read")

    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        return self._raw.write(_checked_bytes(data))


class BufferedRandom(_Reading, _Buffered):
    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        self._forget_ahead()
        return self._raw.write(_checked_bytes(data))

    def truncate(self, size=None, /):
        self._forget_ahead()
        return super().truncate(size)


class BytesIO(_BufferedIOBase):
    def __init__(self, initial_bytes=b""):
        self._content = bytearray(b"" if initial_bytes is None else _checked_bytes(initial_bytes))
        self._place = 0
        self._is_closed = False

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check_open()
        return bytes(self._content)

    def getbuffer(self):
        self._check_open()
        return memoryview(self._content)

    def tell(self):
        self._check_open()
        return self._place

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        if whence == SEEK_SET and offset < 0:
            raise ValueError(f"negative seek value {offset}")
        base = (0, self._place, len(self._content))[whence]
        self._place = max(0, base + offset)
        return self._place

    def read(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        end = len(self._content) if size < 0 else self._place + size
        found = bytes(self._content[self._place : end])
        self._place += len(found)
        return found

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        end = self._content.find(b"\n", self._place) + 1 or len(self._content)
        if size >= 0:
            end = min(end, self._place + size)
        return self.read(max(0, end - self._place))

    def write(self, data, /):
        self._check_open()
        data = _checked_bytes(data)
        if self._place > len(self._content):
            self._content.extend(bytes(self._place - len(self._content)))
        self._content[self._place : self._place + len(data)] = data
        self._place += len(data)
        return len(data)

    def truncate(self, size=None, /):
        self._check_open()
        size = self._place if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._content[size:]
        return size
