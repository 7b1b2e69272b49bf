import string
from string import Template, Formatter, capwords
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
t = Template("$who owes ${amount} $$ to $who_else"); print(t.substitute(who="A", amount=5, who_else="B"), t.safe_substitute(who="A"), t.get_identifiers(), t.is_valid(), t.template)
for bad in ("$", "${x", "$ x", "a\n$1"):
    try: Template(bad).substitute(x=1)
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
try: t.substitute({})
except KeyError as e: print("KeyError", e)
class MyT(Template): delimiter = "%"; idpattern = "[a-z]+_[a-z]+"
print(MyT("%a_b %% $x %no").safe_substitute(a_b=1), capwords("hello  wORLD foo"), capwords("a-b-c", "-"))
class F(Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kw)
    def format_field(self, v, spec): return v.upper() if spec == "up" else super().format_field(v, spec)
    def convert_field(self, v, c): return "conv" if c == "z" else super().convert_field(v, c)
f = F(); print(f.format("{0} {name} {x:up} {0!r:>5} {y!z}", 1, x="abc", y=2), list(Formatter().parse("a{b!r:c}d{{e}}{0.x[1]}")), Formatter().vformat("{} {}", (1, 2), {}), Formatter().get_field("0.real", (5,), {}))
for bad in ("{", "}", "{0", "{!x}", "{a.}", "{0}{}", "{}{0}", "{:{:{}}}"):
    try: print(Formatter().format(bad, 1, 2, 3))
    except Exception as e: print(type(e).__name__, e)
print("{:>10}|{:<10}|{:^10}|{:*^9}".format("a", "b", "c", "d"), "{:+d} {: d} {:05d} {:,} {:_}".format(5, 5, 42, 1234567, 1234567), "{:x} {:#x} {:#b} {:o} {:X}".format(255, 255, 5, 8, 255), "{:.2f} {:8.3f} {:e} {:g} {:%}".format(3.14159, 2.5, 12345.678, 0.00001, 0.25), "{0[a]} {0[b][1]} {1.real}".format({"a": 1, "b": [2, 3]}, 7), "{!r} {!s} {!a}".format("é", "é", "é"))
print("%s %r %d %5.2f %-5s| %05d %x %o %e %g %% %c %+d" % ("a", "b", 3, 1.5, "l", 42, 255, 8, 1234.5, 0.1, 65, 7), "%(a)s %(b)03d" % {"a": 1, "b": 2}, "%*d" % (5, 3))
name, width = "x", 8; print(f"{name!r:>{width}} {name=} {width:=+5} {1+1=} {'nested ' + f'{width}'} {{}} {width:#06x} {3.14159:.{2}f} {True:5} {None!s:>6} {1e10:,.0f}")
import datetime; print(f"{datetime.date(2024, 5, 6):%A %d %B %Y}", f"{1234.5:>12,.2f}", f"{'a':\u2014^5}", f"{-5:=8}", f"{complex(1,2):.1f}")
print("abc".translate(str.maketrans("ab", "xy", "c")), "%s" % (1,), "a,b,,c".split(","), " x ".strip(), "tEST".swapcase(), "x".zfill(4), "-5".zfill(4), "a\tb".expandtabs(4), "ab".join("123"), "Hello".partition("l"), "prefix-x".removeprefix("prefix-"))
