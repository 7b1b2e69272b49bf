"""Heaps in lists. Modules/_heapqmodule.c"""


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
