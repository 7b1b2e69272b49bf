"""How Lib/doctest.py compares what an example printed with what it was to print"""

import difflib
import re

from ._parts import register_optionflag

DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
)

REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def indented(text, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", text)


def without_details(message):
    """The name of an exception alone, without its module."""
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2]


def matches_ellipsis(want, got):
    """Whether the texts between "..." follow on each other."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    place, end = len(first), len(got) - len(last)
    if not (got.startswith(first) and got.endswith(last) and place <= end):
        return False
    for text in middle:
        place = got.find(text, place, end)
        if place < 0:
            return False
        place += len(text)
    return True


class OutputChecker:
    """Decides whether an example did what it was to do, and tells what it did instead."""

    def check_output(self, want, got, optionflags):
        got, want = (text.encode("ASCII", "backslashreplace").decode("ASCII") for text in (got, want))
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS and matches_ellipsis(want, got))

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._is_long(want, got, optionflags):
            return _differences(want.splitlines(True), got.splitlines(True), optionflags)
        if want and got:
            return f"Expected:\n{indented(want)}Got:\n{indented(got)}"
        if want:
            return f"Expected:\n{indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{indented(got)}" if got else "Expected nothing\nGot nothing\n"

    def _is_long(self, want, got, optionflags):
        """Whether the lines are to be compared; few are easier to read as they are."""
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2


def _differences(want, got, optionflags):
    if optionflags & REPORT_UDIFF:
        kind, lines = "unified diff with -expected +actual", list(difflib.unified_diff(want, got, n=2))[2:]
    elif optionflags & REPORT_CDIFF:
        kind = "context diff with expected followed by actual"
        lines = list(difflib.context_diff(want, got, n=2))[2:]
    else:
        differ = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
        kind, lines = "ndiff with -expected +actual", differ.compare(want, got)
    return f"Differences ({kind}):\n{indented(''.join(lines))}"
