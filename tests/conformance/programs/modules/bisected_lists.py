# bisect: grades, sorted records by a key, and where equal items go
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left

GRADES = "FDCBA"
LIMITS = [60, 70, 80, 90]
print([GRADES[bisect.bisect(LIMITS, score)] for score in (33, 99, 77, 70, 89, 90, 100)])
data = [1, 3, 3, 3, 5]
print(bisect_left(data, 3), bisect_right(data, 3), bisect_left(data, 4), bisect_left(data, 0), bisect_right(data, 9))
print(bisect_left(data, 3, 2), bisect_right(data, 3, 0, 2), bisect_left(data, 3, lo=2, hi=3), bisect_left([], 1))


def index(items, wanted):
    place = bisect_left(items, wanted)
    if place == len(items) or items[place] != wanted:
        raise ValueError(wanted)
    return place


print(index(data, 5))
numbers = []
for number in (5, 1, 4, 1, 3):
    insort(numbers, number)
print(numbers)

people = [("ann", 30), ("bob", 25), ("cid", 35)]
people.sort(key=lambda person: person[1])
insort(people, ("dan", 30), key=lambda person: person[1])
insort_left(people, ("eve", 30), key=lambda person: person[1])
print([name for name, _ in people], bisect_left(people, 30, key=lambda person: person[1]), bisect_right(people, 30, key=lambda person: person[1]))
print(bisect_left(["a", "bb", "cccc"], 3, key=len), bisect_right(range(0, 100, 10), 35), bisect_left(range(10**6), 10**5))


class Backwards(list):
    def insert(self, place, item):
        print("insert", place, item)
        super().insert(place, item)


insort(Backwards([1, 5]), 3)
for bad in (
    lambda: bisect_left([1], 2, -1),
    lambda: bisect_left(5, 1),
    lambda: bisect_left([1, "a"], 2, lo=1),
    lambda: bisect_left([1]),
    lambda: insort((1, 2), 1),
    lambda: bisect_left([1, 2], 1, 0, "x"),
):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
