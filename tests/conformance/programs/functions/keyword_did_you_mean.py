# A keyword argument that a function does not know, and which one was probably meant.
from collections import namedtuple
from dataclasses import dataclass


def connect(host, /, port=80, *, timeout=1.0, retries=3):
    return host, port, timeout, retries


@dataclass
class Point:
    column: int
    row: int = 0


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def withdraw(self, amount):
        self.balance -= amount


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: connect("a", port=8080, retries=1))
attempt(lambda: connect("a", tiemout=2))
attempt(lambda: connect("a", Port=2))
attempt(lambda: connect("a", retry=2))
attempt(lambda: connect("a", completely_different=2))
attempt(lambda: connect(host="a"))
attempt(lambda: connect("a", x=1, y=2))
attempt(lambda: Account(owner="Ann", balence=3))
attempt(lambda: Account("Ann").withdraw(amuont=3))
attempt(lambda: Point(colum=1))
attempt(lambda: (lambda width, height: width * height)(width=2, heigth=3))
attempt(lambda: print("x", ends=""))
attempt(lambda: sorted([2, 1], reversed=True))
attempt(lambda: "a,b".split(separator=","))
attempt(lambda: "a,b".split(maxsplits=1))
attempt(lambda: int("ff", bas=16))
attempt(lambda: open("x", encodin="utf-8"))
attempt(lambda: max([1], ky=abs))
attempt(lambda: enumerate([], begin=1))
attempt(lambda: namedtuple("Place", "x y")(x=1, why=2))
attempt(lambda: namedtuple("Place", "left right")(left=1, rigth=2))
