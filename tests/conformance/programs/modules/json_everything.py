import json, io
from decimal import Decimal
from collections import OrderedDict, namedtuple
from enum import Enum, IntEnum
data = {"name": "Ünï", "n": [1, 2.5, -0.0, 1e100, True, None], "nested": {"a": {}, "b": []}, "esc": "q\"\\\n\t\x01\u2028😀/"}
for kw in ({}, {"indent": 2}, {"indent": "\t"}, {"sort_keys": True}, {"separators": (",", ":")}, {"ensure_ascii": False}, {"indent": 0}, {"indent": 4, "sort_keys": True, "ensure_ascii": False}, {"indent": 2, "separators": (";", "=")}):
    print(json.dumps(data, **kw))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d"}), json.dumps((1, (2,))), json.dumps([]), json.dumps({}), json.dumps("s"), json.dumps(None), json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")]))
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps([1, {"x": [3, {4}]}])):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e, getattr(e, "__notes__", None))
print(json.dumps({(1,): 2, "k": 1}, skipkeys=True))
l = []; l.append(l)
for v in (l, {"a": {"b": l}}):
    try: json.dumps(v)
    except ValueError as e: print(e, e.__notes__)
class Color(Enum):
    RED = 1
class N(IntEnum):
    ONE = 1
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return {"re": o.real, "im": o.imag}
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps([1j, {3, 1}], cls=Enc), Enc(indent=1).encode([1]), "".join(Enc().iterencode([1, {"a": 2}])), json.dumps(N.ONE), json.dumps(Color.RED, default=lambda o: o.name), json.dumps(Decimal("1.5"), default=str))
print(json.dumps(namedtuple("P", "x y")(1, 2)), json.dumps(OrderedDict(b=1, a=2)), json.dumps({"a": {"b": [1, [2]]}}, indent=1))
for t in ('{"a": [1, 2.0, -3e2, 1E5, "x\\u00e9\\ud83d\\ude00\\n", true, false, null]}', " [ ] ", '"s"', "12", "-0", "1.5e-3", "NaN", "-Infinity", '{"a":1,"a":2}', "123456789012345678901234567890"):
    print(repr(json.loads(t)))
for bad in ("", "{", "[1,]", '{"a":}', "{'a': 1}", '{"a" 1}', "[1 2]", "nul", '"abc', '"\\x"', '"a\nb"', "[1] x", "01", "1.", "-", '{"a":1,}', '{1:2}', '["a", ', "\ufeff[]", '"\\u12"', "[\n1,\n  oops]", "+1", ".5", "tru", '{"a":1 "b"', "{,}", "[,1]", '{"a"}'):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), "|", e, e.pos, e.lineno, e.colno, e.msg, isinstance(e, ValueError))
print(json.loads('{"x": 1.5, "y": 2, "z": NaN}', parse_float=Decimal, parse_int=lambda s: "i" + s, parse_constant=lambda c: "C" + c), json.loads('{"a": {"b": 1}}', object_hook=lambda d: list(d.items())), json.loads('{"a": 1, "b": 2}', object_pairs_hook=OrderedDict), json.loads('"a\tb"', strict=False), json.loads(b'[1, "\xc3\xa9"]'), json.loads(bytearray(b"1")), json.loads('"x"'.encode("utf-16")))
try: json.loads(5)
except TypeError as e: print(e)
f = io.StringIO(); json.dump([1, {"a": None}], f, indent=2); print(f.getvalue()); f.seek(0); print(json.load(f))
print(json.JSONDecoder().raw_decode('{"a": 1} tail'), json.JSONDecoder(object_hook=str).decode('{"a": 1}'), json.JSONEncoder(sort_keys=True).encode({"b": 1, "a": 2}))
try: json.JSONDecoder().raw_decode("xx")
except json.JSONDecodeError as e: print(e)
print(json.dumps("é\x7f\x80"), json.dumps({"a": 1}, indent=None), json.loads(json.dumps(data)) == data, json.dumps(10**30), json.dumps([0.1, 1e16, 1e-7, 123456789.123]))
class Str(str): pass
class Int(int):
    def __repr__(self): return "weird"
print(json.dumps([Str("s"), Int(5)]), json.dumps({Str("k"): Int(1)}))
from json.decoder import JSONDecodeError; from json.encoder import JSONEncoder; print(JSONDecodeError is json.JSONDecodeError, JSONEncoder is json.JSONEncoder)
print(json.decoder.__name__, JSONDecodeError.__module__)
