"""Heaps in lists. Modules/_heapqmodule.c, and Lib/heapq.py for merge, nlargest and nsmallest."""

__all__ = [
    "heapify", "heapify_max", "heappop", "heappop_max", "heappush", "heappush_max", "heappushpop",
    "heappushpop_max", "heapreplace", "heapreplace_max", "merge", "nlargest", "nsmallest",
]


def _less(a, b):
    return a < b


def _greater(a, b):
    return b < a


def _check(heap, name):
    if not isinstance(heap, list):
        which = "argument" if name.startswith(("heapify", "heappop")) else "argument 1"
        raise TypeError(f"{name}() {which} must be list, not {type(heap).__name__}")


def _towards_root(heap, start, place, before):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not before(item, heap[parent]):
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _towards_leaf(heap, place, before):
    """Moves better children up until a leaf is free, then brings the item up from there."""
    end = len(heap)
    start = place
    item = heap[place]
    while (child := 2 * place + 1) < end:
        if child + 1 < end and not before(heap[child], heap[child + 1]):
            child += 1
        heap[place] = heap[child]
        place = child
    heap[place] = item
    _towards_root(heap, start, place, before)


def _push(heap, item, before):
    heap.append(item)
    _towards_root(heap, 0, len(heap) - 1, before)


def _pop(heap, before):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    _towards_leaf(heap, 0, before)
    return first


def _replace(heap, item, before):
    if not heap:
        raise IndexError("index out of range")
    first, heap[0] = heap[0], item
    _towards_leaf(heap, 0, before)
    return first


def _push_pop(heap, item, before):
    if heap and before(heap[0], item):
        item, heap[0] = heap[0], item
        _towards_leaf(heap, 0, before)
    return item


def _heapify(heap, before):
    for place in range(len(heap) // 2 - 1, -1, -1):
        _towards_leaf(heap, place, before)


def heappush(heap, item, /):
    _check(heap, "heappush")
    _push(heap, item, _less)


def heappop(heap, /):
    _check(heap, "heappop")
    return _pop(heap, _less)


def heapreplace(heap, item, /):
    _check(heap, "heapreplace")
    return _replace(heap, item, _less)


def heappushpop(heap, item, /):
    _check(heap, "heappushpop")
    return _push_pop(heap, item, _less)


def heapify(heap, /):
    _check(heap, "heapify")
    _heapify(heap, _less)


def heappush_max(heap, item, /):
    _check(heap, "heappush_max")
    _push(heap, item, _greater)


def heappop_max(heap, /):
    _check(heap, "heappop_max")
    return _pop(heap, _greater)


def heapreplace_max(heap, item, /):
    _check(heap, "heapreplace_max")
    return _replace(heap, item, _greater)


def heappushpop_max(heap, item, /):
    _check(heap, "heappushpop_max")
    return _push_pop(heap, item, _greater)


def heapify_max(heap, /):
    _check(heap, "heapify_max")
    _heapify(heap, _greater)


def merge(*iterables, key=None, reverse=False):
    before = _greater if reverse else _less
    heap = []
    for order, iterator in enumerate(map(iter, iterables)):
        for value in iterator:
            heap.append([value if key is None else key(value), order if not reverse else -order, value, iterator])
            break
    _heapify(heap, before)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            _replace(heap, entry, before)
            break
        else:
            _pop(heap, before)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
