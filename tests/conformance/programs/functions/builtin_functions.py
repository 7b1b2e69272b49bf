print(abs(-3), all([1, 0]), any([0, 1]), ascii("é"), bin(5), bool("x"), callable(len), chr(97), divmod(7, 3), format(3.14159, ".2f"), hex(255), len("abc"), max(3, 1, 2), min([4, 2]), oct(8), ord("a"), pow(2, 3, 5), repr("a"), round(2.567, 2), sum([1, 2], 10), sorted("cab"), type(5).__name__)
print(list(enumerate("ab", 1)), list(filter(str.isalpha, "a1b")), list(map(str, [1, 2])), list(reversed([1, 2])), list(zip([1, 2], "ab", (True, False))), list(range(3)), dict(a=1), set([1, 1]), tuple("ab"), frozenset([1]), bytes(2), bytearray(b"x"), complex(1, 2), slice(1, 2), str(1.50), float("2"), int("7"))
print(isinstance(5, int), isinstance(5, (str, int)), isinstance(True, int), isinstance(5, int | str), issubclass(bool, int), issubclass(int, object), isinstance([], list) and isinstance(None, type(None)), isinstance(int, type), type(type), type(None), type(...))
class P:
    x = 1
    def __init__(self): self.y = 2
p = P()
print(getattr(p, "x"), getattr(p, "z", "none"), hasattr(p, "y"), setattr(p, "w", 3), p.w, delattr(p, "w"), hasattr(p, "w"), vars(p), sorted(n for n in dir(p) if n[0] != "_"), id(p) == id(p), hash(1) == hash(1.0))
print(max("apple", "fig", key=len), min([], default=0), max([1, 5, 3], key=lambda v: -v), sum([0.1] * 3), sum((), 5), sum([[1], [2]], []), sorted([3, -1, 2], key=abs, reverse=True), round(-2.5), round(1234, -2), pow(2, -1), pow(3, -1, 11))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"), list(iter(lambda c=[3]: c.append(0) or len(c), 5)), eval("1 + 2"), eval("a + b", {"a": 1, "b": 2}), exec("q = 5") or q, compile("3 * 3", "x", "eval") and eval(compile("3 * 3", "x", "eval")))
print(print("returned", end=" "), print(1, 2, sep="", end=";"), print(), print("a", "b", sep="\n"), print(*range(3), sep=", ", flush=True))
print(globals()["p"] is p, "it" in locals(), __import__("math").pi, staticmethod(len)("abc"), classmethod(len), object() != object(), super, property, memoryview(b"a")[0], input.__name__, open.__name__)
for expression in ("abs()", "abs('a')", "all(5)", "any()", "bin(1.5)", "callable()", "chr('a')", "delattr(p, 'zz')", "dict(5)", "dir(1, 2)", "divmod(1)", "enumerate()", "eval()", "eval(5)", "exec(5)", "filter(None)", "float('a', 1)", "format(1, 2)", "getattr(p)", "getattr(p, 1)", "hash([])", "hex('a')", "id()", "int([], 5)", "isinstance(1)", "isinstance(1, 1)", "isinstance(1, [int])", "issubclass(1, int)", "iter(1)", "iter(1, 2)", "len(1)", "len()", "list(1, 2)", "map()", "map(str)", "max(1)", "max(key=len)", "min(1, 'a')", "next([])", "next()", "oct([])", "open()", "ord(1)", "ord('')", "pow(1)", "pow('a', 1)", "print(1, foo=2)", "print(sep=1)", "range('a')", "repr()", "reversed(1)", "reversed({})", "round()", "round('a')", "set(1)", "setattr(p, 'a')", "slice()", "sorted()", "sorted(1)", "sorted([1], key=1)", "sorted([1], lambda x: x)", "staticmethod()", "str(1, 2, 3, 4)", "sum()", "sum(1)", "sum(['a'])", "sum([1], 'a')", "sum([], '')", "tuple(1)", "type()", "type(1, 2)", "vars(1)", "zip(1)", "zip([1], strict=1)", "zip([1], foo=1)", "__import__('zzz')", "__import__()", "compile('1 +', 'f', 'eval')", "compile('1', 'f', 'zz')", "aiter([])", "anext([])", "bytes(1, 2, 3, 4)", "enumerate(1)", "complex('a')", "frozenset(1)", "super()", "object(1)", "property().__get__(1)"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
