# What the tools of itertools and operator say when they are called wrongly, and how they show themselves
import itertools as it
import operator


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


attempt("repeat", lambda: it.repeat())
attempt("repeat thrice", lambda: it.repeat(1, 2, 3))
attempt("repeat text", lambda: it.repeat(1, "a"))
attempt("count text", lambda: it.count("a"))
attempt("cycle", lambda: it.cycle())
attempt("islice", lambda: it.islice([1]))
attempt("islice back", lambda: it.islice([1], -1))
attempt("islice text", lambda: it.islice([1], "a"))
attempt("combinations", lambda: it.combinations([1], -1))
attempt("permutations", lambda: it.permutations([1], "a"))
attempt("product", lambda: it.product([1], repeat=-1))
attempt("product of int", lambda: it.product(1))
attempt("accumulate", lambda: it.accumulate())
attempt("groupby", lambda: it.groupby())
attempt("batched", lambda: it.batched("abc"))
attempt("batched by 0", lambda: it.batched("abc", 0))
attempt("batched strict", lambda: list(it.batched("abc", 2, strict=True)))
attempt("zip_longest", lambda: it.zip_longest("a", fill=1))
attempt("tee", lambda: it.tee("a", -1))
attempt("starmap", lambda: list(it.starmap(pow, [1])))
attempt("itemgetter", lambda: operator.itemgetter())
attempt("itemgetter call", lambda: operator.itemgetter(1)())
attempt("attrgetter", lambda: operator.attrgetter(1))
attempt("methodcaller", lambda: operator.methodcaller())
attempt("methodcaller name", lambda: operator.methodcaller(3))
attempt("add", lambda: operator.add(1))
attempt("attribute", lambda: setattr(it.count(), "step", 2))

print(it.count(3), it.count(1, 0.5), it.repeat("x"), it.repeat("x", 2), operator.length_hint(it.repeat(1, 5)))
print(operator.itemgetter(1, 2), operator.attrgetter("a.b", "c"), operator.methodcaller("join", "ab", key=1))
print(it.chain, it.chain.from_iterable, operator.add, operator.itemgetter)
print([name for name in dir(it.count()) if not name.startswith("__")], it.count.__module__)
