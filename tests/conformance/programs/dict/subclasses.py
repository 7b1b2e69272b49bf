"""Classes of a program's own that are dicts."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Default(dict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        print("missing", key, end=" ")
        self[key] = value = self.factory()
        return value


d = Default(list, a=[1])
d["b"].append(2)
d["b"].append(3)
print(d, d.factory, d.get("zz"), "zz" in d, d == {"a": [1], "b": [2, 3]}, isinstance(d, dict))
show("pop", lambda: d.pop("q"))
d.note = "attribute"
print(d.note, sorted(vars(d)), type(d.copy()), type(d | {}), type({} | d), type(dict(d)), dict(d) == d)
print({**d}, dict(d, x=1), list(d.items()))
d |= {"c": 1}
print(type(d), d)


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


attr = Attr(x=1)
attr.y = 2
print(attr.x, attr.y, attr, hasattr(attr, "z"), attr.keys())
show("no attribute", lambda: attr.nothing)


class Noisy(dict):
    def __getitem__(self, key):
        print("get", key, end=" ")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, end=" ")
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key, end=" ")
        super().__delitem__(key)

    def __contains__(self, key):
        print("contains", key, end=" ")
        return super().__contains__(key)

    def keys(self):
        print("keys", end=" ")
        return super().keys()

    def __iter__(self):
        print("iter", end=" ")
        return super().__iter__()

    def __len__(self):
        print("len", end=" ")
        return super().__len__()


n = Noisy(a=1)
n["b"] = 2
n.update(c=3)
n.setdefault("d", 4)
print(n["a"], "b" in n, n.get("c"), n.pop("d"), len(n), n)
del n["b"]
print(dict(n), {**n}, list(n), [*n], sorted(n), n == {"a": 1, "c": 3}, n | {"z": 0}, {"z": 0} | n)
print(dict.fromkeys(n), len(set(n)), tuple(n.items()), max(n), bool(n), n.copy())
x = {}
x.update(n)
print(x)


class Fill(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


print(Fill.fromkeys("ab", 1), Fill(a=1), type(Fill.fromkeys("")))


class Made(dict):
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs, end=" ")
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args, end=" ")


print(Made(1, 2), Made("x"))
show("keyword", lambda: Made(a=1))


class OwnKeys(dict):
    def keys(self):
        return ["only"]

    def __getitem__(self, key):
        return f"item {key}"


own = OwnKeys(a=1, b=2)
print(own, dict(own), {**own}, list(own), own["zzz"], own.get("a"), len(own))


class MissingOnInstance(dict):
    pass


m = MissingOnInstance()
m.__missing__ = lambda key: "never"
show("instance missing", lambda: m[1])


class Bad(dict):
    def __missing__(self, key):
        raise LookupError(f"own {key}")


show("bad missing", lambda: Bad()[5])
show("default", lambda: Bad().get(5, "default"))
show("dict.__getitem__", lambda: dict.__getitem__(Bad(), 5))
print("%(a)s %(b)s" % Default(int, a=1), "{x[k]}".format(x=Default(int)))


class Both(dict):
    __slots__ = ("slot",)


both = Both(a=1)
both.slot = 5
print(both, both.slot)


def no_attribute():
    both.other = 1


show("no dict", no_attribute)
show("dict.append", lambda: dict.get([], 1))
show("unbound", lambda: dict.keys())


class Equal(dict):
    def __eq__(self, other):
        return "equal?"

    __hash__ = None


print(Equal() == {}, {} == Equal(), Equal() != 5)
