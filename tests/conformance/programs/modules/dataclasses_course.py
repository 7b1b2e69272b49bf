from dataclasses import *
from typing import ClassVar, Optional
@dataclass
class P:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)
    total: ClassVar[int] = 0
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = P(3, 4); print(p, p.dist(), p == P(3, 4), p != P(1), repr(p), asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(p)], P.__match_args__, is_dataclass(P), is_dataclass(p), p.tags is not P(1).tags)
@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5)]), hash(V(1)) == hash(V(1, 0, "z")), V(1) in {V(1)}, V(1, 2) >= V(1, 2), max(V(1), V(3)))
for f in (lambda: setattr(V(1), "major", 5), lambda: V(), lambda: P(1, 2, 3, 4), lambda: P(z=1), lambda: hash(p), lambda: V(1) < 5, lambda: delattr(V(1), "major"), lambda: replace(p, q=1), lambda: asdict(5), lambda: fields(5), lambda: p < p):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(kw_only=True, slots=True)
class K:
    a: int
    b: Optional["K"] = None
k = K(a=1, b=K(a=2)); print(k, K.__slots__, asdict(k))
for f in (lambda: K(1), lambda: setattr(k, "z", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Base:
    a: int; b: int = 2
@dataclass
class Child(Base):
    b: int = 5; c: str = "c"
    def __post_init__(self): self.sum = self.a + self.b
print(Child(1), Child(1).sum, [f.default for f in fields(Child)][1:])
@dataclass
class I:
    x: InitVar[int]; y: int = field(init=False, repr=False); z: int = field(default=1, metadata={"unit": "m"})
    def __post_init__(self, x): self.y = x * 2
i = I(4); print(i, i.y, fields(I)[1].metadata, repr(fields(I)[0]).startswith("Field(name='y',type="))
for src in ("a: list = []", "a: int = 1\n    b: int"):
    try: exec(f"@dataclass\nclass Bad:\n    {src}")
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
M = make_dataclass("M", [("x", int), ("y", str, "d"), "z"] if 0 else [("x", int), ("y", str, "d")], namespace={"up": lambda self: self.y.upper()}, frozen=True); print(M(1), M(1).up())
@dataclass(eq=False, repr=False)
class N: v: int
n = N(1); print(n == N(1), hash(n) == hash(n), "object at" in repr(n))
@dataclass(unsafe_hash=True)
class U: v: int
print(hash(U(1)) == hash(U(1)), {U(1): 2}[U(1)])
match p:
    case P(x=3, y=y): print("matched", y)
match V(1, 2):
    case V(a, b): print(a, b)
@dataclass
class Node:
    val: int; next: Optional["Node"] = None
    def __iter__(self):
        n = self
        while n: yield n.val; n = n.next
print(list(Node(1, Node(2, Node(3)))), asdict(Node(1, Node(2)))); print(asdict(P(1, 2, ["a"]), dict_factory=lambda kv: {k: v for k, v in kv if v})); print(P.__dataclass_fields__["x"].type, P.__doc__)
rec = Node(1); rec.next = rec; print(repr(rec))
@dataclass
class Inv:
    name: str; price: float; qty: int = 0
    @property
    def total(self): return self.price * self.qty
    def __str__(self): return f"{self.name}: {self.total:.2f}"
inv = Inv("w", 2.5, 4); print(inv, repr(inv), f"{inv}"); print(sum(i.total for i in [inv, Inv("z", 1.0, 3)]))
