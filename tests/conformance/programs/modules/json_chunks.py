# JSON in pieces: what the encoder yields, writes, notes and refuses
import io
import json
from collections import OrderedDict
from enum import IntEnum


class Colour(IntEnum):
    RED = 1


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


data = {"name": "ann", "scores": [1, 2.5, None], "empty": [{}, [], ""], "colour": Colour.RED, 3: True}
print(list(json.JSONEncoder().iterencode(data)))
print(list(json.JSONEncoder(indent=2).iterencode({"a": [1, [2]], "b": {}})))
print(list(Encoder(separators=(",", ":")).iterencode({"s": {2, 1}, "z": 1j})))


class Log(io.StringIO):
    def write(self, text):
        print("write", repr(text))
        return super().write(text)


json.dump([1, {"a": "é"}], Log(), ensure_ascii=False)
print(json.dumps(data, indent="--", sort_keys=False))
print(json.dumps({"b": 1, "a": [True, float("inf")]}, sort_keys=True), json.dumps("\u2028\"\\\x00😀"))
print(json.dumps({(1, 2): 3, "k": 4}, skipkeys=True), json.dumps(OrderedDict(b=1, a=2)), json.dumps((1, (2,))))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}", getattr(error, "__notes__", []))


loop = [1]
loop.append({"again": loop})
attempt(lambda: json.dumps(loop))
attempt(lambda: json.dumps({"a": [1, {2}]}))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps([float("nan")], allow_nan=False))
attempt(lambda: json.dumps([1], separators=(",", 3)))
attempt(lambda: json.loads('{"a": [1, 2,]}'))
attempt(lambda: json.loads('["\\x"]'))
attempt(lambda: json.loads("[1] 2"))
attempt(lambda: json.JSONDecoder().raw_decode("[1] 2"))
attempt(lambda: json.JSONDecoder().raw_decode("1", -1))
attempt(lambda: json.loads("[1e5, -0, 1E-2, NaN]", parse_float=str, parse_int=lambda text: f"i{text}"))
attempt(lambda: json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
