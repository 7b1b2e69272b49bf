"""Lib/html/parser.py: tells of tags, texts and comments as it reads on"""

import _markupbase
import re
from html import unescape

__all__ = ["HTMLParser"]

_SPACE = r"[\t\n\r\f ]"

# HTML 5, 13.2.5: a tag's name, one attribute, and all of a tag up to its end. Attributes that stand nowhere in a
# specification ("a=b=c", "<a / b>") are read as browsers do.
_TAG_NAME = re.compile(r"([a-zA-Z][^\t\n\r\f />]*)(?:[\t\n\r\f ]|/(?!>))*")
_VALUE = r"""(?:'[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*)"""
_ATTRIBUTE = re.compile(
    rf"""((?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*)({_SPACE}*=+{_SPACE}*({_VALUE}))?"""
    rf"""(?:{_SPACE}|/(?!>))*"""
)
_WHOLE_TAG = re.compile(
    rf"""[a-zA-Z][^\t\n\r\f />]*"""
    rf"""[\t\n\r\f /]*"""
    rf"""(?:(?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*"""
    rf"""(?:{_SPACE}*={_SPACE}*{_VALUE}[\t\n\r\f /]*|[\t\n\r\f /]*))*"""
    rf""">?"""
)
_TAG_START = re.compile("<[a-zA-Z]")
_END_TAG_START = re.compile("</[a-zA-Z]")
_TEXT_END = re.compile("[&<]")
_COMMENT_END = re.compile("--!?>")
_EMPTY_COMMENT = re.compile("-?>")

# With `convert_charrefs` off references are told one by one; one at the end of what is there may go on.
_NUMBER = re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_ENTITY = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_UNFINISHED = re.compile("&[a-zA-Z#]")

# In values of attributes "&copy=" and "&copyright" are no references: addresses are full of them.
_VALUE_REFERENCE = re.compile("&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?")


def _value_of(text):
    def replaced(found):
        whole = found.group()
        if whole.startswith("&#") or whole.endswith(";"):
            return unescape(whole)
        if not whole.endswith("=") and unescape(whole) == unescape(whole + ";"):
            return unescape(whole)
        return whole

    return _VALUE_REFERENCE.sub(replaced, text)


class HTMLParser(_markupbase.ParserBase):
    """Is fed text piece by piece and calls its handle_ methods, which a subclass defines."""

    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        super().__init__()
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Forgets all that was not worked off."""
        self.rawdata = ""
        self.lasttag = "???"
        self.interesting = _TEXT_END
        self.cdata_elem = None
        self._support_cdata = True
        self._escapable = True
        self._starttag_text = None
        super().reset()

    def feed(self, data):
        """Reads on; what is not whole yet waits for the next piece."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Takes what waits as if there was nothing to come."""
        self.goahead(1)

    def get_starttag_text(self):
        """The start tag that was read last, as it stands."""
        return self._starttag_text

    def set_cdata_mode(self, elem, *, escapable=False):
        """Reads on as text, until the element ends."""
        self.cdata_elem = elem.lower()
        self._escapable = escapable
        if self.cdata_elem == "plaintext":
            self.interesting = re.compile(r"\Z")
            return
        reference = "&|" if escapable and not self.convert_charrefs else ""
        ends = rf"{reference}</{self.cdata_elem}(?=[\t\n\r\f />])"
        self.interesting = re.compile(ends, re.IGNORECASE | re.ASCII)

    def clear_cdata_mode(self):
        self.interesting = _TEXT_END
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    # ── reading on ──

    def goahead(self, end):
        """Works off what is there, and with `end` all of it."""
        place = 0
        while place < len(self.rawdata):
            stop = self._text_end(place)
            if stop is None:
                break
            place = self._text(place, stop)
            if place == len(self.rawdata):
                break
            after = self._markup(place, end)
            if after is None:
                break
            place = self.updatepos(place, after)
        if end and place < len(self.rawdata):
            place = self._text(place, len(self.rawdata))
        self.rawdata = self.rawdata[place:]

    def _text(self, place, stop):
        if place < stop:
            text = self.rawdata[place:stop]
            self.handle_data(unescape(text) if self.convert_charrefs and self._escapable else text)
        return self.updatepos(place, stop)

    def _text_end(self, place):
        """Where text ends; None if more of it may come and could matter."""
        rawdata = self.rawdata
        if not self.convert_charrefs or self.cdata_elem:
            found = self.interesting.search(rawdata, place)
            if found:
                return found.start()
            return None if self.cdata_elem else len(rawdata)
        stop = rawdata.find("<", place)
        if stop >= 0:
            return stop
        # No name is longer than 32 characters: one that began further back has ended.
        began = rawdata.rfind("&", max(place, len(rawdata) - 34))
        if began >= 0 and not re.compile(r"[\t\n\r\f ;]").search(rawdata, began):
            return None
        return len(rawdata)

    def _markup(self, place, end):
        """Handles what begins with "<" or "&"; the place behind it, or None if it is not whole."""
        if self.rawdata.startswith("<", place):
            return self._tag(place, end)
        if self.rawdata.startswith("&#", place):
            return self._reference(place, end, _NUMBER, self.handle_charref, 2)
        return self._reference(place, end, _ENTITY, self.handle_entityref, 1)

    def _tag(self, place, end):
        rawdata = self.rawdata
        if _TAG_START.match(rawdata, place):
            after = self.parse_starttag(place)
        elif rawdata.startswith("</", place):
            after = self.parse_endtag(place)
        elif rawdata.startswith("<!--", place):
            after = self.parse_comment(place)
        elif rawdata.startswith("<?", place):
            after = self.parse_pi(place)
        elif rawdata.startswith("<!", place):
            after = self.parse_html_declaration(place)
        elif place + 1 < len(rawdata) or end:
            self.handle_data("<")
            after = place + 1
        else:
            return None
        if after >= 0:
            return after
        if not end:
            return None
        self._cut_off(place)
        return len(rawdata)

    def _cut_off(self, place):
        """Markup that the text ends in: tags are dropped, the rest is told as far as it goes."""
        rest = self.rawdata[place:]
        if _TAG_START.match(rest) or _END_TAG_START.match(rest):
            return
        if rest == "</":
            self.handle_data("</")
        elif rest.startswith("</"):
            self.handle_comment(rest[2:])
        elif rest.startswith("<!--"):
            ends = [end for end in ("--!", "--", "-") if rest.endswith(end, 4)]
            self.handle_comment(rest[4:].removesuffix(ends[0] if ends else ""))
        elif rest.startswith("<![CDATA[") and self._support_cdata:
            self.unknown_decl(rest[3:])
        elif rest[:9].lower() == "<!doctype":
            self.handle_decl(rest[2:])
        elif rest.startswith("<!"):
            self.handle_comment(rest[2:])
        else:
            self.handle_pi(rest[2:])

    def _reference(self, place, end, whole, handle, marks):
        rawdata = self.rawdata
        found = whole.match(rawdata, place)
        if found:
            handle(found.group()[marks:-1])
            return found.end() if found.group().endswith(";") else found.end() - 1
        if marks == 2 and re.compile("&#(?:[0-9]|[xX][0-9a-fA-F])").match(rawdata, place) or (
            marks == 1 and _UNFINISHED.match(rawdata, place)
        ):
            if not end:
                return None
            handle(rawdata[place + marks:])
            return len(rawdata)
        if place + (3 if marks == 2 else 1) < len(rawdata):
            self.handle_data(rawdata[place:place + marks])
            return place + marks
        return None

    # ── the parts; each gives the place behind itself, or -1 ──

    def parse_html_declaration(self, i):
        rawdata = self.rawdata
        if rawdata.startswith("<!--", i):
            return self.parse_comment(i)
        if rawdata.startswith("<![CDATA[", i) and self._support_cdata:
            return self._until("]]>", i, 3, self.unknown_decl, i + 9)
        if rawdata[i:i + 9].lower() == "<!doctype":
            return self._until(">", i, 2, self.handle_decl, i + 9)
        return self.parse_bogus_comment(i)

    def _until(self, mark, start, marks, handle, search_from=None):
        stop = self.rawdata.find(mark, start + marks if search_from is None else search_from)
        if stop < 0:
            return -1
        handle(self.rawdata[start + marks:stop])
        return stop + len(mark)

    def parse_comment(self, i, report=True):
        rawdata = self.rawdata
        found = _COMMENT_END.search(rawdata, i + 4) or _EMPTY_COMMENT.match(rawdata, i + 4)
        if not found:
            return -1
        if report:
            self.handle_comment(rawdata[i + 4:found.start()])
        return found.end()

    def parse_bogus_comment(self, i, report=1):
        return self._until(">", i, 2, self.handle_comment if report else lambda text: None)

    def parse_pi(self, i):
        return self._until(">", i, 2, self.handle_pi)

    def check_for_whole_start_tag(self, i):
        after = _WHOLE_TAG.match(self.rawdata, i + 1).end()
        return after if self.rawdata[after - 1] == ">" else -1

    def parse_starttag(self, i):
        rawdata = self.rawdata
        self._starttag_text = None
        after = self.check_for_whole_start_tag(i)
        if after < 0:
            return after
        self._starttag_text = rawdata[i:after]
        named = _TAG_NAME.match(rawdata, i + 1)
        self.lasttag = tag = named.group(1).lower()
        attrs, place = self._attributes(named.end(), after)
        rest = rawdata[place:after].strip()
        if rest == "/>":
            self.handle_startendtag(tag, attrs)
        elif rest == ">":
            self.handle_starttag(tag, attrs)
            self._enter(tag)
        else:
            self.handle_data(rawdata[i:after])
        return after

    def _attributes(self, place, end):
        attrs = []
        while place < end:
            found = _ATTRIBUTE.match(self.rawdata, place)
            if not found:
                break
            name, assigned, value = found.group(1, 2, 3)
            if not assigned:
                value = None
            elif value[:1] in ("'", '"') and value[:1] == value[-1:]:
                value = value[1:-1]
            attrs.append((name.lower(), _value_of(value) if value else value))
            place = found.end()
        return attrs, place

    def _enter(self, tag):
        plain = tag in self.CDATA_CONTENT_ELEMENTS or tag == "noscript" and self.scripting or tag == "plaintext"
        if plain or tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=not plain)

    def parse_endtag(self, i):
        rawdata = self.rawdata
        if rawdata.find(">", i + 2) < 0:
            return -1
        if not _END_TAG_START.match(rawdata, i):
            return i + 3 if rawdata.startswith(">", i + 2) else self.parse_bogus_comment(i)
        after = _WHOLE_TAG.match(rawdata, i + 2).end()
        if rawdata[after - 1] != ">":
            return -1
        self.handle_endtag(_TAG_NAME.match(rawdata, i + 2).group(1).lower())
        self.clear_cdata_mode()
        return after

    # ── what a subclass listens to ──

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
