"""Lib/shlex.py: how a shell takes a line apart."""

import re as _re
import sys as _sys
from collections import deque as _deque
from io import StringIO as _StringIO

__all__ = ["shlex", "split", "quote", "join"]

_unsafe = _re.compile(r"[^\w@%+=:,./-]", _re.ASCII).search


class shlex:
    """Takes a text apart into words. Its state is what the next character belongs to: " " between words, "a" a
    word, "c" a run of punctuation, a quote or an escape what stands behind one, None nothing any more."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self.instream = _StringIO(instream) if isinstance(instream, str) else instream
        self.infile = infile
        if instream is None:
            self.instream, self.infile = _sys.stdin, None
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = _deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = _deque()
        self.source = None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self._punctuation_chars:
            self._pushback_chars = _deque()
            words = self.wordchars + "~-./*?="
            self.wordchars = "".join([char for char in words if char not in self._punctuation_chars])

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = _StringIO(newstream) if isinstance(newstream, str) else newstream
        self.lineno = 1

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = " "

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                spec = self.sourcehook(self.read_token())
                if spec:
                    newfile, newstream = spec
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        return raw

    def read_token(self):
        self._quoted = False
        self._escaped_in = " "
        while True:
            char = self._pushback_chars.pop() if self.punctuation_chars and self._pushback_chars else self.instream.read(1)
            if char == "\n":
                self.lineno += 1
            if self.state is None:
                self.token = ""
                break
            if self._take(char):
                break
        token, self.token = self.token, ""
        return None if self.posix and not self._quoted and token == "" else token

    def _take(self, char):
        """Whether the token is complete with this character."""
        if self.state == " ":
            return self._between_words(char)
        if self.state in self.quotes:
            return self._in_quotes(char)
        if self.state in self.escape:
            return self._behind_escape(char)
        return self._in_word(char)

    def _is_complete(self):
        return bool(self.token or self.posix and self._quoted)

    def _end(self):
        self.state = None
        return True

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _between_words(self, char):
        if not char:
            return self._end()
        if char in self.whitespace:
            return self._is_complete()
        if char in self.commenters:
            self._skip_comment()
        elif self.posix and char in self.escape:
            self._escaped_in = "a"
            self.state = char
        elif char in self.wordchars:
            self.token = char
            self.state = "a"
        elif char in self.punctuation_chars:
            self.token = char
            self.state = "c"
        elif char in self.quotes:
            if not self.posix:
                self.token = char
            self.state = char
        elif self.whitespace_split:
            self.token = char
            self.state = "a"
        else:
            self.token = char
            return self._is_complete()
        return False

    def _in_quotes(self, char):
        self._quoted = True
        if not char:
            raise ValueError("No closing quotation")
        if char == self.state:
            if not self.posix:
                self.token += char
                self.state = " "
                return True
            self.state = "a"
        elif self.posix and char in self.escape and self.state in self.escapedquotes:
            self._escaped_in = self.state
            self.state = char
        else:
            self.token += char
        return False

    def _behind_escape(self, char):
        if not char:
            raise ValueError("No escaped character")
        if self._escaped_in in self.quotes and char not in (self.state, self._escaped_in):
            self.token += self.state
        self.token += char
        self.state = self._escaped_in
        return False

    def _in_word(self, char):
        if not char:
            return self._end()
        if char in self.whitespace:
            self.state = " "
            return self._is_complete()
        if char in self.commenters:
            self._skip_comment()
            if self.posix:
                self.state = " "
                return self._is_complete()
        elif self.state == "c":
            return self._in_punctuation(char)
        elif self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._escaped_in = "a"
            self.state = char
        elif self._belongs_to_word(char):
            self.token += char
        else:
            if self.punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.appendleft(char)
            self.state = " "
            return self._is_complete()
        return False

    def _belongs_to_word(self, char):
        if char in self.wordchars or char in self.quotes:
            return True
        return self.whitespace_split and char not in self.punctuation_chars

    def _in_punctuation(self, char):
        if char in self.punctuation_chars:
            self.token += char
            return False
        if char not in self.whitespace:
            self._pushback_chars.append(char)
        self.state = " "
        return True

    def sourcehook(self, newfile):
        from os import path

        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not path.isabs(newfile):
            newfile = path.join(path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    return "'" + s.replace("'", "'\"'\"'") + "'" if _unsafe(s) else s
