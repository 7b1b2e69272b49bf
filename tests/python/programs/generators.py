def g(n):
    try:
        for i in range(n):
            r = yield i
            if r: print("got", r)
        return "ret"
    finally:
        print("closed")
it = g(3)
print(next(it), it.send("a"), next(it))
try: next(it)
except StopIteration as e: print(e.value)
def d():
    v = yield from g(2)
    print("v", v)
    yield from [7, 8]
print(list(d()))
gen = g(5); next(gen); gen.close()
gen = g(5); next(gen)
try: gen.throw(ValueError("t"))
except ValueError as e: print(e)
print(list(x * y for x in range(3) for y in range(2) if x))
print(sum(i for i in range(10)))
def evil():
    x = 5
    x = yield x
    print(x)
    x = (yield) or x
    print(x)
e = evil(); next(e); e.send(1); 
try: e.send(2)
except StopIteration: pass
print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "aab"} == {"a", "b"})
lam = lambda: (yield 5)
print(list(lam()))
print([[i * j for j in range(i)] for i in range(4)])
print([x for x in [1, 2, 3] if x > 1 if x < 3])
print([(a, b) for a, b in {1: 2}.items()])
def closed_over():
    out = [lambda: x for x in range(3)]
    gens = list((lambda: x) for x in range(3))
    return [o() for o in out], [o() for o in gens]
print(closed_over())
def nested_comp(k):
    return {i: [j + k for j in range(i) if j != k] for i in range(3) if (lambda: k)() == k}
print(nested_comp(1))
