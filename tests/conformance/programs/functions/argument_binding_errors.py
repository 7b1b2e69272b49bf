# Every way in which arguments do not fit the parameters, in CPython's words.
def plain(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def keyword_only(a, *, b, c=3, d):
    return a, b, c, d


def positional_only(a, b=2, /, c=3):
    return a, b, c


def everything(a, /, b, *args, c, **rest):
    return a, b, args, c, rest


def nothing():
    return "nothing"


class Machine:
    def __init__(self, name):
        self.name = name

    def run(self, speed, *, quietly=False):
        return speed, quietly

    @classmethod
    def build(cls, kind):
        return kind

    @staticmethod
    def check(value):
        return value

    def __call__(self, once):
        return once


machine = Machine("m")
for call in (
    lambda: plain(),
    lambda: plain(1),
    lambda: plain(1, 2, 3),
    lambda: plain(1, a=2),
    lambda: plain(1, b=2, c=3),
    lambda: plain(*[1], **{"b": 5}),
    lambda: plain(**{"a": 1, 2: 3}),
    lambda: plain(*3),
    lambda: plain(**3),
    lambda: plain(1, **{"b": 2}, **{"b": 3}),
    lambda: defaults(),
    lambda: defaults(1, 2, 3, 4),
    lambda: defaults(b=1),
    lambda: keyword_only(1),
    lambda: keyword_only(1, 2),
    lambda: keyword_only(1, 2, b=3, d=4),
    lambda: keyword_only(1, b=2),
    lambda: positional_only(a=1),
    lambda: positional_only(1, b=2),
    lambda: positional_only(1, c=4),
    lambda: everything(),
    lambda: everything(1),
    lambda: everything(1, 2),
    lambda: everything(1, 2, 3, c=4, a=5, e=6),
    lambda: nothing(1),
    lambda: nothing(x=1),
    lambda: Machine(),
    lambda: Machine("a", "b"),
    lambda: machine.run(),
    lambda: machine.run(1, 2),
    lambda: machine.run(1, quietly=True, loudly=True),
    lambda: Machine.run(1),
    lambda: Machine.build(),
    lambda: Machine.build("a", "b"),
    lambda: machine.check(),
    lambda: machine(),
    lambda: (lambda x: x)(),
    lambda: (lambda *, x: x)(1),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
