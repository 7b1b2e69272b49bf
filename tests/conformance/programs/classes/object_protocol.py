"""What object gives to all: repr, comparison, hash, format, dir, vars and friends; special methods."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, p is p, hash(p) == hash(p), hash(p) == hash(q), p in [q, p])
attempt(lambda: p < q)
attempt(lambda: p + q)
attempt(lambda: -p)
attempt(lambda: p())
attempt(lambda: p[0])
attempt(lambda: len(p))
attempt(lambda: iter(p))
attempt(lambda: next(p))
attempt(lambda: 1 in p)
attempt(lambda: int(p))
attempt(lambda: abs(p))
attempt(lambda: format(p, "x"))
attempt(lambda: [][p])
attempt(lambda: p.__eq__(q))
attempt(lambda: p.__lt__(q))
attempt(lambda: p.__ne__(p))
print(bool(p), repr(p)[:24], str(p)[:24], f"{p}"[:24], format(p)[:24], object.__repr__(3)[:12])
print(object.__str__("text"), object.__eq__(1, 1), object.__format__("a", ""), object().__class__)


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Equal) and self.n == other.n


print(Equal(1) == Equal(1), Equal(1) != Equal(2), Equal(1) == 1, Equal.__hash__)
attempt(lambda: hash(Equal(1)))
attempt(lambda: {Equal(1)})
attempt(lambda: {Equal(1): 2})


class Hashed(Equal):
    __hash__ = lambda self: self.n


print(hash(Hashed(5)), {Hashed(1), Hashed(1), Hashed(2)}.__len__(), {Hashed(1): "a"}[Hashed(1)])


class Restored(Equal):
    __hash__ = object.__hash__


restored = Restored(1)
print(hash(restored) == hash(restored))


class BadHash:
    def __hash__(self):
        return "x"


attempt(lambda: hash(BadHash()))


class NegativeHash:
    def __hash__(self):
        return -1


print(hash(NegativeHash()))


class Shown:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


print(Shown("a"), [Shown("b")], {1: Shown("c")}, str(Shown("d")), f"{Shown('e')!s:>3}")
attempt(lambda: repr(Shown(1)))
attempt(lambda: str(Shown(None)))


class Texts:
    def __str__(self):
        return 3

    def __format__(self, spec):
        return spec * 2

    def __bytes__(self):
        return b"bytes"


attempt(lambda: str(Texts()))
print(f"{Texts():ab}", format(Texts(), "c"), repr(Texts())[:16], bytes(Texts()))
attempt(lambda: print(Texts()))


class BadFormat:
    def __format__(self, spec):
        return 1


attempt(lambda: f"{BadFormat()}")

print("truth and length")


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Sized(0)), bool(Sized(2)), len(Sized(3)))
attempt(lambda: len(Sized(-1)))
attempt(lambda: len(Sized("a")))
attempt(lambda: len(Sized(2**80)))
attempt(lambda: bool(Sized(-1)))


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


print(bool(Truth(False)), not Truth(True), "yes" if Truth(True) else "no")
attempt(lambda: bool(Truth(1)))

print("calling")


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, times=1):
        return self.n + x * times


add = Adder(3)
print(add(4), add(4, times=2), callable(add), list(map(add, [1, 2])))
attempt(lambda: add())


class CallProperty:
    @property
    def __call__(self):
        return lambda *args: ("through property", args)


print(CallProperty()(1, 2))


class CallStatic:
    @staticmethod
    def __call__(*args):
        return args


print(CallStatic()(1))


class CallNone:
    __call__ = None


attempt(lambda: CallNone()())
print(callable(CallNone()), callable(Plain), callable(p), callable(len), callable(lambda: 0))

print("dir and vars")


class Listed:
    a = 1

    def b(self): ...

    def __init__(self):
        self.c = 3


print([n for n in dir(Listed()) if not n.startswith("__")], [n for n in dir(Listed) if not n.startswith("__")])
print(dir(object()))
print([n for n in dir(Plain()) if n not in dir(object())])
print(len(dir(type)) > 20, "mro" in dir(type), "mro" in dir(int), "real" in dir(1), "append" in dir([]))


class Dir:
    def __dir__(self):
        return ["z", "a", "m"]


print(dir(Dir()))


class BadDir:
    def __dir__(self):
        return 5


attempt(lambda: dir(BadDir()))


class MixedDir:
    def __dir__(self):
        return ["b", 1]


attempt(lambda: dir(MixedDir()))


class DirMeta(type):
    def __dir__(cls):
        return ["from", "metaclass"]


class UsesDirMeta(metaclass=DirMeta):
    pass


print(dir(UsesDirMeta), "from" in dir(UsesDirMeta()))


def scopes():
    one = 1
    two = [2]
    print(dir(), locals(), vars() == locals())

    def inner():
        print(locals(), two)
        del_me = 1
        del del_me
        return sorted(locals())

    return inner()


print(scopes())


class Body:
    first = 1
    print(sorted(k for k in locals() if not k.startswith("__")), "first" in vars(), "first" in dir())
    locals()["second"] = 2


print(Body.second)
g = globals()
g["made_global"] = 9
print(made_global, globals() is g, locals() is g, vars() is g, "attempt" in dir())
print(globals()["__name__"], __name__)
attempt(lambda: vars(5))
attempt(lambda: globals(1))
attempt(lambda: dir(1, 2))
print(vars(Listed()), "b" in vars(Listed))


class NoDict:
    __slots__ = ("x",)


attempt(lambda: vars(NoDict()))
print("x" in dir(NoDict()))


class OwnDict:
    __slots__ = ()
    __dict__ = {"from": "class"}


print(vars(OwnDict()))

print("id, pickling helpers and sizes")
print(id(p) == id(p), id(p) != id(q), isinstance(id(p), int))
print(p.__sizeof__() > 0, p.__reduce_ex__(2)[0].__name__, p.__getstate__(), Listed().__getstate__())
print(p.__init_subclass__(), Plain.__subclasshook__(int), p.__dir__() == sorted(p.__dir__()) or "unsorted")


class Ordered:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


print(Ordered(1) < Ordered(2), Ordered(1) > Ordered(2), sorted([Ordered(3), Ordered(1)], key=None)[0].n)
attempt(lambda: Ordered(1) <= Ordered(2))


class Reflect:
    def __radd__(self, other):
        return ("radd", other)

    def __add__(self, other):
        return NotImplemented


print(1 + Reflect())
attempt(lambda: Reflect() + 1)
attempt(lambda: Reflect() + Reflect())


class IndexLike:
    def __index__(self):
        return 2


print([1, 2, 3][IndexLike()], "abc"[IndexLike()], range(5)[IndexLike()], hex(IndexLike()))


class Container:
    def __contains__(self, item):
        return item == 4

    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        return ("item", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


c = Container()
print(4 in c, 5 in c, c[1], c[1:2], c[::3], c[1, 2], c["k"])
c[5] = 6
c[1:2] = [1]
del c[3], c["x"]
