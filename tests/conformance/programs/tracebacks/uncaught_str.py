"""The message of the last exception is made by the program."""


class Told(Exception):
    def __init__(self, *parts):
        super().__init__(*parts)
        self.parts = parts

    def __str__(self):
        print("asked for the message")
        return " ".join(sorted(map(str, self.parts), key=lambda part: -len(part)))


class Container:
    def __init__(self):
        self.elements = [1]

    def __dir__(self):
        print("asked for the names")
        return ["elements", "other"]


try:
    Container().element
except AttributeError:
    raise Told("a", "long one", 3)
