import { PyBytes } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { type Blake2Options, blake2 } from "../support/hashes/blake2.ts";
import { md5 } from "../support/hashes/md5.ts";
import { sha1 } from "../support/hashes/sha1.ts";
import { sha224, sha256, sha384, sha512 } from "../support/hashes/sha2.ts";
import { sha3, shake } from "../support/hashes/sha3.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { bytesArgument } from "./bytes-arguments.ts";

type Digest = (data: Uint8Array) => Uint8Array;

const DIGESTS: Readonly<Record<string, Digest>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  sha3_224: (data) => sha3(data, 28),
  sha3_256: (data) => sha3(data, 32),
  sha3_384: (data) => sha3(data, 48),
  sha3_512: (data) => sha3(data, 64),
};

const numberOf = (value: Value): number => Number(asInt(value) ?? 0);

/** The module `_hashes`, ours: what `hashlib`, `hmac` and `random` are made over. */
export function hashesModule(_vm: VM): PyModule {
  const module = new PyModule("_hashes");
  const define = (name: string, signature: string, run: (...args: Value[]) => Uint8Array) =>
    module.namespace.set(
      name,
      new PyNative(name, signature, (_run: VM, ...args: Value[]) => new PyBytes(run(...args)), {
        module: "_hashes",
      }),
    );
  for (const [name, digest] of Object.entries(DIGESTS)) {
    define(name, "data, /", (data = null) => digest(bytesArgument(data)));
  }
  define("shake_128", "data, size, /", (data = null, size = 0) =>
    shake(bytesArgument(data), 128, numberOf(size)),
  );
  define("shake_256", "data, size, /", (data = null, size = 0) =>
    shake(bytesArgument(data), 256, numberOf(size)),
  );
  for (const name of ["blake2b", "blake2s"] as const) {
    define(name, "data, size, key, salt, person, /", (data = null, ...options) =>
      blake2(name, bytesArgument(data), blake2Options(options)),
    );
  }
  define("pbkdf2", "name, password, salt, rounds, size, /", derivedKey);
  return module;
}

function blake2Options([size = 0, ...texts]: readonly Value[]): Blake2Options {
  const [key, salt, person] = texts.map(bytesArgument);
  const none = new Uint8Array();
  return { size: numberOf(size), key: key ?? none, salt: salt ?? none, person: person ?? none };
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** RFC 2104 */
function authenticated(digest: Digest, block: number, key: Uint8Array): Digest {
  const short = key.length > block ? digest(key) : key;
  const pad = (byte: number): Uint8Array =>
    Uint8Array.from({ length: block }, (_, i) => (short[i] ?? 0) ^ byte);
  const inner = pad(0x36);
  const outer = pad(0x5c);
  return (data) => digest(joined(outer, digest(joined(inner, data))));
}

/** RFC 8018, PBKDF2 */
function derivedKey(
  name: Value = null,
  password: Value = null,
  salt: Value = null,
  rounds: Value = 0,
  size: Value = 0,
): Uint8Array {
  const digest = DIGESTS[String(name)] ?? sha256;
  const block = name === "sha512" || name === "sha384" ? 128 : 64;
  const sign = authenticated(digest, block, bytesArgument(password));
  const blocks: Uint8Array[] = [];
  for (let done = 0; done < numberOf(size); done += blocks[0]?.length ?? 1) {
    const index = Uint8Array.of(0, 0, 0, blocks.length + 1);
    let last = sign(joined(bytesArgument(salt), index));
    const sum = last.slice();
    for (let round = 1; round < numberOf(rounds); round += 1) {
      last = sign(last);
      for (const [i, byte] of last.entries()) sum[i] = (sum[i] ?? 0) ^ byte;
    }
    blocks.push(sum);
  }
  return joined(...blocks).slice(0, numberOf(size));
}
