"""Lib/traceback.py: the texts themselves are made by the interpreter."""

import sys

import _traceback

__all__ = [
    "extract_stack",
    "extract_tb",
    "format_exception",
    "format_exception_only",
    "format_list",
    "format_stack",
    "format_tb",
    "print_exc",
    "format_exc",
    "print_exception",
    "print_last",
    "print_stack",
    "print_tb",
    "clear_frames",
    "FrameSummary",
    "StackSummary",
    "TracebackException",
    "walk_stack",
    "walk_tb",
    "print_list",
]

_implicit = object()


def _given(exc, value, tb):
    if (value is _implicit) != (tb is _implicit):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _implicit:
        return value
    if exc is None or isinstance(exc, BaseException):
        return exc
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _slice(limit):
    """First and last of the frames that a limit leaves."""
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return None, None
    return (0, limit) if limit >= 0 else (limit, None)


# What is printed ---------------------------------------------------------------------------------


def _print(pieces, file):
    if file is None:
        file = sys.stderr
    for piece in pieces:
        print(piece, file=file, end="")


def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def print_exception(exc, /, value=_implicit, tb=_implicit, limit=None, file=None, chain=True, **kwargs):
    _print(format_exception(exc, value, tb, limit, chain), file)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


# What is given as text ---------------------------------------------------------------------------


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def format_exception(exc, /, value=_implicit, tb=_implicit, limit=None, chain=True, **kwargs):
    value = _given(exc, value, tb)
    tb = getattr(value, "__traceback__", None) if tb is _implicit else tb
    return _traceback.format_exception(value, tb, *_slice(limit), bool(chain))


def format_exception_only(exc, /, value=_implicit, *, show_group=False, **kwargs):
    return _traceback.format_message(exc if value is _implicit else value, bool(show_group), None)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


# Stacks as objects -------------------------------------------------------------------------------


def extract_tb(tb, limit=None):
    first, last = _slice(limit)
    return StackSummary(FrameSummary._from_entry(entry) for entry in _traceback.entries(tb)[first:last])


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    entries = _traceback.callers(f)
    if limit is not None:
        entries = entries[-limit:] if limit > 0 else entries[:-limit]
    return StackSummary(FrameSummary._from_entry(entry) for entry in entries)


def walk_stack(f):
    if f is None:
        f = sys._getframe().f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class FrameSummary:
    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(
        self,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
        **kwargs,
    ):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = {key: _local_repr(value) for key, value in locals.items()} if locals else None

    @classmethod
    def _from_entry(cls, entry):
        filename, lineno, name, end_lineno, colno, end_colno = entry
        return cls(filename, lineno, name, end_lineno=end_lineno, colno=colno, end_colno=end_colno)

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            self._line = _traceback.source_line(self.filename, self.lineno)
        return None if self._line is None else self._line.partition("\n")[0].strip()

    def _entry(self):
        return (
            self.filename,
            self.lineno,
            self.name,
            self.end_lineno,
            self.colno,
            self.end_colno,
            self.line if self.colno is None else None,
            [f"{key} = {value}" for key, value in sorted(self.locals.items())] if self.locals else None,
        )

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename,
                other.lineno,
                other.name,
                other.locals,
            )
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        first, last = _slice(limit)
        return cls(
            FrameSummary(
                frame.f_code.co_filename,
                lineno,
                frame.f_code.co_name,
                locals=dict(frame.f_locals) if capture_locals else None,
            )
            for frame, lineno in list(frame_gen)[first:last]
        )

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        return _traceback.format_entries([frame_summary._entry()])[0]

    def format(self, **kwargs):
        return _traceback.format_entries([frame._entry() for frame in self])


class _Shown(tuple):
    """What is formatted, and from where to where: no part of what a TracebackException is equal by."""

    def __eq__(self, other):
        return isinstance(other, _Shown)

    __hash__ = tuple.__hash__


def _local_repr(value):
    try:
        return repr(value)
    except BaseException:
        return "<local repr() failed>"


def _text_of(exception):
    try:
        return str(exception)
    except Exception:
        return "<exception str() failed>"


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit=limit)
        if capture_locals:
            first, last = _slice(limit)
            for summary, (frame, _) in zip(self.stack, list(walk_tb(exc_traceback))[first:last]):
                summary.locals = {name: _local_repr(value) for name, value in dict(frame.f_locals).items()}
        self._exc_type = exc_type if save_exc_type else None
        self._str = _text_of(exc_value)
        self.exc_type_str = self._title(exc_type)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__cause__ = self.__context__ = self.exceptions = None
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self._shown = _Shown((exc_value, exc_traceback, *_slice(limit)))
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, compact=compact,
                       max_group_width=max_group_width, max_group_depth=max_group_depth, save_exc_type=save_exc_type)
        self._captured = _Shown()
        if _seen is None:
            self._link(exc_value, options)

    def _link(self, exception, options):
        """Tells of all that belongs to it, each once: a long chain must not be a deep recursion."""
        seen, waiting = {id(exception)}, [(self, exception)]
        self._captured = _Shown([(exception, self.stack)])

        def linked(other):
            if other is None or id(other) in seen:
                return None
            seen.add(id(other))
            made = TracebackException(type(other), other, other.__traceback__, **options, _seen=seen)
            self._captured = _Shown([*self._captured, (other, made.stack)])
            waiting.append((made, other))
            return made

        while waiting:
            told, one = waiting.pop()
            if one is None:
                continue
            told.__cause__ = linked(one.__cause__)
            hidden = options["compact"] and (told.__cause__ is not None or one.__suppress_context__)
            told.__context__ = None if hidden else linked(one.__context__)
            if isinstance(one, BaseExceptionGroup):
                told.exceptions = [linked(member) for member in one.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @staticmethod
    def _title(exc_type):
        module = exc_type.__module__
        name = exc_type.__qualname__
        return name if module in ("__main__", "builtins") else f"{module}.{name}"

    @property
    def exc_type(self):
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from _traceback.format_message(self._shown[0], bool(show_group), self._shown[1])

    def format(self, *, chain=True, **kwargs):
        limits = self.max_group_width, self.max_group_depth
        stacks = [
            (exception, [frame._entry() for frame in stack])
            for exception, stack in self._captured
            if any(frame.locals for frame in stack)
        ]
        yield from _traceback.format_exception(*self._shown, bool(chain), *limits, stacks)

    def print(self, *, file=None, chain=True, **kwargs):
        _print(self.format(chain=chain), file)
