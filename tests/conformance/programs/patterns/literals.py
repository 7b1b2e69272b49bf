"""match: literal, capture, wildcard and value patterns."""


class Colour:
    RED = "red"
    GREEN = 2


def kind(x):
    match x:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5 | 2.5:
            return "half"
        case 1 + 2j:
            return "complex"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case b"raw":
            return "bytes"
        case True:
            return "true"
        case None:
            return "none"
        case Colour.RED:
            return "red"
        case Colour.GREEN:
            return "green"
        case str() as text if len(text) > 5:
            return f"long {text}"
        case int(n) if n > 100:
            return f"big {n}"
        case _:
            return "other"


for value in (0, -1, 1.5, 2.5, 1 + 2j, "a", "b", b"raw", True, 1, None, "red", 2, 2.0, "longer text", 500, "tiny", False, 0.0, [], ...):
    print(repr(value), "->", kind(value))


def http(status):
    match status:
        case 200 | 201 | 204:
            return "ok"
        case code if 300 <= code < 400:
            return "redirect"
        case 404:
            return "not found"
        case int(code) if code >= 500:
            return f"server error {code}"
    return None


print([http(s) for s in (200, 302, 404, 503, 418)])
match x := [1, 2]:
    case y:
        print(x is y)
match 5:
    case 1:
        result = "one"
    case n if n % 2:
        result = f"odd {n}"
print(result, n)
match = {"case": 1}
case = match["case"]
_ = 7
print(match, case, _)
match (1, 2):
    case _:
        print("underscore keeps", _)
match 1, "x":
    case int(), str():
        print("both")
type = "soft"
print(type)
