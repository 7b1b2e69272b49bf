"""Method resolution order, super, cooperative inheritance."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Root:
    def __init__(self, **rest):
        print("Root", rest)

    def who(self):
        return ["Root"]

    @classmethod
    def make(cls):
        return [cls.__name__, "Root"]

    @staticmethod
    def plain():
        return "plain Root"

    @property
    def tag(self):
        return "root"


class Left(Root):
    def __init__(self, left=0, **rest):
        print("Left", left)
        super().__init__(**rest)

    def who(self):
        return ["Left", *super().who()]

    @classmethod
    def make(cls):
        return ["Left", *super().make()]

    @staticmethod
    def plain():
        return "plain Left"

    @property
    def tag(self):
        return "left-" + super().tag


class Right(Root):
    def __init__(self, right=0, **rest):
        print("Right", right)
        super().__init__(**rest)

    def who(self):
        return ["Right", *super().who()]

    @classmethod
    def make(cls):
        return ["Right", *super().make()]

    @property
    def tag(self):
        return "right-" + super().tag


class Both(Left, Right):
    def __init__(self, **rest):
        super().__init__(**rest)

    def who(self):
        return ["Both", *super().who()]


print([cls.__name__ for cls in Both.__mro__])
print([cls.__name__ for cls in Both.mro()])
both = Both(left=1, right=2, other=3)
print(both.who(), Both.make(), both.make(), both.tag, both.plain())
print(Both.__base__, Both.__bases__)

print("no order")


class X:
    pass


class Y(X):
    pass


attempt(lambda: type("Z", (X, Y), {}))


class A(Left, Right):
    pass


class B(Right, Left):
    pass


attempt(lambda: type("AB", (A, B), {}))

print("super with arguments")
print(super(Left, both).who())
print(super(Both, both).who())
print(super(Left, Both).make())
print(super(Left, both).tag)
attempt(lambda: super(Left, Right()).who())
attempt(lambda: super(Left, Right))
attempt(lambda: super(1, both))
attempt(lambda: super(Root, both).missing)
attempt(lambda: super(Root, both).who())
attempt(lambda: super())
attempt(lambda: super(1, 2, 3))
attempt(lambda: super(x=1))


def outside(self):
    return super()


attempt(lambda: outside(1))


class Getter:
    def plain(self):
        return super().__getattribute__("value")

    def absent(self):
        return super().__getattribute__("other")

    def no_arguments():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = 5
        return super().__repr__()

    def nested(self):
        return [super(Getter, self).__init__ is not None for _ in range(2)]

    def in_comprehension(self):
        return [super().__hash__() == hash(self) for _ in range(2)]

    def in_generator(self):
        return list(super().__hash__() for _ in range(2))

    def with_cell(self):
        def inner():
            return self

        return super().__eq__(inner())

    value = 8


got = Getter()
print(got.plain())
attempt(got.absent)
attempt(Getter.no_arguments)
attempt(got.deleted)
attempt(got.rebound)
print(got.nested(), got.in_comprehension())
attempt(got.in_generator)
print(got.with_cell())

print("super objects")
middle = super(Left, both)
print(middle.__thisclass__, type(middle.__self__), middle.__self_class__)
print(type(middle), repr(middle)[:43])
unbound = super(Left)
print(unbound.__self__, unbound.__self_class__, unbound)
print(unbound.__get__(both, Both).who())
attempt(lambda: unbound.who)


class Holder(Right):
    pass


Holder.up = super(Holder)
print(Holder().up.who())


def assign():
    middle.x = 1


attempt(assign)
attempt(lambda: middle.__dict__)
print(middle.__class__)

print("__class__ in methods")


class Named:
    def cls(self):
        return __class__

    @staticmethod
    def static():
        return __class__

    def set_attribute(self):
        super().__setattr__("through", 3)
        return self.through

    def remove(self):
        super().__delattr__("through")
        return hasattr(self, "through")


class SubNamed(Named):
    pass


print(SubNamed().cls(), SubNamed.static(), SubNamed().set_attribute())
sub = SubNamed()
sub.set_attribute()
print(sub.remove())


def set_by_super():
    super(SubNamed, sub).y = 3


attempt(set_by_super)

print("mro override")


class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__, len(order))
        return order


class WithMro(Root, metaclass=Meta):
    pass


print(WithMro.__mro__)

print("subclasses")
print(Root.__subclasses__())
print(Both.__subclasses__(), Left.__subclasses__())

print("changing bases")


class P:
    def hi(self):
        return "P"


class Q:
    def hi(self):
        return "Q"


class C(P):
    pass


c = C()
print(c.hi())
C.__bases__ = (Q,)
print(c.hi(), C.__mro__, P.__subclasses__(), Q.__subclasses__())


def set_bases(value):
    C.__bases__ = value


attempt(lambda: set_bases(()))
attempt(lambda: set_bases(Q))
attempt(lambda: set_bases((1,)))
attempt(lambda: set_bases((C,)))
attempt(lambda: set_bases((int,)))
