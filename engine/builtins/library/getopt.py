"""Lib/getopt.py"""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    known = _listed(longopts)
    opts = []
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return opts, args[1:]
        args = _option(opts, args, shortopts, known)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options may stand behind other arguments, unless the short options begin with "+"."""
    known = _listed(longopts)
    mode = shortopts[:1] if shortopts[:1] in ("-", "+") else ""
    shortopts = shortopts.removeprefix(mode)
    stops_early = mode == "+" or mode == "" and bool(os.environ.get("POSIXLY_CORRECT"))
    opts = []
    others = []
    while args:
        if args[0] == "--":
            return opts, others + args[1:]
        if args[0].startswith("-") and args[0] != "-":
            if mode == "-" and others:
                opts.append((None, others))
                others = []
            args = _option(opts, args, shortopts, known)
        elif stops_early:
            return opts, others + args
        else:
            others.append(args[0])
            args = args[1:]
    return opts, others


def _listed(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _option(opts, args, shortopts, longopts):
    """Takes the option that stands first, and what belongs to it; gives the arguments that are left."""
    first, *rest = args
    if first.startswith("--"):
        return _long(opts, first[2:], longopts, rest)
    return _shorts(opts, first[1:], shortopts, rest)


def _long(opts, text, longopts, args):
    name, has_value, value = text.partition("=")
    takes, name = _takes_of_long(name, longopts)
    if takes == "=" and not has_value:
        if not args:
            raise GetoptError(f"option --{name} requires argument", name)
        value, *args = args
    elif not takes and has_value:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value))
    return args


def _takes_of_long(name, longopts):
    """("", "=" or "=?", the whole name) of the option that a name or the beginning of one means."""
    possible = [option for option in longopts if option.startswith(name)]
    if not possible:
        raise GetoptError(f"option --{name} not recognized", name)
    for takes in ("", "=", "=?"):
        if name + takes in possible:
            return takes, name
    if len(possible) > 1:
        listed = ", ".join(possible)
        raise GetoptError(f"option --{name} not a unique prefix; possible options: {listed}", name)
    whole = possible[0]
    for takes in ("=?", "="):
        if whole.endswith(takes):
            return takes, whole.removesuffix(takes)
    return "", whole


def _shorts(opts, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        takes = _takes_of_short(letter, shortopts)
        value = ""
        if takes:
            value, letters = letters, ""
            if takes == ":" and not value:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                value, *args = args
        opts.append(("-" + letter, value))
    return args


def _takes_of_short(letter, shortopts):
    place = shortopts.find(letter)
    if letter == ":" or place < 0:
        raise GetoptError(f"option -{letter} not recognized", letter)
    after = shortopts[place + 1 : place + 3]
    return "::" if after == "::" else ":" if after.startswith(":") else ""
