"""Sorting and searching by hand, as every course has them."""


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    result = []
    for item in items:
        at = len(result)
        while at and result[at - 1] > item:
            at -= 1
        result.insert(at, item)
    return result


def quick(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    result = []
    while left and right:
        result.append((left if left[0] <= right[0] else right).pop(0))
    return result + left + right


def heap_sort(items):
    heap = []
    for item in items:
        heap.append(item)
        i = len(heap) - 1
        while i and heap[(i - 1) // 2] > heap[i]:
            heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
            i = (i - 1) // 2
    out = []
    while heap:
        heap[0], heap[-1] = heap[-1], heap[0]
        out.append(heap.pop())
        i = 0
        while (child := 2 * i + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[i] <= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return out


data = [38, 27, 43, 3, 9, 82, 10, -5, 27, 0]
for sort in (bubble, insertion, quick, merge_sort, heap_sort, sorted):
    print(f"{sort.__name__:>12}", sort(data), sort([]), sort([1]), sort(list("python")))


def binary(items, target):
    low, high, steps = 0, len(items) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if items[middle] == target:
            return middle, steps
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1, steps


print([binary(range(0, 100, 3), t) for t in (0, 99, 50, 51, -1)])


def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return [i for i, flag in enumerate(flags) if flag]


print(sieve(50))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


def subsets(items):
    return [[]] if not items else (rest := subsets(items[1:])) and rest + [[items[0], *s] for s in rest]


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, (*placed, column))


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[-1]


def gcd(a, b):
    return gcd(b, a % b) if b else a


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


print(hanoi(6), len(subsets([1, 2, 3, 4])), subsets("ab"), next(queens(6)), len(list(queens(6))), knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), gcd(1071, 462), lcs("AGGTAB", "GXTXAYB"))
spiral = [[1, 2, 3], [8, 9, 4], [7, 6, 5]]
order = []
while spiral:
    order += spiral.pop(0)
    spiral = [list(row) for row in zip(*spiral)][::-1]
print(order)
print([*map(list, zip(*[[1, 2], [3, 4]]))], [[0] * 2] * 2, [[0] * 2 for _ in range(2)])
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, sum(map(sum, grid)))
