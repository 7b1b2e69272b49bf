# Caches: lru_cache with a bound, cache without, cached_property, and what they count
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=2)
def slow(x, *, unit="m"):
    print("compute", x, unit)
    return f"{x}{unit}"


print(slow(1), slow(2), slow(1), slow(3), slow(2), slow(1, unit="m"))
print(slow.cache_info(), slow.cache_parameters())
slow.cache_clear()
print(slow.cache_info(), slow.__wrapped__(9), slow.__name__)


@cache
def paths(rows, columns):
    return 1 if not rows or not columns else paths(rows - 1, columns) + paths(rows, columns - 1)


print(paths(10, 10), paths.cache_info())


@lru_cache(typed=True)
def kind(value):
    return type(value).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info())


@lru_cache(None)
def fails(value):
    print("try", value)
    raise ValueError(value)


for _ in range(2):
    try:
        fails(1)
    except ValueError as error:
        print("failed", error, fails.cache_info().currsize)
for bad in (lambda: kind([]), lambda: lru_cache(maxsize="x")(len)):
    try:
        print(bad())
    except TypeError as error:
        print(error)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        print("measure")
        return round(3.14159 * self.radius**2, 2)

    @lru_cache
    def scaled(self, factor):
        print("scale")
        return self.radius * factor


circle = Circle(2)
print(circle.area, circle.area, vars(circle))
del circle.area
circle.radius = 1
print(circle.area, circle.scaled(3), circle.scaled(3), Circle.scaled.cache_info().hits, type(Circle.area).__name__)


class Slotted:
    __slots__ = ()

    @cached_property
    def value(self):
        return 1


try:
    Slotted().value
except TypeError as error:
    print(error)
