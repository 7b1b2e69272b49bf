# Every way to round a Decimal, and contexts that begin and end
from decimal import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
    Context, Decimal, DivisionByZero, Inexact, InvalidOperation, getcontext, localcontext, setcontext,
)

MODES = [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
for mode in MODES:
    row = [Decimal(text).quantize(Decimal("1"), rounding=mode) for text in ("2.5", "-2.5", "3.5", "0.1", "-0.9")]
    print(f"{mode:16}", *row)

with localcontext() as context:
    context.prec = 4
    for mode in MODES[:4]:
        context.rounding = mode
        print(mode, Decimal(2) / 3, Decimal(-2) / 3, +Decimal("1.23456"))
print(getcontext().prec, Decimal(2) / 3)

getcontext().rounding = ROUND_UP
print(Decimal(1) / 3, round(Decimal("2.675"), 2), round(Decimal("2.5")), Decimal("2.675").quantize(Decimal("0.01")))
setcontext(Context(prec=5, rounding=ROUND_HALF_UP))
print(Decimal("1.000005") + 0, Decimal(10).sqrt(), Decimal(2) ** Decimal("0.5"), Decimal(1).exp())

with localcontext(Context(prec=6, traps=[])) as quiet:
    print(Decimal(1) / 0, Decimal(0) / 0, Decimal("x"), quiet.flags[DivisionByZero], quiet.flags[InvalidOperation])
with localcontext(prec=3, traps=[Inexact]):
    try:
        print(Decimal(1) / 8, Decimal(1) / 3)
    except Inexact as error:
        print(repr(error))

for text in ("1E+9999999999999999999", "abc", "1e", "", "1_000", " 7 ", "nan12", "-inf", "٣.١"):
    try:
        print(repr(Decimal(text)))
    except InvalidOperation as error:
        print(text, error)
print(Context(prec=4).create_decimal("1.23456"), Context(prec=3).divide(Decimal(1), Decimal(7)), Context(prec=3).quantize(Decimal("1.2345"), Decimal("0.1")))
print(sum([Decimal("0.1")] * 10), Decimal("1.10") == Decimal("1.1"), Decimal("1.10").normalize(), Decimal("12E3").as_tuple())
