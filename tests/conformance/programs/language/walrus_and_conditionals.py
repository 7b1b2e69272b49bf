import re

if (n := len("hello")) > 3:
    print("long", n)
while (line := ["a", "b", ""][n - 5]) and n < 8:
    print("line", line, n)
    n += 1
print([y := 1, y + 1, y * 3], (z := 5) + z, {"k": (v := 2), "l": v}, f"{(w := 3)} {w} {w:=+5}" if (w := 3) else "")
print(any((hit := x) > 2 for x in [1, 2, 3, 4]), hit, [last := i for i in range(3)], last)
if m := re.match(r"(\w+)-(\d+)", "abc-123"):
    print(m.groups(), m[1])
def f(a, b=(c := 10)): return a + b + c
print(f(1), c, (lambda: (q := 4) * q)())
x = 5
print("pos" if x > 0 else "neg" if x < 0 else "zero", x > 3 and "big" or "small", not x, x or 0, 0 or [] or "last", 1 and 2 and 3, None or 0, x if x else y)
print(1 < x < 10, 1 < x > 3 < 4, x == 5 != 4, x in [5] in [[5]], x is x is not None, not x == 5, (not x) == 5, x and not 0)
def side(v, r): print(v, end=" "); return r
print(side("a", 0) or side("b", 1) or side("c", 2), side("d", 1) and side("e", 0) and side("f", 1), side("g", 1) if side("h", 0) else side("i", 2))
print(side(1, 1) < side(2, 2) < side(3, 0) < side(4, 9))
for value in (0, 0.0, "", [], {}, set(), (), None, False, range(0), b"", 0j, "0", [0], " ", 1e-300, object, lambda: 0):
    print(bool(value), end=" ")
print()
if x == 1: print("one")
elif x == 5: print("five")
elif x == 5: print("never")
else: print("else")
while True:
    x -= 1
    if x == 3: continue
    if x < 2: break
    print("x", x)
else: print("never")
total = 0
for i in range(3):
    for j in range(3):
        if j == 2: break
        if i == j: continue
        total += i * 10 + j
    else: print("never")
print(total)
pass; ...; "a string statement"; 5; x = 1; del x
try: x
except NameError as e: print(e)
assert (lambda: True)(), "no"
global_value = 1
def change():
    global global_value, new_global
    global_value += 1; new_global = "made"
change(); print(global_value, new_global)
print(*[1, 2], *"ab", sep="-", end="!\n"); print(*{}, *(), sep="x")
a = b = c = []; a.append(1); print(b, c, a is c)
a, b = b, a; (a), [b] = 1, [2]; print(a, b)
i = 0; l = [0, 0]; i, l[i] = 1, 5; print(i, l)
