class A:
    def who(self):
        return ["A"]

    def __init__(self, **kw):
        print("A.init", sorted(kw))
        super().__init__()


class B(A):
    def who(self):
        return ["B"] + super().who()

    def __init__(self, *, b=1, **kw):
        print("B.init", b)
        super().__init__(**kw)


class C(A):
    def who(self):
        return ["C"] + super().who()

    def __init__(self, *, c=2, **kw):
        print("C.init", c)
        super().__init__(**kw)


class D(B, C):
    def who(self):
        return ["D"] + super().who()


class E(C, B):
    pass


print(D(b=5, c=6, z=7).who(), E().who())
print([k.__name__ for k in D.__mro__], [k.__name__ for k in E.mro()])
for bases in [(A, B), (D, E), (object, A), (A, A), (1,), (bool,), (int, str)]:
    try:
        print(type("X", bases, {}).__mro__)
    except TypeError as error:
        print(str(error).replace("\n", "|"))


class LoggedMixin:
    def __setitem__(self, key, value):
        print(f"set {key!r}")
        return super().__setitem__(key, value)


class CountingMixin:
    def __setitem__(self, key, value):
        self.writes = getattr(self, "writes", 0) + 1
        super().__setitem__(key, value)


class Store(LoggedMixin, CountingMixin, dict):
    pass


s = Store(a=1)
s["b"] = 2
s["b"] = 3
print(s, s.writes, isinstance(s, dict), Store.__base__)
print(super(B, D()).who(), super(B, D).who.__name__ if hasattr(super(B, D), "who") else None)


class Meta(type):
    def mro(cls):
        return [cls, A, object] if cls.__name__ == "Odd" else super().mro()


class Odd(metaclass=Meta):
    pass


print(Odd.__mro__, Odd(x=1).who())


class Left:
    def run(self):
        print("left")
        super().run()


class Right:
    def run(self):
        print("right")


class Join(Left, Right):
    def run(self):
        print("join")
        super().run()


Join().run()
try:
    Left().run()
except AttributeError as error:
    print(error)


class Inner:
    class Nested:
        value = 1

    def make(self):
        class Local(self.Nested):
            value = 2
        return Local


print(Inner.Nested.__qualname__, Inner().make().__qualname__, Inner().make().value, Inner().make().__base__.__name__)
Inner.Nested.value = 9
print(Inner().Nested.value)
D.__bases__ = (C, B)
print([k.__name__ for k in D.__mro__], D().who())
try:
    D.__bases__ = (int,)
except TypeError as error:
    print(error)
d = D()
d.__class__ = E
print(type(d).__name__, d.who())
try:
    d.__class__ = int
except TypeError as error:
    print(error)
