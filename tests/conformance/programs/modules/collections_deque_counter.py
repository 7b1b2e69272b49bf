from collections import *
d = deque([1, 2, 3], maxlen=4); d.append(4); d.append(5); d.appendleft(0); print(d, d.maxlen, len(d))
d = deque("abcdef"); d.rotate(2); print(d); d.rotate(-3); print(d); d.extend("xy"); d.extendleft("12"); print(d, d.pop(), d.popleft(), d.count("a"), d.index("c"), d[2], d[-1])
d.insert(2, "Z"); d.remove("a"); d.reverse(); print(d, "Z" in d, d == deque(d), d < deque("zz")); del d[0]; d[0] = "Q"; print(d, d.copy(), d + deque([1]), d * 2)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d.remove("nope"), lambda: d.index("nope"), lambda: d[99], lambda: deque(maxlen=-1), lambda: deque([1], 0).append(2), lambda: deque([1, 2], 2).insert(0, 3), lambda: deque(5), lambda: d[1:2], lambda: deque([1]) + [2]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = deque(range(5))
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
print(list(reversed(deque("abc"))), deque([deque([1])]), repr(deque(maxlen=3)), bool(deque()))
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], c["s"], sorted(c.elements()), c.total(), list(c))
c.update("miss"); c.subtract("pp"); print(c, +c, -c, c - Counter("iii"), c + Counter(a=2), c & Counter("mis"), c | Counter(z=3), c == Counter(c), Counter(a=1) <= Counter(a=2))
print(Counter(a=3, b=0, c=-1), Counter({"x": 2}).most_common(), Counter([1, 1, 2]).items(), Counter("ab").keys() | {"z"}); del c["zzz"]; c.clear(); print(c)
for f in (lambda: Counter.fromkeys("ab"), lambda: Counter(a="x") + Counter(a=1), lambda: Counter(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = Counter(a=1); x += Counter(b=2); x -= Counter(a=5); x |= Counter(c=1); x &= Counter(b=1, c=9); print(x)
dd = defaultdict(list); dd["a"].append(1); dd["b"]; print(dd, dd.default_factory, dict(dd), dd.get("zz"), "zz" in dd, defaultdict(int, a=1) | {"b": 2}, dd.copy())
nested = defaultdict(lambda: defaultdict(int)); nested["x"]["y"] += 1; print(nested["x"], len(nested))
try: defaultdict(None)["k"]
except KeyError as e: print("KeyError", e)
try: defaultdict(5)
except TypeError as e: print(e)
class D2(defaultdict):
    def __missing__(self, key): self[key] = v = key * 2; return v
print(D2()[4], D2(None, {"a": 1}))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, list(o)); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o, o == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), list(reversed(OrderedDict(x=1, y=2))))
for f in (lambda: o.move_to_end("q"), lambda: OrderedDict().popitem()):
    try: print(f())
    except KeyError as e: print("KeyError", e)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm, cm["a"], cm["b"], list(cm), len(cm), cm.maps, dict(cm), cm.new_child({"c": 0}), cm.parents); cm["z"] = 9; print(cm.maps[0], cm.pop("z"))
for f in (lambda: cm["q"], lambda: cm.pop("b"), lambda: ChainMap().popitem()):
    try: print(f())
    except KeyError as e: print("KeyError", e)
P = namedtuple("P", "x y z", defaults=[0]); p = P(1, 2); print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, P._field_defaults, P._make([4, 5, 6]), p == (1, 2, 0), hash(p) == hash((1, 2, 0)), *p)
for f in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: p._replace(q=1), lambda: setattr(p, "x", 3), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: namedtuple("1Q", "a"), lambda: namedtuple("Q", "_a"), lambda: P._make([1]), lambda: P(1, 2, x=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(namedtuple("R", "a class a _b", rename=True)._fields, P.__doc__, P.x.__doc__)
