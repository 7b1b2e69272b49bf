import re
text = "Alice (alice@example.com), Bob <bob.smith@mail.org>; phone: +1-555-0100, 2024-05-06 and 1999-12-31"
print(re.findall(r"[\w.]+@[\w.]+\.\w+", text), re.findall(r"(\d{4})-(\d\d)-(\d\d)", text), re.search(r"(?P<y>\d{4})-(?P<m>\d\d)", text).groupdict(), re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3/\2/\1", text), re.split(r"[,;]\s*", text))
m = re.match(r"(\w+) \((.*?)\)", text); print(m, m.group(), m.group(1, 2), m.groups(), m.start(2), m.end(), m.span(1), m.re.pattern, m.string[:5], m.lastindex, m[1], m.expand(r"<\1>"), bool(re.match("x", text)))
print([m.span() for m in re.finditer(r"\b\w{3}\b", text)], re.sub(r"\d", lambda m: str((int(m[0]) + 1) % 10), "a1b9"), re.subn("a", "b", "banana", count=2), re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "12a"), re.escape("a.b*c?[x]"))
p = re.compile(r"""(?P<key>\w+)  # key
    \s*=\s*(?P<val>"[^"]*"|\S+)""", re.VERBOSE | re.IGNORECASE); print(p, p.flags, p.groups, dict(p.groupindex), p.findall('a=1 B = "x y"'), p.search("zz = 5", 1).group("key"))
print(re.findall("(?i)HELLO", "hello Hello"), re.findall("^\\w", "a\nb", re.M), re.findall("a.b", "a\nb", re.S), re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"\d+(?!px)\b", "5px 6em 7"), re.findall(r"(?:ab)+", "ababxab"), re.findall(r"(a)|(b)", "ab"), re.split(r"(\d)", "a1b2c"), re.split("", "abc"), re.split(r"x*", "axbc"), re.findall(r"\b", "a b"))
print(re.sub(r"(?P<w>\w+)", r"\g<w>!", "hi yo"), re.sub(r"(.)\1", r"[\1]", "aabbcd"), re.findall(r"(\w)(?=\1)", "aabbc"), re.match(r"(a+)+b", "aaab").group(), re.findall(r"[^\W\d_]+", "abc_12é"), re.findall(r"\d+", "٣ 4", re.A), re.search("(?P<a>x)?y", "y").group("a"), re.sub("x*", "-", "abxd"), re.findall(r"a{2,3}?", "aaaaa"), re.findall(r"(?>a+)b", "aaab"), re.findall(r"a++b", "aab"), re.findall(r"(?s:.)x", "\nx"), re.findall(r"\w+(?(?=x)x|y)" if 0 else r"(<)?a(?(1)>|b)", "<a> ab"))
for bad in ("(", "[a", "a{2,1}", "*a", "(?P<1>x)", "(?P=no)", "\\", "(?<=a+)b", "a)", "(?z)", "[z-a]", "(?P<n>a)(?P<n>b)", "a**", "\\8", "(?i", "x{99999999999}"):
    try: re.compile(bad); print("ok", bad)
    except re.error as e: print(bad, "|", e, "|", e.pos)
print(re.compile("a") == re.compile("a"), re.compile(b"a+").findall(b"aab"), re.RegexFlag.I | re.M, re.I, re.search("b", "abc"), re.template if 0 else "", re.purge())
class Lexer:
    spec = [("NUM", r"\d+(\.\d*)?"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/=()]"), ("SKIP", r"[ \t]+"), ("BAD", r".")]
    rx = re.compile("|".join(f"(?P<{n}>{p})" for n, p in spec))
    def run(self, s): return [(m.lastgroup, m.group()) for m in self.rx.finditer(s) if m.lastgroup != "SKIP"]
print(Lexer().run("x = 3.5 * (y1 + 42) ?"))
