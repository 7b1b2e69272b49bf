import struct, base64, binascii, zlib
print(struct.pack("<IhB", 1, -2, 3), struct.calcsize("@bi"), struct.calcsize("=bi"), struct.calcsize("bxq"))
print(struct.unpack(">HH", b"\x01\x02\x03\x04"), struct.pack("!d", 1.5), struct.pack("<f", 0.1), struct.unpack("<f", struct.pack("<f", 0.1)))
print(struct.pack("5s3p?c", b"abc", b"xyz", True, b"q"), struct.unpack("5s3p?c", struct.pack("5s3p?c", b"abc", b"xyz", True, b"q")))
print(struct.pack("<e", 1.5), struct.unpack("<e", struct.pack("<e", 65504.0)), struct.pack("<e", 1e-8), struct.pack("<e", 0.1), struct.pack("<e", 2.0**-24), struct.pack("<e",-0.0))
for fmt, args in (("B", (256,)), ("b", (200,)), ("h", (40000,)), ("i", (2**31,)), ("I", (-1,)), ("q", (2**63,)), ("Q", (-1,)), ("z", (1,)), ("i", ("a",)), ("i", (1.5,)), ("f", ("a",)), ("c", (b"ab",)), ("s", ("a",)), ("ii", (1,)), ("3", ()), ("f", (1e300,)), ("e", (1e6,)), ("H", (-1,)), ("<l", (2**31,)), ):
    try: print(fmt, struct.pack(fmt, *args))
    except Exception as e: print(fmt, type(e).__name__, e)
for fmt, data in (("i", b"123"), ("2i", b"1")):
    try: print(struct.unpack(fmt, data))
    except Exception as e: print(type(e).__name__, e)
buf = bytearray(10)
struct.pack_into("<HH", buf, 2, 1, 2); print(buf, struct.unpack_from("<H", buf, 4))
for off in (8, -3, -20, 30):
    try: struct.pack_into("<HH", buf, off, 1, 2)
    except Exception as e: print(type(e).__name__, e)
    try: print(struct.unpack_from("<HH", buf, off))
    except Exception as e: print(type(e).__name__, e)
s = struct.Struct(">I4sh"); print(s.size, s.format, s, s.unpack(s.pack(7, b"spam", -1)))
print(list(struct.iter_unpack("<H", bytes(range(6)))))
try: list(struct.iter_unpack("<H", b"123"))
except struct.error as e: print(e)
print(base64.b64encode(b"hello world"), base64.b64decode("aGVsbG8gd29ybGQ="), base64.urlsafe_b64encode(b"\xff\xfe\xfd"), base64.b64decode(b"_-8=", altchars="-_"))
for bad in ("abc", "a", "ab=c", "aGVsbG8", "abcde", "ab$="):
    for v in (False, True):
        try: print(base64.b64decode(bad, validate=v))
        except Exception as e: print(bad, v, type(e).__name__, e)
print(base64.b32encode(b"hello"), base64.b32decode("NBSWY3DP"), base64.b16encode(b"hi"), base64.b16decode("6869"), base64.b85encode(b"hello world"), base64.b85decode(base64.b85encode(b"hello world")), base64.a85encode(b"hello\0\0\0\0world"), base64.a85decode(base64.a85encode(b"hello world")), base64.b32hexencode(b"ab"), base64.z85encode(b"hello123"))
for n in range(8): print(base64.b32encode(b"x" * n), base64.b32decode(base64.b32encode(b"x" * n)), base64.b85encode(b"y" * n), base64.a85encode(b"\0" * n, adobe=True))
print(base64.encodebytes(b"a" * 100), base64.decodebytes(b"YWJj\n"))
try: base64.b64encode("text")
except TypeError as e: print(e)
print(binascii.hexlify(b"abc"), binascii.hexlify(b"abcd", "-", 2), binascii.unhexlify("616263"), binascii.crc32(b"hello"), zlib.crc32(b"hello"), zlib.adler32(b"hello"), binascii.b2a_base64(b"x"), binascii.crc_hqx(b"hello", 0))
for bad in ("abc", "zz"):
    try: binascii.unhexlify(bad)
    except binascii.Error as e: print(e)
print(zlib.crc32(b"world", zlib.crc32(b"hello ")) == zlib.crc32(b"hello world"))
