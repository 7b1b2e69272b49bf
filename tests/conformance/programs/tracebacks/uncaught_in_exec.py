code = """def inner(x):
    return 10 / x

inner(0)
"""
try:
    exec(code)
except ZeroDivisionError:
    import traceback

    traceback.print_exc()


def run(text):
    exec(compile(text, "script.py", "exec"))


try:
    run("a = 1\nb = a + undefined\n")
except NameError:
    traceback.print_exc()
run("print('so far')\nx = (1 +\n")
