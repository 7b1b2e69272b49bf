import cmath, math
zs = [1 + 2j, -1 + 0j, 0.5 - 0.25j, 3j, -2 - 2j, 0j, 1e-5 + 1j]
for z in zs:
    for name in ("sqrt", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan", "asinh", "acosh", "atanh", "log", "log10", "phase", "polar"):
        try: r = getattr(cmath, name)(z)
        except Exception as e: r = f"{type(e).__name__} {e}"
        else: r = f"{r:.10g}" if isinstance(r, (complex, float)) else tuple(f"{x:.10g}" for x in r)
        print(name, z, r)
print(cmath.rect(2, 0.5), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isfinite(1j), cmath.isinf(complex("inf")), cmath.isnan(complex("nan")), cmath.pi, cmath.inf, cmath.infj, cmath.nanj, cmath.log(8, 2), cmath.sqrt(-4), cmath.exp(1j * cmath.pi).real, cmath.polar(-1))
for f in (lambda: cmath.log(0), lambda: cmath.sqrt("x"), lambda: cmath.atanh(1), lambda: cmath.isclose(1, 2, rel_tol=-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
