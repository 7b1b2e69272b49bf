def s(x):
    print(x, end=" ")
    return x
class O:
    def __repr__(self): return "O"
    def __setitem__(self, k, v): print("set", k, v)
    def __getitem__(self, k): print("get", k); return 0
    def __setattr__(self, k, v): print("setattr", k, v)
    def __getattr__(self, k): print("getattr", k); return 1
    def __delitem__(self, k): print("del", k)
o = O()
s(o)[s(1)] = s(2)
s(o)[s(1)] += s(5)
s(o).a = s(3)
s(o).b += s(4)
del s(o)[s(1):s(2)]
print({s(1): s(2), s(3): s(4), **{5: s(6)}})
print([s(1), *[s(2), s(3)], s(4)])
print((s(1), *[s(2)]))
print(s(1) + s(2) * s(3))
print(s(1) < s(3) < s(2) < s(9))
print(s(0) or s(2) and s(3))
print(s(1) if s(0) else s(2))
a = b = o.c = s(7)
a, o[0], (b, *c) = s(1), s(2), [s(3), s(4), s(5)]
print(a, b, c)
print(max(s(1), s(2), key=s(None) or (lambda v: -v)))
