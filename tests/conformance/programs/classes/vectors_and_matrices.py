from functools import total_ordering
import math


@total_ordering
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x=0.0, y=0.0):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __pos__(self):
        return Vector(+self.x, +self.y)

    def __mul__(self, other):
        if isinstance(other, Vector):
            return self.x * other.x + self.y * other.y
        if isinstance(other, (int, float)):
            return Vector(self.x * other, self.y * other)
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        return Vector(self.x / other, self.y / other)

    def __matmul__(self, other):
        return self.x * other.y - self.y * other.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __hash__(self):
        return hash((self.x, self.y))

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __format__(self, spec):
        return f"<{self.x:{spec}}, {self.y:{spec}}>"

    def __complex__(self):
        return complex(self.x, self.y)

    def __getitem__(self, index):
        return (self.x, self.y)[index]


a, b = Vector(3, 4), Vector(1, -2)
print(a + b, a - b, -a, +b, a * b, a * 2, 3 * b, a / 2, a @ b, abs(a))
print(a == Vector(3, 4), a != b, a < b, a >= b, bool(Vector()), bool(a), len({a, Vector(3, 4), b}))
print(f"{a:.2f} {b:>5}", [*a], tuple(b), complex(a), a[0], a[-1], a[:])
x, y = b
print(x, y, sum([a, b], Vector()))
for attempt in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: "x" * a, lambda: a // 2, lambda: a[5], lambda: a.z, lambda: setattr(a, "z", 1), lambda: ~a, lambda: a < 3, lambda: float(a)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        return Matrix([[sum(p * q for p, q in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        base = self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __str__(self):
        return "\n".join(" ".join(f"{value:>4}" for value in row) for row in self.rows)


m = Matrix([[1, 1], [1, 0]])
print(m ** 30, m[0, 1], m.shape, sep="\n")
m[0, 0] = 7
print(m.T, (m @ m.T)[0, 0], sep="\n")
try:
    Matrix([[1], [1, 2]])
except ValueError as error:
    print(error)
try:
    m[0]
except TypeError as error:
    print(error)
