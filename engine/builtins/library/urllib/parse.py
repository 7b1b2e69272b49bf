"""Lib/urllib/parse.py"""

import re as _re
from collections import namedtuple as _namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs",
    "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero",
                 "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp",
               "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git",
               "git+ssh", "ws", "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip",
               "sips", "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."


# ── what addresses consist of ──


class _Netloc:
    """The parts of `user:password@host:port`."""

    __slots__ = ()

    @property
    def _userinfo(self):
        at = "@" if isinstance(self.netloc, str) else b"@"
        colon = ":" if isinstance(self.netloc, str) else b":"
        info, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        user, has_password, password = info.partition(colon)
        return user, password if has_password else None

    @property
    def _hostinfo(self):
        if isinstance(self.netloc, bytes):
            host, port = _split_host(self.netloc.decode("ascii"))
            return (None if host is None else host.encode("ascii")), port
        return _split_host(self.netloc)

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        host = self._hostinfo[0]
        if not host:
            return None
        percent = "%" if isinstance(host, str) else b"%"
        name, found, zone = host.partition(percent)
        return name.lower() + found + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if not 0 <= int(port) <= 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


def _split_host(netloc):
    _, _, rest = netloc.rpartition("@")
    before, bracket, inside = rest.partition("[")
    if bracket:
        host, _, port = inside.partition("]")
        _, _, port = port.partition(":")
    else:
        host, _, port = rest.partition(":")
    return host, port or None


class _Coded:
    """Both kinds of results can be turned into the other."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return _BYTES[type(self)](*(part.encode(encoding, errors) for part in self))

    def decode(self, encoding="ascii", errors="strict"):
        return _TEXTS[type(self)](*(part.decode(encoding, errors) for part in self))


_Defrag = _namedtuple("_DefragResultBase", "url fragment")
_Split = _namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = _namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Coded, _Defrag):
    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class SplitResult(_Coded, _Netloc, _Split):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Coded, _Netloc, _Parse):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Coded, _Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Coded, _Netloc, _Split):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Coded, _Netloc, _Parse):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_BYTES = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
_TEXTS = {bytes_class: text_class for text_class, bytes_class in _BYTES.items()}


def _as_texts(*args):
    """The arguments as texts, and what turns a result back."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return (*args, lambda found: found)
    texts = [arg.decode("ascii") if arg else "" for arg in args]
    return (*texts, lambda found: found.encode("ascii") if isinstance(found, str) else found.encode())


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, back = _as_texts(url, scheme)
    scheme, netloc, path, query, fragment = _split_url(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        place = path.find(";", path.rfind("/") if "/" in path else 0)
        if place >= 0:
            path, params = path[:place], path[place + 1 :]
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, back = _as_texts(url, scheme)
    return back(SplitResult(*_split_url(url, scheme, allow_fragments)))


def _split_url(url, scheme, allow_fragments):
    url = url.lstrip("".join(map(chr, range(33)))).translate({9: None, 10: None, 13: None})
    scheme = scheme.strip("".join(map(chr, range(33)))).translate({9: None, 10: None, 13: None})
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(char in scheme_chars for char in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url[:2] == "//":
        end = min([place for place in map(lambda mark: url.find(mark, 2), "/?#") if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return scheme, netloc, url, query, fragment


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, back = _as_texts(*components)
    if params:
        url = f"{url};{params}"
    return back(_joined(scheme, netloc, url, query, fragment))


def urlunsplit(components):
    *parts, back = _as_texts(*components)
    return back(_joined(*parts))


def _joined(scheme, netloc, url, query, fragment):
    if netloc:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        url = "//" + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    return url + "#" + fragment if fragment else url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, back = _as_texts(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    return back(urlunparse((scheme, netloc, _resolved(bpath, path), params, query, fragment)))


def _resolved(base, path):
    """RFC 3986, 5.2: a path that begins where the other one is."""
    before = base.split("/")
    if before[-1] != "":
        del before[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = before + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    found = []
    for segment in segments:
        if segment == "..":
            if found:
                found.pop()
        elif segment != ".":
            found.append(segment)
    if segments[-1] in (".", ".."):
        found.append("")
    return "/".join(found) or "/"


def urldefrag(url):
    url, back = _as_texts(url)
    if "#" not in url:
        return back(DefragResult(url, ""))
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return back(DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment))


# ── per cent ──

_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    safe = safe + (" " if isinstance(safe, str) else b" ")
    return quote(string, safe, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    kept = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(code for code in safe if code < 128)
    return "".join(chr(code) if code in _ALWAYS_SAFE or code in kept else f"%{code:02X}" for code in bs)


_HEX = "0123456789abcdefABCDEF"


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = bytes(string).split(b"%")
    made = [first]
    for part in rest:
        digits = part[:2].decode("latin-1")
        if len(digits) == 2 and all(digit in _HEX for digit in digits):
            made += [bytes([int(digits, 16)]), part[2:]]
        else:
            made += [b"%", part]
    return b"".join(made)


_ascii_runs = _re.compile("([\x00-\x7f]+)")


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    return "".join(
        unquote_to_bytes(part).decode(encoding or "utf-8", errors or "replace") if part.isascii() else part
        for part in _ascii_runs.split(string)
    )


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


# ── queries ──


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        for each in value if many else (value,):
            pairs.append(f"{quoted(key)}={quoted(each)}")
    return "&".join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, (bytes, bytearray)):
        return [(name.encode(), value.encode()) for name, value in
                parse_qsl(bytes(qs).decode("ascii"), keep_blank_values, strict_parsing)]
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for part in qs.split(separator):
        if part or strict_parsing:
            name, equals, value = part.partition("=")
            if not equals and strict_parsing:
                raise ValueError(f"bad query field: {part!r}")
            if value or keep_blank_values:
                found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found
