"""Frames of all kinds, one above the other."""


def decorate(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


class Shape:
    def __init__(self, sides):
        self.sides = sides

    @property
    def area(self):
        return sum(side.size for side in self.sides)

    @staticmethod
    def build(count):
        return Shape([Side(n) for n in range(count)])

    @classmethod
    @decorate
    def measure(cls, count):
        return cls.build(count).area


class Side:
    def __init__(self, n):
        self.n = n

    def __getattr__(self, name):
        if name == "size":
            return sorted([3, 1], key=lambda value: value // self.n)[0]
        raise AttributeError(name)


print((lambda: Shape.measure(2))())
