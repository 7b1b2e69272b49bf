# split, rsplit, splitlines, partition, join, find, count, replace: the corners.
text = "  one  two\tthree\nfour  "
print(text.split(), text.split(None, 2), text.rsplit(None, 1), text.split(" "))
print("a,b,,c,".split(","), "a,b,,c,".rsplit(",", 2), "".split(), "".split(","), "abc".split("abc"), "aXbXc".split("X", 0))
print("one\ntwo\r\nthree\x0bfour\x85five\u2028six".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines())
print("key=value=more".partition("="), "key".partition("="), "key=value=more".rpartition("="), "key".rpartition("="))
print("-".join("abc"), ", ".join(["x"]), "".join([]), "ab".join(["1", "2", "3"]))
print("banana".find("an"), "banana".find("an", 2), "banana".rfind("an"), "banana".find("x"), "banana".find("", 7), "banana".find("", 6))
print("banana".count("a"), "banana".count("ana"), "banana".count(""), "banana".count("a", 2, 4), "".count(""))
print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "abc".replace("", "-"), "abc".replace("", "-", 2))
print("banana".index("n", -3), "banana".startswith(("x", "ba")), "banana".endswith("na", 0, 4), "".startswith(""))
print("xxhixx".strip("x"), "xyhiyx".strip("xy"), "prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"))
print("a\tb\tc".expandtabs(4), "\t|".expandtabs(), "ab\tc".expandtabs(0), "ß".upper(), "ǆ".title(), "İ".lower().encode())
print("hello world".title(), "they're bill's".title(), "hELLO".capitalize(), "Straße".casefold(), "aBc".swapcase())
print("7".zfill(3), "-7".zfill(4), "+".zfill(3), "x".center(4, "*"), "x".center(5, "*"), "ab".ljust(4, ".") + "|", "ab".rjust(4) + "|")
print("abc".translate({97: "A", 98: None, 99: "cc"}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": 1}))
for call in (
    lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".join([1]), lambda: "a".join(["b", None]),
    lambda: "abc".index("z"), lambda: "abc".rindex("z"), lambda: "a".center(5, "ab"), lambda: str.maketrans("a", "bc"),
    lambda: str.maketrans({"ab": 1}), lambda: "a".startswith(["a"]), lambda: "a" + 1, lambda: "a" * 1.5, lambda: "abc"["b"],
    lambda: "abc"[5], lambda: "a".replace("a"), lambda: "a" % 1, lambda: "%s" % (), lambda: "a".format_map(3),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
for word in ("abc", "aBc", "ABC", "123", "½", "²", "a1", "a_1", "1a", "", " ", "\n", "Hello World", "hello World", "def", "é", "１"):
    checks = [name for name in dir(str) if name.startswith("is") and getattr(word, name)()]
    print(repr(word), checks)
