"""What Lib/doctest.py makes of docstrings: examples and tests, and where they are found"""

import inspect
import linecache
import re

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The number of a flag; a new one for a new name."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


class Example:
    """One statement, and what it is to print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _whole_lines(source)
        self.want = want and _whole_lines(want)
        self.exc_msg = exc_msg if exc_msg is None else _whole_lines(exc_msg)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def __eq__(self, other):
        return vars(self) == vars(other) if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


def _whole_lines(text):
    return text if text.endswith("\n") else text + "\n"


class DocTest:
    """The examples of one docstring, which share their names."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = {0: "no examples", 1: "1 example"}.get(count, f"{count} examples")
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def __eq__(self, other):
        return vars(self) == vars(other) if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def _order(self):
        return self.name, self.filename, -1 if self.lineno is None else self.lineno, id(self)

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    """Finds the examples in a text."""

    _EXAMPLE = re.compile(
        r"(?P<source>^(?P<indent> *)>>>.*(?:\n *\.\.\..*)*)\n?"
        r"(?P<want>(?:(?! *$)(?! *>>>).+$\n?)*)",
        re.MULTILINE,
    )
    _EXCEPTION = re.compile(
        r"^Traceback \((?:most recent call last|innermost last)\):\s*$.*?^(?P<msg>\w+.*)", re.MULTILINE | re.DOTALL
    )
    _DIRECTIVE = re.compile(r"""#\s*doctest:\s*([^\n'"]*)$""", re.MULTILINE)
    _NO_CODE = re.compile(r"^[ ]*(#.*)?$")

    def parse(self, string, name="<string>"):
        """Examples, and the texts around them."""
        string = string.expandtabs()
        indent = _indent_of(string)
        string = "\n".join([line[indent:] for line in string.split("\n")])
        output = []
        place = line = 0
        for found in self._EXAMPLE.finditer(string):
            output.append(string[place : found.start()])
            line += string.count("\n", place, found.start())
            source, options, want, exc_msg = self._parse_example(found, name, line)
            if not self._NO_CODE.match(source):
                column = indent + len(found["indent"])
                output.append(Example(source, want, exc_msg, lineno=line, indent=column, options=options))
            line += string.count("\n", found.start(), found.end())
            place = found.end()
        output.append(string[place:])
        return output

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def _parse_example(self, found, name, line):
        indent = len(found["indent"])
        lines = found["source"].split("\n")
        _check_blanks(lines, indent, name, line)
        _check_prefix(lines[1:], " " * indent + ".", name, line)
        source = "\n".join([text[indent + 4 :] for text in lines])
        wanted = found["want"].split("\n")
        if len(wanted) > 1 and not wanted[-1].strip(" "):
            del wanted[-1]
        _check_prefix(wanted, " " * indent, name, line + len(lines))
        want = "\n".join([text[indent:] for text in wanted])
        raised = self._EXCEPTION.match(want)
        return source, self._find_options(source, name, line), want, raised and raised["msg"]

    def _find_options(self, source, name, line):
        options = {}
        for found in self._DIRECTIVE.finditer(source):
            for option in found[1].replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {line + 1!r} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and self._NO_CODE.match(source):
            raise ValueError(
                f"line {line!r} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options


def _indent_of(text):
    return min([len(line) - len(line.lstrip(" ")) for line in text.split("\n") if line.strip()], default=0)


def _check_blanks(lines, indent, name, first):
    for place, line in enumerate(lines):
        if len(line) >= indent + 4 and line[indent + 3] != " ":
            raise ValueError(
                f"line {first + place + 1!r} of the docstring for {name} lacks blank after "
                f"{line[indent:indent + 3]}: {line!r}"
            )


def _check_prefix(lines, prefix, name, first):
    for place, line in enumerate(lines):
        if line and not line.startswith(prefix):
            raise ValueError(
                f"line {first + place + 1!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
            )


class DocTestFinder:
    """Finds the tests of a module, class or function, and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests, in the order of their names; `globs` are what their examples see."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        if globs is None:
            globs = {} if module is None else module.__dict__
        globs = {**globs, **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, _lines_of(obj), globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print("Finding tests in", name)
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if self._recurse:
            for inner, part in _parts(obj, module):
                self._find(tests, part, f"{name}.{inner}", module, lines, globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None) or ""
        docstring = str(docstring)
        line = _line_of(obj, lines)
        if self._exclude_empty and not docstring:
            return None
        filename = None if module is None else getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, line)


def _parts(obj, module):
    """What of a module or class may have tests of its own."""
    if inspect.ismodule(obj):
        for name, value in obj.__dict__.items():
            if (_is_routine(value) or inspect.isclass(value)) and _is_from(module, value):
                yield name, value
        for name, value in getattr(obj, "__test__", {}).items():
            if not isinstance(name, str):
                raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(name)!r}")
            if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value)
                    or isinstance(value, str)):
                raise ValueError(
                    "DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: "
                    f"{type(value)!r}"
                )
            yield f"__test__.{name}", value
    elif inspect.isclass(obj):
        for name, value in obj.__dict__.items():
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            wanted = inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)
            if wanted and _is_from(module, value):
                yield name, value


def _is_routine(value):
    try:
        return inspect.isroutine(inspect.unwrap(value))
    except ValueError:
        return inspect.isroutine(value)


def _is_from(module, value):
    if module is None or isinstance(value, property):
        return True
    if inspect.isfunction(value):
        return module.__dict__ is value.__globals__ or module.__name__ == value.__module__
    owner = getattr(value, "__objclass__", value)
    return module.__name__ == getattr(owner, "__module__", module.__name__)


# ── places ──


def _lines_of(obj):
    try:
        file = inspect.getsourcefile(obj)
    except TypeError:
        return None
    return file and linecache.getlines(file) or None


_QUOTE = re.compile(r"""(^|.*:)\s*\w*("|')""")


def _line_of(obj, lines):
    """The line, from 0, on which a docstring begins; None if that cannot be told."""
    start = _start_of(obj, lines)
    if start is None or lines is None:
        return None if start is None else start + 1
    return next((line for line in range(start, len(lines)) if _QUOTE.match(lines[line])), None)


def _start_of(obj, lines):
    doc = getattr(obj, "__doc__", None)
    if inspect.ismodule(obj):
        return 0 if doc is not None else None
    if inspect.isclass(obj):
        if doc is None or lines is None:
            return None
        header = re.compile(rf"^\s*class\s*{re.escape(getattr(obj, '__name__', '-'))}\b")
        return next((line for line, text in enumerate(lines) if header.match(text)), None)
    if inspect.ismethod(obj):
        obj = obj.__func__
    if isinstance(obj, property):
        obj = obj.fget
    if not (inspect.isfunction(obj) and getattr(obj, "__doc__", None)):
        return None
    code = getattr(inspect.unwrap(obj), "__code__", None)
    return None if code is None else code.co_firstlineno - 1
