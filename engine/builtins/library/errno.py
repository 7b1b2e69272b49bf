"""Modules/errnomodule.c, as Linux counts."""

_names = (
    "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY "
    "EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK "
    "EPIPE EDOM ERANGE"
).split()

errorcode = dict(enumerate(_names, 1)) | {
    38: "ENOSYS",
    39: "ENOTEMPTY",
    88: "ENOTSOCK",
    89: "EDESTADDRREQ",
    90: "EMSGSIZE",
    95: "ENOTSUP",
    97: "EAFNOSUPPORT",
    98: "EADDRINUSE",
    99: "EADDRNOTAVAIL",
    100: "ENETDOWN",
    101: "ENETUNREACH",
    103: "ECONNABORTED",
    104: "ECONNRESET",
    105: "ENOBUFS",
    106: "EISCONN",
    107: "ENOTCONN",
    108: "ESHUTDOWN",
    110: "ETIMEDOUT",
    111: "ECONNREFUSED",
    113: "EHOSTUNREACH",
    114: "EALREADY",
    115: "EINPROGRESS",
    125: "ECANCELED",
}
globals().update({name: number for number, name in errorcode.items()})
EWOULDBLOCK = EAGAIN
EOPNOTSUPP = ENOTSUP
del _names

_messages = {
    1: "Operation not permitted", 2: "No such file or directory", 3: "No such process", 4: "Interrupted system call",
    5: "Input/output error", 9: "Bad file descriptor", 10: "No child processes",
    11: "Resource temporarily unavailable", 12: "Cannot allocate memory", 13: "Permission denied",
    17: "File exists", 20: "Not a directory", 21: "Is a directory", 22: "Invalid argument",
    24: "Too many open files", 28: "No space left on device", 32: "Broken pipe", 39: "Directory not empty",
    98: "Address already in use", 104: "Connection reset by peer", 110: "Connection timed out",
    111: "Connection refused",
}
