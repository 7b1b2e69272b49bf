import atexit
@atexit.register
def bye(): print("bye")
def other(a, b=1): print("other", a, b)
atexit.register(other, 5, b=6)
atexit.register(other, 7)
atexit.unregister(bye)
def boom(): raise ValueError("x")
atexit.register(boom)

try: atexit.register(5)
except TypeError as e: print(e)
