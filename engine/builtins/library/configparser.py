"""Lib/configparser.py"""

import re as _re
from _collections_abc import MutableMapping as _MutableMapping

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
    "ExtendedInterpolation", "SectionProxy", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = f"section {section!r} already exists"
        if source is not None:
            place = f" [line {lineno:2d}]" if lineno is not None else ""
            text = f"While reading from {source!r}{place}: {text}"
        else:
            text = f"Section {section!r} already exists"
        super().__init__(text)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = f"option {option!r} in section {section!r} already exists"
        if source is not None:
            place = f" [line {lineno:2d}]" if lineno is not None else ""
            text = f"While reading from {source!r}{place}: {text}"
        else:
            text = f"Option {option!r} in section {section!r} already exists"
        super().__init__(text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f"Bad value substitution: option {option!r} in section {section!r} contains "
                                          f"an interpolation key {reference!r} which is not a valid option name. "
                                          f"Raw value: {rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section, "Recursion limit exceeded in value substitution: "
                                          f"option {option!r} in section {section!r} contains an interpolation key which "
                                          f"cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


# ── values that name others ──


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    _key = _re.compile(r"%\(([^)]+)\)s")

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._fill(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        if "%" in self._key.sub("", value.replace("%%", "")):
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('%')}")
        return value

    def _fill(self, parser, option, parts, rest, section, mapping, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            place = rest.find("%")
            if place < 0:
                parts.append(rest)
                return
            parts.append(rest[:place])
            rest = rest[place:]
            if rest[1:2] == "%":
                parts.append("%")
                rest = rest[2:]
                continue
            found = self._key.match(rest)
            if rest[1:2] != "(" or found is None:
                what = "bad interpolation variable reference" if rest[1:2] == "(" else "'%' must be followed by '%' or '(', found:"
                raise InterpolationSyntaxError(option, section, f"{what} {rest!r}")
            name = parser.optionxform(found.group(1))
            rest = rest[found.end():]
            try:
                value = mapping[name]
            except KeyError:
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            if "%" in value:
                self._fill(parser, option, parts, value, section, mapping, depth + 1)
            else:
                parts.append(value)


class ExtendedInterpolation(Interpolation):
    _key = _re.compile(r"\$\{([^}]+)\}")

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, 1)

    def before_set(self, parser, section, option, value):
        if "$" in self._key.sub("", value.replace("$$", "")):
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('$')}")
        return value

    def _filled(self, parser, option, text, section, mapping, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, text)

        def replaced(found):
            path = found.group(1).split(":")
            try:
                if len(path) == 1:
                    value = mapping[parser.optionxform(path[0])]
                    return self._filled(parser, option, value, section, mapping, depth + 1)
                value = parser.get(path[0], parser.optionxform(path[1]), raw=True)
                others = dict(parser.items(path[0], raw=True))
                return self._filled(parser, option, value, path[0], others, depth + 1)
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, text, ":".join(path)) from None

        return "$".join(self._key.sub(replaced, part) for part in text.split("$$"))


_UNSET = object()


class RawConfigParser(_MutableMapping):
    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._delimiters = tuple(delimiters)
        self._allow_no_value = allow_no_value
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = (self._DEFAULT_INTERPOLATION if interpolation is _UNSET
                               else Interpolation() if interpolation is None else interpolation)
        self._converters = {"int": int, "float": float, "boolean": self._convert_to_boolean}
        if converters is not _UNSET:
            for name, convert in converters.items():
                self._converters[name] = convert
                setattr(self, f"get{name}", self._getter(convert))
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        if defaults:
            self.read_dict({default_section: defaults})

    def _getter(self, convert):
        return lambda section, option, **kwargs: self._get_conv(section, option, convert, **kwargs)

    def optionxform(self, optionstr):
        return optionstr.lower()

    # ── sections ──

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def remove_option(self, section, option):
        options = self._own(section)
        return options.pop(self.optionxform(option), _UNSET) is not _UNSET

    def _own(self, section):
        if not section or section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    # ── values ──

    def _unify_values(self, section, vars):
        own = {}
        if section != self.default_section:
            own = self._own(section)
        given = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return {**self._defaults, **own, **given}

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **kwargs):
        return self._get_conv(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._get_conv(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        values = dict(self._defaults)
        if section != self.default_section:
            values.update(self._own(section))
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, values[name] if values[name] is None else
                 self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own(section)[self.optionxform(option)] = value

    # ── reading ──

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        read = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            read.append(name.__fspath__() if hasattr(name, "__fspath__") else name)
        return read

    def read_file(self, f, source=None):
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        added = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in added:
                    raise
            added.add(section)
            seen = set()
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and key in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add(key)
                self.set(section, key, None if value is None else str(value))

    def _read(self, lines, source):
        section, name, indent = None, None, 0
        sections_seen, options_seen = set(), set()
        failed = None
        for number, line in enumerate(lines, 1):
            text = self._without_comment(line)
            if not text:
                if self._empty_lines_in_values and not line.strip() and section is not None and name and section[name]:
                    section[name].append("")
                elif not self._empty_lines_in_values:
                    indent = 1 << 30
                continue
            depth = len(line) - len(line.lstrip())
            if section is not None and name and depth > indent:
                if section[name] is None:
                    continue
                section[name].append(text)
                continue
            indent = depth
            if text.startswith("[") and "]" in text:
                title = text[1 : text.rindex("]")]
                name = None
                section = self._begin_section(title, sections_seen, source, number)
                continue
            if section is None:
                raise MissingSectionHeaderError(source, number, line)
            option, value = self._split_option(text)
            if not option:
                failed = failed or ParsingError(source)
                failed.append(number, line)
                continue
            name = self.optionxform(option.rstrip())
            title = next((each for each, kept in self._sections.items() if kept is section), self.default_section)
            if self._strict and (title, name) in options_seen:
                raise DuplicateOptionError(title, name, source, number)
            options_seen.add((title, name))
            section[name] = None if value is None else [value.strip()]
        self._join_lines()
        if failed:
            raise failed

    def _begin_section(self, title, seen, source, number):
        if title in self._sections:
            if self._strict and title in seen:
                raise DuplicateSectionError(title, source, number)
        elif title == self.default_section:
            return self._defaults
        else:
            self._sections[title] = self._dict()
            self._proxies[title] = SectionProxy(self, title)
        seen.add(title)
        return self._sections[title]

    def _without_comment(self, line):
        for prefix in self._inline_comment_prefixes:
            place = line.find(prefix)
            while place >= 0:
                if place == 0 or line[place - 1].isspace():
                    line = line[:place]
                    break
                place = line.find(prefix, place + 1)
        text = line.strip()
        return "" if text.startswith(self._comment_prefixes) else text

    def _split_option(self, text):
        places = [(text.find(mark), mark) for mark in self._delimiters if mark in text]
        if not places:
            return (text, None) if self._allow_no_value else ("", None)
        place, mark = min(places)
        return text[:place], text[place + len(mark) :]

    def _join_lines(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # ── writing ──

    def write(self, fp, space_around_delimiters=True):
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        for section, options in [*([(self.default_section, self._defaults)] if self._defaults else []),
                                 *self._sections.items()]:
            fp.write(f"[{section}]\n")
            for name, value in options.items():
                value = self._interpolation.before_write(self, section, name, value)
                if value is None and self._allow_no_value:
                    fp.write(f"{name}\n")
                else:
                    text = str(value).replace("\n", "\n\t")
                    fp.write(f"{name}{mark}{text}\n")
            fp.write("\n")

    # ── a mapping of sections ──

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not (self._allow_no_value and value is None) and not isinstance(value, str):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        super().add_section(section)


class SectionProxy(_MutableMapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, **kwargs):
        return self._parser.getint(self._name, option, fallback=fallback, **kwargs)

    def getfloat(self, option, fallback=None, **kwargs):
        return self._parser.getfloat(self._name, option, fallback=fallback, **kwargs)

    def getboolean(self, option, fallback=None, **kwargs):
        return self._parser.getboolean(self._name, option, fallback=fallback, **kwargs)
