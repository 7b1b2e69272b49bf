"""Texts and bytes turned around: Caesar, Vigenère, Morse, run lengths, xor, bits, checksums."""

import string

ALPHABET = string.ascii_lowercase


def caesar(text, shift):
    table = str.maketrans(
        ALPHABET + ALPHABET.upper(),
        ALPHABET[shift:] + ALPHABET[:shift] + (ALPHABET[shift:] + ALPHABET[:shift]).upper(),
    )
    return text.translate(table)


secret = caesar("Hello, World! xyz", 3)
print(secret, caesar(secret, -3), caesar("abc", 26) == "abc")


def vigenere(text, key, sign=1):
    out, place = [], 0
    for letter in text:
        if letter.isalpha():
            base = ord("A") if letter.isupper() else ord("a")
            shift = ord(key[place % len(key)].lower()) - ord("a")
            out.append(chr((ord(letter) - base + sign * shift) % 26 + base))
            place += 1
        else:
            out.append(letter)
    return "".join(out)


hidden = vigenere("Attack at dawn!", "lemon")
print(hidden, vigenere(hidden, "lemon", -1))

MORSE = dict(zip("etianmsurwdkgo", ". - .. .- -. -- ... ..- .-. .-- -.. -.- --. ---".split()))
BACK = {code: letter for letter, code in MORSE.items()}
sent = " ".join(MORSE.get(letter, "?") for letter in "morse z")
print(sent, "".join(BACK.get(code, "_") for code in sent.split()))


def packed(text):
    runs = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1][1] += 1
        else:
            runs.append([letter, 1])
    return "".join(f"{count}{letter}" for letter, count in runs)


def unpacked(text):
    out, digits = "", ""
    for letter in text:
        if letter.isdigit():
            digits += letter
        else:
            out, digits = out + letter * int(digits), ""
    return out


print(packed("aaabccd"), unpacked(packed("aaabccd" + "z" * 12)))

key = b"key"
data = "naïve €5".encode()
mixed = bytes(byte ^ key[i % len(key)] for i, byte in enumerate(data))
print(data, mixed.hex(" "), bytes(byte ^ key[i % len(key)] for i, byte in enumerate(mixed)).decode())
print(bytes.fromhex("de ad BE ef"), int.from_bytes(b"\x01\x02", "big"), (258).to_bytes(2, "little"))


def luhn(number):
    digits = [int(digit) for digit in str(number)][::-1]
    return (sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])) % 10 == 0


print([number for number in (79927398713, 79927398710, 4539578763621486) if luhn(number)])

flags = 0b0101
print(f"{flags:04b} {flags | 0b0010:04b} {flags & ~1:04b} {flags ^ 0b1111:04b} {flags << 2:b} {-flags >> 1}")
print((255).bit_count(), (1023).bit_length(), bin(-5), oct(64), hex(3735928559), int("z", 36), ~7)


def palindrome(text):
    letters = [letter for letter in text.casefold() if letter.isalnum()]
    return letters == letters[::-1]


print(palindrome("A man, a plan, a canal: Panama"), palindrome("Python"), palindrome(""))
groups = {}
for word in "listen silent enlist google elgoog abc".split():
    groups.setdefault("".join(sorted(word)), []).append(word)
print(max(groups.values(), key=len), [group for group in groups.values() if len(group) == 2])
print("ß".upper(), "İ".lower().encode(), "ﬁ".casefold(), "straße".casefold() == "STRASSE".casefold())
