"""The formatters of help of Lib/optparse.py"""

import os
import textwrap
from gettext import gettext as _


class HelpFormatter:
    """Lays out the help of a parser: names of options on the left, what they do on the right."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser = None
        self.indent_increment = indent_increment
        self.width = _terminal_width() - 2 if width is None else width
        self.max_help_position = min(max_help_position, max(self.width - 20, indent_increment * 2))
        self.help_position = self.max_help_position
        self.current_indent = 0
        self.level = 0
        self.help_width = None
        self.short_first = short_first
        self.default_tag = "%default"
        self.option_strings = {}
        self._short_opt_fmt = "%s %s"
        self._long_opt_fmt = "%s=%s"

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        if delim not in ("", " "):
            raise ValueError(f"invalid metavar delimiter for short options: {delim!r}")
        self._short_opt_fmt = f"%s{delim}%s"

    def set_long_opt_delimiter(self, delim):
        if delim not in ("=", " "):
            raise ValueError(f"invalid metavar delimiter for long options: {delim!r}")
        self._long_opt_fmt = f"%s{delim}%s"

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."
        self.level -= 1

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        indent = " " * self.current_indent
        width = max(self.width - self.current_indent, 11)
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def format_description(self, description):
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return "\n" + self._format_text(epilog) + "\n" if epilog else ""

    def expand_default(self, option):
        from optparse import NO_DEFAULT

        if self.parser is None or not self.default_tag:
            return option.help
        default = self.parser.defaults.get(option.dest)
        if default is NO_DEFAULT or default is None:
            default = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(default))

    def format_option(self, option):
        """Names that are too long for their column have a line of their own."""
        names = self.option_strings[option]
        indent = " " * self.current_indent
        room = self.help_position - self.current_indent - 2
        lines = textwrap.wrap(self.expand_default(option), self.help_width) if option.help else []
        if len(names) > room:
            text, margin = f"{indent}{names}\n", " " * self.help_position
        else:
            text, margin = f"{indent}{names:<{room}}  ", ""
        if lines:
            text += f"{margin}{lines[0]}\n"
            text += "".join([" " * self.help_position + line + "\n" for line in lines[1:]])
        return text if text[-1] == "\n" else text + "\n"

    def store_option_strings(self, parser):
        """Writes all names, to know how wide their column is."""
        self.indent()
        widest = self._store(parser.option_list, 0)
        self.indent()
        for group in parser.option_groups:
            widest = self._store(group.option_list, widest)
        self.dedent()
        self.dedent()
        self.help_position = min(widest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def _store(self, options, widest):
        for option in options:
            names = self.option_strings[option] = self.format_option_strings(option)
            widest = max(widest, len(names) + self.current_indent)
        return widest

    def format_option_strings(self, option):
        shorts, longs = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            shorts = [self._short_opt_fmt % (name, metavar) for name in shorts]
            longs = [self._long_opt_fmt % (name, metavar) for name in longs]
        return ", ".join(shorts + longs if self.short_first else longs + shorts)


def _terminal_width():
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        return 80


class IndentedHelpFormatter(HelpFormatter):
    """What belongs together is indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return _("Usage: %s\n") % usage

    def format_heading(self, heading):
        return f"{' ' * self.current_indent}{heading}:\n"


class TitledHelpFormatter(HelpFormatter):
    """Headings are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"{self.format_heading(_('Usage'))}  {usage}\n"

    def format_heading(self, heading):
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"
