# A deque as a queue, a stack, a ring and a window of the last few
from collections import deque

queue = deque(["ann", "bob"])
queue.append("cid")
queue.appendleft("zoe")
print(queue, len(queue), queue[0], queue[-1], queue.popleft(), queue.pop(), queue)

recent = deque(maxlen=3)
for number in range(6):
    recent.append(number)
    print(number, recent, sum(recent) / len(recent))
recent.appendleft("first")
print(recent, recent.maxlen, deque("abc", 2), deque(recent, maxlen=None))

ring = deque(range(6))
ring.rotate(2)
print(ring)
ring.rotate(-3)
print(ring, ring.rotate(len(ring)), ring)
ring.reverse()
print(ring, list(reversed(ring)), ring.index(0), ring.count(3), 9 in ring)
ring.insert(1, "in")
ring.insert(-1, "before last")
ring.remove(3)
del ring[0]
ring[0] = "new"
print(ring)

ring.extendleft("xy")
ring += [1, 2]
print(ring, ring * 2 == ring + ring, (deque([1, 2]) * 3), deque([1]) < deque([1, 0]))
alone = deque([1, 2])
alone.extend(alone)
print(alone, alone.copy() == alone, alone.copy() is alone)

match deque([1, 2, 3]):
    case [first, *rest]:
        print("matched", first, rest)
