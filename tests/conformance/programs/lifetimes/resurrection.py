"""__del__ may bring its object back, once."""

saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        saved.append(self)


p = Phoenix("p")
del p
print(len(saved), saved[0].name)
saved.clear()
print("cleared: no second __del__")
print(len(saved))
