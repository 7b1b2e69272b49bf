"""Special methods of classes themselves, and what metaclasses can do."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    registry = {}

    def __new__(meta, name, bases, namespace, /, **options):
        namespace["made_by"] = meta.__name__
        cls = super().__new__(meta, name, bases, namespace)
        meta.registry[name] = cls
        return cls

    def __len__(cls):
        return len(cls.items)

    def __iter__(cls):
        return iter(cls.items)

    def __contains__(cls, item):
        return item in cls.items

    def __getitem__(cls, index):
        return cls.items[index]

    def __bool__(cls):
        return bool(cls.items)

    def __repr__(cls):
        return f"<<{cls.__name__}>>"

    def __str__(cls):
        return f"class {cls.__name__}"

    def __eq__(cls, other):
        return isinstance(other, Meta) and cls.items == other.items

    def __hash__(cls):
        return hash(tuple(cls.items))

    def __lt__(cls, other):
        return len(cls.items) < len(other.items)

    def __add__(cls, other):
        return cls.items + other.items

    def __setattr__(cls, name, value):
        print("set on class", name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("delete on class", name)
        super().__delattr__(name)

    def __enter__(cls):
        print("enter class")
        return cls

    def __exit__(cls, *info):
        print("exit class")

    @property
    def size(cls):
        return len(cls.items)


class A(metaclass=Meta):
    items = [1, 2, 3]


class B(metaclass=Meta):
    items = [1, 2, 3]


class C(metaclass=Meta):
    items = []


print(len(A), list(A), 2 in A, 5 in A, A[0], A[1:], bool(A), bool(C))
print(A, repr(A), [A], f"{A} {A!r}", A.made_by, A.size)
print(A == B, A == C, A != B, {A: 1}[B], C < A, A > C, A + B, sorted([A, C]))
A.extra = 5
print(A.extra)
del A.extra
attempt(lambda: A.extra)
with A as entered:
    print(entered)
attempt(lambda: A().size)
attempt(lambda: len(A()))
print(sorted(Meta.registry), type(A), isinstance(A, Meta), issubclass(Meta, type))
first, *rest = A
print(first, rest, max(A), sum(A))


class Derived(A):
    items = [7]


print(type(Derived), Derived.made_by, list(Derived), Derived)

print("calls")


class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kwargs)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        print("init", value)
        self.value = value


print(Config(1) is Config(2), Config().value)


class NoInstances(type):
    def __call__(cls, *args):
        raise TypeError(f"{cls.__name__} has no instances")


class Static(metaclass=NoInstances):
    pass


attempt(Static)


class Converting(type):
    def __call__(cls, value):
        return [cls.__name__, value]


class Listed(metaclass=Converting):
    pass


print(Listed(5))

print("attributes of metaclass, class and instance")


class Lookup(type):
    both = "metaclass"
    only_meta = "metaclass only"

    @property
    def data(cls):
        return "metaclass data"

    def method(cls):
        return "metaclass method of " + cls.__name__


class Looked(metaclass=Lookup):
    both = "class"
    data = "class data"

    def method(self):
        return "class method"


print(Looked.both, Looked.only_meta, Looked.data, Looked.__dict__["data"])
print(Looked().both, Looked().data, Looked().method(), Looked.method(Looked()))
attempt(lambda: Looked.method())
attempt(lambda: Looked().only_meta)
print(Lookup.method(Looked), type(type(Looked).data))

print("init of metaclass")


class WithInit(type):
    def __init__(cls, name, bases, namespace, flag=False):
        super().__init__(name, bases, namespace)
        cls.flag = flag


class Flagged(metaclass=WithInit):
    pass


def flagged():
    class X(Flagged, flag=True):
        pass


attempt(flagged)


class Accepting(WithInit):
    def __new__(meta, name, bases, namespace, flag=False):
        return super().__new__(meta, name, bases, namespace)


class Y(Flagged, metaclass=Accepting, flag=True):
    pass


print(Y.flag, Flagged.flag)
attempt(lambda: type.__init__(Y, 1, x=2))
attempt(lambda: type.__init__(Y))

print("metaclass of metaclass")


class Upper(type):
    def __call__(meta, *args, **kwargs):
        cls = super().__call__(*args, **kwargs)
        cls.touched = meta.__name__
        return cls


class Middle(type, metaclass=Upper):
    pass


class Lower(metaclass=Middle):
    pass


print(Lower.touched, type(Lower), type(Middle), type(Upper))

print("__subclasshook__ and virtual subclasses")


class Checked(type):
    def __subclasscheck__(cls, sub):
        hook = cls.__subclasshook__(sub)
        if hook is not NotImplemented:
            return hook
        return super().__subclasscheck__(sub)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))


class Quacks(metaclass=Checked):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Quacks:
            return any("quack" in base.__dict__ for base in sub.__mro__)
        return NotImplemented


class Duck:
    def quack(self): ...


print(isinstance(Duck(), Quacks), issubclass(Duck, Quacks), issubclass(int, Quacks), isinstance(5, (str, Quacks)))

print("class decorators and changes afterwards")


def add_method(cls):
    def greet(self):
        return f"hello from {type(self).__name__}"

    cls.greet = greet
    return cls


@add_method
class Decorated:
    pass


class Sub(Decorated):
    pass


print(Decorated().greet(), Sub().greet())
Decorated.__len__ = lambda self: 42
print(len(Sub()), bool(Sub()))
Decorated.__bool__ = lambda self: False
print(bool(Sub()))
del Decorated.__len__, Decorated.__bool__
attempt(lambda: len(Sub()))
print(bool(Sub()))
Decorated.__eq__ = lambda self, other: True
print(Sub() == 5, Sub() != 5, hash(Sub()) is not None)
Sub.__getattr__ = lambda self, name: name * 2
print(Sub().ab)
Sub.__call__ = lambda self, *args: args
print(Sub()(1, 2), callable(Sub()), callable(Decorated()))
Sub.__new__ = lambda cls: "made differently"
print(Sub())
Decorated.__init__ = lambda self, value: setattr(self, "value", value)
print(Decorated(9).value)
