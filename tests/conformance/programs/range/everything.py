for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -2), range(0), range(5, 2), range(-3, 3), range(10 ** 20, 10 ** 20 + 3)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step, list(reversed(r)), r[1:] if r else "-", r[-1] if r else "-", sum(r))
r = range(0, 20, 2)
print(4 in r, 5 in r, 4.0 in r, "a" in r, r.index(6), r.count(6), r.count(7), r[3], r[-2], r[2:5], r[::-1], r[::3], max(r), min(r), r == range(0, 19, 2), r == range(0, 21, 2), range(0) == range(5, 5), hash(range(0)) == hash(range(3, 3)), r is r, range(3) == [0, 1, 2], set(range(3)), tuple(range(3)), [*range(2), *range(2)], dict(enumerate(range(2))))
for expression in ("range(5)[5]", "range(5)[-6]", "range(5)['a']", "range(1.0)", "range('a')", "range()", "range(1, 2, 3, 4)", "range(1, 2, 0)", "range(5).index(9)", "range(5) + range(3)", "range(5) * 2", "range(3) < range(4)", "range(5).start", "range(None)", "range(True)", "range(stop=5)", "len(range(10 ** 30))", "range(10 ** 30)[10 ** 29]", "10 ** 29 in range(10 ** 30)", "iter(range(3)).__length_hint__()", "next(iter(range(1)))", "hash(range(3)) == hash(range(3))", "range(5)[1:3].start", "range(5)[True]", "{range(3): 1}[range(3)]"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
try:
    r.start = 5
except AttributeError as error:
    print(error)
try:
    r[0] = 1
except TypeError as error:
    print(error)
try:
    class R(range): pass
except TypeError as error:
    print(error)
class Idx:
    def __index__(self): return 3
print(range(Idx()), list(range(Idx())), [10, 20, 30, 40][Idx()], "abcd"[:Idx()], list(range(3))[slice(None, None, -1)])
for i in range(3):
    for j in range(i, 3):
        if i == j: continue
        print(f"{i}{j}", end=" ")
    else:
        print("row", i)
for i in range(10):
    if i % 2: continue
    if i > 6: break
    print(i, end=",")
else:
    print("never")
print(i)
total = 0
for i in range(10, 0, -3): total += i
print(total, [i ** 2 for i in range(-2, 3)], list(zip(range(3), range(3)[::-1])), list(map(range, range(3))), [list(range(n)) for n in range(3)])
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(3), slice(None), slice(1, 2) == slice(1, 2), list(range(20))[s], "abcdefghijk"[s], slice(-3, None).indices(10), slice(None, None, -1).indices(4), hash(slice(1, 2)) == hash(slice(1, 2)))
