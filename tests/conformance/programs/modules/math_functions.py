import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
for x in (0.0, 0.5, -0.5, 1.0, 2.5, 10.25, -3.75):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x), math.modf(x), math.frexp(x))
    print([round(f(x), 12) for f in (math.sin, math.cos, math.tan, math.atan, math.exp, math.tanh, math.asinh, math.erf, math.cbrt)])
print(math.sqrt(2), math.isqrt(10**30), math.hypot(3, 4), math.hypot(1, 2, 3), math.dist((1, 2), (4, 6)))
print(math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log(10**400), math.log1p(1e-10))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, -4), math.lcm(4, 6), math.lcm(), math.factorial(25))
print(math.comb(10, 3), math.perm(5, 2), math.perm(4), math.comb(3, 5), math.comb(200, 100))
print(math.fsum([0.1] * 10), math.prod([1, 2, 3.5]), math.prod([2, 3], start=10), math.sumprod([1, 2], [3, 4]))
print(math.pow(2, 10), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0), math.ldexp(0.75, 4))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 2), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.degrees(math.pi), math.radians(180))
print(math.nextafter(1, 2), math.ulp(1.0), math.gamma(5), round(math.gamma(0.5), 10), round(math.lgamma(10), 10))
print(math.atan2(1, -1), round(math.erfc(2), 12), math.exp2(3), math.trunc(-2.9))


class Half:
    def __float__(self):
        return 0.5

    def __ceil__(self):
        return "up"

    def __index__(self):
        return 6


print(math.sqrt(Half()), math.ceil(Half()), math.gcd(Half(), 4))
for action in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.log(-2.5),
    lambda: math.acos(2),
    lambda: math.exp(1000),
    lambda: math.factorial(-1),
    lambda: math.factorial(1.5),
    lambda: math.isqrt(-1),
    lambda: math.pow(-8, 1 / 3),
    lambda: math.pow(0, -1),
    lambda: math.fmod(1, 0),
    lambda: math.floor("x"),
    lambda: math.floor(math.inf),
    lambda: math.sin("x"),
    lambda: math.sin(math.inf),
    lambda: math.gcd(1.5, 2),
    lambda: math.comb(-1, 2),
    lambda: math.trunc("a"),
    lambda: math.atanh(1),
    lambda: math.gamma(-1),
    lambda: math.log(2, 1),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
