"""Lib/cmd.py: interpreters of commands, one a line; there is no readline here to complete them"""

import inspect
import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """A line "NAME REST" calls the method do_NAME(REST); `help NAME` calls help_NAME or prints do_NAME's docstring."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def _say(self, text):
        self.stdout.write(f"{text}\n")

    # ── the loop ──

    def cmdloop(self, intro=None):
        """Runs commands until one of them returns something true."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self._say(self.intro)
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._asked())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _asked(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    # ── one command ──

    def parseline(self, line):
        """The command, its argument and the line with "?" and "!" written out; None for what cannot be one."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Runs one line; true if it is to be the last."""
        name, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if name is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        command = getattr(self, "do_" + name, None) if name else None
        return self.default(line) if command is None else command(argument)

    def emptyline(self):
        """An empty line is the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        self._say(f"*** Unknown syntax: {line}")

    # ── completion: what a readline would ask for ──

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def complete_help(self, *args):
        topics = [name[5:] for name in self.get_names() if name.startswith("help_" + args[0])]
        return list({*self.completenames(*args), *topics})

    def get_names(self):
        return dir(self.__class__)

    # ── help ──

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if not arg:
            return self._list_topics()
        if hasattr(self, "help_" + arg):
            getattr(self, "help_" + arg)()
            return
        doc = getattr(getattr(self, "do_" + arg, None), "__doc__", None)
        known = hasattr(self, "do_" + arg) and doc is not None
        self._say(known and inspect.cleandoc(doc) or self.nohelp % (arg,))

    def _list_topics(self):
        names = sorted(set(self.get_names()))
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, undocumented = [], []
        for name in names:
            if name.startswith("do_"):
                known = name[3:] in topics or getattr(self, name).__doc__
                (documented if known else undocumented).append(name[3:])
        self._say(self.doc_leader)
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics.difference(documented)), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if not cmds:
            return
        self._say(header)
        if self.ruler:
            self._say(self.ruler * len(header))
        self.columnize(cmds, maxcol - 1)
        self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Writes texts in columns, from the top down, in as few rows as the width allows."""
        if not list:
            self._say("<empty>")
            return
        wrong = [str(place) for place, text in enumerate(list) if not isinstance(text, str)]
        if wrong:
            raise TypeError(f"list[i] not a string for i in {', '.join(wrong)}")
        for rows in range(1, len(list) + 1):
            columns = [list[start:start + rows] for start in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        if len(columns) == 1:
            widths = [0]
        for row in range(rows):
            texts = [column[row] for column in columns if row < len(column)]
            while texts and not texts[-1]:
                del texts[-1]
            self._say("  ".join(text.ljust(width) for text, width in zip(texts, widths)))
