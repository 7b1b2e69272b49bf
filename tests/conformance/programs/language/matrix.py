"""A matrix class: operators, indexing with tuples, iteration."""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged matrix")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __getitem__(self, index):
        if isinstance(index, tuple):
            i, j = index
            if isinstance(i, slice) or isinstance(j, slice):
                picked = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in picked])
            return self.rows[i][j]
        return self.rows[index]

    def __setitem__(self, index, value):
        i, j = index
        self.rows[i][j] = value

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self, other, strict=True)])

    def __mul__(self, k):
        if not isinstance(k, (int, float, complex)):
            return NotImplemented
        return Matrix([[a * k for a in r] for r in self])

    __rmul__ = __mul__

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __neg__(self):
        return self * -1

    def __pow__(self, n, mod=None):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result = result @ self
        return result if mod is None else Matrix([[a % mod for a in r] for r in result])

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)

    def __contains__(self, x):
        return any(x in r for r in self.rows)

    def transposed(self):
        return Matrix(zip(*self.rows))

    def __format__(self, spec):
        return "\n".join(" ".join(format(x, spec) for x in r) for r in self)

    def __repr__(self):
        return f"Matrix({self.rows})"


def determinant(m):
    if len(m) == 1:
        return m[0, 0]
    return sum((-1) ** j * m[0, j] * determinant(Matrix([r[:j] + r[j + 1 :] for r in m.rows[1:]])) for j in range(len(m)))


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a * 2, 3 * a, -a, a.transposed(), sep="\n")
print(a**5, pow(a, 5, 10), a == Matrix([[1, 2], [3, 4]]), a != b)
print(a[0, 1], a[1], a[:, 0], a[0:1, :], 4 in a, len(a), a.shape)
a[0, 0] = 1.5
a @= b
print(a)
print(f"{a:6.2f}")
print(determinant(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]])))
for attempt in (
    lambda: a @ Matrix([[1, 2, 3]]),
    lambda: a + Matrix([[1, 2]]),
    lambda: a * "x",
    lambda: "x" * a,
    lambda: a @ 3,
    lambda: Matrix([[1], [2, 3]]),
    lambda: a[5, 5],
    lambda: a["x"],
    lambda: a / 2,
    lambda: a < b,
    lambda: +a,
    lambda: ~a,
    lambda: abs(a),
    lambda: float(a),
    lambda: hash(a),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1])
