"""`%` formatting of texts."""

class Index:
    def __index__(self):
        return 7


class Whole:
    def __int__(self):
        return 8


class Real:
    def __float__(self):
        return 2.5


class Refuses:
    def __int__(self):
        raise TypeError("not today")


class Fails:
    def __int__(self):
        raise KeyError("no int")


class Mapping:
    def __getitem__(self, key):
        return f"<{key}>"


class Text(str):
    pass


class Number(int):
    def __str__(self):
        return "a number"


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


class Pair(tuple):
    pass


def show(*cases):
    for case in cases:
        try:
            print(repr(case()))
        except Exception as error:
            print(type(error).__name__, error)


print("# numbers")
show(
    lambda: ("%d %i %u" % (1, -2, 3), "%5d|%-5d|%05d|%+d|% d|%+5d|%-05d|% 05d" % (1, 2, 3, 4, 5, 6, 7, 8), "%.3d|%8.3d|%-8.3d|%08.3d|%+.3d" % (5, 5, 5, 5, 5), "%d" % 10**30, "%d" % -(10**30)),
    lambda: ("%x %X %o %#x %#X %#o" % (255, 255, 8, 255, 255, 8), "%x" % -255, "%#010x|%#-10x|%+x" % (255, 255, 255), "%.5x|%#.5o" % (255, 8), "%x" % 2**70),
    lambda: ("%d %d %d %d" % (True, 2.9, -2.9, 1e20), "%d %d %d" % (Index(), Whole(), Number(5)), "%x %o" % (Index(), True), "%s %r %d" % (Number(5), Number(5), Number(5))),
    lambda: ("%e %E %f %F %g %G" % (1.5, 1.5, 1.5, 1.5, 1.5, 1.5), "%.0f %.0f %.0f %.1f %.10f" % (0.5, 1.5, 2.5, 0.25, 1 / 3), "%10.3f|%-10.3f|%010.3f|%+.2f|% .2f" % (1.5, 1.5, -1.5, 1.5, 1.5), "%#.0f %#g %#.3g" % (1.0, 1.0, 1e10)),
    lambda: ("%g %g %g %g %g" % (1e5, 1e6, 1e-4, 1e-5, 123456789), "%f %e %g %F %05f" % (float("inf"), float("-inf"), float("nan"), float("nan"), float("inf")), "%f" % 10**20, "%f %f %f" % (True, Real(), Index()), "%.50f" % 0.1, "%.3e" % 0),
    lambda: ("%c%c%c" % (65, "b", "\U0001f600"), "%5c|%-5c|" % ("a", 66), "%c" % Index(), "%c" % True),
    lambda: "%d" % "a",
    lambda: "%d" % None,
    lambda: "%d" % 1j,
    lambda: "%d" % Real(),
    lambda: "%d" % Refuses(),
    lambda: "%d" % Fails(),
    lambda: "%d" % float("nan"),
    lambda: "%d" % float("inf"),
    lambda: "%i" % [],
    lambda: "%x" % 1.5,
    lambda: "%o" % "a",
    lambda: "%X" % Whole(),
    lambda: "%f" % "1",
    lambda: "%g" % None,
    lambda: "%e" % 1j,
    lambda: "%f" % 10**400,
    lambda: "%c" % "ab",
    lambda: "%c" % "",
    lambda: "%c" % 1.5,
    lambda: "%c" % None,
    lambda: "%c" % -1,
    lambda: "%c" % 0x110000,
    lambda: "%c" % 10**30,
)
print("# texts")
show(
    lambda: ("%s %r %a" % ("\xe9", "\xe9", "\xe9"), "%5s|%-5s|%.2s|%5.1s|%-5.1s|" % ("a", "b", "cde", "fgh", "ijk"), "%10r|%-10a|%.3r" % ("a", "b", "cde"), "%s" % None, "%s %s" % ([1], {"a": 1}), "%05s|%+s|% s|%#s" % ("a", "b", "c", "d")),
    lambda: ("%s" % Text("x"), type("%s" % Text("x")), "%.1s" % "\U0001f600x", "%3s" % "\U0001f600", Text("%s") % 5, type(Text("%s") % 5), "%s" % (("a", "b"),), "%s %s" % Pair((1, 2)), "%s" % ((),)),
    lambda: ("%%", "%%" % (), "100%%" % (), "%d%%" % 5, "%s%s" % ("a", "b"), "", "" % (), "no" % (), "no" % {}, "no" % []),
)
print("# stars")
show(
    lambda: ("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 1, 2.55), "%*d|" % (-5, 1), "%.*f" % (-1, 2.5), "%.*s|%.*d" % (2, "abc", 3, 5), "%0*d" % (5, 3), "%*s" % (True, "a"), "%.f|%.s|%.d" % (1.5, "abc", 5)),
    lambda: ("%*d" % ("a", 1)),
    lambda: ("%*d" % (1.0, 1)),
    lambda: ("%.*f" % (None, 1)),
    lambda: ("%*d" % (5,)),
    lambda: "%*d" % 5,
    lambda: ("%*d" % (10**30, 1)),
)
print("# mappings")
show(
    lambda: ("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 5}, "%(a b)s %()s" % {"a b": 1, "": 2}, "%(a(b)c)s" % {"a(b)c": 1}, "%(x)s" % Mapping(), "%(x)s" % Missing(), "%s" % {"a": 1}, "%(a)s %%" % {"a": 1, "unused": 2}, "%(a)-5s|%(a)+d" % {"a": 1}),
    lambda: ("%s %(a)s" % {"a": 1}, "%(a)s" % {Text("a"): 1}, "no" % Mapping(), "%s" % {}, "%(0)s" % {"0": "zero"}),
    lambda: "%(a)s" % {},
    lambda: "%(a)s" % 5,
    lambda: "%(a)s" % "text",
    lambda: ("%(a)s" % (1,)),
    lambda: "%(a)s" % [1],
    lambda: "%(a)s %s" % {"a": 1},
    lambda: "%(a)*d" % {"a": 1},
    lambda: "%(a" % {"a": 1},
    lambda: "%(a)" % {"a": 1},
    lambda: "%(a" % 5,
)
print("# mistakes")
show(
    lambda: ("%s %s" % (1,)),
    lambda: "%s %s" % 1,
    lambda: "%s" % (),
    lambda: ("%s" % (1, 2)),
    lambda: "no" % 5,
    lambda: ("no" % (1,)),
    lambda: "no" % "a",
    lambda: ("no" % Pair((1,))),
    lambda: "%z" % 5,
    lambda: "%\xe9" % 5,
    lambda: "%" % 5,
    lambda: "%5" % 5,
    lambda: "%.5" % 5,
    lambda: "abc%" % (),
    lambda: "%5%" % (),
    lambda: "%-5%|" % 1,
    lambda: "%l" % 5,
    lambda: ("%hd %ld %Ld" % (1, 2, 3)),
    lambda: "%lld" % 5,
    lambda: ("%i %y" % (1, 2)),
    lambda: ("%s %z" % (1,)),
    lambda: "%99999999999999999999d" % 5,
    lambda: "%.99999999999999999999d" % 5,
    lambda: "\U0001f600%y" % 5,
)
print("# the operator")
show(
    lambda: ("%s".__mod__(5), "%s" .__mod__((1,)), "a".__rmod__("b%s"), "a".__rmod__(5), "%s %s".__mod__((1, "x"))),
    lambda: 5 % "a",
    lambda: None % "a",
    lambda: "%s".__mod__(),
)
