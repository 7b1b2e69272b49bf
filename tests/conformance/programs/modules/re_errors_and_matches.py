import re
bad = ["(", ")", "(a", "a)", "[a", "[z-a]", "[\\d-z]", "*a", "a**", "a{2}{3}", "a{3,2}", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P=foo)", "(?P", "(?Px)", "(?", "(?z)", "(?<a)", "(?<", "(?<=a+)b", "\\", "\\1", "(\\1)", "(a)\\2", "\\q", "[\\q]", "\\x1", "\\u12", "\\U00110000", "\\400", "[\\400]", "(?(1)a|b|c)", "(?(2)a)", "(?(x)a)", "(?(0)a)", "(?#abc", "a(?i)b", "(?i", "(?i-", "(?i-i:a)", "(?-", "(?-:a)", "(?-z:a)", "(?iz:a)", "(?au)", "(?L)", "(?P<>x)", "(?P<a", "a{99999999999}", "\n\n(", "x*?*", "^*", "(?:a", "(?<=(a))\\1(?<=(b)\\2)", "(?-a:x)", "{", "a{", "a{1", "a{1,", "a{}", "x{,}", "é(", "[a-\\d]", "(?P<é>a)\\1", "(?P<n!>a)"]
for b in bad:
    try:
        print(repr(b), re.compile(b))
    except re.error as e:
        print(repr(b), type(e), e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == b)
    except Exception as e:
        print(repr(b), type(e).__name__, e)
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = re.match(r"(?P<first>\w+) (\w+)( x)?", "John Smith jr")
show(lambda: m.group("first", 2, 0)); show(lambda: m[1]); show(lambda: m["first"]); show(lambda: m[9]); show(lambda: m.group("zz")); show(lambda: m.start(2)); show(lambda: m.end("first")); show(lambda: m.span(3)); show(lambda: m.span(4))
show(lambda: m.groups("-")); show(lambda: m.groupdict()); show(lambda: m.expand(r"\2 \g<first>\n\g<0>")); show(lambda: m.expand(r"\9")); show(lambda: m.expand(r"\g<zz>")); show(lambda: m.expand(r"\g<zz")); show(lambda: m.expand(r"\q")); show(lambda:m.expand(r"\g")); show(lambda:m.expand(r"\101 \0"))
show(lambda: (m.pos, m.endpos, m.string, m.re, m.lastindex, m.lastgroup))
show(lambda: re.sub(r"(\w)(\w)", lambda m: m[2]+m[1], "abcdef")); show(lambda: re.sub("a", 1, "a")); show(lambda: re.sub("a", lambda m: 1, "ba")); show(lambda: re.sub("x*", "-", "abxd"))
show(lambda: re.split(r"(,)|;", "a,b;c")); show(lambda: re.split(r"\W+", "a, b, c", maxsplit=1)); show(lambda: re.split("x*", "axbc")); show(lambda: re.split(r"\b", "hi there"))
show(lambda: re.match(1, "a")); show(lambda: re.match("a", 1)); show(lambda: re.match("a", b"a")); show(lambda: re.match(b"a", "a")); show(lambda: re.match(b"(a)(b)?", b"ab").groups()); show(lambda: re.findall(rb"\w+", b"ab cd \xe9"))
show(lambda: re.escape("a.b*c [x] é\n-#")); show(lambda: re.escape(b"a.b")); show(lambda: re.compile("a", re.I|re.M)); show(lambda: re.compile("a", re.I|re.M|re.S|re.X|re.A)); show(lambda: re.compile(b"a", re.I)); show(lambda: re.I); show(lambda: repr(re.I|re.M)); show(lambda: re.compile("x"*300))
show(lambda: str(re.IGNORECASE)); show(lambda: re.RegexFlag(10)); show(lambda: re.compile("a", re.L)); show(lambda: re.compile(b"a", re.U)); show(lambda: re.compile("a", re.A|re.U)); show(lambda: re.compile(re.compile("a"), re.I)); show(lambda: re.compile("a") == re.compile("a")); show(lambda: re.compile("a") == re.compile("a", re.I)); show(lambda: hash(re.compile("a"))==hash(re.compile("a")))
p = re.compile("a(b)?")
show(lambda: p.search("xxab", 2)); show(lambda: p.search("xxab", 3)); show(lambda: p.match("xab", 1, 2)); show(lambda: re.compile("^a").search("ba", 1)); show(lambda: re.compile("a$").search("aab", 0, 2)); show(lambda: p.findall("ab a ab")); show(lambda: list(p.finditer("ab a")))
show(lambda: type(p.finditer("a")).__name__); show(lambda: re.Pattern); show(lambda: re.Match[str]); show(lambda: re.match("a","b").group())
show(lambda: re.findall("(?i)straße|ſ", "STRASSE straße S ſ s")); show(lambda: re.findall("(?i)[k]", "kK\u212a")); show(lambda: re.findall("(?i)\u212a", "kK\u212a")); show(lambda: re.findall(r"\w+", "naïve café ٣٤ 漢字 😀x")); show(lambda: re.search("x", "😀😀x").span()); show(lambda: re.findall(".", "a😀b")); show(lambda: re.findall(r"(?a)\w+", "naïve")); show(lambda: re.findall("[😀-😂]", "a😁b"))
s = re.Scanner([(r"\d+", lambda s,t: int(t)), (r"\w+", lambda s,t: t), (r"\s+", None)])
show(lambda: s.scan("ab 12 cd !x"))
show(lambda: re.sub(r"(?P<a>x)", r"\g<a>\g<1>\1", "axb")); show(lambda: re.sub("(a)|b", r"[\1]", "ab")); show(lambda: re.fullmatch("a|ab", "ab")); show(lambda: re.match("(a|ab)(c|bcd)(d*)", "abcd").groups()); show(lambda: re.match(r"(?:(a)|b)*", "ab").groups()); show(lambda:re.match(r"(a(b)?)+", "aba").groups()); show(lambda:re.match(r"(?:(?=(a+))a)+", "aaa").groups()); show(lambda: re.findall(r"(?<=\$)\d+(?:\.\d\d)?", "$12 $3.50 4")); show(lambda: re.match("a"*10+"|b","b")); show(lambda: re.search(r"(\d+)\.(\d*)?", "3.").groups())
class M(str): pass
show(lambda: re.match("a", M("abc")).string.__class__)
show(lambda: re.compile("(a)(?P<n>b)").groupindex); show(lambda: re.search()); show(lambda: re.sub("a","b"))
import copy; show(lambda: copy.deepcopy(p) is p)
