# Iterators that are not quite iterators, old sequence iteration, sentinels, and errors on the way.
class OldStyle:
    def __init__(self, stop, error=IndexError):
        self.stop, self.error = stop, error

    def __getitem__(self, index):
        if index >= self.stop:
            raise self.error("end")
        return index * 10


class NoNext:
    def __iter__(self):
        return object()


class Itself:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("with a value")


class Failing:
    def __iter__(self):
        yield 1
        raise OSError("half way")


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


attempt("old", lambda: (list(OldStyle(3)), 20 in OldStyle(3), 25 in OldStyle(3), max(OldStyle(3)), tuple(reversed([*OldStyle(2)]))))
attempt("stops", lambda: list(OldStyle(2, StopIteration)))
attempt("other error", lambda: list(OldStyle(2, KeyError)))
attempt("reversed old", lambda: list(reversed(OldStyle(2))))
attempt("no next", lambda: list(NoNext()))
attempt("for", lambda: [x for x in NoNext()])
attempt("at once over", lambda: list(Itself()))
attempt("unpack", lambda: (lambda a, b: (a, b))(*Failing()))
for hint in (5, 0, -1, "many", None, NotImplemented, TypeError("ignored"), ValueError("not ignored")):
    attempt(f"hint {hint!r}", lambda: list(Hinted(hint)))
attempt("sentinel", lambda: list(iter(iter([1, 2, 0, 3]).__next__, 0)))
attempt("sentinel never", lambda: list(iter(iter([1, 2]).__next__, 9)))
attempt("not callable", lambda: iter(3, 0))
source = iter([1, 2, 3, 4, 5])
attempt("pairs", lambda: list(zip(source, source)))
attempt("what is left", lambda: list(source))
attempt("strict", lambda: list(zip("ab", "abc", strict=True)))
attempt("strict shorter", lambda: list(zip("abc", "ab", strict=True)))
attempt("map of two", lambda: list(map(pow, [2, 3, 4], [3, 2])))
attempt("map strict", lambda: list(map(pow, [2, 3, 4], [3, 2], strict=True)))
attempt("map fails", lambda: list(map(int, ["1", "x"])))
attempt("filter none", lambda: list(filter(None, [0, 1, "", "a", [], [0]])))
attempt("enumerate", lambda: list(enumerate("ab", start=-1)))
attempt("next default", lambda: (next(iter([]), "none"), next(iter([1]), "none")))
attempt("next over", lambda: next(iter([])))
attempt("star", lambda: [*range(2), *"ab", *{"k": 1}])
for statement in ("a, b = 1,", "a, b = 1, 2, 3", "a, *b, c = [1]", "(a, b), c = 1, 2", "a, b = 3", "a, b = 'xyz'", "*a, = 5", "a, b = {1: 2}"):
    attempt(statement, lambda: exec(statement))
first, *middle, last = "abcde"
(a, b), [c, *d] = (1, 2), range(3)
print(first, middle, last, a, b, c, d)
