import string
from string import Template, Formatter
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t = Template("$who likes ${what} $$5 $x1")
show(lambda: t.substitute(who="a", what="b", x1=3)); show(lambda: t.substitute({"who": 1})); show(lambda: t.safe_substitute({"who": 1})); show(lambda: t.get_identifiers()); show(lambda: t.is_valid())
for b in ["$", "a\nb $1", "${", "${a", "$ü", "${a-b}", "x $", "$$$"]:
    show(lambda: Template(b).substitute()); show(lambda: Template(b).safe_substitute()); show(lambda: Template(b).is_valid())
class D(Template):
    delimiter = "%"; idpattern = r"[a-z]+_[a-z]+"
show(lambda: D("%a_b %c $x").safe_substitute(a_b=1)); show(lambda: D("%a_b %% x").substitute(a_b=1))
class B(Template): braceidpattern = r"[\w.]+"
show(lambda: B("${a.b} $c").substitute({"a.b": 2, "c": 3}))
class P(Template):
    pattern = r"\[(?:(?P<escaped>\[)|(?P<named>\w+)\]|(?P<braced>zzz)|(?P<invalid>))"
show(lambda: P("hi [name] [[").substitute(name="x")); show(lambda: Template.pattern.pattern if False else Template.pattern.flags)
f = Formatter()
show(lambda: f.format("{0} {1!r:>5} {name.real[0]}" , 1, "a", name=None)); show(lambda: f.format("{} {} {x:{w}}", 1, 2, x=3, w=5)); show(lambda: f.format("{0} {}", 1, 2)); show(lambda: f.format("{} {0}", 1)); show(lambda: f.format("{x}")); show(lambda: f.format("{3}")); show(lambda: f.format("{!x}", 1)); show(lambda: f.format("{a[k]} {b.real}", a={"k": 1}, b=2))
for s in ["", "abc", "{}", "a{{b}}c", "{a!r:>{w}}x", "{a.b[0]}", "{", "}", "{a", "{a!", "{a!r", "{a!rx}", "{a:{", "{a:", "{a{", "x{[}]}y", "{0:d}{1}"]:
    show(lambda: (s, list(f.parse(s))))
class U(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
    def format_field(self, v, spec): return v.upper() if spec == "up" else super().format_field(v, spec)
    def check_unused_args(self, used, args, kwargs): print("used", sorted(used, key=str))
show(lambda: U().format("{missing} {0:up} {x!s}", "abc", x=1)); show(lambda: f.vformat("{0}", (1,), {})); show(lambda: f.get_field("a.b", (), {"a": 1})); show(lambda: f.format(1))
show(lambda: string.capwords("  hello   wORLD ")); show(lambda: string.capwords("a-b-c", "-")); show(lambda: string.capwords(" a  b ", " ")); show(lambda: sorted(string.__all__)); show(lambda: string.Formatter().format("{a..b}", a=1)); show(lambda: f.format("{a[}", a=1)); show(lambda: f.format("{a[0]x}", a=[1]))
