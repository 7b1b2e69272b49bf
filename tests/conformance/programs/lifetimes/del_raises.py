"""An exception in __del__ is told of and ignored."""


class Broken:
    def __del__(self):
        print("in __del__")
        raise RuntimeError("cannot die in peace")


def helper():
    raise OSError("deep")


class Deep:
    def __del__(self):
        helper()


b = Broken()
del b
print("goes on")
Deep()
print("goes on")
try:
    Broken()
    print("in try")
except RuntimeError:
    print("never")


class Unset:
    def __init__(self, fail):
        if fail:
            raise ValueError("init failed")
        self.name = "set"

    def __del__(self):
        print("closing", self.name)


try:
    Unset(True)
except ValueError as error:
    print("caught", error)
print("end")
