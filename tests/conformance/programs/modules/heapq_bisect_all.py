import heapq, bisect, random
h = []
for x in [5, 1, 8, 3, 9, 2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 7), h, heapq.nlargest(2, h), heapq.nsmallest(3, h))
l = [9, 4, 7, 1, 8, 2, 6]; heapq.heapify(l); print(l, [heapq.heappop(l) for _ in range(len(l))])
m = [3, 1, 4, 1, 5, 9, 2, 6]; heapq.heapify_max(m); print(m); heapq.heappush_max(m, 7); print(m, heapq.heappop_max(m), heapq.heappushpop_max(m, 10), heapq.heapreplace_max(m, 0), m)
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8])), list(heapq.merge([7, 4, 1], [5, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
words = "the quick brown fox jumps over".split(); print(heapq.nlargest(2, words, key=len), heapq.nsmallest(2, words, key=len), heapq.nlargest(1, [3, 4]), heapq.nsmallest(0, [1]), heapq.nlargest(10, [1, 2]))
tasks = []; 
for i, (pri, name) in enumerate([(2, "code"), (1, "write"), (3, "release"), (1, "test")]): heapq.heappush(tasks, (pri, i, name))
while tasks: print(heapq.heappop(tasks), end=" ")
print()
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heappush([object()], 1), lambda: heapq.heappop_max([])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(heapq.heappushpop([], 5))
a = [1, 3, 3, 5, 7]; print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect_left(a, 4), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 3, 0, 1))
bisect.insort(a, 4); bisect.insort_left(a, 3); bisect.insort_right(a, 8); print(a)
data = [("red", 5), ("blue", 1), ("yellow", 8)]; data.sort(key=lambda r: r[1]); print(bisect.bisect_left(data, 5, key=lambda r: r[1])); bisect.insort(data, ("brown", 7), key=lambda r: r[1]); print(data)
def grade(score): return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for f in (lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(5, 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(5); r = [random.randrange(100) for _ in range(30)]; heapq.heapify(r); print(r)
