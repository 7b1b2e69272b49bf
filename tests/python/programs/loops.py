def f():
    for i in range(5):
        if i == 1: continue
        if i == 3: break
        print(i)
    else:
        print("no")
    for i in []: pass
    else: print("else")
    n = 0
    while n < 3:
        n += 1
        if n == 2: continue
        print("n", n)
    else:
        print("done")
    while True:
        n += 1
        if n > 10: break
    print(n)
    for x in [1, 2, 3]:
        for y in "ab":
            if y == "b": break
            print(x, y)
        else:
            print("never")
    for i in (10, 20): pass
    print(i)
f()
