from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @property
    def hexa(self): return hex(self.value)
    @classmethod
    def first(cls): return cls.RED
print(list(Color), Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, len(Color), Color.RED.describe(), Color.BLUE.hexa, Color.first())
print(Color.__members__, Color, Color.RED in Color, 3 in Color, 9 in Color, isinstance(Color.RED, Color), type(Color), Color.RED == 1, hash(Color.RED) == hash('RED'))
print({Color.RED: 1}, f"{Color.RED} {Color.RED!r} {Color.RED:>12}", list(reversed(Color)))
class P(IntEnum):
    LOW = 1
    HIGH = 10
print(P.LOW < P.HIGH, P.LOW + 1, P.HIGH, repr(P.HIGH), f"{P.HIGH}", sorted([P.HIGH, P.LOW]), P(10), int(P.LOW), P.LOW == 1, [10,20][P.LOW])
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, repr(S.A), S.B.upper(), S("bee"), f"{S.A}|", S.A == "a", "x" + S.B)
class F(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(F.R | F.W, repr(F.R | F.X), F.RW, list(F), F.R in F.RW, ~F.R, bool(F(0)), F(0), F(7), list(F.RW), len(F.RW), F.R & F.W, F.RW ^ F.W, F.X in F.RW)
class I(IntFlag):
    A = 1
    B = 2
    C = 4
print(I.A | I.B, repr(I.A | I.C), I.A | 8, repr(I(9)), ~I.A, I.A + 1, I(0), repr(I(0)), I.A == 1)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
print(Planet.EARTH.mass, Planet.MARS, repr(Planet.MARS), Planet((0.64, 3.39)))
class Coord(bytes, Enum):
    pass
class New(Enum):
    def __new__(cls, v, label):
        o = object.__new__(cls)
        o._value_ = v
        o.label = label
        return o
    ONE = (1, "one")
    TWO = (2, "two")
print(New.ONE.label, New(2), repr(New.TWO))
class Miss(Enum):
    A = "a"
    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "x" else None
print(Miss("x"))
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.__module__, Animal.CAT.value)
A2 = IntEnum("A2", {"X": 5, "Y": 6})
print(list(A2), A2.X + 1)
@unique
class U(Enum):
    A = 1
    B = 2
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def dup():
    class D(Enum):
        A = 1
        A = 2
def uni():
    @unique
    class D(Enum):
        A = 1
        B = 1
def sub():
    class D(Color): pass
def setm(): Color.RED = 3
def delm(): del Color.RED
def setv(): Color.RED.value = 3
t(dup); t(uni); t(sub); t(setm); t(delm); t(setv)
t(lambda: Color(99)); t(lambda: Color['X']); t(lambda: Color.X); t(lambda: P("z")); t(lambda: Color.RED < Color.BLUE); t(lambda: F(16)); t(lambda: Miss("q")); t(lambda: "a" in F.R); t(lambda: Color.RED.nope); t(lambda: Color())
class Shape(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower()
    SQUARE = auto()
    CIRCLE = auto()
print([s.value for s in Shape])
class Op(Enum):
    ADD = member(lambda a, b: a + b)
    def __call__(self, *a): return self.value(*a)
print(Op.ADD(1, 2))
class W(str, Enum):
    A = "x"
print(W.A, repr(W.A), W.A == "x", f"{W.A}", W.A.value, W("x"))
print(Color.RED.name, Color.RED._value_, Color.RED.__class__, dir(Color.RED)[:3])
print([c for c in dir(Color) if not c.startswith('_')])
