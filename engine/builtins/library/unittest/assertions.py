"""Lib/unittest/case.py: what a test may assert, and how it is told of what is wrong."""

import re
import warnings

__unittest = True

_MAX_LENGTH = 80
_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


_MIN_BEGIN, _MIN_END, _MIN_COMMON, _MIN_DIFF = 5, 5, 5, 41


def _shorten(text, prefix, suffix):
    skip = len(text) - prefix - suffix
    if skip > 12:
        text = f"{text[:prefix]}[{skip} chars]{text[len(text) - suffix:]}"
    return text


def _common_prefix(texts):
    first, last = min(texts), max(texts)
    for place, char in enumerate(first):
        if char != last[place]:
            return first[:place]
    return first


def _common_shorten_repr(*args):
    """The texts of things that are compared, shortened where they are the same."""
    args = tuple(map(safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    prefix = _common_prefix(args)
    size = len(prefix)
    common = _MAX_LENGTH - (longest - size + _MIN_BEGIN + 12)
    if common > _MIN_COMMON:
        prefix = _shorten(prefix, _MIN_BEGIN, common)
        return tuple(prefix + text[size:] for text in args)
    prefix = _shorten(prefix, _MIN_BEGIN, _MIN_COMMON)
    return tuple(prefix + _shorten(text[size:], _MIN_DIFF, _MIN_END) for text in args)


# ── as context managers ──


class _BaseRaises:
    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __init__(self, expected, test_case, expected_regex=None):
        self.expected = expected
        self.test_case = test_case
        self.expected_regex = re.compile(expected_regex) if expected_regex is not None else None
        self.obj_name = None
        self.msg = None

    def _raiseFailure(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))

    def handle(self, name, args, kwargs):
        """As a context manager if there is nothing to call."""
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(kind, type) and issubclass(kind, self._base_type) for kind in kinds):
            raise TypeError(f"{name}() arg 1 must be {self._base_type_str}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        callable_obj, *args = args
        self.obj_name = getattr(callable_obj, "__name__", None) or str(callable_obj)
        with self:
            callable_obj(*args, **kwargs)
        return None

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)


class _AssertRaisesContext(_BaseRaises):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            name = self._expected_name()
            self._raiseFailure(f"{name} not raised by {self.obj_name}" if self.obj_name else f"{name} not raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
        return True

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


class _AssertWarnsContext(_BaseRaises):
    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for found in self.warnings:
            if not isinstance(found.message, self.expected):
                continue
            first = first or found.message
            if self.expected_regex is not None and not self.expected_regex.search(str(found.message)):
                continue
            self.warning = found.message
            self.filename, self.lineno = found.filename, found.lineno
            return
        if first is not None:
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
        name = self._expected_name()
        self._raiseFailure(f"{name} not triggered by {self.obj_name}" if self.obj_name else f"{name} not triggered")


class _AssertLogsContext:
    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs, formatter=None):
        import logging

        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs
        self.formatter = formatter
        self.msg = None

    def __enter__(self):
        import logging
        from collections import namedtuple

        watcher = namedtuple("_LoggingWatcher", ["records", "output"])([], [])

        class _CapturingHandler(logging.Handler):
            def flush(self):
                pass

            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        logger = self.logger = (self.logger_name if isinstance(self.logger_name, logging.Logger)
                                else logging.getLogger(self.logger_name))
        handler = _CapturingHandler()
        handler.setLevel(self.level)
        handler.setFormatter(self.formatter or logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = watcher
        self.before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging

        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._raiseFailure(f"Unexpected logs found: {self.watcher.output!r}")
        elif not self.watcher.records:
            level = logging.getLevelName(self.level)
            self._raiseFailure(f"no logs of level {level} or higher triggered on {self.logger.name}")
        return None

    def _raiseFailure(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class Assertions:
    """The assertions of TestCase."""

    def _add_type_equalities(self):
        self.addTypeEqualityFunc(dict, "assertDictEqual")
        self.addTypeEqualityFunc(list, "assertListEqual")
        self.addTypeEqualityFunc(tuple, "assertTupleEqual")
        self.addTypeEqualityFunc(set, "assertSetEqual")
        self.addTypeEqualityFunc(frozenset, "assertSetEqual")
        self.addTypeEqualityFunc(str, "assertMultiLineEqual")

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f"{standard} : {msg}"

    def _fail(self, msg, standard):
        self.fail(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    # ── exceptions, warnings, logs ──

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None, formatter=None):
        return _AssertLogsContext(self, logger, level, False, formatter)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, True)

    # ── comparisons ──

    def _equality_of(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        self._equality_of(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def _almost(self, first, second, places, delta):
        """Whether they are near to each other, and how that is put."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f"{safe_repr(delta)} delta", difference
        places = 7 if places is None else places
        return round(difference, places) == 0, f"{places!r} places", difference

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        near, within, difference = self._almost(first, second, places, delta)
        if not near:
            self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} within {within} "
                            f"({safe_repr(difference)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, within, difference = self._almost(first, second, places, delta)
        if first == second or near:
            end = f" ({safe_repr(difference)} difference)" if delta is not None else ""
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} within {within}{end}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    # ── kinds ──

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            what = f"any of {cls!r}" if isinstance(cls, tuple) else f"an instance of {cls!r}"
            self._fail(msg, f"{safe_repr(obj)} is not {what}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next(each for each in cls if isinstance(obj, each))
            self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not issubclass(cls, superclass):
            what = f"any of {superclass!r}" if isinstance(superclass, tuple) else f"a subclass of {superclass!r}"
            self._fail(msg, f"{cls!r} is not {what}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if issubclass(cls, superclass):
            self._fail(msg, f"{cls!r} is a subclass of {superclass!r}")

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            what = f"type object {obj.__name__!r}" if isinstance(obj, type) else f"{type(obj).__name__!r} object"
            self._fail(msg, f"{what} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            what = f"type object {obj.__name__!r}" if isinstance(obj, type) else f"{type(obj).__name__!r} object"
            self._fail(msg, f"{what} has unexpected attribute {name!r}")

    # ── texts ──

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if found:
            self._fail(msg, f"Regex matched: {text[found.start():found.end()]!r} matches "
                            f"{unexpected_regex.pattern!r} in {text!r}")

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't start with {safe_repr(prefix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        if s.startswith(prefix):
            self._fail(msg, f"{safe_repr(s, short=True)} starts with {safe_repr(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't end with {safe_repr(suffix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        if s.endswith(suffix):
            self._fail(msg, f"{safe_repr(s, short=True)} ends with {safe_repr(suffix)}")

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > 2 ** 16 or len(second) > 2 ** 16:
            self._baseAssertEqual(first, second, msg)
        first_text, second_text = first, second
        if first and first[-1] != "\n" and second and second[-1] != "\n":
            first_text, second_text = first + "\n", second + "\n"
        lines = first_text.splitlines(keepends=True), second_text.splitlines(keepends=True)
        standard = "%s != %s" % _common_shorten_repr(first, second)
        self._fail_with_diff(msg, standard, *lines)

    def _fail_with_diff(self, msg, standard, first, second, end=""):
        import difflib

        lines = difflib.ndiff(first, second)
        diff = "\n" + (end.join(lines) if end else "".join(line if line.endswith("\n") else line + "\n" for line in lines))
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            standard += _DIFF_OMITTED % len(diff)
        else:
            standard += diff
        self._fail(msg, standard)

    # ── containers ──

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(seq)}")
        else:
            name = "sequence"
        differing = None
        try:
            size1 = len(seq1)
        except (TypeError, NotImplementedError):
            differing = f"First {name} has no length.    Non-sequence?"
        if differing is None:
            try:
                size2 = len(seq2)
            except (TypeError, NotImplementedError):
                differing = f"Second {name} has no length.    Non-sequence?"
        if differing is None:
            if seq1 == seq2:
                return
            found = self._first_difference(name, seq1, seq2, size1, size2, seq_type)
            if found is None:
                return
            differing = "%ss differ: %s != %s\n" % (name.capitalize(), *_common_shorten_repr(seq1, seq2)) + found
        import pprint

        self._fail_with_diff(msg, differing, pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines(), "\n")

    @staticmethod
    def _first_difference(name, seq1, seq2, size1, size2, seq_type):
        for place in range(min(size1, size2)):
            try:
                first, second = seq1[place], seq2[place]
            except (TypeError, IndexError, NotImplementedError):
                return f"\nUnable to index element {place} of {name}\n"
            if first != second:
                text = "\nFirst differing element %d:\n%s\n%s\n" % (place, *_common_shorten_repr(first, second))
                break
        else:
            if size1 == size2 and seq_type is None and type(seq1) != type(seq2):
                return None
            text = ""
        if size1 > size2:
            text += f"\nFirst {name} contains {size1 - size2} additional elements.\n"
            text += f"First extra element {size2}:\n{safe_repr(seq1[size2])}\n"
        elif size1 < size2:
            text += f"\nSecond {name} contains {size2 - size1} additional elements.\n"
            text += f"First extra element {size1}:\n{safe_repr(seq2[size1])}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        for which, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                found = one.difference(other)
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
            if which == "first":
                difference1 = found
            else:
                difference2 = found
        if not (difference1 or difference2):
            return
        lines = []
        if difference1:
            lines += ["Items in the first set but not the second:", *map(repr, difference1)]
        if difference2:
            lines += ["Items in the second set but not the first:", *map(repr, difference2)]
        self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import pprint

            standard = "%s != %s" % _common_shorten_repr(d1, d2)
            self._fail_with_diff(msg, standard, pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines(), "\n")

    def assertCountEqual(self, first, second, msg=None):
        left, right = list(first), list(second)
        differences = []
        seen = []
        for item in [*left, *right]:
            if any(item == other for other in seen):
                continue
            seen.append(item)
            counts = sum(item == each for each in left), sum(item == each for each in right)
            if counts[0] != counts[1]:
                differences.append((*counts, item))
        if differences:
            lines = [f"First has {one}, Second has {other}:  {item!r}" for one, other, item in differences]
            self._fail(msg, "\n".join(["Element counts were not equal:", *lines]))
