z, w = 3 + 4j, 1 - 2j
print(z, w, z + w, z - w, z * w, z / w, z ** 2, z ** 0.5, -z, +z, abs(z), z.real, z.imag, z.conjugate(), z == 3 + 4j, z != w, z == 3, 3 + 0j == 3, bool(0j), bool(z), hash(3 + 0j) == hash(3))
print(complex(1, 2), complex("1+2j"), complex("-j"), complex(" 3 "), complex("(1-1j)"), complex(1.5), complex(), complex(1, -0.0), complex(-0.0, 1), 1j, -1j, 0j, 1e10 + 1e-5j, 1j * 1j, (1j) ** 2, 2 ** 1j, 1j ** 1j, complex("inf-nanj"))
print(f"{z} {z!r} {z:.1f} {z:>12} {z:+.2e} {1/3+2/3j:.3g} {z:,}", str(z), repr(-z), repr(1j), repr(0.1 + 0.2j), [1j], sum([1j, 2, 3.5]))
for expression in ("1j < 2", "1j > 1j", "int(1j)", "float(1j)", "1j // 2", "1j % 2", "divmod(1j, 1)", "complex('x')", "complex('1 + 2j')", "complex('1', 2)", "complex(1, '2')", "complex(None)", "round(1j)", "1j / 0", "0j ** -1", "1j + 'a'", "abs('j')", "max(1j, 2j)", "sorted([1j, 2j])", "1j.foo", "math.sqrt(1j)", "complex(1, 2, 3)", "[1][1j]", "1j & 1", "~1j", "format(1j, 'd')", "format(1j, '010')", "format(1j, '=5')", "format(1j, '%')", "z.real", "1j()", "0j == -0j", "complex(real=1, imag=2)", "complex(1j, 1j)", "hash(1j) == hash(1j)", "1j in [1j]"):
    try:
        print(expression, "->", eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
class C:
    def __complex__(self): return 2 + 1j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
print(complex(C()), complex(F()), complex(I()), complex(F(), I()), isinstance(1j, complex), issubclass(int, complex), type(1j).__name__, z.__class__, complex.__mro__)
def mandelbrot(c, limit=30):
    z = 0
    for n in range(limit):
        if abs(z) > 2: return n
        z = z * z + c
    return limit
for y in range(-6, 7, 2):
    print("".join("#" if mandelbrot(complex(x / 12, y / 6)) == 30 else "." for x in range(-24, 9)))
roots = lambda a, b, c: ((-b + (d := (b * b - 4 * a * c) ** 0.5 if b * b - 4 * a * c >= 0 else (b * b - 4 * a * c + 0j) ** 0.5)) / (2 * a), (-b - d) / (2 * a))
print(roots(1, -3, 2), [f"{r:.2f}" for r in roots(1, 2, 5)])
