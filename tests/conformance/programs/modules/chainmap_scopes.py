# ChainMap: settings in layers, and scopes that come and go
from collections import ChainMap

defaults = {"colour": "red", "user": "guest", "depth": 1}
environment = {"user": "ann"}
settings = ChainMap({}, environment, defaults)
print(settings["user"], settings["colour"], settings.get("size", "none"), len(settings), list(settings))
settings["colour"] = "blue"
print(settings.maps, defaults["colour"], settings)

inner = settings.new_child({"depth": 2})
print(inner["depth"], inner.parents["depth"], inner.parents == settings, inner.maps[0])
inner["local"] = True
del inner["local"]
for action in (lambda: inner.pop("user"), lambda: inner.__delitem__("colour"), lambda: inner["missing"], lambda: ChainMap().popitem()):
    try:
        print(action())
    except KeyError as error:
        print("KeyError:", error)

print(dict(inner), inner.popitem(), "depth" in inner, inner.copy().maps[0] is inner.maps[0])
print(inner | {"extra": 1}, {"first": 0} | ChainMap({"second": 2}))
print(sorted(inner.items()), bool(ChainMap({}, {})), ChainMap.fromkeys("ab", 0))


class Scopes(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"


scopes = Scopes({"x": 1})
outer = scopes.new_child(y=2)
print(outer["x"], outer["y"], outer["z"], type(outer).__name__)
