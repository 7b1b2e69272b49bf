import { normalise, type PyInt } from "./int.ts";
import { Raise } from "./raise.ts";

export type ByteOrder = "little" | "big";
type Sign = "signed" | "unsigned";

/** `a.to_bytes(length, order, signed=…)` */
export function intToBytes(a: PyInt, length: number, order: ByteOrder, sign: Sign): Uint8Array {
  if (a < 0 && sign === "unsigned") {
    throw new Raise("OverflowError", "can't convert negative int to unsigned");
  }
  const value = BigInt(a);
  const bits = length * 8;
  const fits = sign === "signed" ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  if (fits !== value) throw new Raise("OverflowError", "int too big to convert");
  const digits = BigInt.asUintN(bits, value)
    .toString(16)
    .padStart(length * 2, "0");
  const bytes = Uint8Array.from({ length }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
  return order === "big" ? bytes : bytes.reverse();
}

/** `int.from_bytes(bytes, order, signed=…)` */
export function bytesToInt(bytes: Uint8Array, order: ByteOrder, sign: Sign): PyInt {
  if (bytes.length === 0) return 0;
  const big = order === "big" ? bytes : bytes.slice().reverse();
  const digits = Array.from(big, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const value = BigInt(`0x${digits}`);
  return normalise(sign === "signed" ? BigInt.asIntN(bytes.length * 8, value) : value);
}
