def f(x):
    try:
        print("try", x)
        if x == 1: raise ValueError("one")
        if x == 2: raise KeyError("two")
        if x == 3: return "returned"
        if x == 4: raise TypeError("four")
    except ValueError as e:
        print("VE", e)
        return "from except"
    except (KeyError, IndexError):
        print("KE")
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for i in range(5):
    try: print(f(i))
    except TypeError as e: print("out", e)
def g():
    for i in range(3):
        try:
            if i == 0: continue
            if i == 2: break
            print("body", i)
        finally:
            print("fin", i)
    return i
print(g())
def h():
    try:
        return "a"
    finally:
        return "b"
print(h())
def k():
    while True:
        try:
            return 1
        finally:
            break
    return 2
print(k())
def m(x):
    y = x
    try:
        return y
    finally:
        y = 100
print(m(1))
def nested():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b")
        finally:
            print("inner fin")
    except KeyError as e:
        print(repr(e), repr(e.__context__))
nested()
import sys
def info():
    try:
        raise ValueError(1)
    except ValueError:
        print(sys.exc_info()[0])
        try:
            raise KeyError(2)
        except KeyError:
            print(sys.exc_info()[0])
        print(sys.exc_info()[0])
    print(sys.exc_info()[0])
info()
def loopexc():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i == 0: continue
            if i == 1: 
                print("c", e)
                break
    print(sys.exc_info())
    try: e
    except UnboundLocalError: print("gone")
loopexc()
def reraise():
    try:
        try: 1 / 0
        except ZeroDivisionError as z:
            z.extra = 1
            raise
    except ZeroDivisionError as q: print(q.extra, q.__context__)
reraise()
def frm():
    try:
        try: 1 / 0
        except ZeroDivisionError as z: raise ValueError("v") from z
    except ValueError as q: print(repr(q.__cause__), q.__suppress_context__)
    try:
        raise ValueError("v") from None
    except ValueError as q: print(q.__cause__, q.__suppress_context__)
frm()
def delname():
    try: raise ValueError
    except ValueError as e:
        del e
    try: raise ValueError
    except ValueError as e:
        e = 5
    try: e
    except NameError as q: print(q)
delname()
def deep():
    try:
        try:
            try:
                return 1
            finally: print("f1")
        finally: print("f2")
    finally: print("f3")
print(deep())
def finraise():
    try:
        try: raise ValueError("x")
        finally: raise KeyError("y")
    except KeyError as e: print(repr(e.__context__))
finraise()
