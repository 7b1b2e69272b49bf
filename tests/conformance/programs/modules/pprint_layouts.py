from pprint import pprint, pformat, pp, PrettyPrinter, isreadable, isrecursive, saferepr
import collections, dataclasses, types
d = {"name": "Alice", "tags": ["python", "asyncio", "concurrency", "trees", "lists"], "nested": {"a": list(range(30)), "b": tuple("hello"), 3: None}}
d.pop("nested"); d["k"] = {"x": {1, 2, 3}, "y": frozenset("a")}
pprint(d)
pprint(d, width=30)
pprint(d, width=20, indent=4)
pprint(list(range(60)), compact=True)
pprint([["aaaa"] * 3, ["bbbbb"] * 10, ("c",) * 5], width=40, compact=True)
pp({"z": 1, "a": [1, 2, 3]})
pprint("the quick brown fox jumps over the lazy dog and runs away from the big bad wolf in the forest " * 2)
pprint({"text": "the quick brown fox jumps over the lazy dog and runs away from the big bad wolf in the forest " * 2})
pprint(b"abcdefghijklmnopqrstuvwxyz" * 5)
pprint(bytearray(b"abcdefghijklmnopqrstuvwxyz" * 5))
pprint([1, [2, [3, [4, [5]]]]], depth=3)
pprint(collections.OrderedDict((f"key{i}", "value" * 5) for i in range(6)))
pprint(collections.defaultdict(list, {f"key{i}": ["value" * 5] for i in range(6)}))
pprint(collections.Counter("the quick brown fox jumps over the lazy dog"))
pprint(collections.deque(["abc" * 10] * 5, maxlen=7))
pprint(collections.ChainMap({"a" * 30: 1}, {"b" * 40: 2}))
Point = collections.namedtuple("Point", "x y")
pprint([Point(i, i * 1000000) for i in range(6)])
@dataclasses.dataclass
class Person:
    name: str
    emails: list
    address: dict = dataclasses.field(default_factory=dict)
    hidden: int = dataclasses.field(default=0, repr=False)
pprint(Person("Alice", ["alice@example.com", "alice@work.example.com", "al@home.example.org"], {"street": "Main", "city": "X"}))
pprint(Person("B", []))
pprint(types.SimpleNamespace(alpha="a" * 40, beta="b" * 40, c=[1, 2]))
pprint(types.MappingProxyType({"a" * 40: 1, "b" * 40: 2}))
x = [1]; x.append(x)
print(isrecursive(x), isreadable(x), saferepr([1]), isreadable(int))
pprint({i: "x" * i for i in range(12)}, width=50)
pprint({1: "a", "b": 2, None: 3, (1, 2): 4})
pprint({"b" * 40: 1, "a" * 40: 2, "c": 3}, sort_dicts=False)
pprint(1234567890, underscore_numbers=True)
pprint([1234567, {"a": 7654321}], underscore_numbers=True)
print(pformat({"a": {"b": {"c": "d" * 70}}}))
pprint({f"k{i}": i for i in range(3)}.keys())
pprint({f"key number {i}": i for i in range(8)}.items())
pprint(set("abcdefghij" * 3) | {"long words " * 4, "others " * 6})
pprint([]); pprint({}); pprint(()); pprint(set()); pprint((1,)); pprint(("x" * 50, "y" * 50)); pprint(("x" * 100,))
pprint("a\nb\nc" * 20)
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try: pprint(1, **kw)
    except ValueError as e: print(e)
class Node:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"Node({self.v!r})"
pprint([Node(i) for i in range(20)])
pprint({"users": [{"id": i, "name": f"user {i}", "roles": ["admin", "editor"] if i % 2 else []} for i in range(4)], "total": 4, "next": None})
