# What regular expressions are asked of: subclasses of str, whatever has bytes, named characters, sets of the future
import re, array, warnings
class S(str):
    def __getitem__(self, i): return S(str.__getitem__(self, i))
s = S("a:b::c")
print([type(x) for x in re.findall(":+", s)], [type(x) for x in re.split(":", s)], type(re.sub("b", "x", s)), type(re.sub("z", "x", s)), type(re.match("a", s).group()), type(re.match("a", s).string))
for b in (b"a:b", bytearray(b"a:b"), memoryview(b"a:b"), array.array("b", b"a:b")):
    print(re.findall(b"[ab]", b), re.split(b":", b), re.sub(b"b", b"x", b), re.sub(b"z", b"x", b), re.match(b"(a)", b), re.match(b"(a)", b).groups(), re.match(b"(a)", b).expand(rb"<\1>"))
for bad in (3, None, [1]):
    try: re.match("a", bad)
    except TypeError as e: print(e, e.__cause__, e.__context__)
print(re.match(r"\N{LESS-THAN SIGN}", "<"), re.findall(r"[\N{DIGIT ZERO}-\N{DIGIT FIVE}]", "3579"), re.match(r"\N{snake}", "\N{SNAKE}"))
for p in (r"\N", r"[\N]", r"\N{", r"\N{}", r"\N{SNAKE", r"\NSNAKE}", r"\N{SPAM}", r"[\N{SPAM}]", rb"\N{SNAKE}"):
    try: print(re.compile(p))
    except re.error as e: print(p, e)
for p in ("[[a]", "[^[a]", "[0-9--1]", "[%--1]", "[%--]", "[a&&b]", "[a||b]", "[a~~b]", "[--1]", "[]&&]", r"[\d||a]", "[&&]", "[a\\[[]"):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        for make in (re.compile, lambda p: re.findall(p, "a")):
            re.purge()
            try: make(p)
            except re.error as e: print(p, e)
        print(p, [(str(x.message), x.category.__name__, x.lineno) for x in w])
