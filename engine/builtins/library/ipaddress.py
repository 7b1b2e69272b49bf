"""Lib/ipaddress.py: addresses, networks and interfaces of the internet, versions 4 and 6"""

import functools
import re

import _ip_texts as _texts
from _ip_texts import AddressValueError, NetmaskValueError

__version__ = "1.0"

IPV4LENGTH = 32
IPV6LENGTH = 128


def ip_address(address):
    """An IPv4Address or IPv6Address, whichever it can be."""
    return _either(address, "address", IPv4Address, IPv6Address)


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network; `strict` refuses addresses of hosts in it."""
    return _either(address, "network", lambda it: IPv4Network(it, strict), lambda it: IPv6Network(it, strict))


def ip_interface(address):
    """An address and the network that it is in."""
    return _either(address, "interface", IPv4Interface, IPv6Interface)


def _either(address, what, *makers):
    for make in makers:
        try:
            return make(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def v4_int_to_packed(address):
    return _packed(address, 4)


def v6_int_to_packed(address):
    return _packed(address, 6)


def _packed(address, version):
    try:
        return address.to_bytes(4 if version == 4 else 16, "big")
    except OverflowError:
        raise ValueError(f"Address negative or too large for IPv{version}") from None


def _other_version(first, second):
    return TypeError(f"{first} and {second} are not of the same version")


# ── ranges ──


def summarize_address_range(first, last):
    """The networks that hold exactly the addresses from `first` to `last`."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise _other_version(first, last)
    if first > last:
        raise ValueError("last IP address must be greater than first")
    network = IPv4Network if first.version == 4 else IPv6Network
    start, end = first._ip, last._ip
    while start <= end:
        # As large as its place allows, and as what is left allows.
        zeros = (start & -start).bit_length() - 1 if start else first.max_prefixlen
        bits = min(zeros, (end - start + 1).bit_length() - 1)
        yield network((start, first.max_prefixlen - bits))
        start += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks that hold the same addresses."""
    singles, wholes, networks = [], [], []
    for ip in addresses:
        known = singles if isinstance(ip, _BaseAddress) else networks
        if known and known[-1].version != ip.version:
            raise _other_version(ip, known[-1])
        if isinstance(ip, _BaseAddress):
            singles.append(ip)
        elif ip._prefixlen == ip.max_prefixlen:
            if singles and singles[-1].version != ip.version:
                raise _other_version(ip, singles[-1])
            singles.append(ip.ip if isinstance(ip, (IPv4Interface, IPv6Interface)) else ip.network_address)
        else:
            networks.append(ip)
    for first, last in _runs(sorted(set(singles))):
        wholes.extend(summarize_address_range(first, last))
    return _collapsed(wholes + networks)


def _runs(addresses):
    """First and last of addresses that follow on each other."""
    start = None
    for place, address in enumerate(addresses):
        start = address if start is None else start
        following = addresses[place + 1] if place + 1 < len(addresses) else None
        if following is None or following._ip != address._ip + 1:
            yield start, address
            start = None


def _collapsed(networks):
    """Puts two halves together again, as long as there are any; drops what is inside of another."""
    waiting, halves = list(networks), {}
    while waiting:
        network = waiting.pop()
        above = network.supernet()
        half = halves.get(above)
        if half is None:
            halves[above] = network
        elif half != network:
            del halves[above]
            waiting.append(above)
    last = None
    for network in sorted(halves.values()):
        if last is None or last.broadcast_address < network.broadcast_address:
            yield network
            last = network


def get_mixed_type_key(obj):
    """Sorts addresses and networks together, an address before the network that begins with it."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented


# ── what all have ──


class _IPAddressBase:
    __slots__ = ()

    @property
    def exploded(self):
        """With all of its zeros."""
        return self._exploded()

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        """The name under which the domain name system knows it."""
        return self._reverse_pointer()

    @classmethod
    def _with_mask(cls, address):
        """What a network or interface is made of: an address and its mask."""
        if isinstance(address, (bytes, int)):
            return address, cls.max_prefixlen
        if not isinstance(address, tuple):
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            address = tuple(parts)
        return address if len(address) > 1 else (address[0], cls.max_prefixlen)

    @classmethod
    def _mask(cls, mask):
        """A netmask and its length, of a length or of a text."""
        if not isinstance(mask, int):
            mask = cls._prefix_of(mask)
        elif not 0 <= mask <= cls.max_prefixlen:
            _texts.invalid_mask(mask)
        return cls._address_type()(_texts.mask_of(mask, cls.max_prefixlen)), mask

    def __reduce__(self):
        return self.__class__, (str(self),)


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    __slots__ = ()

    def _read(self, address):
        """Takes a number, its bytes, or a text; gives the text, or None."""
        bits = self.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >= 1 << bits:
                raise AddressValueError(f"{address} (>= 2**{bits}) is not permitted as an IPv{self.version} address")
            self._ip = address
            return None
        if isinstance(address, bytes):
            if len(address) != bits // 8:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {bits // 8}) is not permitted as an IPv{self.version} address"
                )
            self._ip = int.from_bytes(address, "big")
            return None
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return text

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self.version != other.version:
            raise _other_version(self, other)
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(int(self._ip)))

    def _get_address_key(self):
        return self.version, self

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        """Besides texts, "b", "x" and "X" write all digits; "n" those that are usual for the version."""
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        found = re.fullmatch("(#?)(_?)([xbnX])", fmt)
        if not found:
            return super().__format__(fmt)
        mark, grouping, base = found.groups()
        if base == "n":
            base = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if base == "b" else self.max_prefixlen // 4
        if grouping:
            digits += digits // 4 - 1
        return format(int(self), f"{mark}0{digits + 2 * len(mark)}{grouping}{base}")


class _Interface:
    """An address that knows its network; mixed into the classes of addresses."""

    __slots__ = ()

    def _join(self, network, address, mask):
        self.network = network((address, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f"{super().__str__()}/{self._prefixlen}"

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return less
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            # Of an address and an interface the address is less.
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    __reduce__ = _IPAddressBase.__reduce__

    @property
    def ip(self):
        """The address alone."""
        return self._address_type()(self._ip)

    @property
    def with_prefixlen(self):
        return f"{self._text(self._ip)}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self._text(self._ip)}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self._text(self._ip)}/{self.hostmask}"


def _of_both_ends(name):
    """True of a network if it is true of its first and its last address."""

    def both(self):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    both.__name__ = name
    return property(both)


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    def _make(self, address, strict):
        address, mask = self._with_mask(address)
        self.network_address = self._address_class(address)
        self.netmask, self._prefixlen = self._mask(mask)
        network = int(self.network_address) & int(self.netmask)
        if network != int(self.network_address):
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = self._address_class(network)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: [self._address_class(address)]

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        return f"{self.network_address}/{self.prefixlen}"

    def hosts(self):
        """The addresses that hosts may have."""
        for number in range(int(self.network_address) + 1, int(self.broadcast_address)):
            yield self._address_class(number)

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        number = int(self.network_address) + n if n >= 0 else int(self.broadcast_address) + n + 1
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError("address out of range")
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        if self.version != other.version:
            raise _other_version(self, other)
        if self.network_address != other.network_address:
            return self.network_address < other.network_address
        return self.netmask < other.netmask

    def __eq__(self, other):
        try:
            return (
                self.version == other.version
                and self.network_address == other.network_address
                and int(self.netmask) == int(other.netmask)
            )
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Whether an address is in both."""
        return (
            self.network_address in other
            or self.broadcast_address in other
            or other.network_address in self
            or other.broadcast_address in self
        )

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ (1 << self.max_prefixlen) - 1)

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def num_addresses(self):
        return int(self.broadcast_address) - int(self.network_address) + 1

    @property
    def prefixlen(self):
        return self._prefixlen

    def address_exclude(self, other):
        """The networks that remain when `other` is taken away."""
        if self.version != other.version:
            raise _other_version(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        rest = self
        while rest != other:
            first, second = rest.subnets()
            rest, free = (first, second) if other.subnet_of(first) else (second, first)
            yield free

    def compare_networks(self, other):
        """-1, 0 or 1, as its first address is less, or its mask if they begin together."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        ours = int(self.network_address), int(self.netmask)
        theirs = int(other.network_address), int(other.netmask)
        return (ours > theirs) - (ours < theirs)

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """Parts of equal size."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        step = (int(self.hostmask) + 1) >> prefixlen_diff
        for number in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self.__class__((number, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that this one is a part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(
                f"current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}"
            )
        return self.__class__((int(self.network_address) & (int(self.netmask) << prefixlen_diff), length))

    @staticmethod
    def _is_subnet_of(a, b):
        try:
            if a.version != b.version:
                raise _other_version(a, b)
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {a} and {b}")

    def subnet_of(self, other):
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        return self._is_subnet_of(other, self)

    is_multicast = _of_both_ends("is_multicast")
    is_reserved = _of_both_ends("is_reserved")
    is_link_local = _of_both_ends("is_link_local")
    is_unspecified = _of_both_ends("is_unspecified")
    is_loopback = _of_both_ends("is_loopback")

    @property
    def is_private(self):
        first, last, known = self.network_address, self.broadcast_address, self._constants
        return any(first in each and last in each for each in known.private) and all(
            first not in each and last not in each for each in known.exceptions
        )

    @property
    def is_global(self):
        return not self.is_private


# ── version 4 ──


class _BaseV4:
    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH

    @staticmethod
    def _address_type():
        return IPv4Address

    @staticmethod
    def _text(number):
        return _texts.v4_text(number)

    @staticmethod
    def _prefix_of(mask):
        return _texts.prefix_of_mask(mask) if "." in mask else _texts.prefix_of_digits(mask, IPV4LENGTH)

    def _exploded(self):
        return str(self)

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"


class IPv4Address(_BaseV4, _BaseAddress):
    """One address of version 4, of a text, a number or four bytes."""

    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        text = self._read(address)
        if text is not None:
            self._ip = _texts.v4_number(text)

    @property
    def packed(self):
        return v4_int_to_packed(self._ip)

    @property
    def is_reserved(self):
        return self in self._constants.reserved

    @property
    def is_private(self):
        return any(self in each for each in self._constants.private) and all(
            self not in each for each in self._constants.exceptions
        )

    @property
    def is_global(self):
        return self not in self._constants.shared and not self.is_private

    @property
    def is_multicast(self):
        return self in self._constants.multicast

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self in self._constants.loopback

    @property
    def is_link_local(self):
        return self in self._constants.link_local

    @property
    def ipv6_mapped(self):
        """The same address among those of version 6."""
        return IPv6Address(f"::ffff:{self}")


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 and its network."""

    def __init__(self, address):
        address, mask = self._with_mask(address)
        IPv4Address.__init__(self, address)
        self._join(IPv4Network, address, mask)


class IPv4Network(_BaseV4, _BaseNetwork):
    """The addresses of version 4 that begin with the same bits."""

    _address_class = IPv4Address

    def __init__(self, address, strict=True):
        self._make(address, strict)

    @property
    def is_global(self):
        shared = self._constants.shared
        return not (self.network_address in shared and self.broadcast_address in shared) and not self.is_private


class _Known4:
    """https://www.iana.org/assignments/iana-ipv4-special-registry"""

    link_local = IPv4Network("169.254.0.0/16")
    loopback = IPv4Network("127.0.0.0/8")
    multicast = IPv4Network("224.0.0.0/4")
    shared = IPv4Network("100.64.0.0/10")
    reserved = IPv4Network("240.0.0.0/4")
    private = [
        IPv4Network(text)
        for text in (
            "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 "
            "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32"
        ).split()
    ]
    exceptions = [IPv4Network("192.0.0.9/32"), IPv4Network("192.0.0.10/32")]


IPv4Address._constants = IPv4Network._constants = _Known4


# ── version 6 ──


class _BaseV6:
    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH

    @staticmethod
    def _address_type():
        return IPv6Address

    @staticmethod
    def _text(number):
        return _texts.v6_text(number)

    @staticmethod
    def _prefix_of(mask):
        return _texts.prefix_of_digits(mask, IPV6LENGTH)

    def _exploded(self):
        address = self.network_address if isinstance(self, IPv6Network) else self
        digits = ":".join([f"{hextet:04x}" for hextet in _texts.v6_hextets(_texts.v6_number(address._alone()))])
        if address is self and self.ipv4_mapped is not None:
            return f"{digits[:30]}{self.ipv4_mapped}"
        return digits if type(self) is IPv6Address else f"{digits}/{self._prefixlen}"

    def _reverse_pointer(self):
        digits = f"{self._ip:032x}" if type(self) is IPv6Address else self.exploded.replace(":", "")
        return ".".join(digits[::-1]) + ".ip6.arpa"


class IPv6Address(_BaseV6, _BaseAddress):
    """One address of version 6, of a text, a number or sixteen bytes; a text may name its zone."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        text = self._read(address)
        self._scope_id = None
        if text is not None:
            text, self._scope_id = _texts.scoped(text)
            self._ip = _texts.v6_number(text)

    def _alone(self):
        return IPv6Address.__str__(self)

    def __str__(self):
        mapped = self.ipv4_mapped
        text = super().__str__() if mapped is None else f"{self._text(self._ip >> 32)}:{mapped}"
        return f"{text}%{self._scope_id}" if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented:
            return NotImplemented
        return equal and self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        """The zone, or None."""
        return self._scope_id

    @property
    def packed(self):
        return v6_int_to_packed(self._ip)

    @property
    def ipv4_mapped(self):
        """The address of version 4 that it stands for, or None."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """Server and client of a tunnel (RFC 4380), or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        """The address of version 4 in one of 6to4 (RFC 3056), or None."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    def _as_mapped(self, name, otherwise):
        """What is true of the address of version 4 is true of this one."""
        mapped = self.ipv4_mapped
        return otherwise() if mapped is None else getattr(mapped, name)

    @property
    def is_multicast(self):
        return self._as_mapped("is_multicast", lambda: self in self._constants.multicast)

    @property
    def is_reserved(self):
        return self._as_mapped("is_reserved", lambda: any(self in each for each in self._constants.reserved))

    @property
    def is_link_local(self):
        return self._as_mapped("is_link_local", lambda: self in self._constants.link_local)

    @property
    def is_site_local(self):
        return self in self._constants.site_local

    @property
    def is_private(self):
        known = self._constants
        return self._as_mapped(
            "is_private",
            lambda: any(self in each for each in known.private) and all(self not in each for each in known.exceptions),
        )

    @property
    def is_global(self):
        return self._as_mapped("is_global", lambda: not self.is_private)

    @property
    def is_unspecified(self):
        return self._as_mapped("is_unspecified", lambda: self._ip == 0)

    @property
    def is_loopback(self):
        return self._as_mapped("is_loopback", lambda: self._ip == 1)


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 and its network."""

    def __init__(self, address):
        address, mask = self._with_mask(address)
        IPv6Address.__init__(self, address)
        self._join(IPv6Network, address, mask)

    def _alone(self):
        return str(self.ip)

    @property
    def is_unspecified(self):
        return super().is_unspecified and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


class IPv6Network(_BaseV6, _BaseNetwork):
    """The addresses of version 6 that begin with the same bits."""

    _address_class = IPv6Address

    def __init__(self, address, strict=True):
        self._make(address, strict)

    def hosts(self):
        """All but the first address, which stands for the routers; there is no broadcast."""
        for number in range(int(self.network_address) + 1, int(self.broadcast_address) + 1):
            yield self._address_class(number)

    is_site_local = _of_both_ends("is_site_local")


def _networks6(texts):
    return [IPv6Network(text) for text in texts.split()]


class _Known6:
    """https://www.iana.org/assignments/iana-ipv6-special-registry"""

    link_local = IPv6Network("fe80::/10")
    multicast = IPv6Network("ff00::/8")
    site_local = IPv6Network("fec0::/10")
    private = _networks6(
        "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 "
        "fe80::/10"
    )
    exceptions = _networks6(
        "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28"
    )
    reserved = _networks6(
        "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 "
        "f800::/6 fe00::/9"
    )


IPv6Address._constants = IPv6Network._constants = _Known6
