"""Streams of text: Modules/_io/textio.c and stringio.c."""

from _io_bases import SEEK_CUR, SEEK_END, SEEK_SET, TextIOBase as _TextIOBase
from _io_bases import UnsupportedOperation as _UnsupportedOperation, size_of as _size_of

__name__ = "_io"


def _checked_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline}")
    return newline


def _line_end(text, start, newline):
    """Where the line ends that begins at `start`; -1 if the text ends before."""
    if newline:
        end = text.find(newline, start)
        return end if end < 0 else end + len(newline)
    ends = [end for end in (text.find("\n", start), text.find("\r", start)) if end >= 0]
    if not ends:
        return -1
    end = min(ends)
    return end + (2 if text[end : end + 2] == "\r\n" else 1)


def _translated(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


class TextIOWrapper(_TextIOBase):
    """Text over a stream of bytes. What is ahead was read and decoded, but not given out yet."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._newline = _checked_newline(newline)
        encoding = "UTF-8" if encoding in (None, "locale") else encoding
        "".encode(encoding)
        self._buffer = buffer
        self.encoding = encoding
        self.errors = errors or "strict"
        self.line_buffering = bool(line_buffering)
        self.write_through = bool(write_through)
        self._drop_ahead()
        self._telling = True
        self._seen = set()

    def _drop_ahead(self):
        """Nothing is ahead; `_ahead` is text from the place `_start` of the buffer on, used up to `_used`."""
        self._ahead, self._used, self._start = "", 0, None

    @property
    def buffer(self):
        return self._buffer

    @property
    def name(self):
        return self._buffer.name

    @property
    def closed(self):
        return self._buffer.closed

    @property
    def newlines(self):
        kinds = tuple(kind for kind in ("\r", "\n", "\r\n") if kind in self._seen)
        return (None, *kinds)[len(kinds)] if len(kinds) < 2 else kinds

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        if encoding is not None:
            self.encoding, self.errors = encoding, "strict"
        if errors is not None:
            self.errors = errors
        if newline is not ...:
            self._newline = _checked_newline(newline)
        if line_buffering is not None:
            self.line_buffering = line_buffering

    def detach(self):
        buffer, self._buffer = self._buffer, None
        return buffer

    def close(self):
        if self._buffer is not None and not self.closed:
            self._buffer.close()

    def flush(self):
        self._check_open()
        self._buffer.flush()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def _fill(self):
        """Reads and decodes all that is left."""
        self._check_open()
        if not self._buffer.readable():
            raise _UnsupportedOperation("not readable")
        if self._start is None:
            self._start = self._buffer.tell() if self._buffer.seekable() else 0
        left = self._ahead[self._used :]
        more = self._buffer.read()
        if more:
            text = more.decode(self.encoding, self.errors)
            for kind in ("\r\n", "\r", "\n"):
                if kind in (text if kind == "\r\n" else text.replace("\r\n", "")):
                    self._seen.add(kind)
            self._start += len(self._ahead[: self._used].encode(self.encoding, self.errors))
            self._ahead, self._used = left + text, 0

    def _given(self, end):
        text = self._ahead[self._used : end]
        self._used = min(end, len(self._ahead))
        return _translated(text) if self._newline is None else text

    def read(self, size=-1, /):
        size = _size_of(size)
        self._fill()
        if size < 0:
            return self._given(len(self._ahead))
        found = ""
        while len(found) < size and self._used < len(self._ahead):
            end = self._used + size - len(found)
            if self._newline is None and self._ahead[end - 1 : end + 1] == "\r\n":
                end += 1
            found += self._given(end)
        return found

    def readline(self, size=-1, /):
        size = _size_of(size)
        self._fill()
        end = _line_end(self._ahead, self._used, self._newline)
        end = len(self._ahead) if end < 0 else end
        if size >= 0:
            end = min(end, self._used + size)
        return self._given(end)

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._check_open()
        if not self._buffer.writable():
            raise _UnsupportedOperation("not writable")
        if self._used < len(self._ahead) and self._buffer.seekable():
            self._buffer.seek(0, SEEK_END)
        self._drop_ahead()
        written = text if self._newline in (None, "", "\n") else text.replace("\n", self._newline)
        self._buffer.write(written.encode(self.encoding, self.errors))
        return len(text)

    def tell(self):
        self._check_open()
        if not self._buffer.seekable():
            raise _UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        if self._start is None:
            return self._buffer.tell()
        return self._start + len(self._ahead[: self._used].encode(self.encoding, self.errors))

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_open()
        if not self._buffer.seekable():
            raise _UnsupportedOperation("underlying stream is not seekable")
        if whence == SEEK_CUR:
            if cookie != 0:
                raise _UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == SEEK_END:
            if cookie != 0:
                raise _UnsupportedOperation("can't do nonzero end-relative seeks")
            self._drop_ahead()
            return self._buffer.seek(0, SEEK_END)
        elif whence != SEEK_SET:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self._drop_ahead()
        self._telling = True
        return self._buffer.seek(cookie)

    def truncate(self, size=None, /):
        size = self.tell() if size is None else size
        return self._buffer.truncate(size)

    def __repr__(self):
        name = getattr(self._buffer, "name", None)
        mode = getattr(self, "mode", None)
        told = "" if name is None else f" name={name!r}"
        told += "" if mode is None else f" mode={mode!r}"
        return f"<_io.TextIOWrapper{told} encoding={self.encoding!r}>"


class StringIO(_TextIOBase):
    """Text in memory; without universal newlines unless `newline` asks for them."""

    _closed_words = "I/O operation on closed file"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = _checked_newline(newline)
        self._content, self._place = "", 0
        self._is_closed = False
        if initial_value:
            self._put(initial_value)
            self._place = 0

    line_buffering = False

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check_open()
        return self._content

    def tell(self):
        self._check_open()
        return self._place

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == SEEK_SET and offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        if whence != SEEK_SET and offset != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._place = (offset, self._place, len(self._content))[whence]
        return self._place

    def read(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        end = len(self._content) if size < 0 else self._place + size
        found = self._content[self._place : end]
        self._place += len(found)
        return found

    def readline(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        end = _line_end(self._content, self._place, "\n" if self._newline is None else self._newline)
        end = len(self._content) if end < 0 else end
        if size >= 0:
            end = min(end, self._place + size)
        return self.read(max(0, end - self._place))

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        self._check_open()
        self._put(text)
        return len(text)

    def _put(self, text):
        if self._newline is None:
            text = _translated(text)
        elif self._newline:
            text = text.replace("\n", self._newline)
        content = self._content
        if self._place > len(content):
            content += "\0" * (self._place - len(content))
        self._content = content[: self._place] + text + content[self._place + len(text) :]
        self._place += len(text)

    def truncate(self, size=None, /):
        self._check_open()
        size = self._place if size is None else size
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._content = self._content[:size]
        return size
