"""Annotations as values, as texts, and with names that are not there yet."""

import inspect
from annotationlib import ForwardRef, Format, annotations_to_string, call_annotate_function, get_annotations, type_repr


class Node:
    value: int
    next: Node | None
    parent: Later
    children: list[Later]
    table: dict[str, Later.Kind]
    name: "a text"

    def link(self, other: Node, *rest: Missing[int], flag: bool = False) -> Missing | None: ...


def outer():
    Local = int

    def inner(x: Local, y: "Local", z: Unbound): ...

    class Inside:
        Own = str
        x: Own
        y: Local
        z: Unbound

    return inner, Inside
    Unbound = 3


inner, Inside = outer()
for subject in (Node, Node.link, inner, Inside):
    name = subject.__qualname__
    print(name, get_annotations(subject, format=Format.STRING))
    found = get_annotations(subject, format=Format.FORWARDREF)
    print({key: getattr(value, "__forward_arg__", value if isinstance(value, (str, type)) else type(value)) for key, value in found.items()})
    try:
        get_annotations(subject)
    except NameError as error:
        print(type(error).__name__, error)

reference = get_annotations(Node, format=Format.FORWARDREF)["parent"]
print(reference, type(reference), isinstance(reference, ForwardRef), reference.evaluate(format=Format.STRING))
print(reference.evaluate(format=Format.FORWARDREF) is reference)
Later = type("Later", (), {"Kind": int})
print(reference.evaluate(), get_annotations(Node)["children"], ForwardRef("int | str").evaluate(), ForwardRef("Node", module="__main__"))
print(call_annotate_function(Node.__annotate__, 4)["next"], inspect.get_annotations(Node, format=Format.STRING)["table"])


def texts(a: "int", b: "list[str]" = ()) -> "Node": ...


print(get_annotations(texts), get_annotations(texts, eval_str=True), get_annotations(texts, format=4))
print(type_repr(int), type_repr(Node), type_repr(...), type_repr(list[int]), annotations_to_string({"x": int, "y": "z"}))
print(list(Format), get_annotations(len) if hasattr(len, "__annotations__") else "none", get_annotations(lambda: 0))
for wrong in (lambda: get_annotations(3), lambda: get_annotations(texts, format=2), lambda: get_annotations(texts, format=7),
              lambda: get_annotations(texts, eval_str=True, format=4), lambda: ForwardRef(3)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
