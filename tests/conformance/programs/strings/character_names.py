print("\N{BULLET} one", "\N{latin small letter e with acute}", "\N{GREEK SMALL LETTER PI}", "\N{NBSP}x".encode())
print(f"\N{GREEK SMALL LETTER PI} is about {3.14159:.2f}", "\N{HANGUL SYLLABLE GAG}", "\N{CJK UNIFIED IDEOGRAPH-4E00}")
print("\N{GRINNING FACE}\N{ZERO WIDTH JOINER}", len("\N{GRINNING FACE}"), ascii("\N{SNOWMAN}"), "\N{LF}" == "\n")
print(r"\N{FOO}", rf"\N{3}", f"{'\N{BULLET}'}")
print("caf\N{LATIN SMALL LETTER E WITH ACUTE} \N{EURO SIGN}".encode("ascii", "namereplace"))
for text in '"\\N{no such name}"', '"é\\N{bar baz} x"', '"\\N{BULLET"', '"\\N"', 'f"\\N{nope} {1}"':
    try:
        print(eval(text))
    except SyntaxError as error:
        print(text, error.msg)
deck = [rank + suit for suit in "\N{BLACK SPADE SUIT}\N{WHITE HEART SUIT}" for rank in "AKQ"]
print(*deck)
box = "\N{BOX DRAWINGS LIGHT HORIZONTAL}" * 5
print("\N{BOX DRAWINGS LIGHT DOWN AND RIGHT}" + box + "\N{BOX DRAWINGS LIGHT DOWN AND LEFT}")

import re

for pattern in (r"\N{EM DASH}", r"[\N{LATIN SMALL LETTER A}-c]", r"\N{DIGIT ONE}+", r"\N{NOPE}", r"\N", r"\N{", r"\N{}", r"[\N{]", r"a\N{x", r"[\N]", r"\NX", rb"\N{EM DASH}"):
    try:
        print(re.findall(pattern, b"" if isinstance(pattern, bytes) else "a—b111c"))
    except re.PatternError as error:
        print(error, error.pos)
