"""Modules as objects; the module of the program itself."""

import sys
import types


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(__name__, __doc__, type(sys), isinstance(sys, types.ModuleType))
print(sys.__name__, sys, "exit" in dir(sys), sys.modules["sys"] is sys, "types" in sys.modules)
me = sys.modules["__main__"]
print(me.attempt is attempt, me.__dict__ is globals(), me.__name__)
me.added = 5
print(added)
attempt(lambda: sys.no_such_thing)
attempt(lambda: delattr(me, "no_such_thing"))
del me.added
attempt(lambda: added)
m = types.ModuleType("made", "with a doc")
print(m, m.__name__, m.__doc__, m.__dict__["__loader__"], m.__spec__, m.__package__)
m.value = 3
print(m.value, vars(m)["value"], [n for n in dir(m) if not n.startswith("_")])
attempt(lambda: m.missing)
attempt(lambda: types.ModuleType())
attempt(lambda: types.ModuleType(5))
attempt(lambda: setattr(m, "__dict__", {}))
m.__name__ = "other"
print(m, m.__annotations__)
m.__getattr__ = lambda name: "made up " + name
print(m.anything)


class Mine(types.ModuleType):
    @property
    def computed(self):
        return "computed for " + self.__name__


mine = Mine("mine")
print(mine.computed, mine, type(mine))
print(__annotations__ if "__annotations__" in globals() else "none yet")
x: int = 1
y: "later" = 2
print(me.__annotations__, sorted(me.__annotate__(1)))
