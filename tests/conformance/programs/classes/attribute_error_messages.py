# How reading, setting and deleting attributes fails, for every kind of object.
import collections
import sys


class Plain:
    colour = "red"


class Slotted:
    __slots__ = ("x",)
    kind = "slotted"


class Guarded:
    @property
    def size(self):
        return 3

    @property
    def computed(self):
        return self.missing_inside


class Asking:
    def __getattr__(self, name):
        if name.startswith("lazy_"):
            return name[5:]
        raise AttributeError(f"no {name} here", name=name, obj=self)


def show(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error, "| name:", getattr(error, "name", None))


plain, slotted, guarded = Plain(), Slotted(), Guarded()
show("read", lambda: plain.size)
show("class", lambda: Plain.size)
show("del class attribute", lambda: delattr(Plain, "size"))
show("slot empty", lambda: slotted.x)
show("slot del", lambda: delattr(slotted, "x"))
show("no slot", lambda: setattr(slotted, "y", 1))
show("read-only", lambda: setattr(slotted, "kind", 1))
show("no setter", lambda: setattr(guarded, "size", 1))
show("no deleter", lambda: delattr(guarded, "size"))
show("within a property", lambda: guarded.computed)
show("asked", lambda: Asking().lazy_value)
show("asked in vain", lambda: Asking().other)
show("hasattr", lambda: (hasattr(Asking(), "lazy_a"), hasattr(Asking(), "b")))
show("int", lambda: (3).real_part)
show("int set", lambda: setattr(3, "x", 1))
show("None", lambda: None.strip())
show("function", lambda: show.missing)
show("module", lambda: sys.missing)
show("deque", lambda: collections.deque().push)
show("deque set", lambda: setattr(collections.deque(), "x", 1))
show("Counter", lambda: collections.Counter().add)
show("defaultdict", lambda: collections.defaultdict(int).factory)
show("builtin class", lambda: setattr(int, "double", 2))
show("deque class", lambda: setattr(collections.deque, "x", 2))
show("name is no str", lambda: getattr(plain, 3))
show("default", lambda: getattr(plain, "size", "default"))
show("super", lambda: super(Plain, plain).colour)
