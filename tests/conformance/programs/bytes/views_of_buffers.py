"""Arrays, bytearrays and views that share memory: formats, writing through, and who may not grow."""

import base64
import hashlib
import io
import struct
import zlib
from array import array


def attempt(what, action):
    try:
        print(what, "->", action())
    except Exception as error:
        print(what, "->", type(error).__name__, error)


# ── a view of an array has its items ──

shorts = array("h", [1, 2, 300, -4])
view = memoryview(shorts)
print(view.format, view.itemsize, view.nbytes, view.shape, view.strides, view.readonly, view.tolist())
print(view == shorts, view == array("i", shorts.tolist()), view == shorts.tobytes(), view[1:3] == shorts[1:3])
view[0] = -32768
view[1:3] = array("h", [7, 8])
print(shorts, view[-1], view.tobytes().hex(" ", 2))
attempt("too big", lambda: view.__setitem__(0, 40_000))
attempt("no number", lambda: view.__setitem__(0, "1"))
attempt("other format", lambda: view.__setitem__(slice(0, 1), array("H", [1])))
print(view.cast("B").tolist(), view.cast("B").cast("i").tolist())
attempt("cast", lambda: view.cast("w"))
attempt("text", lambda: memoryview(array("w", "ab")).tolist())

# ── as long as somebody looks, the size stays ──

attempt("append", lambda: shorts.append(5))
attempt("extend", lambda: shorts.extend([5]))
attempt("pop", lambda: shorts.pop())
view.release()
shorts.append(5)
print("released", shorts)

text = bytearray(b"hello world")


def first_word(buffer):
    whole = memoryview(buffer)
    return bytes(whole[:5])


print(first_word(text))
text += b"!"
tail = memoryview(text)[6:]
for name, change in {
    "append": lambda: text.append(33),
    "extend": lambda: text.extend(b"??"),
    "pop": lambda: text.pop(),
    "clear": lambda: text.clear(),
    "insert": lambda: text.insert(0, 65),
    "del": lambda: text.__delitem__(slice(0, 3)),
    "grow": lambda: text.__setitem__(slice(0, 1), b"HHH"),
    "same size": lambda: text.__setitem__(slice(0, 1), b"H"),
}.items():
    attempt(name, change)
print(text, bytes(tail))
del tail
text.clear()
print(text)

with memoryview(text) as nothing:
    attempt("within with", lambda: text.append(1))
text.append(65)
print(text)

# ── what wants bytes takes them from an array ──

words = array("H", [1, 2, 3, 4])
struct.pack_into("<HH", words, 2, 500, 600)
print(words, struct.unpack("<4H", words), struct.unpack_from("<H", words, 4))
attempt("pack into bytes", lambda: struct.pack_into("b", b"a", 0, 1))
print(base64.b64encode(words), hashlib.sha256(words).hexdigest()[:16], zlib.crc32(words))
print(bytes(words), b"".join([array("B", [65, 66]), b"C"]), bytes([65]) == array("B", [65]), bytearray(b"A") == array("B", [65]))
stream = io.BytesIO()
print(stream.write(words), stream.getvalue())
stream.seek(0)
back = array("H")
back.fromfile(stream, 3)
attempt("too few", lambda: back.fromfile(stream, 3))
print(back)
stream.seek(2)
into = array("H", [0, 0])
print(stream.readinto(into), into)
into.byteswap()
print(into, into.tolist(), into.tobytes())
attempt("frombytes", lambda: into.frombytes(b"abc"))
