def f(*excs):
    try:
        raise ExceptionGroup("g", list(excs))
    except* ValueError as e:
        print("VE", e.exceptions)
    except* (TypeError, KeyError) as e:
        print("TE", e.exceptions)
    else:
        print("else")
    finally:
        print("fin")
f(ValueError(1))
f(ValueError(1), TypeError(2), KeyError(3))
try: f(ValueError(1), OSError(2))
except ExceptionGroup as e: print(repr(e))
def naked():
    try: raise ValueError("n")
    except* ValueError as e: print(repr(e))
    try: pass
    except* ValueError: print("never")
    else: print("else")
naked()
try:
    try: raise OSError("n")
    except* ValueError as e: print(repr(e))
except OSError as e: print(repr(e))
def rer():
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("new")
try: rer()
except BaseException as e: print(type(e).__name__, e.exceptions if hasattr(e, "exceptions") else e)
