from dataclasses import dataclass, field


@dataclass(order=True)
class Student:
    average: float = field(init=False, repr=False)
    name: str
    grades: list[int] = field(default_factory=list, compare=False)

    def __post_init__(self):
        self.average = sum(self.grades) / len(self.grades) if self.grades else 0.0

    @property
    def letter(self):
        for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
            if self.average >= limit:
                return letter
        return "F"


students = [Student("Ann", [90, 95]), Student("Bob", [70, 75, 80]), Student("Cy", []), Student("Di", [60, 61])]
for s in sorted(students, reverse=True):
    print(f"{s.name:<5}{s.average:6.2f} {s.letter} {'*' * int(s.average // 10)}")
print(students[0], students[0] == Student("Ann", [90, 95]), max(students).name, min(students).name, students[0] > students[1])
by_letter = {}
for s in students:
    by_letter.setdefault(s.letter, []).append(s.name)
print(by_letter, {k: len(v) for k, v in by_letter.items()}, [s.name for s in students if s.letter in "AB"])


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, hash(p) == hash(Point(1, 0)), {p: 1}[Point(1)], p == Point(1), Point.__match_args__)
for act in (lambda: setattr(p, "x", 5), lambda: Point(), lambda: Point(1, 2, 3), lambda: p < p, lambda: p.__dict__):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Order:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
