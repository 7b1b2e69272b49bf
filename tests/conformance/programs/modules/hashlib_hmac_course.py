import hashlib, hmac, zlib, secrets, base64
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = hashlib.new(name, b"hello"); print(name, h.hexdigest(), h.digest_size, h.block_size, h.name)
print(hashlib.shake_128(b"x").hexdigest(10), hashlib.shake_256(b"x").digest(5), hashlib.blake2b(b"x", digest_size=10, key=b"k").hexdigest(), hashlib.sha256().hexdigest())
h = hashlib.sha256(); h.update(b"a"); c = h.copy(); h.update(b"b"); print(h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), c.hexdigest() == hashlib.sha256(b"a").hexdigest(), h.digest()[:4], "sha256" in hashlib.algorithms_guaranteed, sorted(hashlib.algorithms_guaranteed)[:3])
print(hmac.new(b"key", b"msg", "sha256").hexdigest(), hmac.new(b"key", b"msg", hashlib.md5).hexdigest(), hmac.compare_digest(b"a", b"a"), hmac.digest(b"k", b"m", "sha1").hex())
for f in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", b"m"), lambda: hashlib.sha1(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def chain(n):
    prev = "0" * 8; out = []
    for i in range(n): prev = hashlib.sha256(f"{i}{prev}".encode()).hexdigest()[:8]; out.append(prev)
    return out
print(chain(4)); nonce = 0
while not hashlib.sha256(f"block{nonce}".encode()).hexdigest().startswith("00"): nonce += 1
print(nonce, base64.b64encode(hashlib.md5(b"q").digest()).decode(), zlib.crc32(b"abc"), int(hashlib.sha1(b"z").hexdigest(), 16) % 1000, len(secrets.token_hex(4)))
import io; print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest()[:10])
