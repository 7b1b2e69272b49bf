"""Lib/pickle.py: protocols 2 to 5 are written, all of what they may contain is read."""

import io
import struct as _struct
import sys as _sys
from copyreg import dispatch_table
from types import BuiltinFunctionType as _BuiltinFunctionType, FunctionType as _FunctionType

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL", "PickleBuffer"]

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5
_FRAME_SIZE_MIN, _FRAME_SIZE_TARGET = 4, 64 * 1024


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


class PickleBuffer:
    def __init__(self, object, /):
        self._object = object

    def raw(self):
        return memoryview(self._object)

    def release(self):
        self._object = None


class _Framer:
    """From protocol 4 on the bytes come in frames that say how long they are."""

    def __init__(self, write):
        self.file_write = write
        self.current = None

    def start(self):
        self.current = bytearray()

    def end(self):
        if self.current:
            self.commit(True)
            self.current = None

    def commit(self, force=False):
        if self.current is not None and (force or len(self.current) >= _FRAME_SIZE_TARGET):
            if len(self.current) >= _FRAME_SIZE_MIN:
                self.file_write(b"\x95" + len(self.current).to_bytes(8, "little"))
            self.file_write(bytes(self.current))
            self.current = bytearray()

    def write(self, data):
        if self.current is None:
            self.file_write(data)
        else:
            self.current += data

    def write_large(self, header, payload):
        if self.current:
            self.commit(True)
        self.file_write(header)
        self.file_write(payload)


def _encode_long(number):
    if number == 0:
        return b""
    size = (number.bit_length() >> 3) + 1
    data = number.to_bytes(size, "little", signed=True)
    if number < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def _where(obj):
    """The module in which something is found under its name."""
    module = getattr(obj, "__module__", None)
    return module if module is not None else "builtins" if getattr(obj, "__self__", None) is None else "__main__"


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._framer = _Framer(file.write)
        self.write = self._framer.write
        self.memo = {}
        # 0 and 1 are readable by everybody who reads 2; what is written is the same to them.
        self.proto = max(protocol, 2)
        self.fast = 0

    def clear_memo(self):
        self.memo.clear()

    def dump(self, obj):
        self.write(b"\x80" + bytes([self.proto]))
        if self.proto >= 4:
            self._framer.start()
        self.save(obj)
        self.write(b".")
        self._framer.end()

    def persistent_id(self, obj):
        return None

    def memoize(self, obj):
        place = len(self.memo)
        self.memo[id(obj)] = place, obj
        if self.proto >= 4:
            self.write(b"\x94")
        elif place < 256:
            self.write(b"q" + bytes([place]))
        else:
            self.write(b"r" + place.to_bytes(4, "little"))

    def _get(self, place):
        self.write(b"h" + bytes([place]) if place < 256 else b"j" + place.to_bytes(4, "little"))

    def save(self, obj):
        self._framer.commit()
        known = self.persistent_id(obj)
        if known is not None:
            self.save(known)
            self.write(b"Q")
            return
        if id(obj) in self.memo:
            self._get(self.memo[id(obj)][0])
            return
        kind = type(obj)
        saver = self._savers.get(kind)
        override = getattr(self, "reducer_override", None)
        if override is not None and saver is None:
            reduced = override(obj)
            if reduced is not NotImplemented:
                self._save_reduced(obj, reduced)
                return
        if saver is not None:
            saver(self, obj)
            return
        reduce = getattr(self, "dispatch_table", dispatch_table).get(kind)
        if reduce is not None:
            reduced = reduce(obj)
        elif issubclass(kind, type):
            self.save_global(obj)
            return
        else:
            reduced = obj.__reduce_ex__(self.proto)
        self._save_reduced(obj, reduced)

    def _save_reduced(self, obj, reduced):
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError(f"__reduce__ must return a string or tuple, not {type(reduced).__name__}")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        try:
            self.save_reduce(*reduced, obj=obj)
        except BaseException as error:
            error.add_note(f"when serializing {_named(obj)} object")
            raise

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not callable(func):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, not {type(func).__name__}")
        name = getattr(func, "__name__", "")
        if name == "__newobj_ex__" and self.proto >= 4:
            cls, args, kwargs = args
            self.save(cls)
            self.save(args)
            self.save(kwargs)
            self.write(b"\x92")
        elif name == "__newobj__":
            self.save(args[0])
            self.save(args[1:])
            self.write(b"\x81")
        else:
            self.save(func)
            self.save(args)
            self.write(b"R")
        if obj is not None:
            if id(obj) in self.memo:
                self.write(b"0")
                self._get(self.memo[id(obj)][0])
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(list(listitems))
        if dictitems is not None:
            self._batch_setitems(list(dictitems))
        if state is None:
            return
        if state_setter is None:
            self.save(state)
            self.write(b"b")
        else:
            self.save(state_setter)
            self.save(obj)
            self.save(state)
            self.write(b"\x86R0")

    # ── one kind each ──

    def save_none(self, obj):
        self.write(b"N")

    def save_bool(self, obj):
        self.write(b"\x88" if obj else b"\x89")

    def save_int(self, obj):
        if 0 <= obj < 256:
            self.write(b"K" + bytes([obj]))
        elif 0 <= obj < 65536:
            self.write(b"M" + obj.to_bytes(2, "little"))
        elif -0x80000000 <= obj <= 0x7FFFFFFF:
            self.write(b"J" + obj.to_bytes(4, "little", signed=True))
        else:
            data = _encode_long(obj)
            size = len(data)
            self.write((b"\x8a" + bytes([size]) if size < 256 else b"\x8b" + size.to_bytes(4, "little")) + data)

    def save_float(self, obj):
        self.write(b"G" + _struct.pack(">d", obj))

    def _sized(self, data, short, plain, long):
        size = len(data)
        if short is not None and size <= 255:
            self.write(short + bytes([size]) + data)
        elif size > 0xFFFFFFFF:
            self._framer.write_large(long + size.to_bytes(8, "little"), data)
        elif size >= _FRAME_SIZE_TARGET:
            self._framer.write_large(plain + size.to_bytes(4, "little"), data)
        else:
            self.write(plain + size.to_bytes(4, "little") + data)

    def save_bytes(self, obj):
        if self.proto < 3:
            from codecs import encode

            self.save_reduce(*((bytes, ()) if not obj else (encode, (str(obj, "latin1"), "latin1"))), obj=obj)
            return
        self._sized(obj, b"C", b"B", b"\x8e")
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self.write(b"\x96" + len(obj).to_bytes(8, "little") + bytes(obj))
        self.memoize(obj)

    def save_str(self, obj):
        data = obj.encode("utf-8", "surrogatepass")
        self._sized(data, b"\x8c" if self.proto >= 4 else None, b"X", b"\x8d")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self.write(b")")
            return
        if len(obj) <= 3:
            for element in obj:
                self.save(element)
            if id(obj) in self.memo:
                self.write(b"0" * len(obj))
                self._get(self.memo[id(obj)][0])
            else:
                self.write((b"\x85", b"\x86", b"\x87")[len(obj) - 1])
                self.memoize(obj)
            return
        self.write(b"(")
        for element in obj:
            self.save(element)
        if id(obj) in self.memo:
            self.write(b"1")
            self._get(self.memo[id(obj)][0])
            return
        self.write(b"t")
        self.memoize(obj)

    def save_list(self, obj):
        self.write(b"]")
        self.memoize(obj)
        self._batch_appends(obj)

    def _batch_appends(self, items):
        for start in range(0, len(items), 1000):
            batch = items[start : start + 1000]
            if len(batch) == 1:
                self.save(batch[0])
                self.write(b"a")
            else:
                self.write(b"(")
                for item in batch:
                    self.save(item)
                self.write(b"e")

    def save_dict(self, obj):
        self.write(b"}")
        self.memoize(obj)
        self._batch_setitems(list(obj.items()))

    def _batch_setitems(self, items):
        for start in range(0, len(items), 1000):
            batch = items[start : start + 1000]
            if len(batch) > 1:
                self.write(b"(")
            for key, value in batch:
                self.save(key)
                self.save(value)
            self.write(b"u" if len(batch) > 1 else b"s")

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(b"\x8f")
        self.memoize(obj)
        items = list(obj)
        for start in range(0, len(items), 1000):
            self.write(b"(")
            for item in items[start : start + 1000]:
                self.save(item)
            self.write(b"\x90")

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(b"(")
        for item in obj:
            self.save(item)
        self.write(b"\x91")
        self.memoize(obj)

    def save_global(self, obj, name=None):
        name = name or getattr(obj, "__qualname__", None) or obj.__name__
        module_name = _where(obj)
        if obj is type(None) or obj is type(NotImplemented) or obj is type(...):
            self.save_reduce(type, ({type(None): None, type(NotImplemented): NotImplemented, type(...): ...}[obj],), obj=obj)
            return
        try:
            found = _found(module_name, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(_not_found(obj, module_name, name)) from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(b"\x93")
        else:
            self.write(b"c" + module_name.encode() + b"\n" + name.encode() + b"\n")
        self.memoize(obj)

    def save_singleton(self, obj):
        self.save_global(obj, "Ellipsis" if obj is ... else "NotImplemented")

    _savers = {
        type(None): save_none, bool: save_bool, int: save_int, float: save_float, bytes: save_bytes,
        bytearray: save_bytearray, str: save_str, tuple: save_tuple, list: save_list, dict: save_dict, set: save_set,
        frozenset: save_frozenset, _FunctionType: save_global, _BuiltinFunctionType: None, type: save_global,
        type(...): save_singleton, type(NotImplemented): save_singleton,
    }

    def save_builtin(self, obj):
        owner = getattr(obj, "__self__", None)
        if owner is None or isinstance(owner, type(_sys)):
            self.save_global(obj)
        else:
            self.save_reduce(getattr, (owner, obj.__name__), obj=obj)

    _savers[_BuiltinFunctionType] = save_builtin


def _named(obj):
    cls = type(obj)
    return f"{cls.__module__}.{cls.__qualname__}"


def _found(module_name, name):
    __import__(module_name)
    found = _sys.modules[module_name]
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(name)
        found = getattr(found, part)
    return found


def _not_found(obj, module_name, name):
    if "<locals>" in name.split("."):
        return f"Can't pickle local object {obj!r}"
    return f"Can't pickle {obj!r}: it's not found as {module_name}.{name}"


# ── reading ──


class _Mark:
    pass


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function "
                              "was specified.")

    def find_class(self, module_name, global_name):
        try:
            __import__(module_name)
            found = _sys.modules[module_name]
            for part in global_name.split("."):
                found = getattr(found, part)
            return found
        except AttributeError:
            raise AttributeError(f"Can't get attribute {global_name!r} on {_sys.modules[module_name]!r}") from None

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated") if size > 1 or data else EOFError("Ran out of input")
        return data

    def _number(self, size):
        return int.from_bytes(self._read(size), "little")

    def load(self):
        self.stack = []
        first = True
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError("Ran out of input") if first else UnpicklingError("pickle data was truncated")
            first = False
            if code == b".":
                return self.stack.pop()
            loader = self._loaders.get(code)
            if loader is None:
                raise UnpicklingError(f"invalid load key, {_shown(code)}.")
            loader(self)

    def _marked(self):
        """What stands above the last mark."""
        place = len(self.stack) - 1
        while place >= 0 and self.stack[place] is not _Mark:
            place -= 1
        if place < 0:
            raise UnpicklingError("could not find MARK")
        items = self.stack[place + 1 :]
        del self.stack[place:]
        return items

    def _push(self, value):
        self.stack.append(value)

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1].decode("ascii")

    def _popped(self, count):
        items = self.stack[len(self.stack) - count :]
        del self.stack[len(self.stack) - count :]
        return items

    def _append(self, items):
        target = self.stack[-1]
        if isinstance(target, list):
            target += items
        elif hasattr(target, "extend"):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _set(self, items):
        target = self.stack[-1]
        for key, value in zip(items[::2], items[1::2]):
            target[key] = value

    def _build(self):
        state = self.stack.pop()
        made = self.stack[-1]
        setter = getattr(made, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            made.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(made, name, value)

    def _new(self):
        cls, args = self._popped(2)
        self._push(cls.__new__(cls, *args))

    def _new_with_names(self):
        cls, args, kwargs = self._popped(3)
        self._push(cls.__new__(cls, *args, **kwargs))

    def _reduce(self):
        function, args = self._popped(2)
        self._push(function(*args))

    def _global(self):
        module, name = self._line(), self._line()
        self._push(self.find_class(module, name))

    def _stack_global(self):
        self._push(self.find_class(*self._popped(2)))

    def _old_int(self):
        text = self._line()
        self._push({"00": False, "01": True}[text] if text in ("00", "01") else int(text))

    def _string(self, size, errors="surrogatepass"):
        self._push(str(self._read(size), "utf-8", errors))

    def _add_to_set(self):
        items = self._marked()
        self.stack[-1].update(items)

    def _long(self, size):
        self._push(int.from_bytes(self._read(size), "little", signed=True))

    def _dict(self):
        items = self._marked()
        self._push(dict(zip(items[::2], items[1::2])))

    _loaders = {
        b"\x80": lambda self: self._protocol(),
        b"\x95": lambda self: self._read(8),
        b"(": lambda self: self._push(_Mark),
        b"0": lambda self: self.stack.pop(),
        b"1": lambda self: self._marked(),
        b"2": lambda self: self._push(self.stack[-1]),
        b"N": lambda self: self._push(None),
        b"\x88": lambda self: self._push(True),
        b"\x89": lambda self: self._push(False),
        b"I": lambda self: self._old_int(),
        b"L": lambda self: self._push(int(self._line().rstrip("L"))),
        b"K": lambda self: self._push(self._number(1)),
        b"M": lambda self: self._push(self._number(2)),
        b"J": lambda self: self._push(int.from_bytes(self._read(4), "little", signed=True)),
        b"\x8a": lambda self: self._long(self._number(1)),
        b"\x8b": lambda self: self._long(self._number(4)),
        b"F": lambda self: self._push(float(self._line())),
        b"G": lambda self: self._push(_struct.unpack(">d", self._read(8))[0]),
        b"C": lambda self: self._push(self._read(self._number(1))),
        b"B": lambda self: self._push(self._read(self._number(4))),
        b"\x8e": lambda self: self._push(self._read(self._number(8))),
        b"\x96": lambda self: self._push(bytearray(self._read(self._number(8)))),
        b"V": lambda self: self._push(self._file.readline()[:-1].decode("raw-unicode-escape")),
        b"\x8c": lambda self: self._string(self._number(1)),
        b"X": lambda self: self._string(self._number(4)),
        b"\x8d": lambda self: self._string(self._number(8)),
        b")": lambda self: self._push(()),
        b"\x85": lambda self: self._push(tuple(self._popped(1))),
        b"\x86": lambda self: self._push(tuple(self._popped(2))),
        b"\x87": lambda self: self._push(tuple(self._popped(3))),
        b"t": lambda self: self._push(tuple(self._marked())),
        b"]": lambda self: self._push([]),
        b"l": lambda self: self._push(self._marked()),
        b"}": lambda self: self._push({}),
        b"d": lambda self: self._dict(),
        b"\x8f": lambda self: self._push(set()),
        b"\x90": lambda self: self._add_to_set(),
        b"\x91": lambda self: self._push(frozenset(self._marked())),
        b"a": lambda self: self._append([self.stack.pop()]),
        b"e": lambda self: self._append(self._marked()),
        b"s": lambda self: self._set(self._popped(2)),
        b"u": lambda self: self._set(self._marked()),
        b"c": lambda self: self._global(),
        b"\x93": lambda self: self._stack_global(),
        b"R": lambda self: self._reduce(),
        b"\x81": lambda self: self._new(),
        b"\x92": lambda self: self._new_with_names(),
        b"b": lambda self: self._build(),
        b"Q": lambda self: self._push(self.persistent_load(self.stack.pop())),
        b"P": lambda self: self._push(self.persistent_load(self._line())),
        b"h": lambda self: self._push(self.memo[self._number(1)]),
        b"j": lambda self: self._push(self.memo[self._number(4)]),
        b"g": lambda self: self._push(self.memo[int(self._line())]),
        b"q": lambda self: self._put(self._number(1)),
        b"r": lambda self: self._put(self._number(4)),
        b"p": lambda self: self._put(int(self._line())),
        b"\x94": lambda self: self._put(len(self.memo)),
    }

    def _put(self, place):
        self.memo[place] = self.stack[-1]

    def _protocol(self):
        protocol = self._number(1)
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {protocol}")


def _shown(code):
    byte = code[0]
    return f"'{chr(byte)}'" if 32 <= byte < 127 and byte not in b"'\\" else f"'\\x{byte:02x}'"


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data)).load()
