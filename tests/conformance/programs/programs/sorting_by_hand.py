"""Sorting as courses teach it, each way counted, and compared with what Python does."""

import random
from heapq import heappop, heappush


class Counted:
    compared = 0

    def __init__(self, value, place):
        self.value, self.place = value, place

    def __lt__(self, other):
        Counted.compared += 1
        return self.value < other.value

    def __repr__(self):
        return f"{self.value}{'abcdefghijkl'[self.place]}"


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i + 1] < items[i]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        item, j = items[i], i
        while j > 0 and item < items[j - 1]:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    return items


def selection(items):
    items, done = items[:], []
    while items:
        done.append(items.pop(items.index(min(items))))
    return done


def merge(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right, merged = merge(items[:middle]), merge(items[middle:]), []
    while left and right:
        merged.append((right if right[0] < left[0] else left).pop(0))
    return merged + left + right


def quick(items):
    if not items:
        return []
    pivot, *rest = items
    smaller = [item for item in rest if item < pivot]
    others = [item for item in rest if not item < pivot]
    return [*quick(smaller), pivot, *quick(others)]


def by_heap(items):
    heap = []
    for item in items:
        heappush(heap, item)
    return [heappop(heap) for _ in range(len(heap))]


rng = random.Random(7)
for size in (0, 1, 12):
    numbers = [Counted(rng.randrange(6), place) for place in range(size)]
    print("given", numbers)
    for sort in (bubble, insertion, selection, merge, quick, by_heap, sorted):
        Counted.compared = 0
        result = sort(numbers)
        stable = all(
            a.value < b.value or (a.value == b.value and a.place < b.place)
            for a, b in zip(result, result[1:])
        )
        print(f"{sort.__name__:>10} {Counted.compared:>3} {'stable' if stable else 'not stable'}", result)

words = "pear Apple fig banana Cherry date".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sep="\n")
words.sort(key=lambda word: (len(word), word), reverse=True)
print(words, sorted("hello"), sorted({3: "c", 1: "a"}), sorted([True, 0, -1.5]))
try:
    sorted([1, "one", None])
except TypeError as error:
    print(error)
try:
    [3, 2, 1].sort(key=lambda item: 1 / (item - 2))
except ZeroDivisionError as error:
    print(error)
