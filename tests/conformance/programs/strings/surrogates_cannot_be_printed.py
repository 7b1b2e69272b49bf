# Half of a surrogate pair is a character of a str, but UTF-8 has no bytes for it.
half = "\ud83d"
pair = "\U0001f600"
print(len(half), len(pair), ascii(half), repr(half))

try:
    print(half)
except UnicodeEncodeError as error:
    print(error)
    print(error.encoding, ascii(error.object), error.start, error.end, error.reason)

try:
    print("before", half, "after")
except UnicodeEncodeError:
    print()
    print("what came before it was written")

for handler in "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogatepass":
    print(handler, ("a" + half + "b").encode("utf-8", handler))

undecodable = b"caf\xe9".decode("utf-8", "surrogateescape")
print(ascii(undecodable), undecodable.encode("utf-8", "surrogateescape"))
print(f"{half!a} {half!r:>10}|")
