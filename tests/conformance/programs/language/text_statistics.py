"""Counting words and letters, as the chapter on strings and dicts does."""

TEXT = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox -- clever as ever -- runs away!
"What?" said the dog, "I'm awake: ünïcödé too." """

words = TEXT.lower().replace("--", " ").split()
clean = [w.strip(".,;:!?\"'") for w in words]
counts = {}
for word in clean:
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f"{word:<8}{'*' * n} {n}")

letters = {}
for ch in TEXT.casefold():
    if ch.isalpha():
        letters[ch] = letters.get(ch, 0) + 1
print("".join(sorted(letters)))
print(max(letters, key=letters.get), min(letters, key=letters.get))
lines = TEXT.splitlines()
print(len(lines), [len(line) for line in lines], max(lines, key=len)[:10])
print(TEXT.count("the"), TEXT.lower().count("the"), TEXT.find("fox"), TEXT.rfind("fox"), TEXT.index("dog"))
print(TEXT.title().split()[:5], TEXT.swapcase()[:9], TEXT.partition("\n")[0][-4:])
vowels = sum(c in "aeiou" for c in TEXT.lower())
print(vowels, f"{vowels / len(TEXT):.1%}")
print({len(w) for w in clean} == set(map(len, clean)), sorted({len(w) for w in clean}))
palindromes = [w for w in ["level", "Noon", "python", "A man a plan a canal Panama"] if (s := "".join(filter(str.isalnum, w)).lower()) == s[::-1]]
print(palindromes)


def caesar(text, shift):
    out = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return "".join(out)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
print("hello world".translate(str.maketrans("lo", "01", "h")), "a,b,,c".split(","), "  x y ".split(), "a-b-c".rsplit("-", 1))
print("|".join(["a", "b"]), "ab" * 3, "b" in "abc", "abc" < "abd", "Z" < "a", "" in "x")
print("%s has %d items, %.2f%% full, %r %5s|%-5s|%05d %x %X %o %e" % ("box", 3, 45.678, "q", "ab", "cd", 42, 255, 255, 8, 12345.678))
print(repr('it\'s'), repr("\"q\""), repr('both \' "'), "tab\there", r"raw\n", "\x41\u00e9\U0001F600", len("\U0001F600"))
print("abc".center(9, "*"), "7".zfill(3), "-7".zfill(4), "x".ljust(3) + "|", "x".rjust(3))
print("Hello"[1:4], "Hello"[-3:], "Hello"[::-1], "Hello"[::2], "Hello"[10:], "Hello"[-100:2])
try:
    print("Hello"[10])
except IndexError as error:
    print(error)
try:
    "abc"[0] = "x"
except TypeError as error:
    print(error)
try:
    "abc" + 1
except TypeError as error:
    print(error)
try:
    1 + "abc"
except TypeError as error:
    print(error)
try:
    "abc".index("z")
except ValueError as error:
    print(error)
try:
    ",".join([1, 2])
except TypeError as error:
    print(error)
