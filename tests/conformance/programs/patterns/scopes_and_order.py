# When a pattern binds its names, how often it looks at the subject, and what stays bound afterwards.
class Noisy:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __eq__(self, other):
        print(f"  {self.name} == {other!r}")
        return self.value == other


class Reading(dict):
    def get(self, key, default=None):
        print("  get", key)
        return super().get(key, default)


def guard(answer):
    print("  guard", answer)
    return answer


print("literals are compared with the subject on the left")
match Noisy("subject", 3):
    case 1 | 2:
        print("small")
    case 3:
        print("three")

print("names stay bound when a guard says no")
match (1, 2):
    case (a, b) if guard(False):
        print("first")
    case (c, d) if guard(True):
        print("second", a, b, c, d)

print("each key is asked for once a pattern")
match Reading(a=1, b=2):
    case {"a": 2}:
        pass
    case {"a": 1, "b": x, **rest}:
        print("found", x, rest)

print("None, True and False are compared by identity")
for subject in (1, True, 0, False, None, 1.0):
    match subject:
        case True:
            print(subject, "True")
        case False:
            print(subject, "False")
        case None:
            print(subject, "None")
        case 1:
            print(subject, "one")
        case _:
            print(subject, "else")


class Colour:
    RED = "red"
    GREEN = "green"


def paint(colour):
    match colour:
        case Colour.RED:
            return 1
        case Colour.GREEN | "lime":
            return 2
        case str() as other:
            return other.upper()


print([paint(c) for c in ("red", "green", "lime", "blue")], paint(3))


def first_and_last(items):
    match items:
        case [only]:
            return only
        case [first, *middle, last]:
            return first, middle, last


print(first_and_last("no text"), first_and_last([1]), first_and_last((1, 2)), first_and_last(range(5)))
match 5:
    case bound:
        pass
print("bound after the match:", bound)
match = {"case": 1}
match["case"] += 1
case = match
print(match, case is match)
