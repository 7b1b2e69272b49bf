from datetime import datetime
import decimal

name, n, x, items = "Ada", 42, 3.14159265, [1, 2]
print(f"{name} {name!r} {name!s} {name!a} {'é'!a} {name:>6}|{name:<6}|{name:^6}|{name:*^9}|{name:.2}|{name:5.1}|")
print(f"{n:d} {n:5} {n:<5}| {n:^5}| {n:05} {n:+} {n: } {n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#x} {n:#010x} {n:c} {n:e} {n:.2f} {n:%} {n:,} {10**9:,} {10**9:_} {255:_x} {2**20:_b} {n:n}")
print(f"{x} {x:.2f} {x:8.3f}| {x:<8.3f}| {x:08.2f} {x:+.1f} {x:e} {x:.3E} {x:g} {x:.3g} {x:%} {x:.1%} {1e10:g} {1e-5:g} {123456789.0:,.2f} {x:.0f} {2.5:.0f} {3.5:.0f} {1e300:.2g} {float('nan'):5} {float('inf'):+}")
print(f"{-5:=6} {-5:=+6} {-5:06} {5:=>6} {-3.5:*=8} {True:5} {True} {True:d} {None!s:>6} {1+2j:.2f} {1+2j}")
print(f"{items} {items!r:>10} {items[0]} {len(items)} {[i * 2 for i in items]} {({'a': 1})['a']} {(lambda v: v + 1)(5)} {n if n > 5 else 0}")
width, precision = 10, 3
print(f"{x:{width}.{precision}f}|{name:{'>'}{width}}|{n:{'0'}{4}}|{x:{width}.{precision}}|{'nested'!r:{width + 2}}|{'=' * 5}")
print(f"{n=} {n = } {n=:5} {n=!s} {name=} {name=!s:>5} {x=:.2f} {n + 1=} {items[0]=} {len(name)=} { n = !r}")
print(f"{{}} {{{n}}} {{n}} {'{'} {'}'}" f" joined {n}" " plain" rf" \raw{n}\n" F"{n}" fr"{name}\t")
print(f"""multi
{n}
  {
    name
    # a comment
}""")
print(f"{'a' if True else 'b'} {"double"} {'it''s'} {f"inner {f'deep {n}'}"} {"\n".join(['x', 'y'])!r} {'\t'!r}")
print(f"{datetime(2024, 2, 29, 13, 5):%Y-%m-%d %H:%M} {datetime(2024, 2, 29):%d/%m/%y} {decimal.Decimal('1.10'):.3f} {decimal.Decimal('1234.5'):,}")


class Money:
    def __init__(self, v):
        self.v = v

    def __format__(self, spec):
        return f"[{spec or 'plain'}:{self.v}]"

    def __repr__(self):
        return "Money()"


m = Money(3)
print(f"{m} {m:usd} {m!r} {m!r:>9} {m:{n}{name}} {m:%Y:%m} {m=} {m=:x}")
print("{} {} {0!r:>4}".format(1, 2) if False else "{0} {1} {0!r:>4} {name} {a[k]} {b.real} {c[0]}".format(1, "x", name="n", a={"k": 5}, b=3 + 1j, c=[9]))
print("{:>{w}} {:{}} {!r:^{}}".format("a", 5, 4, "b", 7, w=3), "{:,}".format(1234567), "{:{fill}{align}{width}}".format("t", fill="*", align="^", width=5))
print("%s %r %a %d %i %5d %-5d| %05d %+d %x %X %o %#x %e %.2f %g %c %c %% %5s %-5s| %.2s %5.1f" % ("s", "r", "é", 5, 5.9, 5, 5, 5, 5, 255, 255, 8, 255, 1.5, 2.345, 1e-7, "c", 65, "ab", "ab", "abc", 2.25))
print("%(a)s %(b)05.1f %(a)r" % {"a": 1, "b": 2.5}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % [1], "%s" % (1,), "%s %%" % "x")
for spec, value in [("d", 1.5), ("d", "x"), ("s", 1), ("z", 1), ("5.2d", 1), (",s", "x"), ("=5", "x"), (".-1f", 1.0), ("x", 1.0), ("+s", "x"), (",x", 255), ("_c", 5), ("%%", 1), ("5", None), ("5", [1]), ("05", "x"), ("#s", "x"), (",_", 1), ("z.1f", -0.01), ("-^5", 3), (" <+5", 3)]:
    try:
        print(f"{spec!r:>18} {value!r:>6} -> {format(value, spec)!r}")
    except (ValueError, TypeError, OverflowError) as error:
        print(f"{spec!r:>18} {value!r:>6} -> {type(error).__name__}: {error}")
for source in ["f'{'", "f'}'", "f'{}'", "f'{a b}'", "f'{a!x}'", "f'{a!}'", "f'{a:{b'", "f'{!r}'", "f'{a'", "f'{*a}'", "f'{lambda x: 1}'", "f'{a:=5}'", "f'{a=b}'", "f'{yield}'", "f'{a;b}'", "f'{a!r:^{w}}'", "f'{ }'", "f'{:5}'", "f'{1a}'", "f\"{'\"", "f'{a.}'", "f'{a[}'", "f'{(}'"]:
    try:
        compile(source, "f", "eval")
        print(source, "ok")
    except SyntaxError as error:
        print(source, error.msg, error.offset)
