"""Lib/ntpath.py: what can be said of a Windows path without looking."""

import os as _os

sep, altsep, curdir, pardir, extsep, pathsep = "\\", "/", ".", "..", ".", ";"


def splitroot(p, /):
    p = _os.fspath(p)
    text = p.replace("/", "\\")
    if text[:2] == "\\\\":
        start = 8 if text[:8].upper() == "\\\\?\\UNC\\" else 2
        first = text.find("\\", start)
        if first < 0:
            return p, "", ""
        second = text.find("\\", first + 1)
        return (p, "", "") if second < 0 else (p[:second], p[second : second + 1], p[second + 1 :])
    if text[:1] == "\\":
        return "", p[:1], p[1:]
    if text[1:2] == ":":
        return (p[:2], p[2:3], p[3:]) if text[2:3] == "\\" else (p[:2], "", p[2:])
    return "", "", p


def splitdrive(p, /):
    drive, root, tail = splitroot(p)
    return drive, root + tail


def isabs(s, /):
    drive, root, _ = splitroot(s)
    return bool(root) and bool(drive)


def join(path, /, *paths):
    drive, root, tail = splitroot(path)
    for each in map(_os.fspath, paths):
        other_drive, other_root, other_tail = splitroot(each)
        if other_root:
            drive, root, tail = other_drive or drive, other_root, other_tail
            continue
        if other_drive and other_drive != drive:
            if other_drive.lower() != drive.lower():
                drive, root, tail = other_drive, other_root, other_tail
                continue
            drive = other_drive
        if tail and tail[-1] not in "\\/":
            tail += "\\"
        tail += other_tail
    if tail and not root and drive and drive[-1:] not in (":", "\\", "/"):
        return drive + "\\" + tail
    return drive + root + tail


def split(p, /):
    drive, root, tail = splitroot(p)
    place = max(tail.rfind("\\"), tail.rfind("/")) + 1
    return drive + root + tail[:place].rstrip("\\/"), tail[place:]


def basename(p, /):
    return split(p)[1]


def dirname(p, /):
    return split(p)[0]


def splitext(p, /):
    name = basename(p)
    dot = name.rfind(".")
    if dot <= 0 or not name[:dot].strip("."):
        return p, ""
    end = len(p) - len(name) + dot
    return p[:end], p[end:]


def normcase(s, /):
    return s.replace("/", "\\").lower()


def normpath(path, /):
    drive, root, tail = splitroot(path.replace("/", "\\"))
    parts = []
    for part in tail.split("\\"):
        if part in ("", "."):
            continue
        if part != ".." or not root and (not parts or parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return drive + root + "\\".join(parts) or "."
