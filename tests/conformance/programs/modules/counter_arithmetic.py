# Counter as a multiset: sums, differences, common parts, and counts below zero
from collections import Counter

stock = Counter(apple=3, pear=1, plum=0)
sold = Counter({"apple": 1, "pear": 2})
print(stock + sold, stock - sold, stock & sold, stock | sold)
print(+Counter(a=-1, b=2), -Counter(a=-1, b=2), stock.total(), stock["kiwi"], "kiwi" in stock)
stock.subtract(sold)
print(stock, stock.most_common(), list(stock.elements()))
stock.update("apple pear".split(), plum=4)
print(stock, sorted(stock.elements()))

text = "the more the merrier the more"
words = Counter(text.split())
print(words.most_common(2), words.most_common()[:-3:-1], words.most_common(1)[0][0])
print(Counter("mississippi"), Counter(a=1) <= Counter(a=2, b=0), Counter(a=1) == Counter(a=1, b=0), Counter() < Counter("x"))

mixed = Counter(a=2)
mixed += Counter(a=1, c=1)
mixed -= Counter(c=5)
mixed |= Counter(z=1)
mixed &= Counter(a=9, z=9)
print(mixed, type(mixed.copy()).__name__, mixed.pop("a"), mixed)
del mixed["nothing"]
print(Counter(a=1, b=1) ^ Counter(b=3) if hasattr(Counter, "__xor__") else "no symmetric difference")

for action in (lambda: Counter.fromkeys("ab"), lambda: Counter(1), lambda: Counter("a", "b"), lambda: Counter(a="x").most_common()):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
