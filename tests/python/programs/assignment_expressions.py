def f():
    x = 1
    print(x + (x := 5) + x)
    print((x, (x := 2), x))
    print([x, x := 3, x])
    print(x == (x := 4), x)
    print(f"{x} {(x := 9)} {x}")
    def g(*a): return a
    print(g(x, x := 10, x))
    y = [z := i for i in range(3)]
    print(y, z)
    print(any((w := i) > 1 for i in range(5)), w)
    x += (x := 100)
    print(x)
    d = {}
    d[x] = (x := 1)
    print(d, x)
    x = x, (x := 7)
    print(x)
f()
while (n := len("abc")) > 5: pass
print(n)
print([v for u in range(4) if (v := u * 2) > 2], v)
