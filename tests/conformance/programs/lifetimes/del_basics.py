"""__del__ runs when the last reference goes."""


class Thing:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("del", self.name)


a = Thing("a")
b = a
del a
print("still there")
b = None
print("gone")
c = Thing("c1")
c = Thing("c2")
print("rebound")


def function():
    local = Thing("local")
    print("in function")


function()
print("after function")


def returns():
    made = Thing("returned")
    return made


returns()
print("result thrown away")
r = returns()
print("result kept")
Thing("temporary")
print("after temporary")
print(Thing("argument").name)
items = [Thing("i0"), Thing("i1"), Thing("i2")]
items.pop()
print("popped")
del items[0]
print("deleted")
items = None
d = {"k": Thing("value")}
d["k"] = 1
print("replaced")


class Holder:
    def __init__(self):
        self.thing = Thing("held")


h = Holder()
h.thing = None
print("attribute replaced")
h.thing = Thing("held again")
del h
print("holder gone")
x = y = Thing("xy")
x = None
y = 1
print("end")
