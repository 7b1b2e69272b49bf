"""Lib/locale.py: there is the one of C."""

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll",
           "strxfrm", "str", "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE",
           "LC_MESSAGES", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_str = str


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale not in (None, "", "C", "POSIX", "C.UTF-8", "C.utf8"):
        raise Error("unsupported locale setting")
    return "C.UTF-8" if category in (LC_CTYPE,) else "C"


def getlocale(category=LC_CTYPE):
    return ("en_US", "UTF-8") if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=()):
    return "en_US", "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "utf-8"


def getencoding():
    return "utf-8"


def normalize(localename):
    return localename


def localeconv():
    unset = {name: CHAR_MAX for name in ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space",
                                         "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn")}
    texts = {name: "" for name in ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep",
                                   "positive_sign", "negative_sign", "thousands_sep")}
    return {**texts, **unset, "decimal_point": ".", "grouping": [], "mon_grouping": []}


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(text, /):
    return text


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def str(val):
    return f"{val:.12g}"


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
