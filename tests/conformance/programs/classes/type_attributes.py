"""What classes say of themselves and what can be changed."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def deleter(target, name):
    return lambda: delattr(target, name)


def setter(target, name, value):
    return lambda: setattr(target, name, value)


class A:
    x: int = 1
    y: "str"

    def method(self): ...


class B(A):
    z: undefined_name


class C:
    pass


print("names")
A.__name__ = "Renamed"
print(A, A.__name__, A.__qualname__)
A.__qualname__ = "Outer.Renamed"
print(A, A())[:0] if False else print(A)
attempt(setter(A, "__name__", 1))
attempt(setter(A, "__name__", "a\0b"))
attempt(setter(A, "__qualname__", 1))
attempt(deleter(A, "__name__"))
attempt(deleter(A, "__qualname__"))
attempt(setter(int, "__name__", "x"))
attempt(setter(int, "__qualname__", "x"))
A.__name__ = A.__qualname__ = "A"
print(A.__module__, int.__module__, type.__module__)
A.__module__ = "elsewhere"
print(A, A.__module__, A().__module__)
A.__module__ = "__main__"
attempt(deleter(C, "__module__"))
attempt(lambda: C.__module__)
attempt(setter(int, "__module__", 1))
C.__module__ = "__main__"

print("doc")
print(A.__doc__, C().__doc__)
A.__doc__ = "set"
print(A.__doc__, B.__doc__, A().__doc__)
attempt(deleter(A, "__doc__"))
attempt(setter(int, "__doc__", "x"))

print("bases and order")
attempt(setter(A, "__mro__", ()))
attempt(setter(A, "__base__", ()))
attempt(deleter(A, "__bases__"))
attempt(setter(int, "__bases__", (object,)))
attempt(lambda: object.__bases__)
print(object.__base__, bool.__base__, bool.__mro__, type.__mro__, type(type), bool.__bases__)

print("annotations")
print(A.__annotations__)
attempt(lambda: A().__annotations__)
attempt(lambda: B.__annotations__)
print(C.__annotations__, "__annotations__" in C.__dict__)
print(A.__annotate__ is not None, C.__annotate__)
A.__annotations__["w"] = float
print(A.__annotations__)
A.__annotations__ = {"a": 1}
print(A.__annotations__, A.__annotate__)
del A.__annotations__
attempt(lambda: A.__annotations__)
attempt(setter(C, "__annotate__", 1))
C.__annotate__ = lambda format: {"made": format}
print(C.__annotations__, C.__annotate__(5))
C.__annotate__ = None
print(C.__annotations__)
attempt(lambda: int.__annotations__)
attempt(setter(int, "__annotations__", {}))
attempt(lambda: int.__annotate__)
undefined_name = "now defined"
print(B.__annotations__)

print("type parameters and flags")
print(A.__type_params__, int.__type_params__)
A.__type_params__ = (1,)
print(A.__type_params__)
attempt(setter(A, "__type_params__", 1))
attempt(lambda: A.__abstractmethods__)
attempt(lambda: type.__abstractmethods__)
attempt(lambda: A.__text_signature__)
print(A.__dictoffset__ != 0, int.__dictoffset__, A.__weakrefoffset__ != 0, int.__weakrefoffset__, int.__basicsize__ > 0)

print("the mapping of a class")
proxy = A.__dict__
print(proxy["x"], proxy.get("nothing"), proxy.get("nothing", 3), "method" in proxy, len(proxy) > 3)
attempt(lambda: proxy["nothing"])
attempt(lambda: proxy.__setitem__)
attempt(lambda: proxy.update)
print(type(proxy), [k for k in proxy.keys() if not k.startswith("__")])
print([v for k, v in proxy.items() if k == "x"], 1 in proxy.values())
A.later = 5
print(proxy["later"], list(reversed(proxy))[0])
copied = proxy.copy()
print(type(copied), copied == proxy, proxy == copied, proxy == A.__dict__)
attempt(lambda: hash(proxy))
print(str(type("T", (), {"a": 1}).__dict__)[:20])
print(repr(type("T", (), {"a": 1}).__dict__)[:20])
print(type(proxy | {"k": 1}), ({"k": 1} | proxy)["k"])
attempt(lambda: proxy.__ior__({}))
mapped = type(proxy)({"a": 1})
print(mapped, mapped["a"])
attempt(lambda: type(proxy)(1))
attempt(lambda: type(proxy)())
attempt(lambda: type(proxy)([1]))

print("calls of type")
print(type(1), type(None), type(type), type(A), type(A()), type(...), type(NotImplemented))
print(type(len), type(attempt), type(lambda: 0), type(A.method), type(A().method), type([].append), type(str.upper))
print(type(int.__add__), type((1).__add__), type(int.real), type(dict.fromkeys), type(dict.__dict__["fromkeys"]))
print(type(object.__new__), type(A.__dict__), type({}.keys()), type(iter([])), type(x for x in ()))
print(type(property()), type(super(A, A())), type(slice(1)), type(range(1)), type(A.__init__), type(list[int]))
print(type.__call__(A).x, type.__call__(type, 3), type.__name__, type.__repr__(A), type.__subclasses__(A))
attempt(lambda: type.mro(1))
attempt(lambda: type.mro())
attempt(lambda: type.__subclasses__(1))
print(type.__prepare__(), type.__prepare__("a", (), x=1), type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool))

print("reprs and comparison")
print(A == A, A == B, A != B, hash(A) == hash(A), {A: 1}[A])
attempt(lambda: A < B)
attempt(lambda: A + B)
attempt(lambda: A[0])
attempt(lambda: len(A))
attempt(lambda: iter(A))
attempt(lambda: A.__call__().x)
print(bool(A), callable(A), callable(A()), str(A), f"{A}", f"{A!r}", "%s" % A)
attempt(lambda: format(A, ">3"))
