# Annotations that are texts, class variables, init-only values and recursion
from __future__ import annotations

import dataclasses
import typing
from collections import defaultdict
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass
from typing import ClassVar


@dataclass
class Node:
    name: str
    children: list[Node] = field(default_factory=list)
    made: ClassVar[int] = 0
    kinds: typing.ClassVar[dict] = {}
    scale: InitVar[int] = 1
    factor: dataclasses.InitVar[int] = 1
    _: KW_ONLY
    depth: int = 0

    def __post_init__(self, scale, factor):
        self.depth *= scale * factor
        Node.made += 1


tree = Node("root", [Node("leaf", scale=3, depth=2)], 1, 2, depth=4)
tree.children.append(tree)
print(tree, Node.made, [one.name for one in fields(Node)], fields(Node)[0].type)


@dataclass
class Report:
    counts: dict
    pairs: tuple
    groups: defaultdict


report = Report({"a": [1]}, (1, [2]), defaultdict(list, {"k": [3]}))
copied = asdict(report)
print(copied, astuple(report), copied["counts"]["a"] is report.counts["a"])
print(asdict(report, dict_factory=lambda pairs: sorted(key for key, _ in pairs)))


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: make_dataclass("P", ["x", ("y", int, 5)], namespace={"total": lambda self: self.x + self.y})(1).total())
attempt(lambda: make_dataclass("P", ["class"]))
attempt(lambda: make_dataclass("P", ["x", "x"]))
attempt(lambda: make_dataclass("P", ["1x"]))
attempt(lambda: make_dataclass("P", [("x", int, []), ("y", int)]))
attempt(lambda: make_dataclass("P", [("x", int, 1), ("y", int)]))
attempt(lambda: field(default=1, default_factory=list))
attempt(lambda: Node())
attempt(lambda: Node("a", [], 1, 1, 5))
attempt(lambda: Node("a", size=3))
attempt(lambda: dataclasses.replace(Node("a"), name="b"))
attempt(lambda: asdict(Node))
attempt(lambda: fields(3))
attempt(lambda: dataclass(order=True, eq=False)(type("C", (), {})))
print(dataclasses.is_dataclass(Node), dataclasses.is_dataclass(tree), dataclasses.is_dataclass(int), Node.__match_args__)

kinds = (" typing . ClassVar [int]", "ClassVar [int]", "typing.ClassVar+", "typing..ClassVar", "Classvar", " dataclasses .InitVar")
for kind in kinds:
    marked = make_dataclass("Marked", [("x", kind, 1)], module=__name__)
    print(repr(kind), [one.name for one in fields(marked)], marked.__match_args__)
