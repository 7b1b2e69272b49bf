# A deque does at both ends what a list does slowly, however often its items go round.
import random
from collections import deque

random.seed(8)


def left(d, l):
    if l:
        return d.popleft(), l.pop(0)


def right(d, l):
    if l:
        return d.pop(), l.pop()


def turn(d, l):
    steps = random.randrange(-20, 20)
    d.rotate(steps)
    if l:
        cut = -steps % len(l)
        l[:] = l[cut:] + l[:cut]


def insert(d, l):
    place, item = random.randrange(-3, 12), random.random()
    d.insert(place, item)
    l.insert(place, item)


def put_left(d, l):
    item = random.randrange(100)
    d.appendleft(item)
    l.insert(0, item)


def put_right(d, l):
    item = random.randrange(100)
    d.append(item)
    l.append(item)


for length in 5, 40, 300:
    d, l = deque(), []
    for _ in range(length * 6):
        deed = random.choice([left, right, turn, insert, put_left, put_right, put_left, put_right])
        got = deed(d, l)
        assert got is None or got[0] == got[1], deed
        assert list(d) == l and list(reversed(d)) == l[::-1], deed
    print(length, len(d), sum(d) == sum(l), d == deque(l), [d[i] for i in (0, -1)] == [l[0], l[-1]])

short = deque(maxlen=3)
for i in range(7):
    short.append(i)
    short.appendleft(-i)
    print(list(short), end=" ")
print()

breadth = deque([(0, 1)])
total = 0
while breadth:
    depth, node = breadth.popleft()
    total += node
    if depth < 12:
        breadth.extend([(depth + 1, node * 2), (depth + 1, node * 2 + 1)])
print(total)
