"""Functions that C code makes are no descriptors: in a class they stay what they are."""

import functools
import heapq
import operator
from collections import namedtuple


class Tools:
    reduce = functools.reduce
    key = functools.cmp_to_key
    push = heapq.heappush
    pop = heapq.heappop
    add = operator.add
    largest = heapq.nlargest
    wraps = functools.wraps
    make = namedtuple


tools = Tools()
heap = []
tools.push(heap, 2)
tools.push(heap, 1)
print(tools.pop(heap), heap)
print(tools.reduce(lambda total, item: total + item, [1, 2, 3]), tools.add(1, 2))
print(sorted([3, 1, 2], key=tools.key(lambda a, b: b - a)))
push = tools.push
push(heap, 0)
print(heap, Tools.push is tools.push, getattr(tools, "reduce") is functools.reduce)
for name in ["largest", "wraps", "make"]:
    print(name, type(getattr(tools, name)).__name__)
print(list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)), heapq.nsmallest(2, [3, 1, 2]))
