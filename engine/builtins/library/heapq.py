"""Lib/heapq.py: what is made of the heaps of `_heapq`."""

from _heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max,
    heapreplace, heapreplace_max,
)

__all__ = [
    "heapify", "heapify_max", "heappop", "heappop_max", "heappush", "heappush_max", "heappushpop",
    "heappushpop_max", "heapreplace", "heapreplace_max", "merge", "nlargest", "nsmallest",
]


def merge(*iterables, key=None, reverse=False):
    if reverse:
        arrange, drop, replace = heapify_max, heappop_max, heapreplace_max
    else:
        arrange, drop, replace = heapify, heappop, heapreplace
    heap = []
    for order, iterator in enumerate(map(iter, iterables)):
        for value in iterator:
            heap.append([value if key is None else key(value), order if not reverse else -order, value, iterator])
            break
    arrange(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            replace(heap, entry)
            break
        else:
            drop(heap)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
