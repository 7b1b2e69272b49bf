import types, sys
def f(): pass
async def co(): pass
def g(): yield
async def ag(): yield
class C:
    def m(self): pass
    @property
    def p(self): return 1
c = co(); print(type(f) is types.FunctionType, types.LambdaType is types.FunctionType, type(c) is types.CoroutineType, type(g()) is types.GeneratorType, type(ag()) is types.AsyncGeneratorType, type(C().m) is types.MethodType, type(len) is types.BuiltinFunctionType, type(f.__code__) is types.CodeType, type(sys) is types.ModuleType, type(None) is types.NoneType, type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType, type(int | str), types.UnionType, type(list[int]) is types.GenericAlias, type(C.__dict__) is types.MappingProxyType, type((lambda: 0).__closure__), types.CellType); c.close()
ns = types.SimpleNamespace(a=1, b=[2]); print(ns, ns.a, ns == types.SimpleNamespace(a=1, b=[2]), vars(ns)); ns.c = 3; del ns.a; print(ns, types.SimpleNamespace({"x": 1}, y=2)); ns.self = ns; print(ns)
try: ns.__dict__["zz"]
except KeyError as e: print(e)
try: types.SimpleNamespace(1)
except TypeError as e: print(e)
mp = types.MappingProxyType({"a": 1}); print(mp, mp["a"], list(mp), "a" in mp, len(mp), mp.get("z", 0), mp | {"b": 2}, mp == {"a": 1}, mp.copy(), list(mp.items()))
for bad in (lambda: mp.__setitem__("a", 2), lambda: types.MappingProxyType(5), lambda: types.MethodType(1, 2), lambda: types.FunctionType(1, 2), lambda: types.coroutine(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try: mp["a"] = 2
except TypeError as e: print(e)
X = types.new_class("X", (C,), {}, lambda ns: ns.update(v=5)); print(X.v, X.__mro__[1] is C, types.prepare_class("Y", (object,))[0], types.resolve_bases((C, list[int])))
m = types.ModuleType("mymod", "doc"); m.x = 1; print(m, m.__name__, m.__doc__, m.x); b = types.MethodType(lambda self, y: (self, y), 7); print(b(3), b.__self__, b.__func__.__name__)
@types.coroutine
def old(): r = yield "yielded"; return r
async def user(): return await old()
u = user(); print(u.send(None))
try: u.send("sent")
except StopIteration as e: print(e.value)
class D:
    @types.DynamicClassAttribute
    def v(self): return "inst"
print(D().v)
try: D.v
except AttributeError: print("AttributeError")
cell = types.CellType(5); print(cell.cell_contents, types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)).__args__, types.get_original_bases(type("Z", (), {})))
fn = types.FunctionType(f.__code__, {"__builtins__": {}}, "renamed"); print(fn.__name__, fn()); print(types.WrapperDescriptorType, type(int.__add__) is types.WrapperDescriptorType, type("".join), type(str.join) is types.MethodDescriptorType, type((5).__add__) is types.MethodWrapperType, type(dict.__dict__["fromkeys"]) is types.ClassMethodDescriptorType, type(C.p))
try: raise ValueError
except ValueError as e: print(type(e.__traceback__) is types.TracebackType, type(e.__traceback__.tb_frame) is types.FrameType)
