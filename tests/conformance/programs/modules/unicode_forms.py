# Normal forms of Unicode: texts that look the same, and how to strip accents
import unicodedata
from unicodedata import is_normalized, normalize

composed, decomposed = "é", "e\u0301"
print(composed == decomposed, len(composed), len(decomposed), normalize("NFC", decomposed) == composed)
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    texts = ["é", "e\u0301", "ﬁ", "x²", "Å", "한", "①", "ｶﾞ", "ſ"]
    print(form, [ascii(normalize(form, text)) for text in texts], [is_normalized(form, text) for text in texts])


def without_accents(text):
    parts = normalize("NFD", text)
    return normalize("NFC", "".join(char for char in parts if not unicodedata.combining(char)))


for word in ("Crème Brûlée", "Ångström", "Žižek", "El Niño", "Đorđe", "Tiếng Việt"):
    print(word, "->", without_accents(word))


def slug(title):
    text = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(char if char.isalnum() else " " for char in text).split())


print(slug("Ça va? — Déjà vu, №5"), slug("Smörgåsbord ½ price"))


def same(left, right):
    return normalize("NFKC", left).casefold() == normalize("NFKC", right).casefold()


print(same("STRASSE", "straße"), same("ﬃ", "FFI"), same("Ⅷ", "viii"), same("é", "e"))
names = ["Zoë", "Zoe\u0308", "zoe", "Ánna", "Anna"]
print(sorted(names, key=lambda name: (without_accents(name).casefold(), name)), len({normalize("NFC", name) for name in names}))
