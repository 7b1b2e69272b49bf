b = b"Hello, World"
print(b, b[0], b[-1], b[1:4], b[::-1], len(b), list(b[:3]), b + b"!", b"ab" * 2, 72 in b, b"World" in b, b.hex(), b.hex(":"), b.hex(" ", 2), bytes.fromhex("48 65"))
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.replace(b"l", b"L", 2), b.split(b", "), b.rsplit(b"l", 1), b.partition(b","), b.rpartition(b"o"), b"a\nb\r\nc".splitlines(), b" x ".strip(), b"xxaxx".strip(b"x"), b"ab".lstrip(b"a"))
print(b.find(b"o"), b.rfind(b"o"), b.find(111), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"He"), b.endswith((b"x", b"d")), b"-".join([b"a", b"b"]), b"a".center(5, b"*"), b"a".ljust(3) + b"|", b"7".zfill(3), b"a\tb".expandtabs(4), b.removeprefix(b"Hello"), b.removesuffix(b"World"))
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"Ab".istitle(), b"ab".islower(), b"AB".isupper(), b"\x80".isascii(), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"))
print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(5)), bytes(), bytearray(2), bytes(bytearray(b"y")), bytes.fromhex(""), str(b"a"), repr(b"it's \"q\" \x00\n\\"), b'\'"', b"a" b"b", rb"\n", b"\x41\101")
print(b"a" < b"b", b"a" == bytearray(b"a"), b"a" == "a", b"ab" > b"a", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], sorted([b"b", b"a"]), max(b"az"), sum(b"ab"), [*b"ab"], b"%s %d %x %a" % (b"s", 5, 255, "é"), b"%5.2f|%-5s|%c" % (1.5, b"x", 65))
ba = bytearray(b"abc")
ba[0] = 65
ba.append(100)
ba.extend(b"ef")
ba.insert(1, 33)
ba += b"!"
ba[1:3] = b"--"
print(ba, ba.pop(), ba.pop(0), ba, ba.remove(45), ba, ba.reverse(), ba, ba.copy() is ba, ba.find(b"d"), ba.clear(), ba, bytearray("x", "ascii"), bytearray([1, 2]))
ba = bytearray(range(6))
del ba[::2]
ba[1:1] = [9, 9]
ba *= 2
print(ba, bytes(ba), ba.decode("latin-1").encode("latin-1") == ba, ba.hex(), ba == bytes(ba), bytearray(b"ab") + b"c", b"ab" + bytearray(b"c"), type(b"" + bytearray()).__name__, type(bytearray() + b"").__name__)
for expression in ("b'abc'[5]", "b'abc'['a']", "b'a' + 'b'", "b'a' + 1", "'a' in b'abc'", "256 in b'a'", "b'a' * 1.5", "b'a' < 'a'", "bytes('a')", "bytes(-1)", "bytes([256])", "bytes(['a'])", "bytes(5.5)", "bytes(None)", "bytes('a', 5)", "b'a'.join(['b'])", "b'a'.join([1])", "b'a'.split('x')", "b'a'.split(b'')", "b'a'.replace('a', 'b')", "b'a'.find('a')", "b'a'.find(300)", "b'a'.startswith('a')", "b'a'.center(5, 'x')", "b'a'.decode('nope')", "b'\\xff'.decode()", "b'a'.hex(5)", "b'a'.hex('::')", "bytes.fromhex('abc')", "bytes.fromhex('zz')", "bytes.fromhex(5)", "b'abc'.index(b'z')", "bytearray(b'a').remove(5)", "bytearray().pop()", "bytearray([300])", "bytearray(b'a').append('b')", "bytearray(b'a').append(256)", "bytearray(b'a').extend('b')", "bytearray(b'a').extend(5)", "hash(bytearray())", "int(b'12')", "int(b'x')", "float(b'1.5')", "b'%d' % 'a'", "b'%s' % 'a'", "b'é'", "bytes.maketrans(b'a', b'bc')", "b'a'.translate(b'a')", "ord(b'a')", "ord(b'ab')", "b''.foo", "b'' 'a'", "int.from_bytes(b'\\x01\\x00')", "int.from_bytes(b'\\xff', signed=True)", "(1000).to_bytes(2, 'little')", "(5).to_bytes()", "int.from_bytes([1, 2], 'big')"):
    try:
        print(expression, "->", eval(expression))
    except SyntaxError as error:
        print(expression, "-> syntax", error.msg)
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
for statement in ("b = b'a'; b[0] = 1", "b = bytearray(b'a'); b[0] = 256", "b = bytearray(b'a'); b[0] = 'x'", "b = bytearray(b'a'); b[5] = 1", "b = bytearray(b'abc'); b[0:2] = 5", "b = bytearray(b'abc'); b[::2] = b'x'", "b = bytearray(b'abc'); b[0:1] = 'x'", "del b'a'[0]"):
    try:
        exec(statement)
        print(statement, "ok")
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
