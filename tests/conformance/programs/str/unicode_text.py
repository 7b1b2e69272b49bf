s = "naïve café 日本語 🎉🇫🇷 e\u0301"
print(len(s), s.upper(), s[::-1][:3], [hex(ord(c)) for c in s[-6:]], s.encode()[:8], len(s.encode()), len(s.encode("utf-16")))
print([c for c in "a🎉b"], "🎉" in s, s.find("日"), s.index("🎉"), s.split(), s.count("é"))
for char in "A1é日🎉\n\u00a0ßΣ":
    print(repr(char), ord(char), char.isalpha(), char.isdigit(), char.isprintable(), char.upper(), char.lower(), char.encode("utf-8"))
print("ΑΣ".lower(), "ΑΣΑ".lower(), "ǆ".title(), "ﬁ".upper(), "ŉ".upper(), "İ".lower().encode(), "ı".upper())
print("é" == "e\u0301", sorted(["é", "z", "e", "a"]), "Z" < "é", "\ud800".isalpha(), repr("\ud800"))
for encoding in ("utf-8", "latin-1", "ascii", "utf-16-le", "utf-32-be"):
    for errors in ("strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace"):
        try:
            print(encoding, errors, "é€😀".encode(encoding, errors))
        except UnicodeEncodeError as error:
            print(encoding, errors, error, error.start, error.end, error.reason, error.object == "é€😀")
for data in (b"\xff", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"abc\x80def", b"\xc0\x80", b"\xf5\x80"):
    for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
        try:
            print(data, errors, ascii(data.decode("utf-8", errors)))
        except UnicodeDecodeError as error:
            print(data, errors, error)
for name in ("no-such", "rot", ""):
    try:
        "a".encode(name)
    except LookupError as error:
        print(error)
print("abc".encode("utf8"), b"abc".decode("UTF_8"), "ä".encode("L1"), b"\xef\xbb\xbfx".decode("utf-8-sig"), "x".encode("utf-16"))
print("日本".center(8, "*"), f"{'日本':>6}|", "%5s|" % "é", "é".ljust(4, "·"))
naïve = 1
变量 = 2
print(naïve + 变量, "变量".isidentifier(), "a b".isidentifier(), {"ключ": "значение"})
print("\N{GREEK SMALL LETTER ALPHA}", "tab\there", "bell\a".encode(), "nul\0".encode(), "\
joined", r"raw\n", b"by\x00tes", u"u-string", "a" "b" 'c')
print(*map(chr, range(0x1F600, 0x1F605)), chr(955), ord("λ"), "λ".encode("utf-8").hex(), bytes.fromhex("ce bb").decode())
