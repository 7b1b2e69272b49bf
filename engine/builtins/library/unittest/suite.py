"""Lib/unittest/suite.py"""

import sys

from . import case

__unittest = True


class BaseTestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{self.__class__.__module__}.{self.__class__.__qualname__} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, BaseTestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _ErrorHolder:
    """Stands for a class or module whose setting up has failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._change_class(test, result)
                failed = getattr(test.__class__, "_classSetupFailed", False)
                if failed or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _change_class(self, test, result):
        """Sets up and tears down modules and classes between tests."""
        current, previous = test.__class__, getattr(result, "_previousTestClass", None)
        if current is previous:
            return
        self._leave_class(test, result)
        if previous is None or previous.__module__ != current.__module__:
            self._leave_module(result)
            self._enter_module(current, result)
        result._previousTestClass = current
        self._enter_class(current, result)

    def _guarded(self, result, function, name, parent):
        try:
            function()
            return True
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            holder = _ErrorHolder(f"{name} ({parent})")
            holder.failureException = case.TestCase.failureException
            if isinstance(error, case.SkipTest):
                result.addSkip(holder, str(error))
            else:
                result.addError(holder, (type(error), error, error.__traceback__))
            return False

    def _enter_module(self, cls, result):
        result._moduleSetUpFailed = False
        module = sys.modules.get(cls.__module__)
        set_up = getattr(module, "setUpModule", None)
        if set_up is not None and not self._guarded(result, set_up, "setUpModule", cls.__module__):
            result._moduleSetUpFailed = True
            self._guarded(result, case.doModuleCleanups, "setUpModule", cls.__module__)

    def _leave_module(self, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or getattr(result, "_moduleSetUpFailed", False):
            return
        tear_down = getattr(sys.modules.get(previous.__module__), "tearDownModule", None)
        if tear_down is not None:
            self._guarded(result, tear_down, "tearDownModule", previous.__module__)
        self._guarded(result, case.doModuleCleanups, "tearDownModule", previous.__module__)

    def _enter_class(self, cls, result):
        if getattr(result, "_moduleSetUpFailed", False) or getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if set_up is not None and not self._guarded(result, set_up, "setUpClass", case.strclass(cls)):
            cls._classSetupFailed = True
            self._class_cleanups(cls, result, "setUpClass")

    def _leave_class(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        if (previous is None or previous is test.__class__ or getattr(previous, "_classSetupFailed", False)
                or getattr(result, "_moduleSetUpFailed", False) or getattr(previous, "__unittest_skip__", False)):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        if tear_down is not None:
            self._guarded(result, tear_down, "tearDownClass", case.strclass(previous))
        self._class_cleanups(previous, result, "tearDownClass")

    def _class_cleanups(self, cls, result, name):
        clean_up = getattr(cls, "doClassCleanups", None)
        if clean_up is None:
            return
        clean_up()
        for info in cls.tearDown_exceptions:
            holder = _ErrorHolder(f"{name} ({case.strclass(cls)})")
            holder.failureException = case.TestCase.failureException
            result.addError(holder, info)
