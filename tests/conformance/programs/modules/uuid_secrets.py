import uuid
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://x.org/"))
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node)
print(uuid.UUID("{12345678-1234-5678-1234-567812345678}") == u, hash(u) == hash(u.int))
for bad in ({"hex": "xyz"}, {}, {"bytes": b"1"}, {"int": -1}, {"fields": (1,)}, {"int": 1, "version": 9}):
    try:
        uuid.UUID(**bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    u.int = 3
except TypeError as e:
    print(e)
r = uuid.uuid4()
print(r.version, r.variant, len(str(r)), str(r)[14])
print(uuid.uuid1().version, uuid.uuid7().version, uuid.uuid8(1, 2, 3), uuid.uuid6(1, 2).version)
print(sorted([uuid.UUID(int=5), uuid.UUID(int=3)]), uuid.NIL, uuid.MAX)
print(u < uuid.MAX, {u: 1}[uuid.UUID(str(u))], uuid.SafeUUID.safe, u.is_safe)
import secrets
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), isinstance(secrets.token_urlsafe(), str), secrets.randbelow(1), secrets.compare_digest("a", "a"), secrets.choice([3]))
try:
    secrets.randbelow(0)
except ValueError as e: print(e)
import random
random.seed(1); uuid.uuid4(); secrets.token_hex(); print(random.random())
