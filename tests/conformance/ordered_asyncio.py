"""
A copy of CPython's own asyncio for one program: nothing of an earlier program is left in it, and
where CPython iterates over a set of tasks, whose order is the memory allocator's, it iterates in the
order in which the tasks were made. That is all that is changed.
"""

import ast
import functools
import importlib
import importlib.machinery
import itertools
import os
import sys
import weakref
from contextlib import contextmanager

creation_numbers = weakref.WeakKeyDictionary()
next_number = itertools.count(1)


def stamp_creation(item):
    """Numbers what is seen for the first time; a text, of which there may be any number, has none."""
    if not isinstance(item, str):
        creation_numbers.setdefault(item, next(next_number))
    return item


def creation_number(item):
    return 0 if isinstance(item, str) else creation_numbers[item]


class OrderedSet(set):
    """Iterates over futures and coroutines in the order in which they were made, or first seen."""

    __hash__ = None

    def __init__(self, items=()):
        super().__init__(map(stamp_creation, items))

    def __iter__(self):
        return iter(sorted(super().__iter__(), key=creation_number))

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    def add(self, item):
        super().add(stamp_creation(item))

    def pop(self):
        for first in self:
            self.remove(first)
            return first
        return super().pop()


def keep_order(name):
    plain = getattr(set, name)

    def method(self, *others):
        result = plain(self, *others)
        return result if result is NotImplemented else OrderedSet(result)

    setattr(OrderedSet, name, method)


for name in ("__or__", "__and__", "__sub__", "__xor__", "copy", "union", "intersection", "difference"):
    keep_order(name)


class OrderedWeakSet(weakref.WeakKeyDictionary):
    """What a loop needs of a WeakSet, in the order of adding."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class SetComprehensionsToCalls(ast.NodeTransformer):
    """`{x for ...}` to `set(x for ...)`, because a name can be given another meaning."""

    def visit_SetComp(self, node):
        self.generic_visit(node)
        generator = ast.GeneratorExp(node.elt, node.generators)
        call = ast.Call(ast.Name("set", ast.Load()), [generator], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))


class OrderedLoader:
    """Loads a module of asyncio in which `set` is an OrderedSet."""

    def __init__(self, original):
        self.original = original
        tree = ast.parse(self.get_source(original.name))
        tree = SetComprehensionsToCalls().visit(tree)
        self.code = compile(tree, original.origin, "exec", dont_inherit=True)

    def get_source(self, name):
        return self.original.loader.get_source(name)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.set = OrderedSet
        exec(self.code, module.__dict__)


@functools.cache
def loader_of(name, *path):
    """Made once for all programs: finding and compiling is most of an import."""
    original = importlib.machinery.PathFinder.find_spec(name, list(path) or None)
    return None if original is None else OrderedLoader(original)


class AsyncioFinder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        loader = loader_of(name, *(path or ())) if belongs_to_asyncio(name) else None
        if loader is None:
            return None
        spec = importlib.machinery.ModuleSpec(name, loader, origin=loader.original.origin)
        spec.submodule_search_locations = loader.original.submodule_search_locations
        spec.has_location = True
        return spec


def belongs_to_asyncio(name):
    return name.partition(".")[0] in ("asyncio", "_asyncio")


def take_asyncio():
    return {name: sys.modules.pop(name) for name in list(sys.modules) if belongs_to_asyncio(name)}


@contextmanager
def own_asyncio(*, pure):
    """`pure` leaves out the accelerator in C, so that Task and Future are the ones in Python."""
    kept = take_asyncio()
    if pure:
        sys.modules["_asyncio"] = None
    sys.meta_path.insert(0, AsyncioFinder)
    try:
        # asyncio.events registers a handler, which would keep every copy alive for ever.
        with replaced(os, {"register_at_fork": lambda **handlers: None}):
            asyncio = importlib.import_module("asyncio")
        outer_loop = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        try:
            yield asyncio
        finally:
            asyncio._set_running_loop(outer_loop)
    finally:
        sys.meta_path.remove(AsyncioFinder)
        take_asyncio()
        sys.modules.update(kept)
