from enum import *
class Color(Enum):
    RED = 1; GREEN = 2; BLUE = 3; CRIMSON = 1
print(Color.RED, repr(Color.GREEN), Color(3), Color["BLUE"], Color.RED.name, Color.RED.value, list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__, Color.RED in Color, 1 in Color, 9 in Color, hash(Color.RED) == hash("RED"))
for f in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE, lambda: Color.__call__("x"), lambda: Color.RED.value.x, lambda: Color.NOPE, lambda: delattr(Color, "RED")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.g, Planet.MARS, Planet((6.4e23, 3.39e6)))
class N(IntEnum):
    A = auto(); B = auto(); C = 10; D = auto()
print(list(N), N.A + 1, N.B > N.A, f"{N.C}", "%d" % N.D, N(1), sorted([N.C, N.A]), [1, 2, 3][N.A], str(N.A), format(N.A, "03"), N.A == 1)
class S(StrEnum):
    HELLO = auto(); WORLD = "w"
print(S.HELLO, repr(S.HELLO), S.HELLO == "hello", S.WORLD.upper(), f"{S.WORLD:>3}", "".join(S))
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R | P.X, repr(P.R | P.W), P.RW, ~P.R, P.RW & P.W, P.R ^ P.R, bool(P(0)), P.R in P.RW, list(P.RW), P(7), P(0), len(P.RW), P.RW.value, P["RW"], list(P), P.R <= P.R if hasattr(P.R, "__le__") and 0 else "")
for f in (lambda: P(8), lambda: P.R | 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class IP(IntFlag):
    A = 1; B = 2
print(IP.A | IP.B, IP(3), IP(5), repr(IP(8)), IP.A | 4, IP.A + 1, ~IP.A, IP.A & 3)
@unique
class U(Enum):
    A = 1; B = 2
try:
    @unique
    class U2(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    ONE = auto(); TWO = auto()
print([m.value for m in Auto])
F = Enum("F", "CAT DOG"); G = Enum("G", {"A": 5, "B": 6}); H = IntEnum("H", ["X", "Y"], start=7); print(list(F), list(G), list(H), F.CAT, F.__module__)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "dflt" else None
print(Miss("dflt"))
try: Miss("zz")
except ValueError as e: print(e)
class WithMethods(Enum):
    PLUS = "+"; MINUS = "-"
    def apply(self, a, b): return a + b if self is WithMethods.PLUS else a - b
    def __str__(self): return f"<{self.value}>"
print(WithMethods.PLUS, WithMethods.MINUS.apply(5, 3), f"{WithMethods.PLUS}", {WithMethods.PLUS: 1})
class Op(Enum):
    @member
    def add(a, b): return a + b
    @nonmember
    def helper(): return 1
    Z = nonmember(5)
print(len(Op), Op.Z, Op.add.value(1, 2))
match Color.GREEN:
    case Color.RED: print("r")
    case Color.GREEN: print("g")
print(Color.RED.__class__, isinstance(Color.RED, Color), Color.__name__, [m.name for m in reversed(Color)], dir(Color.RED)[:1] and "ok", Color._value2member_map_[1], Color._member_names_)
class Strict(Flag, boundary=CONFORM):
    A = 1; B = 4
print(Strict(7), Strict(3), EJECT, KEEP, STRICT)
@verify(CONTINUOUS)
class Cont(IntEnum):
    A = 1; B = 2
try:
    @verify(CONTINUOUS, UNIQUE)
    class Cont2(IntEnum):
        A = 1; C = 3
except ValueError as e: print(e)
