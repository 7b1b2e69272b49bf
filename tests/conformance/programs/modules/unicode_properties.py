# What Unicode knows of characters: names, categories, numbers, widths
import unicodedata as ud

for char in "aÀß½²5٣\u0301漢한\n€→😀\U0010ffff(ªⅧ㍻\u200d\u0378":
    print(
        ascii(char), ud.name(char, "-"), ud.category(char), ud.combining(char), ud.east_asian_width(char),
        ud.mirrored(char), ud.decimal(char, None), ud.digit(char, None), ud.numeric(char, None),
    )
print(ud.lookup("GREEK SMALL LETTER ALPHA"), ud.lookup("snowman"), ud.unidata_version, "\N{BLACK HEART SUIT}")

NUMBERS = "½⅔Ⅻ四๙"
print([ud.numeric(char) for char in NUMBERS], [char.isnumeric() for char in NUMBERS], [char.isdigit() for char in NUMBERS])


def width(text):
    return sum(2 if ud.east_asian_width(char) in "WF" else 0 if ud.combining(char) else 1 for char in text)


for word in ("naïve", "nai\u0308ve", "日本語", "ｆｕｌｌ", "한글"):
    print(word, len(word), width(word))


def kinds(text):
    found = {}
    for char in text:
        found[ud.category(char)[0]] = found.get(ud.category(char)[0], 0) + 1
    return found


print(kinds("Hello, 世界! №5 €3 + x\t"))

for call in (
    lambda: ud.name("\x00"),
    lambda: ud.lookup("no such thing"),
    lambda: ud.digit("a"),
    lambda: ud.numeric("a"),
    lambda: ud.decimal("²"),
    lambda: ud.category("ab"),
    lambda: ud.name(""),
    lambda: ud.name(1),
    lambda: ud.normalize("NFX", "a"),
):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
