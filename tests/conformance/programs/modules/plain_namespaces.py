# SimpleNamespace as the class that C makes: what it takes, shows, compares, copies; and sys.implementation is one.
import copy
import pickle
import sys
from types import SimpleNamespace

print(sys.implementation.name, type(sys.implementation).__name__, sys.implementation.version is sys.version_info)
settings = SimpleNamespace({"debug": False}, port=80)
print(settings, SimpleNamespace([("host", "here")]), SimpleNamespace())
settings.me = settings
print(settings)
del settings.me


class Basket(SimpleNamespace):
    def __init__(self, **fruit):
        super().__init__(**fruit)
        self.kinds = len(fruit)

    def total(self):
        return sum(vars(self).values()) - self.kinds


basket = Basket(apples=3, pears=2)
print(basket, basket.total(), isinstance(basket, SimpleNamespace))
print(SimpleNamespace(a=1) == SimpleNamespace(a=1), SimpleNamespace(a=1) != SimpleNamespace(a=2), SimpleNamespace() == 0)
wrong = {
    "an int": lambda: SimpleNamespace(1),
    "keys that are no names": lambda: SimpleNamespace({1: 2}),
    "two of them": lambda: SimpleNamespace({}, {}),
    "an order": lambda: settings < settings,
    "a hash": lambda: hash(settings),
    "what is not there": lambda: settings.prot,
}
for name, attempt in wrong.items():
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
again = copy.deepcopy(SimpleNamespace(items=[1]))
print(again, copy.replace(settings, port=81), pickle.loads(pickle.dumps(again)) == again)
vars(settings)["not a name"] = None
print(settings, hasattr(settings, "port"), sorted(vars(settings)))
match SimpleNamespace(kind="circle", radius=2):
    case SimpleNamespace(kind="square", side=side):
        print("square", side)
    case SimpleNamespace(kind="circle", radius=radius):
        print("circle", radius)
