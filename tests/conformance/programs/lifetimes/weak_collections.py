"""Containers that forget what nobody else keeps."""
import weakref


class Key:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Key({self.n})"


cache = weakref.WeakValueDictionary()
a, b = Key("a"), Key("b")
cache["a"] = a
cache["b"] = b
print(sorted(cache), len(cache), cache["a"], cache.get("c", "nothing"))
del a
print(sorted(cache.keys()), len(cache), "a" in cache)
try:
    cache["a"]
except KeyError as error:
    print("KeyError", error)
print(list(cache.items()), list(cache.values()))
print(cache.setdefault("b", None), cache.pop("b"), cache.pop("b", "gone"))

notes = weakref.WeakKeyDictionary()
c, d = Key("c"), Key("d")
notes[c] = "note on c"
notes[d] = "note on d"
print(notes[c], len(notes), c in notes)
del c
print(len(notes), list(notes.items()))
print(notes.get(d), notes.get(Key("other"), "default"))

group = weakref.WeakSet()
e = Key("e")
group.add(d)
group.add(e)
group.add(e)
print(len(group), e in group, Key("e") in group)
del e
print(len(group), list(group))
group.discard(d)
print(len(group))


class Observable:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def tell(self, what):
        for observer in self.observers:
            observer(what)


class Observer:
    def __call__(self, what):
        print("observed", what)


subject = Observable()
observer = Observer()
subject.observers.add(observer)
subject.tell("one")
del observer
subject.tell("two")
print(len(subject.observers))
