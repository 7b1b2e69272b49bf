"""Lib/posixpath.py"""

sep = "/"


def join(a, /, *p):
    result = a
    for part in p:
        if part.startswith(sep):
            result = part
        elif not result or result.endswith(sep):
            result += part
        else:
            result += sep + part
    return result


def split(p, /):
    place = p.rfind(sep) + 1
    head, tail = p[:place], p[place:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def basename(p, /):
    return split(p)[1]


def dirname(p, /):
    return split(p)[0]


def splitext(p, /):
    start = p.rfind(sep) + 1
    dot = p.rfind(".")
    if dot <= start or not p[start:dot].strip("."):
        return p, ""
    return p[:dot], p[dot:]


def isabs(s, /):
    return s.startswith(sep)


def normpath(path, /):
    if not path:
        return "."
    lead = sep if path.startswith(sep) else ""
    parts = []
    for part in path.split(sep):
        if part in ("", "."):
            continue
        if part != ".." or not lead and (not parts or parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return lead + sep.join(parts) or "."


def abspath(path, /):
    return normpath(path if isabs(path) else join("/home/user", path))


realpath = abspath


def exists(path, /):
    return False


def isfile(path, /):
    return False


def isdir(path, /):
    return path in ("/", "/home", "/home/user")


def expanduser(path, /):
    return "/home/user" + path[1:] if path == "~" or path.startswith("~/") else path
