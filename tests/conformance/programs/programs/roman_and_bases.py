NUMERALS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, numeral in NUMERALS:
        count, n = divmod(n, value)
        out += numeral * count
    return out


def from_roman(s):
    total = 0
    for i, c in enumerate(s):
        value = dict((b, a) for a, b in NUMERALS)[c]
        following = {b: a for a, b in NUMERALS}.get(s[i + 1 : i + 2], 0)
        total += -value if value < following else value
    return total


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
try:
    from_roman("ABC")
except KeyError as error:
    print("not roman:", error)
WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = ["", "", *"twenty thirty forty fifty sixty seventy eighty ninety".split()]


def words(n):
    if n < 20: return WORDS[n]
    if n < 100: return TENS[n // 10] + (f"-{WORDS[n % 10]}" if n % 10 else "")
    if n < 1000: return f"{WORDS[n // 100]} hundred" + (f" and {words(n % 100)}" if n % 100 else "")
    return words(n // 1000) + " thousand" + (f" {words(n % 1000)}" if n % 1000 else "")


print(*map(words, [0, 13, 21, 80, 100, 342, 1000, 12_345, 999_999]), sep="\n")
print(*(f"{n:>3} {n:08b} {n:03o} {n:02X} {int(f'{n:b}'[::-1], 2)}" for n in (0, 1, 10, 100, 255)), sep="\n")
def fizz(n): return "Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or n
print(*map(fizz, range(1, 16)))
pascal = [[1]]
for _ in range(6): pascal.append([1, *map(sum, zip(pascal[-1], pascal[-1][1:])), 1])
for row in pascal: print(" ".join(map(str, row)).center(24).rstrip())
for i in range(1, 5): print(" " * (5 - i) + "*" * (2 * i - 1))
luhn = lambda s: sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(s[::-1])) % 10 == 0
print([luhn(s) for s in ("79927398713", "79927398710", "4539148803436467")])
leap = lambda y: y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
print([y for y in (1900, 1996, 2000, 2023, 2024) if leap(y)])
