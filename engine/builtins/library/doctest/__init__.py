"""Lib/doctest.py: runs the examples in docstrings; there is no debugger here to stop in them"""

import __future__
import builtins
import inspect
import linecache
import os
import sys
import traceback
import unittest
from collections import namedtuple
from io import StringIO

from ._checks import (
    BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER,
    FAIL_FAST, IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE,
    REPORT_UDIFF, REPORTING_FLAGS, SKIP, OutputChecker, indented, without_details,
)
from ._parts import OPTIONFLAGS_BY_NAME, DocTest, DocTestFinder, DocTestParser, Example, register_optionflag

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS",
    "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser",
    "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
    "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags",
    "script_from_examples",
]


# Frames of this module are not shown in what unittest tells of a failure.
__unittest = True


class TestResults(namedtuple("TestResults", "failed attempted")):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        shown = f"failed={self.failed}, attempted={self.attempted}"
        return f"TestResults({shown}, skipped={self.skipped})" if self.skipped else f"TestResults({shown})"


class _Output(StringIO):
    """What an example prints, whole lines of it."""

    def taken(self):
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text if not text or text.endswith("\n") else text + "\n"


def _traceback_of(info):
    return "".join(traceback.format_exception(*info))


def _future_flags(globs):
    flags = 0
    for name in __future__.all_feature_names:
        if globs.get(name) is getattr(__future__, name):
            flags |= getattr(__future__, name).compiler_flag
    return flags


def _message_of(info):
    """As it is compared: a syntax error without its place."""
    lines = traceback.format_exception_only(*info[:2])
    if issubclass(info[0], SyntaxError):
        names = (f"{info[0].__qualname__}:", f"{info[0].__module__}.{info[0].__qualname__}:")
        lines = lines[next(place for place, line in enumerate(lines) if line.startswith(names)) :]
    return "".join(lines)


class DocTestRunner:
    """Runs tests and counts; what it tells of them can be overridden."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}
        self._fakeout = _Output()

    # ── what it tells ──

    def report_start(self, out, test, example):
        if self._verbose:
            expected = f"Expecting:\n{indented(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{indented(example.source)}{expected}")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"{self._failure_header(test, example)}Exception raised:\n{indented(_traceback_of(exc_info))}")

    def _failure_header(self, test, example):
        if test.filename:
            known = test.lineno is not None and example.lineno is not None
            line = test.lineno + example.lineno + 1 if known else "?"
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{indented(example.source)}"

    # ── running ──

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a test in its names."""
        self.test = test
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        stdout, hook = sys.stdout, sys.displayhook
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        try:
            return self._run(test, compileflags, out or stdout.write)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            for number in range(len(test.examples)):
                linecache.cache.pop(_file_of(test, number), None)
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run(self, test, compileflags, out):
        failures = attempted = skips = 0
        flags = self.optionflags
        for number, example in enumerate(test.examples):
            attempted += 1
            quiet = bool(self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures)
            self.optionflags = _with_options(flags, example.options)
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            info = self._executed(test, number, example, compileflags)
            failures += not self._judged(test, example, info, quiet, out)
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = flags
        self._count(test.name, failures, attempted, skips)
        return TestResults(failures, attempted, skipped=skips)

    def _executed(self, test, number, example, compileflags):
        """What an example raised, or None."""
        file = _file_of(test, number)
        linecache.cache[file] = (len(example.source), None, example.source.splitlines(True), file)
        try:
            exec(compile(example.source, file, "single", compileflags, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return type(error), error, error.__traceback__.tb_next
        return None

    def _judged(self, test, example, info, quiet, out):
        """Whether an example did what it was to do; tells of it unless it is to be quiet."""
        check = self._checker.check_output
        got = self._fakeout.taken()
        if info is None:
            right = check(example.want, got, self.optionflags)
        elif example.exc_msg is None:
            if not quiet:
                self.report_unexpected_exception(out, test, example, info)
            return False
        else:
            message = _message_of(info)
            got += "" if quiet else _traceback_of(info)
            right = check(example.exc_msg, message, self.optionflags)
            if not right and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                right = check(without_details(example.exc_msg), without_details(message), self.optionflags)
        if not quiet:
            (self.report_success if right else self.report_failure)(out, test, example, got)
        return right

    # ── counting ──

    def _count(self, name, failures, tries, skips):
        counted = self._stats.get(name, (0, 0, 0))
        self._stats[name] = tuple([sum(pair) for pair in zip(counted, (failures, tries, skips))])
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def merge(self, other):
        """Counts what another runner has run as well."""
        for name, counted in other._stats.items():
            known = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple([sum(pair) for pair in zip(known, counted)])

    def summarize(self, verbose=None):
        """Prints how it went, which is nothing if all is well, and counts it."""
        verbose = self._verbose if verbose is None else verbose
        failures, tries, skips = map(sum, zip(*self._stats.values())) if self._stats else (0, 0, 0)
        failed = sorted([(name, counted) for name, counted in self._stats.items() if counted[0]])
        if verbose:
            self._tell_passed()
        if failed:
            print(self.DIVIDER)
            print(f"{_items(failed)} had failures:")
            for name, (wrong, count, _) in failed:
                print(f" {wrong:3d} of {count:3d} in {name}")
        if verbose:
            print(f"{_counted(tries, 'test')} in {_items(self._stats)}.")
            print(f"{tries - failures} passed{f' and {failures} failed' if failures else ''}.")
        if failures:
            skipped = f" and {_counted(skips, 'skipped test')}" if skips else ""
            print(f"***Test Failed*** {_counted(failures, 'failure')}{skipped}.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)

    def _tell_passed(self):
        empty = sorted([name for name, counted in self._stats.items() if not counted[1]])
        passed = sorted([(name, tries) for name, (wrong, tries, _) in self._stats.items() if tries and not wrong])
        if empty:
            print(f"{_items(empty)} had no tests:")
            for name in empty:
                print(f"    {name}")
        if passed:
            print(f"{_items(passed)} passed all tests:")
            for name, count in passed:
                print(f" {count:3d} test{'' if count == 1 else 's'} in {name}")


def _file_of(test, number):
    return f"<doctest {test.name}[{number}]>"


def _with_options(flags, options):
    for flag, on in options.items():
        flags = flags | flag if on else flags & ~flag
    return flags


def _counted(count, what):
    return f"{count} {what}{'' if count == 1 else 's'}"


def _items(items):
    return _counted(len(items), "item")


class DocTestFailure(Exception):
    """An example printed something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it was not to raise."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises what goes wrong first."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        results = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# ── tests of modules, files and objects ──

master = None


def _run_all(tests, runner, report):
    global master
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the examples of a module, of the program itself if none is named."""
    m = sys.modules.get("__main__") if m is None else m
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, runner, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples in a text file."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text = _text_of(filename, encoding)
    globs = {**({} if globs is None else globs), **(extraglobs or {})}
    globs.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    name = os.path.basename(filename) if name is None else name
    return _run_all([parser.get_doctest(text, globs, name, filename, 0)], runner, report)


def _text_of(filename, encoding):
    with open(filename, encoding=encoding or "utf-8") as file:
        return file.read()


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Runs the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """The examples of a text as a program; all else in comments."""
    output = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            output.append(part.source[:-1])
            if part.want:
                output += ["# Expected:", *[f"## {line}" for line in part.want.split("\n")[:-1]]]
        else:
            output += [f"# {line.rstrip()}" if line.strip() else "#" for line in part.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


# ── tests among those of unittest ──

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """How failures are told where a test does not say so itself; gives what was set before."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    """One docstring as a test."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        written = StringIO()
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = "-" * 70
        results = runner.run(self._dt_test, out=written.write, clear_globs=False)
        if results.skipped == results.attempted:
            raise unittest.SkipTest("all examples were skipped")
        if results.failed:
            raise self.failureException(self.format_failure(written.getvalue().rstrip("\n")))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else test.lineno
        name = test.name.rpartition(".")[2]
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {name}\n\n{err}'

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        name = self._dt_test.name.split(".")
        return f"{name[-1]} ({'.'.join(name[:-1])})"

    __str__ = __repr__

    def shortDescription(self):
        return f"Doctest: {self._dt_test.name}"


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The tests of a module for unittest."""
    if isinstance(module, str):
        module = __import__(module, fromlist=["*"])
    module = sys.modules.get("__main__") if module is None else module
    suite = unittest.TestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            test.filename = test.filename or getattr(module, "__file__", module.__name__)
            suite.addTest(DocTestCase(test, **options))
    return suite


class DocFileCase(DocTestCase):
    """One text file as a test."""

    def id(self):
        return "_".join(self._dt_test.name.split("."))

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None,
                 **options):
    """The tests of text files for unittest."""
    suite = unittest.TestSuite()
    for path in paths:
        test = parser.get_doctest(_text_of(path, encoding), globs or {}, os.path.basename(path), path, 0)
        suite.addTest(DocFileCase(test, **options))
    return suite
