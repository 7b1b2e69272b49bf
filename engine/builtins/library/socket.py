"""Lib/socket.py, on a network of one computer."""

import _socket
import _unix_names
import os
from enum import IntEnum, IntFlag

error = OSError
timeout = TimeoutError


class herror(OSError):
    """An address could not be looked up."""


class gaierror(OSError):
    """A name could not be looked up."""


class AddressFamily(IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10


class SocketKind(IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3
    SOCK_NONBLOCK = 2048
    SOCK_CLOEXEC = 524288


class MsgFlag(IntFlag):
    MSG_PEEK = 2
    MSG_DONTWAIT = 64
    MSG_NOSIGNAL = 16384


class AddressInfo(IntFlag):
    AI_PASSIVE = 1
    AI_CANONNAME = 2
    AI_NUMERICHOST = 4
    AI_NUMERICSERV = 1024


for _names in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_names.__members__)

SOL_SOCKET = 1
SO_REUSEADDR = 2
SO_TYPE = 3
SO_ERROR = 4
SO_BROADCAST = 6
SO_SNDBUF = 7
SO_RCVBUF = 8
SO_KEEPALIVE = 9
SO_LINGER = 13
SO_REUSEPORT = 15
SOMAXCONN = 4096
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 6, 17, 41
TCP_NODELAY = 1
IPV6_V6ONLY = 26
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
EAI_NONAME, EAI_SERVICE = -2, -8
INADDR_ANY = 0
has_ipv6 = False

_default_timeout = None


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout):
    global _default_timeout
    _default_timeout = timeout


def _enum(value, cls):
    try:
        return cls(value)
    except ValueError:
        return value


class socket(_socket.socket):
    """One end of a connection."""

    __slots__ = ("__weakref__", "_io_refs", "_closed", "_options")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._io_refs = 0
        self._closed = False
        self._options = {}
        if _default_timeout is not None and fileno is None:
            self.settimeout(_default_timeout)

    @property
    def family(self):
        return _enum(self._family, AddressFamily)

    @property
    def type(self):
        return _enum(self._type, SocketKind)

    @property
    def timeout(self):
        return self.gettimeout()

    def bind(self, address, /):
        if self.family is AF_UNIX:
            address = "", _unix_names.claim(address)
        super().bind(address)

    def connect(self, address, /):
        super().connect(self._resolved(address))

    def sendto(self, data, *flags_and_address):
        *flags, address = flags_and_address
        return super().sendto(data, *flags, self._resolved(address))

    def _resolved(self, address):
        return ("", _unix_names.number_of(address)) if self.family is AF_UNIX else address

    def _named(self, address):
        return _unix_names.name_of(address[1]) if self.family is AF_UNIX else address

    def getsockname(self):
        return self._named(super().getsockname())

    def getpeername(self):
        return self._named(super().getpeername())

    def recvfrom(self, bufsize, flags=0, /):
        data, address = super().recvfrom(bufsize, flags)
        return data, address and self._named(address)

    def recv_into(self, buffer, nbytes=0, flags=0, /):
        if not isinstance(buffer, memoryview):
            return super().recv_into(buffer, nbytes, flags)
        return self._fill(buffer, self.recv(nbytes or len(buffer), flags))

    def recvfrom_into(self, buffer, nbytes=0, flags=0, /):
        data, address = self.recvfrom(nbytes or len(buffer), flags)
        return self._fill(buffer, data), address

    def _fill(self, buffer, data):
        buffer[: len(data)] = data
        return len(data)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        cls = self.__class__
        closed = " [closed]" if self._closed else ""
        text = (
            f"<{cls.__module__}.{cls.__qualname__}{closed} fd={self.fileno()}"
            f", family={self.family}, type={self.type}, proto={self.proto}"
        )
        if not self._closed:
            for name, address in (("laddr", self._address(self.getsockname)), ("raddr", self._address(self.getpeername))):
                if address:
                    text += f", {name}={address}"
        return f"{text}>"

    def _address(self, ask):
        try:
            return ask()
        except OSError:
            return None

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    def dup(self):
        raise OSError(95, "Operation not supported")

    def accept(self):
        fd, address = self._accept()
        made = socket(fileno=fd)
        if _default_timeout is None and self.gettimeout():
            made.setblocking(True)
        return made, self._named(address)

    def connect_ex(self, address):
        try:
            self.connect(address)
        except OSError as error:
            if error.errno is None:
                raise
            return error.errno
        return 0

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        self._io_refs += 1
        return _SocketFile(self, mode, encoding or "utf-8", errors or "strict")

    def _drop_file(self):
        self._io_refs -= 1
        if self._closed:
            self.close()

    def close(self):
        self._closed = True
        if self._io_refs <= 0:
            if self.family is AF_UNIX and self.fileno() >= 0:
                _unix_names.release(super().getsockname()[1])
            super().close()

    def detach(self):
        self._closed = True
        return self.fileno()

    def setsockopt(self, level, optname, value, optlen=None):
        self._options[level, optname] = value

    def getsockopt(self, level, optname, buflen=0):
        if (level, optname) == (SOL_SOCKET, SO_ERROR):
            return self._error()
        if (level, optname) == (SOL_SOCKET, SO_TYPE):
            return self._type
        return self._options.get((level, optname), 0)

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        return self.send(b"".join(buffers))

    def set_inheritable(self, inheritable):
        pass

    def get_inheritable(self):
        return False


SocketType = _socket.socket


class _SocketFile:
    """A socket as a file."""

    def __init__(self, sock, mode, encoding, errors):
        self._sock = sock
        self._binary = "b" in mode
        self._encoding = encoding
        self._errors = errors
        self._buffer = b""
        self._written = []
        self.mode = mode
        self.closed = False

    def readable(self):
        return "w" not in self.mode or "r" in self.mode

    def writable(self):
        return "w" in self.mode

    def _given(self, data):
        return data if self._binary else data.decode(self._encoding, self._errors)

    def _fill(self):
        data = self._sock.recv(8192)
        self._buffer += data
        return bool(data)

    def _take(self, size):
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        return self._given(data)

    def read(self, size=-1):
        if size is None or size < 0:
            while self._fill():
                pass
            return self._take(len(self._buffer))
        while len(self._buffer) < size and self._fill():
            pass
        return self._take(size)

    def readline(self, size=-1):
        while b"\n" not in self._buffer and self._fill():
            pass
        end = self._buffer.find(b"\n") + 1 or len(self._buffer)
        return self._take(end if size is None or size < 0 else min(end, size))

    def readlines(self):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        self._written.append(data if self._binary else data.encode(self._encoding, self._errors))
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        written, self._written = self._written, []
        if written:
            self._sock.sendall(b"".join(written))

    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True
            self._sock._drop_file()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, fileno=fd)


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    one, other = _socket._pair()
    return socket(fileno=one), socket(fileno=other)


# Names and addresses -----------------------------------------------------------------------------

_SERVICES = {"echo": 7, "discard": 9, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "https": 443}
_HOSTNAME = "localhost"


def gethostname():
    return _HOSTNAME


def getfqdn(name=""):
    return name or _HOSTNAME


def _is_numeric(host):
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() and int(part) < 256 for part in parts)


def gethostbyname(hostname):
    if hostname == _HOSTNAME:
        return "127.0.0.1"
    if hostname == "":
        return "0.0.0.0"
    if _is_numeric(hostname):
        return hostname
    raise gaierror(EAI_NONAME, "Name or service not known")


def _port_of(service):
    if service is None:
        return 0
    if isinstance(service, int):
        return service
    if service.isdigit():
        return int(service)
    if service not in _SERVICES:
        raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    return _SERVICES[service]


def getservbyname(servicename, protocolname=None):
    if servicename not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[servicename]


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if host is None:
        host = "0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1"
    elif isinstance(host, bytes):
        host = host.decode()
    address = gethostbyname(host), _port_of(port)
    if family not in (AF_UNSPEC, AF_INET):
        raise gaierror(-9, "Address family for hostname not supported")
    return [
        (AF_INET, kind, number, "", address)
        for kind, number in ((SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, IPPROTO_IP))
        if type in (0, kind) and proto in (0, number)
    ]


def getnameinfo(sockaddr, flags):
    return sockaddr[0], str(sockaddr[1])


def inet_aton(text):
    if not _is_numeric(text):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(int(part) for part in text.split("."))


def inet_ntoa(packed):
    return ".".join(str(byte) for byte in packed)


def inet_pton(family, text):
    if family != AF_INET or not _is_numeric(text):
        raise OSError("illegal IP address string passed to inet_pton")
    return inet_aton(text)


def inet_ntop(family, packed):
    return inet_ntoa(packed)


def htons(number):
    return (number & 0xFF) << 8 | number >> 8


ntohs = htons


def htonl(number):
    return int.from_bytes(number.to_bytes(4, "little"), "big")


ntohl = htonl


# Making connections ------------------------------------------------------------------------------

_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    errors = []
    for family, kind, proto, _, resolved in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(resolved)
            return sock
        except OSError as error:
            errors.append(error)
            if sock is not None:
                sock.close()
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", errors)
        raise errors[0]
    finally:
        errors.clear()


def has_dualstack_ipv6():
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            sock.bind(address)
        except OSError as error:
            raise OSError(error.errno, f"{error.strerror} (while attempting to bind on address {address!r})") from None
        sock.listen() if backlog is None else sock.listen(backlog)
        return sock
    except OSError:
        sock.close()
        raise
