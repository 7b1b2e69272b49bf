# Weak references: caches that forget, callbacks at the end, proxies and bound methods
import gc
from weakref import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, proxy, ref


class Image:
    def __init__(self, name):
        self.name = name

    def show(self):
        return f"showing {self.name}"


first = Image("first")
pointer = ref(first, lambda gone: print("callback", gone() is None))
print(pointer() is first, pointer is ref(first), ref(first) is ref(first), pointer == ref(first))
stand_in = proxy(first)
print(stand_in.show(), stand_in.name, type(stand_in).__name__)
finalizer = finalize(first, print, "finalized", sep=" ")
print(finalizer.alive)
del first
print(pointer(), finalizer.alive)
try:
    stand_in.show()
except ReferenceError as error:
    print("ReferenceError:", error)

cache = WeakValueDictionary()


def load(name):
    found = cache.get(name)
    if found is None:
        print("load", name)
        found = cache[name] = Image(name)
    return found


kept = load("a")
print(load("a") is kept, sorted(cache), len(cache))
load("b")
gc.collect()
print(sorted(cache), "b" in cache)
del kept
print(len(cache), list(cache.items()))

notes = WeakKeyDictionary()
key = Image("key")
notes[key] = "remember"
print(notes[key], len(notes), key in notes)
members = WeakSet([key, other := Image("other")])
print(sorted(member.name for member in members))
del key
print(len(notes), len(members), [member.name for member in members])

method = WeakMethod(other.show)
print(method()())
del other
print(method(), len(members))
for thing in (5, "text", (1,), [1], None):
    try:
        print(ref(thing))
    except TypeError as error:
        print(error)


class Node:
    def __init__(self, parent=None):
        self.children = []
        self.parent = ref(parent) if parent else None
        if parent:
            parent.children.append(self)


root = Node()
leaf = Node(root)
print(leaf.parent() is root)
del root
print(leaf.parent())
