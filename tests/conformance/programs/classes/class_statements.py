"""Class statements: bases, namespaces, names, order of evaluation."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Empty:
    pass


class Documented:
    """Says what it is."""

    value = 1

    def method(self):
        """Does it."""
        return self.value


print(Empty, Empty.__name__, Empty.__qualname__, Empty.__module__, Empty.__doc__)
print(Documented.__doc__, Documented.method.__doc__)
print(Empty.__bases__, Empty.__base__, Empty.__mro__)
print(Documented.__dict__["value"], "method" in Documented.__dict__, "other" in Documented.__dict__)
print(list(Documented.__dict__))
print([name for name in Empty.__dict__])
print(type(Documented.__dict__).__name__, len(Empty.__dict__))
print(Documented.__firstlineno__, Documented.__static_attributes__)


class Outer:
    class Inner:
        def where(self):
            class Local:
                pass

            return Local

    items = [n * 2 for n in range(3)]
    total = sum(items)


print(Outer.Inner, Outer.Inner.where.__qualname__, Outer.Inner().where().__qualname__)
print(Outer.items, Outer.total)

print("order of evaluation")


def note(text, value):
    print(" ", text)
    return value


class Ordered(note("base", object), metaclass=note("metaclass", type)):
    note("body", None)
    first = note("first", 1)
    second = note("second", first + 1)


print(Ordered.second)


@lambda cls: note("decorated " + cls.__name__, cls)
class Decorated:
    pass


print("redefinition and deletion")


class Changing:
    a = 1
    b = a
    a = 2
    del b


print(Changing.a, hasattr(Changing, "b"))
Changing.c = 3
print(Changing.c, Changing().c)
del Changing.c
attempt(lambda: Changing.c)
attempt(lambda: Changing().c)


def delete():
    del Changing.c


attempt(delete)

print("scopes")
x = "global"


def scope():
    x = "function"

    class Body:
        y = x
        x = "class"
        z = x

        def method(self):
            return x

    return Body.y, Body.x, Body.z, Body().method()


attempt(scope)


def scope_without_assignment():
    x = "function"

    class Body:
        y = x

        def method(self):
            return x

    return Body.y, Body().method()


print(scope_without_assignment())


class Private:
    __hidden = 1

    def __secret(self):
        return self.__hidden

    def reveal(self):
        self.__own = 5
        return self.__secret(), self.__own


print(Private().reveal(), Private._Private__hidden)
attempt(lambda: Private().__hidden)
print(sorted(vars(Private())), [n for n in vars(Private) if "Private" in n])

print("what is not a base")
attempt(lambda: type("X", (1,), {}))
attempt(lambda: type("X", (bool,), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (range,), {}))
attempt(lambda: type("X", (slice,), {}))
attempt(lambda: type("X", (type(attempt),), {}))
attempt(lambda: type("X", (type(len),), {}))
attempt(lambda: type("X", (type(...),), {}))
attempt(lambda: type("X", (type(NotImplemented),), {}))
attempt(lambda: type("X", (type(iter([])),), {}))
attempt(lambda: type("X", (type(Empty().__init__),), {}))
attempt(lambda: type("X", (type(i for i in ()),), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (list, dict), {}))
attempt(lambda: type("X", (object, Empty), {}))
attempt(lambda: type("X", (Empty, Empty), {}))
attempt(lambda: type("X", (Empty, object), {}).__mro__)
attempt(lambda: type("X", ("a",), {}))


def bad_base():
    class Bad(attempt):
        pass


attempt(bad_base)


def bad_instance_base():
    class Bad(Empty()):
        pass


attempt(bad_instance_base)

print("three arguments")
Made = type("Made", (Documented,), {"extra": 4, "double": lambda self: self.extra * 2})
print(Made, Made().double(), Made().method(), Made.__doc__, Made.__module__)
attempt(lambda: type("X", (), []))
attempt(lambda: type("X", [], {}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("X", ()))
attempt(lambda: type("X", (), {}, 1))
attempt(lambda: type())
attempt(lambda: type("X", (), {"__qualname__": 1}))
print(type("X", (), {"__qualname__": "Y.X"}))
print(type("X", (), {"__module__": "elsewhere"}))
print(list(type("X", (), {}).__dict__))
attempt(lambda: type("a\0b", (), {}))
print(type.__new__(type, "N", (), {}))
attempt(lambda: type.__new__(int, "N", (), {}))
attempt(lambda: type.__new__())
attempt(lambda: type.__new__(1))
