"""Objects in a cycle wait for the collector."""
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


gc.collect()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
ref = weakref.ref(a)
del a, b
print("still there:", ref() is not None)
print("found:", gc.collect())
print("still there:", ref() is not None)
print("found:", gc.collect())

me = Node("me")
me.other = me
me = None
print("me is alive")
gc.collect()

tree = Node("root")
child = Node("child")
child.parent = weakref.ref(tree)
tree.other = child
del child
print(tree.other.parent() is tree)
del tree
print("no cycle, no collector")
print(gc.isenabled(), gc.garbage)
gc.disable()
print(gc.isenabled())
gc.enable()
