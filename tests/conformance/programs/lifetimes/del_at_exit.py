"""What is left at the end of the program goes then: private names first."""


class Late:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


first = Late("first")
_private = Late("private")
second = [Late("in list"), Late("in list too")]


class Cyclic(Late):
    pass


one, two = Cyclic("one"), Cyclic("two")
one.other, two.other = two, one
print("end")
