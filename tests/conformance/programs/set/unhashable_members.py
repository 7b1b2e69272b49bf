# What cannot be a key or a member, and how each operation says so.
def attempt(label, action):
    try:
        print(label, "->", action())
    except TypeError as error:
        print(label, "->", error)


d = {}
attempt("dict display", lambda: {[]: 1})
attempt("set display", lambda: {[], 1})
attempt("item", lambda: d[[]])
attempt("store", lambda: d.__setitem__({}, 1))
attempt("in dict", lambda: [] in {1: 1})
attempt("in set", lambda: [] in {1})
attempt("set in set", lambda: {1} in {frozenset({1})})
attempt("tuple of list", lambda: {([],): 1})
attempt("hash", lambda: hash(([],)))
attempt("get", lambda: d.get([]))
attempt("setdefault", lambda: d.setdefault([]))
attempt("pop", lambda: d.pop([]))
attempt("del", lambda: d.__delitem__([]))
attempt("fromkeys", lambda: dict.fromkeys([[]]))
attempt("comprehension", lambda: {k: 1 for k in [[]]})
attempt("set comprehension", lambda: {k for k in [{}]})
attempt("add", lambda: {1}.add([]))
attempt("discard", lambda: {1}.discard({}))
attempt("remove", lambda: {1}.remove([]))
attempt("set()", lambda: set([[1]]))
attempt("frozenset()", lambda: frozenset([{}]))
attempt("union", lambda: {1}.union([[]]))
attempt("difference", lambda: {1}.difference([[]]))
attempt("update", lambda: {1}.update([[]]))
attempt("isdisjoint", lambda: {1}.isdisjoint([[]]))
attempt("slice", lambda: hash(slice(1, 2)))
attempt("bytearray", lambda: hash(bytearray()))
attempt("slice of list", lambda: hash(slice([], 2)))


class Equal:
    def __eq__(self, other):
        return True


class Broken:
    def __hash__(self):
        raise TypeError("my own words")


class Text:
    def __hash__(self):
        return "text"


class Restored(Equal):
    __hash__ = object.__hash__


attempt("only __eq__", lambda: {Equal(): 1})
attempt("__hash__ raises", lambda: {Broken(): 1})
attempt("__hash__ gives text", lambda: {Text()})
attempt("restored", lambda: len({Restored(), Restored()}))
print(Equal.__hash__, {1} == {1.0, True}, len({0, False, 0.0, -0.0, 0j}), {frozenset("ab"): 1}[frozenset("ba")])
