# In a crowd that is followed, what a variable lets go still ends at once.
import weakref


class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.children = []
        self.parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)


nodes = [Node(0)]
for i in range(1, 600):
    nodes.append(Node(i, nodes[i // 2]))


def depth(node):
    steps = 0
    while node.parent:
        node = node.parent()
        steps += 1
    return steps


print(max(depth(node) for node in nodes))


class Counted:
    ended = 0

    def __del__(self):
        Counted.ended += 1


for i in range(200):
    counted = Counted()
    counted.number = [i]
print(Counted.ended)

cache = weakref.WeakValueDictionary()
for i in range(100):
    node = Node(i)
    cache[i] = node
    if i % 25 == 0:
        print(i, list(cache))


def work():
    for i in range(50):
        mine = Counted()
        other = mine
        mine = None
    return Counted.ended


print(work(), Counted.ended)
del nodes[300:], node, counted
print(Counted.ended, len(cache))
