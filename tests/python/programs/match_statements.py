class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case 0: return "zero"
        case 1 | 2 as n: return f"small {n}"
        case "a" | "b": return "ab"
        case None: return "none"
        case True: return "true"
        case -1.5: return "neg"
        case [1, 2, 3]: return "123"
        case [x]: return f"one {x}"
        case [x, *rest, y] if x == y: return f"same {rest}"
        case (1, [a, *_], *b): return f"nested {a} {b}"
        case [_, _]: return "two"
        case [*_, last]: return f"last {last}"
        case {"k": k, **rest}: return f"map {k} {rest}"
        case {"a": {"b": [c, *_]}}: return f"deep {c}"
        case {}: return "dict"
        case P(0, y=yy): return f"P0 {yy}"
        case P(x, y): return f"P {x} {y}"
        case str(s): return f"str {s}"
        case int() | float() as q: return f"num {q}"
        case object(real=r): return f"obj {r}"
        case _: return "other"
for v in [0, 1, 2, "a", None, True, -1.5, [1, 2, 3], [7], [1, 5, 1], (1, [9, 8], 3, 4), [1, 2], [1, 2, 4], {"k": 1, "z": 2}, {"a": {"b": [5]}}, {"q": 1}, P(0, 1), P(2, 3), "zz", 77, 2.5, 1j, set(), []]:
    print(m(v))
x = "orig"
match [1, 2]:
    case [x, 3]: print("no")
    case [y, 2]: print(x, y)
def g(x):
    match x:
        case [x, _] if x > 5: return ("big", x)
        case [_, x]: return ("snd", x)
    return ("none", x)
print(g([9, 1]), g([1, 2]), g(4))
class C:
    K = 5
match 5:
    case C.K: print("const")
match {"x": 1, 2: "b"}:
    case {"x": 1, C.K: z}: print("no")
    case {2: z}: print(z)
match (1, 2):
    case a, b: print(a, b)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]]: print(a + b + c + d)
match 3:
    case (1 | 2) | (3 | 4): print("or")
match ("go", "north"):
    case ("go", ("north" | "south") as d): print(d)
def h(c):
    match c:
        case []: r = 0
        case [_]: r = 1
        case _: r = 2
    return r
print(h([]), h([1]), h([1, 2]))
def unb(c):
    match c:
        case 1: r = 0
    return r
try: unb(2)
except UnboundLocalError as e: print(e)
def inner(v):
    match v:
        case [a, b]:
            return lambda: a + b
print(inner([1, 2])())
match "str":
    case [*_]: print("seq")
    case _: print("not seq")
