"""Word counts, ciphers, palindromes, tables: what courses do with text."""
from collections import Counter

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = [w.strip(".,").lower() for w in text.split()]
print(len(words), len(set(words)), Counter(words).most_common(4), max(words, key=len))
print({letter: sum(w.count(letter) for w in words) for letter in "aeiou"}, sorted(set(words), key=lambda w: (-len(w), w))[:3])


def caesar(s, shift):
    return "".join(chr((ord(c) - base + shift) % 26 + base) if c.isalpha() and (base := 65 if c.isupper() else 97) else c for c in s)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), [caesar("abc", n) for n in range(3)])


def palindrome(s):
    s = "".join(c for c in s.lower() if c.isalnum())
    return s == s[::-1]


print([palindrome(s) for s in ("A man, a plan, a canal: Panama", "nope", "", "No 'x' in Nixon")])
print("-".join("abc"), "a-b--c".split("-"), " a  b ".split(), "a,b,c".rsplit(",", 1), "a=b=c".partition("="), "x".rpartition("="), "l1\nl2\r\nl3".splitlines(), "l1\n\n".splitlines(True))
print("title case here".title(), "they're bill's".title(), "swap CASE".swapcase(), "hello world".capitalize(), "ß".upper(), "İ".lower() == "i̇", "Straße".casefold())
print("abc".center(9, "*"), "abc".ljust(6, ".") + "|", "abc".rjust(6) + "|", "42".zfill(5), "-42".zfill(5), "+1".zfill(4))
print("  trim ".strip() + "|", "xxaxx".strip("x"), "abcabc".lstrip("ab"), "file.txt".removesuffix(".txt"), "prefix-x".removeprefix("prefix-"), "..a..".rstrip("."))
print("banana".find("an"), "banana".rfind("an"), "banana".find("x"), "banana".index("n", 3), "banana".count("an"), "banana".count(""), "banana".replace("a", "o", 2), "aaa".replace("", "-"))
print("hello".translate(str.maketrans("el", "ip", "o")), "abc".translate({97: None, 98: "XX", ord("c"): 0x1F600}), str.maketrans({"a": 1}), "a\tb\tcd".expandtabs(4))
print([c.isdigit() for c in "1²½x"], [c.isdecimal() for c in "1²٣"], [c.isnumeric() for c in "½四x"], "abc1".isalnum(), "abc ".isalpha(), "\t\n".isspace(), "Ab Cd".istitle(), "aB".islower(), "AB1".isupper(), "".isalpha(), "x_1".isidentifier(), "1x".isidentifier(), "a\n".isprintable(), "é".isascii())
print("abc" < "abd", "Z" < "a", "a" < "aa", "é" > "z", sorted(["b", "A", "a", "B"]), min("hello"), "lo" in "hello", "" in "x")
s = "Python"
print(s[0], s[-1], s[1:4], s[::-1], s[::2], s[-3:], s[10:], s[:-10], s[4:1:-1], len(s), s * 2, s + "!", [*s])
for row in [("name", "age"), ("Ann", 30), ("Bob", 4)]:
    print(f"{row[0]:<8}|{row[1]:>5}|")
rows = [[1, "x", 2.5], [10, "yy", 33.333]]
widths = [max(len(str(row[i])) for row in rows) for i in range(3)]
print("\n".join(" ".join(str(v).rjust(w) for v, w in zip(row, widths)) for row in rows))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\xa0é\u200b\U0001F600"), ascii("é\U0001F600"), "\x41\u0042\103")
print("%s has %d items costing %.2f (%5.1f%%)" % ("cart", 3, 9.5, 12.345), "{:>8} {:<8} {:^8}".format("r", "l", "c"), "{0}{1}{0}".format("a", "b"))
