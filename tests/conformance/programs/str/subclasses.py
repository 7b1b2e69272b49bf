"""Subclasses of str: with attributes and methods of their own."""


class Tag(str):
    """A text with a kind."""

    def __new__(cls, text, kind="plain"):
        self = super().__new__(cls, text)
        self.kind = kind
        return self

    def upper(self):
        return Tag(super().upper(), self.kind)

    def __add__(self, other):
        return Tag(super().__add__(other), self.kind)

    def __repr__(self):
        return f"Tag({str(self)!r}, {self.kind!r})"

    def __len__(self):
        return 99

    def __contains__(self, part):
        return "always"


tag = Tag("hello", "greeting")
print(tag, repr(tag), str(tag), type(str(tag)), f"{tag} {tag!r} {tag:>8}", "%s %r" % (tag, tag), "{} {!r}".format(tag, tag))
print(tag.upper(), repr(tag.upper()), repr(tag + "!"), repr("!" + tag), type("!" + tag), tag.lower(), type(tag.lower()), len(tag), "x" in tag)
print(tag.kind, tag.__dict__, tag == "hello", "hello" == tag, hash(tag) == hash("hello"), {"hello": 1}[tag], tag in ["hello"], tag[0], tag[1:3], type(tag[:]))
print(tag.startswith("he"), tag.split("l"), tag.find("l"), tag.replace("l", "L"), tag * 2, 2 * tag, tag < "world", sorted([Tag("b"), Tag("a")]))
print("".join([tag, Tag("x")]), [tag], (tag,), {tag: tag}, ",".join({tag: 1}), str.upper(tag), str.__len__(tag), list(tag), "".join(reversed(tag)))
print(isinstance(tag, str), issubclass(Tag, str), Tag.__mro__, tag.isalpha(), bool(Tag("")), Tag("5").isdigit(), int(Tag("12")), float(Tag("1.5")))
tag.kind = "changed"
tag.extra = [1]
print(tag.__dict__, vars(tag))
del tag.kind
try:
    print(tag.kind)
except AttributeError as error:
    print(error)


class Shouting(str):
    def __str__(self):
        return super().upper()

    def __format__(self, spec):
        return f"<{super().__format__(spec)}>"

    def __eq__(self, other):
        return str(self) == other

    def __hash__(self):
        return hash(str(self))

    def __iter__(self):
        return iter(["never", "mind"])

    def __getitem__(self, index):
        return "item", index

    def __mod__(self, other):
        return "mod", other


loud = Shouting("abc")
print(loud, f"{loud}", f"{loud:>5}", "%s" % loud, "{}".format(loud), str(loud), repr(loud), loud == "ABC", "ABC" == loud, loud == "abc", loud != "ABC")
print({"ABC": 1}.get(loud), {loud: 1}.get("ABC"), list(loud), [*loud], loud[1], loud[1:], loud % 5, "x".join(loud), "".join([loud]), loud + "d", len(loud))
print(loud in {"ABC"}, loud in ["ABC"], sorted([loud, "B"]), max(loud, "zzz"), loud.upper(), "abc" in loud)


class Enumerated(str):
    __slots__ = ()


plain = Enumerated("x")
print(plain, hasattr(plain, "__dict__"))
try:
    plain.attribute = 1
except AttributeError as error:
    print(error)


class Named(str):
    def __init__(self, text):
        self.length = len(text)


named = Named("four")
print(named, named.length, Named.__new__(Named, "x").__dict__)
print("%(a)s" % {Named("a"): 1}, {"k": 1}[Named("k")], getattr("abc", Named("upper"))(), dict(**{Named("key"): 1}))
