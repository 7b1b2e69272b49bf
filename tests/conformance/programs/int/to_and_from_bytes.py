"""int.to_bytes and int.from_bytes."""


def attempt(function, *args, **kwargs):
    try:
        print(args, kwargs, function(*args, **kwargs))
    except Exception as error:
        print(args, kwargs, type(error).__name__, error)


VALUES = [0, 1, 127, 128, 255, 256, -1, -128, -129, 65535, 2**31, -(2**63), 2**70 + 3, -(2**70)]
for value in VALUES:
    for length in [0, 1, 2, 8, 10]:
        for order in ["big", "little"]:
            for signed in [False, True]:
                print(value, length, order, signed, end=" ")
                attempt(value.to_bytes, length, order, signed=signed)

for data in [b"", b"\x00", b"\x01", b"\xff", b"\x80\x00", b"\x00\x80", b"\xff\xff\xff", bytes(range(12))]:
    for order in ["big", "little"]:
        for signed in [False, True]:
            value = int.from_bytes(data, order, signed=signed)
            print(data, order, signed, value, value.to_bytes(len(data), order, signed=signed) == data)

attempt((5).to_bytes)
attempt((300).to_bytes)
attempt((5).to_bytes, 2)
attempt((5).to_bytes, length=3, byteorder="little")
attempt((5).to_bytes, 2, "middle")
attempt((5).to_bytes, 2, 5)
attempt((5).to_bytes, -1)
attempt((5).to_bytes, "a")
attempt((5).to_bytes, 1, "big", True)
attempt((5).to_bytes, foo=1)
attempt((5).to_bytes, 1, length=2)
attempt((-1).to_bytes, 1, signed=[])
attempt((-1).to_bytes, 1, signed=[0])
attempt(int.from_bytes)
attempt(int.from_bytes, b"\x01\x02")
attempt(int.from_bytes, bytes=b"\x01", byteorder="little")
attempt(int.from_bytes, b"\x01", "middle")
attempt(int.from_bytes, b"\x01", 5)
attempt(int.from_bytes, [1, 2, 3])
attempt(int.from_bytes, (1, 300))
attempt(int.from_bytes, [-1])
attempt(int.from_bytes, ["a"])
attempt(int.from_bytes, "ab")
attempt(int.from_bytes, 5)
attempt(int.from_bytes, None)
attempt(int.from_bytes, bytearray(b"\x01\x00"))
attempt(int.from_bytes, b"\x01", "big", True)
print(int.from_bytes((x for x in (1, 2)), "little"), int.from_bytes(range(3)))


class Packed:
    def __bytes__(self):
        return b"\x02\x00"


class Broken:
    def __bytes__(self):
        return "text"


print(int.from_bytes(Packed()))
try:
    int.from_bytes(Broken())
except TypeError as error:
    print(error)


class Id(int):
    def __new__(cls, value):
        print("new", value)
        return super().__new__(cls, value)


made = Id.from_bytes(b"\x00\x10")
print(made, type(made).__name__, bool.from_bytes(b"\x00"), bool.from_bytes(b"\x05"))
