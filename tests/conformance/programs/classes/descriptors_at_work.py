class Typed:
    def __init__(self, kind, *, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
        self.slot = f"_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.slot, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(instance, self.slot, value)

    def __delete__(self, instance):
        print("deleting", self.name)
        delattr(instance, self.slot)


class Positive(Typed):
    def __init__(self):
        super().__init__((int), default=0)

    def __set__(self, instance, value):
        super().__set__(instance, value)
        if value < 0:
            raise ValueError(f"{self.name} must not be negative")


class Product:
    name = Typed(str, default="?")
    price = Positive()
    stock = Positive()

    def __init__(self, name, price):
        self.name = name
        self.price = price


p = Product("pen", 3)
print(p.name, p.price, p.stock, vars(p), type(Product.price).__name__)
for field, value in [("name", 5), ("price", "3"), ("price", -1), ("stock", 10)]:
    try:
        setattr(p, field, value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
del p.stock
print(p.stock)
try:
    del p.stock
except AttributeError as error:
    print(error)


class Lazy:
    """Not a data descriptor: what it computes hides it."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return f"{owner.__name__}.{self.name}"
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, Circle.area, c.__dict__)
c.area = 5
print(c.area)
del c.area
print(c.area)


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner=None):
        return lambda *args: self.f(obj if obj is not None else owner, *args)


class Use:
    @Method
    def both(self_or_cls, *args):
        return (self_or_cls if isinstance(self_or_cls, type) else "instance"), args


print(Use.both(1)[0].__name__, Use().both(2))


class ReadOnly:
    @property
    def value(self):
        return 42


r = ReadOnly()
for act in (lambda: setattr(r, "value", 1), lambda: delattr(r, "value"), lambda: ReadOnly.value.fget(r), lambda: ReadOnly.value.fset):
    try:
        print(act())
    except AttributeError as error:
        print(error)


class WithDeleter:
    def __init__(self):
        self._x = 1

    x = property(lambda self: self._x, lambda self, v: setattr(self, "_x", v * 2), lambda self: print("gone"), "the x")


w = WithDeleter()
w.x = 5
print(w.x, WithDeleter.x.__doc__)
del w.x
try:
    class Broken:
        class Bad:
            def __set_name__(self, owner, name):
                1 / 0
        attribute = Bad()
except ZeroDivisionError as error:
    print(error, error.__notes__)
