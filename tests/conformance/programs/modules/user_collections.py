from collections import UserDict, UserList, UserString, ChainMap
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
d = D(a=1); d.update(b=2); print(d, d | {"c": 3}, {"z": 1} | d, D.fromkeys("xy", 0), d.copy(), type(d | {"q": 1}), len(d), "A" in d, d.get("zz", 5))
d |= {"e": 5}; print(d, d == {"A": 1, "B": 2, "e": 5}, dict(d), list(d.items()), d.pop("A"), d.setdefault("k", 7), d)
class L(UserList): pass
l = L([3, 1, 2]); print(l + [1], [0] + l, l * 2, l[1:], type(l[1:]), sorted(l), l < [4], l == [3, 1, 2], l.index(1), l.count(2))
l += (9,); l.append(5); l.sort(); l.reverse(); l.extend(L([7])); l.insert(0, "i"); print(l, l.pop(), l.copy(), 9 in l); l.remove("i"); l.clear(); print(l, bool(l))
class S(UserString):
    def shout(self): return self.upper() + "!"
s = S("hello"); print(s, s.shout(), type(s.shout()), s + " x", "x " + s, s * 2, s % (), s[1], type(s[1:3]), s.find("l"), s.split("l"), s.replace("l", "L"), int(S("5")), float(S("1.5")), s == "hello", s < "i", "ell" in s, hash(s) == hash("hello"), s.center(11, "*"), s.join(["a", "b"]), s.encode(), S("a%s") % "b", len(s), s.partition("e"), s.startswith("he"), s.isalpha(), S("{}").format(4), s.count("l"), s.rstrip("o"), repr(s))
c = ChainMap({"a": 1}, {"b": 2}); print(c | {"z": 1}, {"q": 1} | c); c |= {"n": 1}; print(c, c.maps, c.parents, c.new_child({"k": 1}))
from dataclasses import dataclass, field
import inspect
@dataclass
class P:
    x: int
    y: list = field(default_factory=list)
    z: int = field(default=3, kw_only=True)
print(inspect.signature(P), inspect.signature(P.__init__), P.__doc__)
from collections import namedtuple
N = namedtuple("N", "a b", defaults=[2]); print(inspect.signature(N), N.__doc__)
from typing import NamedTuple
class T(NamedTuple):
    a: int
    b: str = "x"
print(inspect.signature(T), T.__doc__)
from enum import Enum
class C(Enum):
    A = 1
print(inspect.signature(C))
