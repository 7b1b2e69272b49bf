"""Primes three ways, divisors and other arithmetic of a first course."""


def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, prime in enumerate(flags) if prime]


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def factors(n):
    d, result = 2, {}
    while d * d <= n:
        while n % d == 0:
            result[d] = result.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1:
        result[n] = 1
    return result


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    else:
        return steps


print(sieve(60))
gen = primes()
print([next(gen) for _ in range(17)])
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d, end="; ")
            break
    else:
        print(n, "is prime", end="; ")
print()
print(factors(2**5 * 3 * 7**2 * 101), factors(97), factors(600851475143))
print(gcd(1071, 462), [collatz(n) for n in range(1, 15)])
fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)
print([fib(i) for i in range(15)])
a, b = 0, 1
while len(str(b)) < 50:
    a, b = b, a + b
print(b, b.bit_length(), b % 10**9)
print([n for n in range(1, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
print([n for n in range(100, 1000) if n == sum(int(c) ** 3 for c in str(n))])
print(sum(int(d) for d in str(2**200)), 2**100, -(7) // 2, -7 % 3, 7 // -2, 7 % -3, divmod(-7, 2))
print(bin(37), hex(255), oct(8), int("ff", 16), int("0b101", 0), int("  42 "), 0xFF, 0b11, 0o17, 1_000_000)
for i in range(1, 16):
    print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" ")
print()
for i in range(5):
    print(" " * (4 - i) + "*" * (2 * i + 1))
row = [1]
for _ in range(6):
    print(row)
    row = [x + y for x, y in zip([0] + row, row + [0])]
