class Trouble(Exception):
    def __str__(self):
        return "with " + ", ".join(map(repr, self.args))


def deep(n):
    if n == 0:
        raise Trouble("a", 1, 2.5)
    deep(n - 1)


try:
    deep(3)
except Trouble as trouble:
    print("caught", trouble)
deep(2)
