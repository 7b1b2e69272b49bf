"""Digests of texts of many lengths, by every algorithm of hashlib, and what is said of wrong arguments."""

import hashlib
import hmac

NAMES = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]

for name in NAMES:
    make = getattr(hashlib, name)
    h = make(b"hello")
    print(name, h.name, h.digest_size, h.block_size)
    print(" ", h.hexdigest(), make().hexdigest() == hashlib.new(name).hexdigest())
    h.update(b" world")
    other = h.copy()
    other.update(b"!")
    print(" ", h.hexdigest() == make(b"hello world").hexdigest(), other.hexdigest())
    total = make()
    for size in (0, 1, 55, 56, 63, 64, 65, 71, 72, 104, 111, 112, 127, 128, 129, 135, 136, 144, 255, 1000):
        total.update(make(bytes(i % 251 for i in range(size))).digest())
    print(" ", total.hexdigest())

for name in ("shake_128", "shake_256"):
    h = getattr(hashlib, name)(b"hello")
    print(name, h.hexdigest(8), h.hexdigest(200)[-20:], h.digest_size, h.block_size)

print(hashlib.blake2b(b"x", digest_size=16).hexdigest())
print(hashlib.blake2b(b"x", key=b"secret", salt=b"salt", person=b"me").hexdigest())
print(hashlib.blake2s(b"x" * 200, digest_size=5, key=b"k").hexdigest())
print(hashlib.new("SHA256", b"abc").hexdigest() == hashlib.sha256(b"abc").hexdigest())
print(sorted(hashlib.algorithms_guaranteed))
print(hashlib.sha256(bytearray(b"abc")).hexdigest()[:8])

key = b"key"
print(hmac.new(key, b"message", "sha256").hexdigest())
print(hmac.new(key, b"message", hashlib.sha1).hexdigest())
print(hmac.new(b"k" * 200, b"message", "md5").hexdigest())
print(hmac.digest(key, b"message", "sha512").hex()[:40])
signed = hmac.new(key, digestmod="sha256")
signed.update(b"mess")
copied = signed.copy()
signed.update(b"age")
print(signed.name, signed.digest_size, signed.block_size, signed.hexdigest() == hmac.new(key, b"message", "sha256").hexdigest())
print(copied.hexdigest()[:16])
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: hashlib.sha256("text"))
attempt(lambda: hashlib.sha256(5))
attempt(lambda: hashlib.md5().update("text"))
attempt(lambda: hashlib.new("nonsense"))
attempt(lambda: hmac.new(key, b"m"))
attempt(lambda: hmac.new("key", b"m", "sha256"))
attempt(lambda: hmac.compare_digest("a", b"a"))
attempt(lambda: hmac.compare_digest("é", "é"))
