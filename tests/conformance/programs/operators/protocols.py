class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v})"


def say(name):
    def method(self, other, *more):
        other = other.v if isinstance(other, N) else other
        print(f"{name}({self.v}, {other})", end=" ")
        return N(f"{self.v}{name}{other}")
    return method


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()
for name in names:
    for prefix in ("", "r", "i"):
        if name == "divmod" and prefix == "i":
            continue
        setattr(N, f"__{prefix}{name}__", say(prefix + name))
a, b = N("a"), N("b")
print(a + b, a - 1, 1 - a, a * b, 2 * a, a / b, 1 / a, a // b, a % b, 5 % a, a ** b, 2 ** a)
print(a << b, 1 << a, a >> b, a & b, 1 & a, a | b, a ^ b, a @ b, [] @ a, divmod(a, b), divmod(1, a), pow(a, b))
for op in "+ - * / // % ** << >> & | ^ @".split():
    c = N("c")
    exec(f"c {op}= 3")
    print(c.v, end="; ")
print()


class Left:
    def __add__(self, other):
        print("Left.add", end=" ")
        return NotImplemented

    def __eq__(self, other):
        print("Left.eq", end=" ")
        return NotImplemented

    def __lt__(self, other):
        print("Left.lt", end=" ")
        return NotImplemented


class Right:
    def __radd__(self, other):
        print("Right.radd", end=" ")
        return "right"

    def __eq__(self, other):
        print("Right.eq", end=" ")
        return "equal"

    def __gt__(self, other):
        print("Right.gt", end=" ")
        return "greater"


class Sub(Left):
    def __radd__(self, other):
        print("Sub.radd", end=" ")
        return "sub"

    def __eq__(self, other):
        print("Sub.eq", end=" ")
        return True


print(Left() + Right(), Left() == Right(), Left() < Right(), Left() + Sub(), Left() == Sub())
for act in (lambda: Left() + Left(), lambda: Left() + 1, lambda: 1 + Left(), lambda: Left() < Left(), lambda: Left() > 1, lambda: Left() == Left()):
    try:
        print(act())
    except TypeError as error:
        print(error)


class OnlyAdd:
    def __init__(self, items):
        self.items = items

    def __add__(self, other):
        return OnlyAdd(self.items + other.items)


o = old = OnlyAdd([1])
o += OnlyAdd([2])
print(o.items, old.items, o is old)
l = same = [1]
l += (2,)
l *= 2
print(l, same is l)
t = other = (1,)
t += (2,)
print(t, other)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)


class Container:
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        print("get", key)
        return self.data.get(key, 0)

    def __setitem__(self, key, value):
        print("set", key, value)
        self.data[key] = value

    def __delitem__(self, key):
        print("del", key)

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)


c = Container()
c["a"] += 5
c[1:2] = "slice"
c[1, 2] = "tuple"
c[...] = 1
c[::2, 1:] = 0
del c["a"], c[0]
print(c["a"], "a" in c, "b" not in c, len(c), bool(Container()))


class Unary:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return f"round {n}"
    def __trunc__(self): return 1
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __bool__(self): return False
    def __hash__(self): return 99
    def __call__(self, *a, **k): return a, k
    def __len__(self): return 10
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"format<{spec}>"
    def __sizeof__(self): return 1


import math
u = Unary()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.floor(u), math.ceil(u), int(u), float(u), complex(u), hex(u), [0, 1, 2, "three"][u], "abcdef"[u], range(u), bool(u), not u, hash(u), u(1, k=2), len(u), str(u), repr(u), bytes(u), f"{u:spec} {u!r} {u}", math.trunc(u), "ab" * u)
class Bad:
    def __bool__(self): return 1
    def __len__(self): return -1
    def __hash__(self): return "x"
    def __str__(self): return 5
    def __index__(self): return "i"
    def __int__(self): return "i"
    def __float__(self): return 1
    def __iter__(self): return 1
    def __format__(self, s): return 1
    def __bytes__(self): return "s"
    def __complex__(self): return 1
    def __contains__(self, x): raise KeyError(x)
for use in (bool, len, hash, str, hex, int, float, iter, format, bytes, complex, lambda b: 1 in b, lambda b: [1][b], lambda b: f"{b}", lambda b: print(b)):
    try:
        print(use(Bad()))
    except Exception as error:
        print(type(error).__name__, error)
print(1 < 2 < 3 != 4 == 4.0 is not None, 1 < 3 > 2, (1 < 2) == True, 1 in [1] == True, not 1 == 2)
