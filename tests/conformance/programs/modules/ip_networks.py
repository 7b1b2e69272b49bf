"""Addresses and networks: what they are read from, how they are written, and what is refused."""

import ipaddress as ip


def attempt(what):
    try:
        print(repr(what()))
    except (ValueError, TypeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")


office = ip.ip_network("192.168.10.0/28")
print(office, office.netmask, office.hostmask, office.broadcast_address, office.num_addresses)
print([str(host) for host in office.hosts()][:3], office[1], office[-1], ip.ip_address("192.168.10.5") in office)
print(*office.subnets(new_prefix=30), office.supernet(), sep="\n")
print(list(office.address_exclude(ip.ip_network("192.168.10.4/30"))))
print([str(host) for host in ip.ip_network("10.0.0.6/31").hosts()], list(ip.ip_network("10.0.0.6").hosts()))

address = ip.ip_address("192.0.2.1")
print(repr(address), int(address), address.packed, address + 256, address.reverse_pointer, address.is_private)
print(f"{address:b} {address:#_x} {address:n} {address:>12s}|", address.exploded, address.max_prefixlen)
long = ip.ip_address("2001:db8::ff00:42:8329")
print(long, long.exploded, long.reverse_pointer, f"{long:x}", long.version, long.is_global)
for text in ("::", "::1", "1::", "::ffff:10.1.2.3", "fe80::1%eth0", "2002:c000:204::", "1:0:0:4:0:0:0:8", "ff02::fb"):
    one = ip.IPv6Address(text)
    print(one, one.scope_id, one.ipv4_mapped, one.sixtofour, one.is_loopback, one.is_multicast, one.is_link_local)

desk = ip.ip_interface("10.1.2.3/255.255.0.0")
print(repr(desk), desk.ip, desk.network, desk.with_netmask, desk.with_hostmask, desk == ip.ip_address("10.1.2.3"))
print(ip.ip_network("10.1.2.3/8", strict=False), ip.IPv4Network((0x0A000000, 24)), ip.IPv4Network(b"\n\0\0\0"))
mixed = [ip.ip_network(text) for text in ("10.0.1.0/24", "10.0.0.0/24", "10.0.0.128/25", "10.0.3.0/24")]
print(list(ip.collapse_addresses(mixed)), sorted(mixed)[0], hash(address) == hash(ip.ip_address("192.0.2.1")))
first, last = ip.ip_address("192.0.2.3"), ip.ip_address("192.0.2.130")
print(*ip.summarize_address_range(first, last))
print(*ip.collapse_addresses([ip.ip_address(f"10.0.0.{n}") for n in (4, 5, 6, 7, 9)]))
print(office.overlaps(ip.ip_network("192.168.0.0/16")), office.subnet_of(ip.ip_network("192.168.0.0/16")))
print(sorted([office, address], key=ip.get_mixed_type_key), office.compare_networks(mixed[0]))

for wrong in ("1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.", "a.b.c.d", "1.2.3.1234", "", "1.2.3.4/8", "½.1.1.1"):
    attempt(lambda: ip.IPv4Address(wrong))
for wrong in ("1:2", ":1:2:3:4:5:6:7", "1::2::3", "1:2:3:4:5:6:7:8:9:a", "12345::", "g::", "1:2:3:4:5:6:7:", "1::2:3:4:5:6:7:8",
              "::1.2.3", "::1%", "1:2:3:4:5:6:7"):
    attempt(lambda: ip.IPv6Address(wrong))
attempt(lambda: ip.ip_address("nowhere"))
attempt(lambda: ip.ip_network("10.0.0.1/8"))
attempt(lambda: ip.IPv4Network("10.0.0.0/33"))
attempt(lambda: ip.IPv4Network("10.0.0.0/255.0.255.0"))
attempt(lambda: ip.IPv4Network("10.0.0.0/8/9"))
attempt(lambda: ip.IPv4Address(2**32))
attempt(lambda: ip.IPv4Address(-1))
attempt(lambda: ip.IPv4Address(b"abc"))
attempt(lambda: address < long)
attempt(lambda: address < 5)
attempt(lambda: office[16])
attempt(lambda: list(office.subnets(new_prefix=20)))
attempt(lambda: office.supernet(prefixlen_diff=40))
attempt(lambda: list(ip.summarize_address_range(last, first)))
attempt(lambda: address - 2**33)
