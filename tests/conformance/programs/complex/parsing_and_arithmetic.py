# complex(): texts, parts, objects; arithmetic at the edges; and how complex numbers are written.
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
for text in ("1+2j", " 3 ", "-j", "+1e3-2.5e-1j", "(1+2j)", "nan+infj", "1_0j", "j", "-0j"):
    print(repr(text), complex(text))
for text in ("", "1 + 2j", "1+2", "1+j2", "j1", "1j+2", "((1))", "one", "1+2jj"):
    try:
        print(complex(text))
    except ValueError as error:
        print(repr(text), error)


class Polar:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return 2.5


print(complex(Polar()), complex(Real()), complex(Real(), 1), complex(1, 2j), complex(1j, 2), complex(), complex(True), complex(imag=2))
for call in (
    lambda: complex(None), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: 1j < 2j,
    lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: 1j / 0,
    lambda: 0j**-1, lambda: pow(1j, 2, 3), lambda: round(1j), lambda: max(1j, 2j), lambda: f"{1j:d}", lambda: f"{1j:05}",
):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
z = 3 + 4j
print(abs(z), z.real, z.imag, z.conjugate(), z * z.conjugate(), z**2, z / 2, -z, +z, bool(0j), z == 3 + 4j, 2 == 2 + 0j)
print(1j**2, (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 4j), 2**1j == complex(2) ** 1j, 0j**0, hash(2 + 0j) == hash(2))
for value in (1j, -1j, 0j, -0j, complex(-0.0, 1), complex(0.0, -0.0), complex(1e20, 1e-7), complex(float("inf"), float("nan"))):
    print(repr(value), str(value), f"{value:.2f}", f"{value:e}", [value])
print(f"{z:>12}|{z:<12}|{z:^12}|{z:+.1f}|{z:g}|{1234567.5 + 1j:,}")
print({1 + 0j: "one"}[1], sum([1j, 2, 3.5]), sorted([3j, 1 + 1j], key=abs), isinstance(z, complex), complex.from_number(3))
