# Assignments: order of evaluation, targets of every kind, starred, chained, annotated, walrus, and deletions.
class Log(dict):
    def __setitem__(self, key, value):
        print(f"  set {key} = {value}")
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print(f"  get {key}")
        return super().__getitem__(key)

    def __delitem__(self, key):
        print(f"  del {key}")
        super().__delitem__(key)


class Room:
    def __setattr__(self, name, value):
        print(f"  .{name} = {value}")
        object.__setattr__(self, name, value)


def say(value):
    print("  evaluated", value)
    return value


log, room = Log(), Room()
log[say("key")] = say("value")
say(log)[say("a")], room.b = say((1, 2))
log["x"] = log["y"] = room.z = 5
log[say("x")] += say(10)
room.z **= 2
(first, *rest), [second, (third,)] = [1, 2, 3], ("s", "t")
print(first, rest, second, third)
*start, end = range(4)
(only,) = [end]
[] = ()
print(start, end, only)
i = 0
items = [0, 0, 0]
i, items[i] = 2, "two"
print(i, items)
i = items[i] = 1
print(i, items)
a = b = []
a += [1]
a = a + [2]
print(a, b)
x, y = 1, 2
x, y = y, x
print(x, y)
for log["loop"], room.loop in [(1, 2)]:
    pass
if (n := len(items)) > 2 and (last := items[-1]) == "two":
    print(n, last)
print([(m := v * 2) for v in (1, 2)], m)
count: int = 3
unset: "never evaluated"
log["annotated"]: print("  annotation evaluated") = 4
room.noted: int = 5
del log["x"], room.z, (a, b), items[0:2]
print(items, sorted(log), "unset" in globals(), __annotations__ if False else "annotations stay lazy")
for statement in ("a", "a, b = 1", "a, b = {}", "x.y = 1", "x[0] = 1", "None[0] = 1", "del nothing", "del x[0]", "x += 'a'", "undefined += 1", "(q := 1)[0] = 2"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)

for before in (255, 256):
    names = ", ".join(f"name{place}" for place in range(before))
    for text in (f"{names}, *rest = x", f"[{names}, *rest, last] = x", f"for {names}, *rest in x: pass", f"*first, {names} = x", f"{names}, *a, *b = x"):
        try:
            compile(text, "<many>", "exec")
            print("compiled")
        except SyntaxError as error:
            print(error.msg, error.offset, error.end_offset)
