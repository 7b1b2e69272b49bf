# Heaps: the smallest first, merged streams, the largest, and priorities with ties
import heapq
from dataclasses import dataclass, field
from itertools import count, islice

heap = [9, 4, 7, 1, 8]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heapq.heappushpop(heap, 2), heapq.heapreplace(heap, 6), heap)
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(len(heap))])

print(list(heapq.merge([1, 4, 7], [2, 5], [], [3])), list(heapq.merge("ca", "db", reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(islice(heapq.merge(count(0, 2), count(1, 2)), 5)))
words = "pear fig apple kiwi banana date".split()
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words), heapq.nsmallest(0, words), heapq.nlargest(9, [2, 1]))

maximum = [3, 8, 5]
heapq.heapify_max(maximum)
heapq.heappush_max(maximum, 9)
print(maximum, heapq.heappop_max(maximum), heapq.heappushpop_max(maximum, 1), heapq.heapreplace_max(maximum, 2), maximum)


@dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = field(compare=False)


numbers = count()
jobs = []
for priority, name in ((2, "wash"), (1, "cook"), (2, "dry"), (0, "shop"), (1, "eat")):
    heapq.heappush(jobs, Job(priority, next(numbers), name))
while jobs:
    job = heapq.heappop(jobs)
    print(job.priority, job.name, end="; ")
print()

GRAPH = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}


def distances(start):
    known, front = {}, [(0, start)]
    while front:
        far, node = heapq.heappop(front)
        if node not in known:
            known[node] = far
            for other, step in GRAPH[node].items():
                heapq.heappush(front, (far + step, other))
    return known


print(distances("a"))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapify(()), lambda: heapq.heappush([1], "a"), lambda: heapq.nlargest(1)):
    try:
        bad()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
