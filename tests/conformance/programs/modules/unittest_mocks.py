from unittest.mock import *
from unittest import mock
import asyncio, os, time, json
import re
def show(x): print(re.sub(r"id='\d+'", "id=N", repr(x)))
m = Mock()
show(m); show(m.a.b); show(m()); show(m.foo(1, x=2).bar)
print(m.mock_calls, m.method_calls, m.call_count, m.called, m.foo.call_args, m.foo.call_args.args, m.foo.call_args.kwargs)
m.return_value = 3; print(m(), m(1), m.call_args_list, m.call_count)
m.side_effect = [1, 2, ValueError("x")]; print(m(), m())
try: m()
except ValueError as e: print("raised", e)
try: m()
except StopIteration: print("stop")
m.side_effect = lambda *a: sum(a); print(m(1, 2, 3))
m = Mock(name="thing"); show(m)
for f in (lambda: m.assert_called(), lambda: m.assert_called_once(), lambda: m.assert_called_with(1), lambda: (m(1, a=2), m.assert_called_with(2)), lambda: (m(5), m.assert_called_once_with(5)), lambda: m.assert_any_call(9), lambda: m.assert_has_calls([call(1, a=2), call(6)]), lambda: m.assert_not_called(), lambda: m.assert_called_with(5), lambda: m.assert_has_calls([call(5), call(1, a=2)], any_order=True), lambda: m.asert_foo()):
    try: print(f())
    except (AssertionError, AttributeError) as e: print(type(e).__name__, e)
mm = MagicMock(); print(len(mm), bool(mm), int(mm), list(mm), 3 in mm, mm == mm, mm != 3, float(mm), complex(mm)); mm.__len__.return_value = 5; print(len(mm)); mm.__getitem__.side_effect = lambda k: k * 2; print(mm[4]); mm.__iter__.return_value = [1, 2]; print(list(mm))
with mm as ctx: show(ctx)
print(mm.__enter__.called, mm.__exit__.call_args)
class Real:
    x = 5
    def method(self, a, b=1): return a + b
    async def acall(self): return 1
s = Mock(spec=Real); show(s); print(isinstance(s, Real)); s.method(1)
for f in (lambda: s.nope, lambda: setattr(Mock(spec_set=Real), "zzz", 1)):
    try: print(f())
    except AttributeError as e: print(e)
print(call(1, 2), call.foo(a=1), call.a.b(3), call == call, call(1) == (1,), call(1) == ((1,), {}), [call(1), call(2)], ANY == 5, sentinel.thing, DEFAULT)
with patch("time.sleep") as p: time.sleep(5); print(p.call_args)
with patch.object(Real, "method", return_value=99) as p: print(Real().method(1), p.call_args)
print(Real().method(1))
with patch.dict(os.environ, {"NEW": "1"}): print(os.environ["NEW"])
print("NEW" in os.environ)
@patch("json.dumps")
@patch("json.loads", return_value=7)
def f(loads, dumps): print(json.loads("1")); show(json.dumps); return loads is json.loads
print(f(), json.dumps([1]))
with patch.multiple(Real, x=DEFAULT, method=DEFAULT) as d: print(sorted(d)); show(Real.x)
try:
    with patch("json.nothing"): pass
except AttributeError as e: print(str(e)[:16], str(e)[-40:])
am = AsyncMock(return_value=4); show(am)
async def main():
    print(await am(1, b=2), am.await_count, am.await_args, am.call_count); am.assert_awaited_once_with(1, b=2); am.assert_awaited()
    am.side_effect = [1, ValueError("v")]; print(await am())
    try: await am()
    except ValueError as e: print("V", e)
    try: am.assert_awaited_once()
    except AssertionError as e: print(e)
    try: am.assert_not_awaited()
    except AssertionError as e: print(e)
    mg = MagicMock(); mg.__aenter__.return_value = "entered"
    async with mg as v: print(v)
    mg.__aiter__.return_value = [1, 2, 3]; print([x async for x in mg])
    sp = Mock(spec=Real); show(sp.acall); print(asyncio.iscoroutinefunction(am))
    sp.acall.return_value = 11; print(await sp.acall())
    with patch("asyncio.sleep", new_callable=AsyncMock) as ps: await asyncio.sleep(10); print(ps.await_args)
    with patch("__main__.helper") as h: h.return_value = "patched"; show(h); print(await helper(3))
async def helper(x): return x
asyncio.run(main())
auto = create_autospec(Real); inst = auto(); inst.method(1, b=2); print(inst.method.call_args)
try: inst.method()
except TypeError as e: print(e)
def func(a, b): return a
af = create_autospec(func, return_value=8); print(af(1, 2)); af.assert_called_once_with(1, 2)
try: af(1)
except TypeError as e: print(e)
class P:
    @property
    def v(self): return 1
with patch.object(P, "v", new_callable=PropertyMock) as pm: pm.return_value = 6; print(P().v, pm.mock_calls); P().v = 9; print(pm.mock_calls)
m = Mock(); m.a.return_value.b.return_value = 3; print(m.a().b(), m.mock_calls); m.reset_mock(); print(m.mock_calls)
m = Mock(**{"method.return_value": 3, "other.side_effect": KeyError}); print(m.method()); 
try: m.other()
except KeyError: print("KeyError")
m.configure_mock(attr=5); print(m.attr); parent = Mock(); c = Mock(); parent.attach_mock(c, "child"); c(1); print(parent.mock_calls)
w = Mock(wraps=Real()); print(w.method(2), w.mock_calls); del m.attr
try: m.attr
except AttributeError as e: print("AttributeError", e)
p = patch("time.time", return_value=5); p.start(); print(time.time()); patch.stopall()
seal(m)
try: m.newthing
except AttributeError as e: print(e)
m = MagicMock(); m.x = 3; print(m.x); m.items.append(4); print(m.mock_calls); print(str(MagicMock(name="q"))[:22]); m.__str__.return_value = "hi"; print(str(m))
m = Mock(side_effect=Exception("boom"))
try: m()
except Exception as e: print(e)
print(Mock(return_value=1, x=2).x)
