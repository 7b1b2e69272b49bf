# bytes, bytearray and memoryview: making them, changing them, and what they refuse.
def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


MAKES = """
bytes(3)
bytes([1, 2, 255])
bytes("é", "utf-8")
bytes("é", "ascii", "replace")
bytes("a")
bytes(-1)
bytes([256])
bytes(["a"])
bytes(1.5)
bytes(3, "utf-8")
bytes.fromhex("00 ff 1A")
bytes.fromhex("0")
bytes.fromhex("zz")
b"abc"[1]
b"abc"[1:]
b"abc"[5]
b"abc"["a"]
b"a" + "b"
b"a" + bytearray(b"b")
bytearray(b"a") + b"b"
b"ab" * 2
97 in b"abc"
b"bc" in b"abc"
"a" in b"abc"
256 in b"abc"
b"a,b".split(",")
b"a,b".split(b",")
b",".join([b"a", bytearray(b"b")])
b",".join(["a"])
b"abc".find(98)
b"abc".find("b")
b"abc".index(b"z")
b"abc".replace(b"b", b"")
b"a%sb" % b"x"
b"%d %x %5.1f" % (1, 255, 2.5)
b"%s" % "text"
b"%c%c" % (65, b"B")
b"abc".decode("ascii")
b"\\xff".decode()
b"\\xff".decode("latin-1")
b"\\xff".decode("nonsense")
b"abc".hex(" ", 2)
b"abc" == "abc"
b"abc" < "abc"
b"abc".translate(None, b"b")
bytes.maketrans(b"ab", b"xyz")
b"Hello".swapcase() + b"hello world".title()
b" x ".strip() + b"xxaxx".strip(b"x")
int.from_bytes(b"\\x01\\x00")
list(b"abc")
bytes(memoryview(b"abcd")[1:3])
memoryview(b"ab")[0]
memoryview(bytearray(b"ab")).tolist()
hash(bytearray(b"a"))
b"abc".startswith((b"x", b"a"))
b"abc".startswith("a")
repr(b"'\\"\\n\\x00\\\\")
"""
for line in MAKES.strip().splitlines():
    attempt(line, lambda: eval(line))

buffer = bytearray(b"hello")
buffer[0] = 72
buffer[1:3] = b"EL!"
buffer.append(33)
buffer.extend([1, 2])
del buffer[-2:]
buffer += b"?"
buffer.insert(0, 62)
print(buffer, buffer.pop(), buffer.pop(0), len(buffer), buffer.index(b"L"))
view = memoryview(buffer)
view[0] = ord("J")
view.release()
buffer.reverse()
print(buffer, bytes(buffer).isalpha(), buffer.count(b"l"))
for change in ("buffer[0] = 256", "buffer[0] = 'a'", "buffer[99] = 1", "buffer.remove(7)", "buffer.append('a')", "b'a'[0] = 1", "buffer[:] = 'x'"):
    attempt(change, lambda: exec(change))

for kind in (bytes, bytearray):
    for given in ((b"1", 1), (b"1",), (1,), (None, 1), (bytes(256), "a"), (None, b"2")):
        try:
            print(kind(b"123").translate(*given))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    for template, value in ((b"%f", "x"), (b"%e", b"x"), (b"%.*g", (2, None)), (b"%f", True), (b"%.1f", 2)):
        try:
            print(kind(template) % value)
        except TypeError as error:
            print(error)
