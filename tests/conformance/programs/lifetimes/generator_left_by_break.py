"""A generator that is left early is closed at once: its finally runs there and then."""


def numbers(name):
    try:
        n = 0
        while True:
            yield n
            n += 1
    finally:
        print(name, "closed after", n)


for n in numbers("first"):
    if n == 2:
        break
print("after the first loop")

kept = numbers("second")
for n in kept:
    if n == 1:
        break
print("the second is kept:", next(kept))
del kept
print("now it is gone")


def search():
    for n in numbers("third"):
        if n == 3:
            return n


print(search())


def fails():
    for n in numbers("fourth"):
        raise ValueError(n)


try:
    fails()
except ValueError as error:
    print("caught", error)
print("done")
print(next(numbers("temporary")))
a, b = (next(numbers(x)) for x in "ab")
print(list(zip(numbers("zip"), "xy")))
print(any(n > 3 for n in numbers("any")))
