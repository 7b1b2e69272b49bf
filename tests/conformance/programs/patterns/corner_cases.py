class Match:
    __match_args__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


class Counting:
    def __init__(self):
        self.log = []

    def __eq__(self, other):
        self.log.append(other)
        return other == 3


c = Counting()
match c:
    case 1 | 2 | 3:
        print("matched", c.log)
match Match(1, 2):
    case Match(1, b=x):
        print("b", x)
for source in ["case Match(1, 2, 3): pass", "case Match(1, a=1): pass", "case int(1, 2): pass", "case NoSuch(): pass", "case print(): pass", "case Match.__init__(): pass"]:
    try:
        exec(f"match Match(1, 2):\n    {source}")
        print("fine")
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)


class Bare:
    pass


try:
    match Bare():
        case Bare(1):
            pass
except TypeError as error:
    print(error)


class Wrong:
    __match_args__ = ["a"]
    a = 1


try:
    match Wrong():
        case Wrong(1):
            pass
except TypeError as error:
    print(error)


class Missing:
    __match_args__ = ("nope",)


match Missing():
    case Missing(x):
        print("no")
    case Missing(nope=1):
        print("no")
    case _:
        print("attributes that are not there do not match")

match [1, [2, 3], {"k": [4, 5]}]:
    case [a, [b, c], {"k": [*d]}]:
        print(a, b, c, d)
match "ab":
    case [x, y]:
        print("text is no sequence")
    case _:
        print("not a sequence")
match b"ab", bytearray(b"ab"), range(2):
    case [_, _, [0, 1]]:
        print("range is one")
x = y = None
match (1, 2, 3):
    case (x, y, 4):
        print("no")
    case _:
        print("bound on the way:", x, y)
match {"a": 1, "b": 2, None: 3}:
    case {"a": 1, None: n, **rest}:
        print(n, rest)
class D(dict):
    def __missing__(self, key):
        return "default"
match D():
    case {"x": v}:
        print("no", v)
    case _:
        print("missing keys are not made")
match 1:
    case True:
        print("no: literal True is compared with is")
    case 1.0:
        print("1 == 1.0")
match True:
    case 1:
        print("True == 1")
value = 5
class K:
    value = 6
match 6:
    case K.value:
        print("dotted")
match 7:
    case value:
        print("captured", value)
def ret(v):
    match v:
        case [*_, {"id": int(i)}] | {"id": int(i)}:
            return i
        case (a, b) | [a, b, _]:
            return a, b
print(ret([1, {"id": 3}]), ret({"id": 4}), ret((1, 2)), ret([1, 2, 3]), ret("x"))
match = case = type = 1
print(match, case, type)
match (match, case):
    case (1, 1):
        print("soft keywords")
for source in ["match x:\n    case a | b: pass", "match x:\n    case a: pass\n    case 1: pass", "match x:\n    case [a, a]: pass", "match x:\n    case [*a, *b]: pass", "match x:\n    case {**r, 'a': 1}: pass", "match x:\n    case {'a': 1, 'a': 2}: pass", "match x:\n    case 1 + 2: pass", "match x:\n    case -a: pass", "match x:\n    case f'x': pass", "match x:\n    case a.b as c.d: pass", "match x:\n    case 1 as _: pass", "match x:\n    pass", "match x:\n    case K(a=1, a=2): pass", "match x:\n    case {_: 1}: pass", "match x:\n    case {**_}: pass", "match x:\n    case _: pass\n    case _: pass", "match x:\n    case (1 | a): pass"]:
    try:
        compile(source, "m", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
