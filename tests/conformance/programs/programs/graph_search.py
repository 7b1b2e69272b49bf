from collections import deque
import heapq

ROADS = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {"E": 3}, "E": {}, "F": {"A": 1}}


def bfs(start):
    seen, queue = [start], deque([start])
    while queue:
        for near in ROADS[queue.popleft()]:
            if near not in seen:
                seen.append(near)
                queue.append(near)
    return seen


def dfs(node, path=()):
    path = (*path, node)
    yield path
    for near in sorted(ROADS[node]):
        if near not in path:
            yield from dfs(near, path)


def dijkstra(start):
    best, heap = {start: (0, [start])}, [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > best[node][0]:
            continue
        for near, length in ROADS[node].items():
            if near not in best or cost + length < best[near][0]:
                best[near] = cost + length, best[node][1] + [near]
                heapq.heappush(heap, (cost + length, near))
    return best


def topological():
    incoming = {node: 0 for node in ROADS}
    for targets in ROADS.values():
        for target in targets:
            incoming[target] += 1
    ready = [n for n, count in incoming.items() if not count]
    while ready:
        node = ready.pop()
        yield node
        for target in ROADS[node]:
            incoming[target] -= 1
            if not incoming[target]:
                ready.append(target)


print(bfs("A"), bfs("E"))
print(["".join(path) for path in dfs("A")])
for node, (cost, path) in sorted(dijkstra("F").items()):
    print(node, cost, "->".join(path))
print(list(topological()), max(dfs("F"), key=len))


def islands(grid):
    cells = {(r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "#"}
    count = 0
    while cells:
        stack = [min(cells)]
        count += 1
        while stack:
            cell = stack.pop()
            if cell in cells:
                cells.remove(cell)
                r, c = cell
                stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return count


print(islands(["##..#", "#...#", "..#..", "##..."]))
