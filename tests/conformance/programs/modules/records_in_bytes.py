# struct: records packed into bytes, unpacked, and what does not fit
import struct
from struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from

print(pack(">hIq", -2, 7, 1).hex(), pack("<hIq", -2, 7, 1).hex(), calcsize(">bhi"), calcsize("<3s?x"), calcsize(">"))
print(unpack(">Bhf", pack(">Bhf", 200, -5, 0.5)), unpack("<d", pack("<d", 1 / 3)), pack("!e", 1.5).hex(), unpack(">2s3s", b"abcde"))
print(pack("5s", b"abc"), pack("2s", b"abcdef"), pack("4p", b"abc"), unpack("4p", b"\x02abz"), pack(">?c", True, b"x"), pack(">3H", 1, 2, 3).hex())

header = Struct("<4sHB")
print(header.size, header.format, header.pack(b"RIFF", 300, 9), header.unpack(b"WAVE\x01\x02\x03"))
room = bytearray(12)
header.pack_into(room, 2, b"data", 1, 2)
pack_into(">H", room, 0, 65535)
print(room, header.unpack_from(room, 2), unpack_from(">H", room), list(iter_unpack(">Bh", bytes(range(9)))))

RECORD = Struct(">10sIf")
people = [("ann", 30, 1.5), ("bob", 25, 2.25)]
blob = b"".join(RECORD.pack(name.encode(), age, size) for name, age, size in people)
print(len(blob), [(name.rstrip(b"\0").decode(), age, size) for name, age, size in RECORD.iter_unpack(blob)])

for action in (
    lambda: pack(">B", 256),
    lambda: pack(">b", -129),
    lambda: pack(">H", "x"),
    lambda: pack(">H", 1.5),
    lambda: pack(">HH", 1),
    lambda: pack("y", 1),
    lambda: pack(">s", "text"),
    lambda: pack(">c", b"ab"),
    lambda: unpack(">H", b"abc"),
    lambda: unpack_from(">H", b"abc", 2),
    lambda: pack_into(">I", bytearray(2), 0, 1),
    lambda: list(iter_unpack(">H", b"abc")),
    lambda: pack(">f", 1e39),
    lambda: calcsize(">n"),
    lambda: Struct(3),
):
    try:
        print(action())
    except Exception as error:
        print(f"{'struct.error' if type(error) is struct.error else type(error).__name__}: {error}")
