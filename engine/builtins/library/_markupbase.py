"""Lib/_markupbase.py: where a parser of markup is"""


class ParserBase:
    """Counts the lines and columns of what was read."""

    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        """Line, from 1, and column, from 0, of what is told just now."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Has read from i to j; gives j."""
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            self.lineno += lines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1 if lines else self.offset + j - i
        return j

    def unknown_decl(self, data):
        pass
