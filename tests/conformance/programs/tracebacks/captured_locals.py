import traceback
class B:
    def __repr__(self): 1/0
def f(n):
    bad = B()
    x = [1, 2]
    if n == 0: raise ValueError("boom")
    return f(n - 1)
try: f(2)
except ValueError as e:
    ss = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__.tb_next), capture_locals=True)
    print("".join(ss.format()))
    print(ss[0].locals)
print("".join(traceback.StackSummary.from_list([traceback.FrameSummary("a.py", 1, "f", locals={"b": 1, "a": "x"}, line="pass")]).format()))
