"""Lib/hashlib.py over our own digests."""

import _hashes

algorithms_guaranteed = {
    "blake2b", "blake2s", "md5", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256",
    "sha3_384", "sha3_512", "sha512", "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)

# Bytes of a digest and of a block.
_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128),
    "sha512": (64, 128), "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104),
    "sha3_512": (64, 72), "shake_128": (0, 168), "shake_256": (0, 136), "blake2b": (64, 128), "blake2s": (32, 64),
}

__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")


def _content(data):
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    try:
        return bytes(memoryview(data))
    except (NameError, TypeError):
        raise TypeError("object supporting the buffer API required") from None


class HASH:
    __module__ = "_hashlib"

    def __init__(self, name, content, sizes, options=()):
        self._name = name
        self._content = content
        self._sizes = sizes
        self._options = options

    name = property(lambda self: self._name)
    digest_size = property(lambda self: self._sizes[0])
    block_size = property(lambda self: self._sizes[1])

    def update(self, obj, /):
        self._content += _content(obj)

    def digest(self):
        return getattr(_hashes, self._name)(self._content, *self._options)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return type(self)(self._name, self._content, self._sizes, self._options)

    def __repr__(self):
        return f"<{self._name} {type(self).__module__}.{type(self).__name__} object @ {id(self):#x}>"


class HASHXOF(HASH):
    __module__ = "_hashlib"

    def digest(self, length):
        if length < 0:
            raise ValueError("value must be positive")
        return getattr(_hashes, self._name)(self._content, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


_ABSENT = object()


def _constructor(name):
    cls = HASHXOF if name.startswith("shake") else HASH

    def make(data=_ABSENT, *, usedforsecurity=True, string=None):
        return cls(name, _content((b"" if string is None else string) if data is _ABSENT else data), _SIZES[name])

    make.__name__ = make.__qualname__ = f"openssl_{name}"
    return make


class _Blake2(HASH):
    def __new__(cls, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        made = object.__new__(cls)
        most = cls.MAX_DIGEST_SIZE
        size = most if digest_size is None else digest_size
        if not 1 <= size <= most:
            raise ValueError(f"digest_size for {cls.__name__} must be between 1 and {most} bytes, here it is {size}")
        for what, value, limit in ("salt", salt, cls.SALT_SIZE), ("person", person, cls.PERSON_SIZE), ("key", key, cls.MAX_KEY_SIZE):
            if len(value) > limit:
                raise ValueError(f"maximum {what} length is {limit} bytes")
        HASH.__init__(made, cls.__name__, _content(data), (size, most * 2), (size, bytes(key), bytes(salt), bytes(person)))
        return made

    def __init__(self, *args, **keywords):
        pass

    def copy(self):
        made = object.__new__(type(self))
        HASH.__init__(made, self._name, self._content, self._sizes, self._options)
        return made


class blake2b(_Blake2):
    __module__ = "_blake2"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16


class blake2s(_Blake2):
    __module__ = "_blake2"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8


md5 = _constructor("md5")
sha1 = _constructor("sha1")
sha224 = _constructor("sha224")
sha256 = _constructor("sha256")
sha384 = _constructor("sha384")
sha512 = _constructor("sha512")
sha3_224 = _constructor("sha3_224")
sha3_256 = _constructor("sha3_256")
sha3_384 = _constructor("sha3_384")
sha3_512 = _constructor("sha3_512")
shake_128 = _constructor("shake_128")
shake_256 = _constructor("shake_256")


_CONSTRUCTORS = {make.__name__.removeprefix("openssl_"): make for make in (
    blake2b, blake2s, md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256,
)}


def new(name, data=b"", **kwargs):
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    lowered = name.lower().replace("-", "")
    lowered = lowered if lowered in algorithms_guaranteed else name.lower().replace("-", "_")
    if lowered not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    return _CONSTRUCTORS[lowered](data, **kwargs)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if hash_name not in _SIZES or hash_name.startswith(("shake", "blake", "sha3")):
        raise ValueError(f"unsupported hash type {hash_name}")
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is not None and dklen < 1:
        raise ValueError("key length must be greater than 0.")
    size = _SIZES[hash_name][0] if dklen is None else dklen
    return _hashes.pbkdf2(hash_name, bytes(password), bytes(salt), iterations, size)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    made = new(digest) if isinstance(digest, str) else digest()
    while chunk := fileobj.read(_bufsize):
        made.update(chunk)
    return made
