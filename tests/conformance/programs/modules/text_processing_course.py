import string, re, textwrap, collections, difflib, html
text = """The quick brown fox jumps over the lazy dog. The dog barks; the fox runs away!
Every good boy deserves fudge - and some more words, repeated words, to count."""
words = re.findall(r"\w+", text.lower()); c = collections.Counter(words); print(c.most_common(4), len(words), len(set(words)), max(words, key=len), sorted(set(words), key=lambda w: (-len(w), w))[:4])
print(text.translate(str.maketrans("", "", string.punctuation)).split()[:5], textwrap.fill(text, 40), textwrap.shorten(text, 30), textwrap.indent("a\nb", "> "), textwrap.dedent("  x\n    y"))
def caesar(s, k): a = string.ascii_lowercase; return s.translate(str.maketrans(a + a.upper(), a[k:] + a[:k] + a[k:].upper() + a[:k].upper()))
print(caesar("Hello, World", 3), caesar(caesar("Hello", 5), 21), "racecar" == "racecar"[::-1], [w.capitalize() for w in "a bc def".split()], " ".join(w[::-1] for w in "abc def".split()))
def rle(s): return "".join(f"{len(m.group())}{m.group()[0]}" for m in re.finditer(r"(.)\1*", s))
print(rle("aaabccd"), "".join(sorted("listen")) == "".join(sorted("silent")), "%-10s|%5.1f|%03d" % ("ab", 2.345, 7), f"{'x':^7}|{3.14159:8.3f}|{255:#x}|{1e6:,.0f}|{0.25:.1%}")
print("ß".upper(), "ǅ".lower(), "İ".lower().encode(), "ﬁ".upper(), "Straße".casefold(), "𝔘".isalpha(), "٣".isdigit(), "²".isdigit(), "½".isnumeric(), "Ⅷ".isnumeric(), "é" == "e\u0301", len("👩‍👩‍👧"), "naïve café".title(), "HELLO".swapcase(), "a,b;c".replace(";", ",").split(","), "x=1;y=2".partition(";"), "tabs\there".expandtabs(8), "line1\nline2\r\nline3".splitlines(), "  pad ".strip() + "|", "abcabc".rfind("b"), "abc".center(9, "*"), "5".zfill(3), "a-b-c".rsplit("-", 1))
print("\n".join(difflib.unified_diff("a b c".split(), "a x c".split(), lineterm="")), difflib.get_close_matches("appel", ["apple", "ape"]), html.escape("<b>"), ascii("é"), "é".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"), b"\xe9".decode("latin-1"), "abc".encode().hex(), bytes.fromhex("616263"), ord("a"), chr(8364), "\N{SNOWMAN}", r"\n", "a" "b")
def anagrams(ws): d = collections.defaultdict(list); [d["".join(sorted(w))].append(w) for w in ws]; return sorted(v for v in d.values() if len(v) > 1)
print(anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]), string.Template("$a-$b").substitute(a=1, b=2), string.capwords("hello big world"), "{:>{w}}".format("r", w=5), "{0} {1} {0}".format("a", "b"), "{a.real}".format(a=5), "{x[k]}".format(x={"k": "v"}))
