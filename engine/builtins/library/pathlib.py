"""Lib/pathlib/__init__.py, for POSIX and for Windows' pure paths"""

import io
import ntpath
import os
import posixpath
from _collections_abc import Sequence as _Sequence
from fnmatch import translate as _translate

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    pass


class _PathParents(_Sequence):
    def __init__(self, path):
        self._path = path
        self._drive, self._root, self._tail = path.drive, path.root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._from_parts(self._drive, self._root, self._tail[: -index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg.parser is not self.parser:
                    paths += [part.replace("\\", "/") for part in arg._raw]
                else:
                    paths += arg._raw
                continue
            path = arg
            if not isinstance(arg, str):
                try:
                    path = os.fspath(arg)
                except TypeError:
                    pass
                if not isinstance(path, str):
                    raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a "
                                    f"str, not {type(path).__name__!r}")
            paths.append(path)
        self._raw = paths
        text = self.parser.join(*paths) if paths else ""
        self.drive, self.root, self._tail = self._parse_path(text)
        self._str = self._format(self.drive, self.root, self._tail) or "."

    @classmethod
    def _parse_path(cls, path):
        if not path:
            return "", "", []
        if cls.parser.altsep:
            path = path.replace(cls.parser.altsep, cls.parser.sep)
        drive, root, rest = cls.parser.splitroot(path)
        if not root and drive.startswith("\\") and not drive.endswith("\\"):
            parts = drive.split("\\")
            if len(parts) == 4 and parts[2] not in "?." or len(parts) == 6:
                root = "\\"
        return drive, root, [part for part in rest.split(cls.parser.sep) if part and part != "."]

    @classmethod
    def _format(cls, drive, root, tail):
        if drive or root:
            return drive + root + cls.parser.sep.join(tail)
        if tail and cls.parser.splitdrive(tail[0])[0]:
            tail = [".", *tail]
        return cls.parser.sep.join(tail)

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def _from_parts(self, drive, root, tail):
        return self.with_segments(self._format(drive, root, tail) or ".")

    def __str__(self):
        return self._str

    def __fspath__(self):
        return self._str

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        return str(self).replace(self.parser.sep, "/")

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __reduce__(self):
        return self.__class__, tuple(self._raw)

    # ── comparing ──

    @property
    def _compared(self):
        return self._str if self.parser is posixpath else self._str.lower()

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._compared == other._compared and self.parser is other.parser

    def __hash__(self):
        return hash(self._compared)

    def _ordered(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        return self._compared.split(self.parser.sep), other._compared.split(self.parser.sep)

    def __lt__(self, other):
        pair = self._ordered(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __le__(self, other):
        pair = self._ordered(other)
        return NotImplemented if pair is None else pair[0] <= pair[1]

    def __gt__(self, other):
        pair = self._ordered(other)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __ge__(self, other):
        pair = self._ordered(other)
        return NotImplemented if pair is None else pair[0] >= pair[1]

    # ── parts ──

    @property
    def anchor(self):
        return self.drive + self.root

    @property
    def parts(self):
        anchor = self.anchor
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def parent(self):
        return self._from_parts(self.drive, self.root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _PathParents(self)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        return self._split_name()[1]

    @property
    def suffixes(self):
        name = self.name.lstrip(".")
        return ["." + part for part in name.split(".")[1:]] if name else []

    @property
    def stem(self):
        return self._split_name()[0]

    def _split_name(self):
        name = self.name
        stem = name.lstrip(".")
        dot = stem.rfind(".")
        if dot < 0:
            return name, ""
        place = len(name) - len(stem) + dot
        return name[:place], name[place:]

    def with_name(self, name):
        parser = self.parser
        if not name or parser.sep in name or parser.altsep and parser.altsep in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._from_parts(self.drive, self.root, [*self._tail[:-1], name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    # ── joining ──

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    # ── relations ──

    def relative_to(self, other, *, walk_up=False):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        parts = [".."] * step + self._tail[len(path._tail):]
        return self._from_parts("", "", parts)

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        if self.parser is posixpath:
            return bool(self.root)
        return bool(self.drive and self.root)

    def is_reserved(self):
        return False

    def as_uri(self):
        if not isinstance(self, Path):
            import warnings

            warnings.warn(
                "pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().",
                DeprecationWarning,
                stacklevel=2,
            )
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        prefix = "file:///" if self.drive else "file://"
        return prefix + quote_from_bytes(os.fsencode(self.as_posix()), ":/" if self.drive else "/")

    def match(self, path_pattern, *, case_sensitive=None):
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        pattern, parts = path_pattern.parts[::-1], self.parts[::-1]
        if not pattern:
            raise ValueError("empty pattern")
        if len(parts) < len(pattern) or len(parts) > len(pattern) and path_pattern.anchor:
            return False
        return all(_matches(part, each, self._folds(case_sensitive)) for part, each in zip(parts, pattern))

    def full_match(self, pattern, *, case_sensitive=None):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return _full(list(self.parts), list(pattern.parts), self._folds(case_sensitive))

    def _folds(self, case_sensitive):
        return self.parser is not posixpath if case_sensitive is None else not case_sensitive


def _matches(text, pattern, folds):
    import re

    return re.compile(_translate(pattern), re.IGNORECASE if folds else 0).match(text) is not None


def _full(parts, pattern, folds):
    """Whether a pattern with `**`, which stands for any number of parts, fits all of the parts."""
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_full(parts[place:], pattern[1:], folds) for place in range(len(parts) + 1))
    return bool(parts) and _matches(parts[0], pattern[0], folds) and _full(parts[1:], pattern[1:], folds)


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    parser = ntpath


# ── on the file system ──


class Path(PurePath):
    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        from urllib.parse import unquote

        path = cls(unquote("/" + uri[5:].lstrip("/")))
        return path

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self)

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self)

    def is_symlink(self):
        return False

    def is_mount(self):
        return str(self) == "/"

    def is_junction(self):
        return False

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {data.__class__.__name__}")
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)

    def iterdir(self):
        names = os.listdir(self)
        return (self.with_segments(self, name) if str(self) != "." else self.with_segments(name) for name in names)

    def _children(self):
        """In the order in which they are found; nothing where it is no directory."""
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        parts = self._pattern_parts(pattern)
        return self._select(parts, bool(case_sensitive is False))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        parts = self._pattern_parts(pattern)
        return self._select(["**", *parts], bool(case_sensitive is False))

    def _pattern_parts(self, pattern):
        if not isinstance(pattern, PurePath):
            text = str(pattern)
            pattern = self.with_segments(pattern)
        else:
            text = str(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not pattern.parts:
            raise ValueError(f"Unacceptable pattern: {text!r}")
        return list(pattern.parts) + ([""] if text.endswith("/") else [])

    def _select(self, parts, folds):
        if not parts:
            yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "":
            if self.is_dir():
                yield self
        elif part == "**":
            while rest[:1] == ["**"]:
                rest = rest[1:]
            seen = set()
            for path in self._below():
                for found in path._select(rest, folds) if rest else (path,):
                    if str(found) not in seen:
                        seen.add(str(found))
                        yield found
        elif part == "..":
            yield from (self / "..")._select(rest, folds)
        elif not any(char in part for char in "*?["):
            child = self.with_segments(self, part)
            if child.exists():
                yield from child._select(rest, folds)
        else:
            for child in self._children():
                if _matches(child.name, part, folds) and (not rest or child.is_dir()):
                    yield from child._select(rest, folds)

    def _below(self):
        """This directory and all below it; and the files, if they are what is asked for."""
        yield self
        for child in self._children():
            if child.is_dir():
                yield from child._below()
            else:
                yield child

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        try:
            children = list(self.iterdir())
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        directories = [child.name for child in children if child.is_dir()]
        files = [child.name for child in children if not child.is_dir()]
        if top_down:
            yield self, directories, files
        for name in directories:
            yield from self.joinpath(name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, directories, files

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        path = self.with_segments(os.path.realpath(self))
        if strict and not path.exists():
            os.stat(path)
        return path

    def readlink(self):
        raise OSError(22, "Invalid argument", str(self))

    def owner(self, *, follow_symlinks=True):
        self.stat()
        return "user"

    group = owner

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self, None)
            return
        with self.open("a" if exist_ok else "x"):
            pass

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        target = self.with_segments(target)
        if self.is_dir():
            target.mkdir()
            for child in self.iterdir():
                child.copy(target / child.name)
        else:
            target.write_bytes(self.read_bytes())
        return target

    def copy_into(self, target_dir, **options):
        return self.copy(self.with_segments(target_dir, self.name), **options)

    def move(self, target):
        return self.replace(target)

    def move_into(self, target_dir):
        return self.replace(self.with_segments(target_dir, self.name))

    def symlink_to(self, target, target_is_directory=False):
        raise UnsupportedOperation(f"{type(self).__name__}.symlink_to() is not part of this simulation")

    def hardlink_to(self, target):
        raise UnsupportedOperation(f"{type(self).__name__}.hardlink_to() is not part of this simulation")

    def expanduser(self):
        if self.root or not self._tail or self._tail[0][:1] != "~":
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._tail[1:])


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
