def f(c):
    if c: x = 1
    try:
        print(x)
    except UnboundLocalError as e:
        print("E", e)
f(True); f(False)
def g():
    for i in []: pass
    print(i)
try: g()
except UnboundLocalError as e: print(e)
def h():
    x = 1
    del x
    try: x
    except NameError as e: print(type(e).__name__, e)
    try:
        del x
    except NameError as e: print(type(e).__name__, e)
h()
def k():
    e = 5
    for i in range(2):
        try:
            print(e)
            raise ValueError("v")
        except ValueError as e:
            print("caught", e)
        except UnboundLocalError as u:
            print("unbound", u)
k()
def m():
    def inner(): return y
    try: inner()
    except NameError as e: print(e)
    y = 1
    print(inner())
    del y
    try: inner()
    except NameError as e: print(e)
m()
def w():
    with open("nope") as f: pass
def late():
    try:
        zz = undefined_name
    except NameError as e: print(e)
    try:
        zz
    except UnboundLocalError as e: print(e)
late()
def keep():
    x = "old"
    try:
        x = int("bad")
    except ValueError: pass
    print(x)
    try:
        x = (1 and int("bad"))
    except ValueError: pass
    print(x)
    try:
        x = [1, int("bad")]
    except ValueError: pass
    try:
        x = [int(q) for q in ["1", "bad"]]
    except ValueError: pass
    try:
        x = f"{1}{int('bad')}"
    except ValueError: pass
    try:
        x = 1 < 2 < int("bad")
    except ValueError: pass
    try:
        x = {1: 2, **{3: int("bad")}}
    except ValueError: pass
    try:
        x = 5 if int("bad") else 6
    except ValueError: pass
    try:
        x = (yy := 3) + int("bad")
    except ValueError: pass
    print(x, yy)
keep()
