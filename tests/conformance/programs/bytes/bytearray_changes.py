"""What changes a bytearray."""


class Index:
    def __index__(self):
        return 2


def change(label, operation, content=b"abcde"):
    array = bytearray(content)
    try:
        print(label, operation(array), array)
    except Exception as error:
        print(label, type(error).__name__, error, array)


def shown(value):
    return type(value).__name__ if isinstance(value, Index) or hasattr(value, "__next__") else repr(value)


def store(key, value):
    def run(array):
        array[key] = array if value is SELF else value

    change(f"store {shown(key)} {shown(value)}", run)


def delete(key):
    def run(array):
        del array[key]

    change(f"delete {shown(key)}", run)


def call(name, *args):
    change(f"{name}{tuple(map(shown, args))}", lambda array: getattr(array, name)(*args))


def add(value):
    def run(array):
        same = array
        array += value
        return array is same

    change(f"+= {shown(value)}", run)


def multiply(value):
    def run(array):
        same = array
        array *= value
        return array is same

    change(f"*= {shown(value)}", run)


SELF = "the array itself"

for key, value in [
    (0, 65),
    (-1, 255),
    (5, 1),
    (0, 256),
    (0, "a"),
    (0, Index()),
    ("a", 1),
    (1.5, 1),
    (slice(1, 3), b"XYZ"),
    (slice(1, 3), bytearray(b"q")),
    (slice(1, 3), [1,2,3]),
    (slice(1, 3), (x for x in [65,66])),
    (slice(1, 3), SELF),
    (slice(1, 3), 5),
    (slice(1, 3), "ab"),
    (slice(1, 3), [300]),
    (slice(1, 3), None),
    (slice(1, 3), ["a"]),
    (slice(None, None, 2), b"XYZ"),
    (slice(None, None, 2), b"XY"),
    (slice(None, None, -1), b"12345"),
    (slice(5, None), b"zz"),
    (slice(3, 1), b"--"),
    (slice(None, None), b""),
    (slice(10, 20), b"end"),
    (slice(None, None, 2), []),
    (slice(1, 1), [1]),
    (slice("a", None), b"x"),
]:
    store(key, value)

for key in [
    0,
    -1,
    9,
    slice(1, 3),
    slice(None, None, 2),
    slice(None, None, -2),
    slice(None, None),
    "a",
    slice(3, 1),
]:
    delete(key)

call("append", 65)
call("append", 256)
call("append", "a")
call("append", Index())
call("append")
call("extend", b"xy")
call("extend", [1,2])
call("extend", bytearray(b"own"))
call("extend", "ab")
call("extend", 5)
call("extend", [300])
call("extend", ["a"])
call("extend", (x for x in [65]))
call("insert", 0, 65)
call("insert", 100, 65)
call("insert", -1, 65)
call("insert", 0, 256)
call("insert", "a", 1)
call("insert", 1)
call("pop", 10)
call("pop", "a")
call("remove", 97)
call("remove", 1)
call("remove", b"a")
call("remove", 300)
call("reverse")
call("clear")
call("resize", 2)
call("resize", 8)
call("resize", -1)
call("resize", "a")
call("__init__", b"new")
call("__init__")
call("__setitem__", 0)
call("extend", range(3))
call("join", [b"a", "b"])
add(b"x")
add([1])
add("x")
add(5)
multiply(2)
multiply(0)
multiply("a")
multiply(-1)
multiply(Index())
call("pop")
call("pop", 0)
call("pop", -5)
call("copy")
call("__setitem__", 0)
call("__iadd__", b"z")
change("pop from empty", lambda array: array.pop(), b"")
change("extend by itself", lambda array: array.extend(array))
change("for", lambda array: [byte for byte in array])


def iterate_while_growing(array):
    iterator = iter(array)
    seen = [next(iterator)]
    array.append(1)
    seen.extend(iterator)
    return seen


def iterate_after_clearing(array):
    iterator = iter(array)
    array.clear()
    return list(iterator)


change("growing", iterate_while_growing)
change("clearing", iterate_after_clearing)
shared = bytearray(b"ab")
alias = shared
alias += b"c"
alias *= 2
print(shared, alias is shared, shared.copy() is shared, bytes(shared) is shared)
frozen = bytes(shared)
shared[0] = 0
print(frozen, shared)
big = bytearray()
for number in range(1000):
    big.append(number % 256)
    if number % 100 == 0:
        big += b"--"
print(len(big), sum(big), big[:12], big[-5:])


class Log(bytearray):
    def append(self, item):
        super().append(item)
        super().extend(b"!")


log = Log(b"x")
log.append(65)
log.note = "kept"
print(log, log.note, log.__dict__, len(log), log == b"xA!")
