"""Classes of a program's own that are lists."""


class Stack(list):
    """A list with a name."""

    kind = "stack"

    def __init__(self, name, *items):
        super().__init__(items)
        self.name = name

    def push(self, item):
        self.append(item)
        return self

    @property
    def top(self):
        return self[-1]


stack = Stack("s", 1, 2)
print(stack, stack.name, stack.push(3).top, len(stack), stack.kind, isinstance(stack, list), type(stack).__name__)
stack.extra = [stack.name]
print(stack.extra, sorted(vars(stack)), stack.__dict__ == {"name": "s", "extra": ["s"]})
del stack.extra
print(hasattr(stack, "extra"), stack == [1, 2, 3], [1, 2, 3] == stack, stack != [1])
print(type(stack + [4]), type(stack * 2), type(stack[:]), type(stack.copy()), type(sorted(stack)), type(list(stack)))
stack += [9]
print(type(stack), stack, stack.name)
stack *= 2
print(type(stack), stack)
stack.sort(reverse=True)
stack.clear()
print(stack, bool(stack))


class Noisy(list):
    def __getitem__(self, key):
        print("get", key, end=" ")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value, end=" ")
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key, end=" ")
        super().__delitem__(key)

    def __len__(self):
        print("len", end=" ")
        return 100

    def __contains__(self, item):
        print("contains", item, end=" ")
        return "truthy"

    def __repr__(self):
        return f"Noisy{list.__repr__(self)}"

    def append(self, item):
        print("append", item, end=" ")
        super().append(item)


noisy = Noisy("abc")
print(noisy[0], noisy[-1:], len(noisy), 5 in noisy, noisy.__len__())
noisy[1] = "B"
noisy[0:1] = "xy"
del noisy[0]
noisy.append("z")
noisy.extend("end")
noisy.insert(0, "i")
print(noisy, list(noisy), [*noisy], noisy.index("z"), noisy.count("n"), noisy.pop())
first, *rest = noisy
print(first, rest, bool(noisy))
print(max(noisy), sorted(noisy), ", ".join(noisy))
for item in reversed(noisy):
    print(item, end="")
print()


class Iterates(list):
    def __iter__(self):
        print("iter", end=" ")
        return iter(["own", "items"])


own = Iterates([1, 2, 3])
print(list(own), tuple(own), [*own], len(own), own[0], own, set(own) == {"own", "items"}, 1 in own, own.copy())
x = []
x.extend(own)
x += own
x[0:0] = own
print(x, sum(Iterates([1]), start="") if False else "")
a, b = own
print(a, b, dict(zip(own, own)))


class Made(list):
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        made = super().__new__(cls, *args, **kwargs)
        made.made = True
        return made

    def __init__(self, *args, key=None):
        print("init", args, key)
        super().__init__(*args)


made = Made("ab", key=5)
print(made, made.made)
try:
    Made("a", "b")
except TypeError as error:
    print(error)


class Slotted(list):
    __slots__ = ("a",)


slotted = Slotted([1])
slotted.a = 5
print(slotted, slotted.a)
try:
    slotted.b = 6
except AttributeError as error:
    print(error)


class Two(Stack):
    def __eq__(self, other):
        return "two"

    __hash__ = object.__hash__


two = Two("t", 1)
print(two == 5, {two: 1}[two], two.name, Two.__mro__)
print(list.append(two, 5), list.__len__(two), two, list.__getitem__(two, 0))
try:
    list.append(5, 1)
except TypeError as error:
    print(error)
try:
    list.append()
except TypeError as error:
    print(error)
