def f():
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    a, b, c = b, a + b, a
    print(a, b, c)
    (a, b), c = (c, a), b
    print(a, b, c)
    a, a = 1, 2
    print(a)
    x = [0, 0]
    i = 0
    i, x[i] = 1, 5
    print(i, x)
    a = b = [1]
    b.append(2)
    print(a)
    v = (1, 2)
    (v, w) = u = v
    print(v, w, u)
    *a, b = 1, 2, 3
    a, *b = "xyz"
    print(a, b)
    [p, [q, *r]] = 1, (2, 3, 4)
    print(p, q, r)
    for (i, (j, k)) in [(1, (2, 3))]: print(i, j, k)
f()
