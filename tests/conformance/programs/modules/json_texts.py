import json

data = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"q\" \u2028 😀"}, "d": (), "e": {}, 3: "three", None: 1}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps([1, {"z": 1, "a": 2}], sort_keys=True, separators=(",", ":"), ensure_ascii=False))
print(json.loads(json.dumps(data)))
print(json.loads(' [1, -2.5e3, "x\\u00e9\\ud83d\\ude00", true, false, null, {"k": []}] '))
print(json.loads('{"a": 1}', object_hook=lambda d: list(d)), json.loads("1.5", parse_float=str), json.dumps(float("inf")))


class Point:
    x = 1


print(json.dumps(Point(), default=lambda o: {"x": o.x}))
loop = []
loop.append(loop)
for action in (
    lambda: json.dumps(Point()),
    lambda: json.dumps({(1, 2): 3}),
    lambda: json.dumps(loop),
    lambda: json.loads(""),
    lambda: json.loads("[1,"),
    lambda: json.loads("[1,]"),
    lambda: json.loads('{"a" 1}'),
    lambda: json.loads("{'a': 1}"),
    lambda: json.loads('["abc'),
    lambda: json.loads("[1] x"),
    lambda: json.loads('{"a": 1,\n "b": nope}'),
    lambda: json.loads(3),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
