"""What a first week with strings, lists and dictionaries prints."""

TEXT = """The quick brown fox. The lazy dog!
Was it a dog? It was."""

counts = {}
for word in TEXT.lower().split():
    word = word.strip(".!?,")
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{word:6}{'#' * count}")

longest = max(counts, key=len)
print(longest, [word for word in counts if len(word) == len(longest)])

matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), sum(map(sum, matrix)))
print([[row[column] for row in matrix] for column in range(3)])
for row in matrix:
    print(" ".join(f"{cell:>4}" for cell in row), "|", sum(row))

word = "racecar"
print(word == word[::-1], word[1:-1], word[-3:], word[::2], word.find("c"), word.count("c"))
print(word.replace("c", "C", 1), word.center(15, "*"), word.partition("e"), word.index("car"))

primes = [n for n in range(2, 50) if all(n % d for d in range(2, int(n**0.5) + 1))]
print(primes, *primes[:3], sep=", ")

print("%s is %d years and %.2f m" % ("Al", 30, 1.756))
print("{0} {1} {0}".format("a", "b"), "{:>8}|{:<8}|{:^8}|".format("r", "l", "c"))
print(f"{3:03d} {-3:+} {1e6:,} {0.25:.0%} {12:b} {255:X} {3.14159:.3} {True!r:>6}")
print("a,b,,c".split(","), "  x y  ".split(), "ab\ncd".splitlines(True), "k=v=w".split("=", 1))
print("Hello".swapcase(), "hello world".title(), "abc".isalpha(), "12".isdigit(), "aB".casefold())
print(ord("a"), chr(8364), "-".join("abc"), "x" in "xyz", "abc" < "abd", "10" < "9")
print("tab\t|", r"raw\n", "quote's", 'say "hi"', "both ' and \"", sep="\n")

numbers = [5, 3, 8]
numbers.append(1)
numbers.extend([9, 2])
numbers.insert(0, 7)
numbers.remove(3)
last = numbers.pop()
numbers.sort(reverse=True)
print(numbers, last, numbers.index(8), numbers.count(9), numbers[::-2], numbers * 2)
numbers[1:3] = [0, 0, 0]
del numbers[0]
print(numbers, sorted(numbers), list(reversed(numbers)), min(numbers), max(numbers))

same = other = []
same.append(1)
copy = same[:]
same.append(2)
print(other, same is other, copy, copy == [1], copy is same)

evens, odds = {0, 2, 4}, {1, 3}
print(evens | odds, evens & {2, 3}, evens - {0}, evens ^ {4, 5}, evens.isdisjoint(odds), {2} < evens)

prices = dict(tea=2.5, **{"rye bread": 4})
prices |= {"jam": 3}
prices.setdefault("milk", []).append(1)
print(prices, prices.pop("tea"), prices.get("tea", "none left"), list(prices))
print({**prices, "jam": 9}, dict.fromkeys("ab", 0), dict(zip("xy", [1, 2])), len(prices))
