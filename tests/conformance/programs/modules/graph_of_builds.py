# A build order found with graphlib, in one go and as things get ready
from graphlib import CycleError, TopologicalSorter

RECIPE = {"cake": {"dough", "cream"}, "dough": ["flour", "eggs"], "cream": ["milk"], "eggs": (), "icing": ["sugar", "eggs"]}
order = list(TopologicalSorter({name: sorted(needs) for name, needs in RECIPE.items()}).static_order())
print(order)
print(all(order.index(need) < order.index(name) for name, needs in RECIPE.items() for need in needs))

sorter = TopologicalSorter()
sorter.add("shoes", "socks", "trousers")
sorter.add("trousers", "pants")
sorter.add("socks")
sorter.add("coat", "shoes", "shirt")
sorter.add("shirt", "pants")
sorter.prepare()
rounds = []
while sorter:
    ready = sorted(sorter.get_ready())
    rounds.append(ready)
    sorter.done(*ready)
print(rounds, bool(sorter), sorter.is_active(), sorter.get_ready())

partial = TopologicalSorter({"b": ["a"], "c": ["a"]})
partial.prepare()
print(partial.get_ready(), partial.get_ready(), partial.is_active())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: partial.done("b"))
attempt(lambda: partial.done("nothing"))
attempt(lambda: partial.done("a"))
attempt(lambda: partial.done("a"))
attempt(lambda: partial.add("d"))
attempt(lambda: TopologicalSorter().get_ready())
attempt(lambda: TopologicalSorter({"x": [[]]}))
attempt(lambda: list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"]}).static_order()))
try:
    TopologicalSorter({"a": ["b"], "b": ["a"], "z": []}).prepare()
except CycleError as error:
    print(sorted(set(error.args[1])), len(error.args[1]), isinstance(error, ValueError))
