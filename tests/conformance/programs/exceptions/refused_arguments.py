"""What classes of exceptions, imports and numbers say of arguments they do not take."""
from decimal import Decimal

for make in (
    lambda: NameError(name="q", x=1), lambda: NameError(x=1), lambda: ImportError(a=1, b=2, c=3, d=4),
    lambda: AttributeError(name="a", obj=1, more=2), lambda: ImportError(nme="x"), lambda: __import__(1),
):
    try:
        print(repr(make()))
    except TypeError as problem:
        print(problem)

print(Decimal("1E+5") ** 100000, Decimal("-1E-2") ** 3, Decimal("1E+3") ** -2, Decimal(10) ** 3, Decimal("1.0") ** 5)
