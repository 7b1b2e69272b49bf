import heapq

data = [5, 1, 8, 3, 9, 2]
heap = []
for value in data:
    heapq.heappush(heap, value)
print(heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
heap = data[:]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 4), heapq.heapreplace(heap, 7), heap)
print(heapq.nsmallest(3, data), heapq.nlargest(2, data), heapq.nlargest(2, ["aa", "b", "cccc"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])))
print(list(heapq.merge([7, 4, 1], [5, 2], reverse=True)))
print(list(heapq.merge(["a", "bbb"], ["cc", "dddd"], key=len)))
most = data[:]
heapq.heapify_max(most)
heapq.heappush_max(most, 10)
print(most, heapq.heappop_max(most), most)
for action in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapreplace([], 1)):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        print("compare", self.name, other.name)
        return self.priority < other.priority


jobs = []
for priority, name in [(3, "c"), (1, "a"), (2, "b"), (1, "d")]:
    heapq.heappush(jobs, Job(priority, name))
print([heapq.heappop(jobs).name for _ in range(4)])


def dijkstra(graph, start):
    distance = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > distance[node]:
            continue
        for other, weight in graph[node].items():
            if cost + weight < distance.get(other, float("inf")):
                distance[other] = cost + weight
                heapq.heappush(queue, (cost + weight, other))
    return distance


print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 2, "d": 8}, "d": {}}, "a"))
