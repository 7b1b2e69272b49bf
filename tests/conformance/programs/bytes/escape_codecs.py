text = "caf\u00e9 \u20ac \U0001F600 \\ \n\t\0\x7f'\""
for name in ("unicode_escape", "unicode-escape", "raw_unicode_escape", "Raw-Unicode-Escape"):
    data = text.encode(name)
    print(name, data, data.decode(name) == text)
for data in (b"\\u0041\\x42\\103\\n\\N{BULLET}", b"\\q\\'", b"\xe9", b"\\x4", b"\\u12", b"\\U00110000", b"\\", b"\\N{nope}", b"\\N{", b"\\N", b"a\\xz", b"\\777"):
    for name in ("unicode_escape", "raw_unicode_escape"):
        for errors in ("strict", "replace", "ignore"):
            try:
                print(data, name, errors, ascii(data.decode(name, errors)))
            except UnicodeDecodeError as error:
                print(data, name, errors, error)
