a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), a.isdisjoint({9}), {1} <= a, {1, 2, 3} < a, a >= {2}, a > {1}, a == {3, 2, 1}, a != b)
print(sorted(a.union([5], "x", {6: 1}), key=str), a.intersection([1, 9], [1]), sorted(a.difference([1])), sorted(a.symmetric_difference([3, 7])), a.issubset(range(9)), a.issuperset([1]))
s = set()
print(s.add(1), s.add(1), s, s.update([2, 3], (4,)), len(s), s.discard(9), s.remove(1), sorted(s), s.pop() in {2, 3, 4}, s.clear(), s)
s |= {1, 2, 3}
s &= {2, 3, 4}
s -= {2}
s ^= {3, 9}
print(s, s.intersection_update([9]), s, s.difference_update([9]), s, s.symmetric_difference_update([1]), s)
f = frozenset([1, 2])
print(f, f | {3}, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({2, 1})], f == {1, 2}, f.copy() is f, frozenset(f) is f)
print(set("hello") == set("olleh"), len(set("mississippi")), {1, 1.0, True}, {0, False, 0.0}, set([1, 1, 2]), {*[1], *(1,), *"a"} == {1, "a"}, set(), {()}, frozenset())
print([x for x in {5, 3, 8, 1}], list({10, 2, 33, 4}), set(range(8)), {100, 7, 55, 64, 32, 8})
for expression in ("{1}.remove(2)", "set().pop()", "{[]}", "{{}}", "{1} + {2}", "{1} | [2]", "{1} - [1]", "{1} < [1]", "{1} == [1]", "{1}[0]", "set(5)", "set(1, 2)", "{1}.add()", "{1}.add([])", "{1}.update(5)", "{1}.union(5)", "{1}.issubset(5)", "hash({1})", "frozenset([1]).add(2)", "frozenset([[]])", "set(a=1)", "{1}.foo", "{1} & 5", "5 in {1, 5}", "[] in {1}", "{1} in {frozenset({1})}", "{1}.discard([])", "{1} > 5", "max({3, 1})", "sorted({3, 1})", "sum({1, 2})", "{1}.isdisjoint(5)", "{1}.intersection(5)", "{1}.remove({1})"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
for statement in ("s = {1}; s += {2}", "s = {1}; s |= [2]", "s = {1}; s -= 5", "s = {1}; s &= {1}; print(s)", "s = frozenset({1}); t = s; s |= {2}; print(sorted(s), t)", "del {1}[0]", "s = {1}; s[0] = 1"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
class S(set):
    pass
t = S([1])
print(t, t | {2}, type(t | {2}).__name__, type({2} | t).__name__, type(t.copy()).__name__, S() == set(), t == {1}, repr(S()))
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"V({self.v})"
print({V(1), V(1), V(2)} == {V(2), V(1)}, V(1) in {V(1)}, len({V(1), 1}))
class NoHash:
    def __eq__(self, o): return True
try:
    {NoHash()}
except TypeError as error:
    print(error, NoHash.__hash__)
def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]
print(unique([3, 1, 3, 2, 1]), [*dict.fromkeys("banana")])
graph = {"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set()}
def reach(node, seen=None):
    seen = seen if seen is not None else set()
    if node not in seen:
        seen.add(node)
        for n in sorted(graph[node]): reach(n, seen)
    return seen
print(sorted(reach("a")), sorted(reach("d")), {n: len(e) for n, e in graph.items()})
