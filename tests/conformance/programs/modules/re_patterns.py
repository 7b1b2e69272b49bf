import re
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
pats = [r"a+b", r"(a|b)*c", r"(?P<y>\d{4})-(?P<m>\d\d)", r"(?i)HELLO", r"\bfoo\b", r"^x$", r"(a)?(?(1)b|c)", r"(?<=a)b", r"(?<!a)b", r"a(?=b)", r"a(?!b)", r"(?>a+)b", r"a*+a", r"a++b", r"(?:ab|a)*+b", r"a{2,3}", r"a{,2}", r"a{2,}?", r"(a*)*", r"(a*)+", r"(?:a|b)??c", r"[^abc]+", r"[a-z\d_-]+", r"[]a]+", r"(.)\1", r"(?P<q>['\"]).*?(?P=q)", r"\w+\s*=\s*\d+", r"(?s).+", r".+", r"(?m)^\w+$", r"(?x) a b # c", r"\Aa", r"b\Z", r"b\z", r"\x41\u0042\103", r"(?i:a)b", r"(?-i:a)b", r"\d+|\w+", r"((a)|(b))+", r"x*", r"(?:)", r"|a", r"a||b", r"(?#comment)a"]
texts = ["aab", "ababc", "on 2024-05-06", "say hello", "a foo b", "x", "x\n", "ab", "c", "cb", "aaa", "aaaab", "", "'it' \"q\"", "key = 12", "l1\nl2\nabc", "a]b]", "ABC", "aA", "abcabc"]
for p in pats:
    c = re.compile(p)
    print(p, c, c.groups, dict(c.groupindex), c.flags)
    for t in texts:
        for name in ("match","search","fullmatch"):
            m = getattr(c, name)(t)
            if m: print("  ", name, repr(t), m, m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.regs)
        print("  ", repr(t), c.findall(t), c.split(t), c.sub("<\\g<0>>", t), c.subn("-", t, 1), [m.span() for m in c.finditer(t)])
