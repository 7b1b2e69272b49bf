import { exactParts, nearestScaled } from "./float-ratio.ts";
import { reprFloat } from "./float-text.ts";
import { Raise } from "./raise.ts";

/** `float.hex()` */
export function floatToHex(value: number): string {
  if (!Number.isFinite(value)) return reprFloat(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = exactParts(Math.abs(value));
  const hex = mantissa.toString(16).padStart(14, "0");
  const power = exponent + 52;
  return `${sign}0x${hex.charAt(0)}.${hex.slice(1)}p${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}

const HEX_FLOAT = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?(.*)$/s;
const SPECIAL = /^([+-]?)(?:inf|infinity|(nan))$/;

/** `float.fromhex(text)` */
export function floatFromHex(text: string): number {
  const plain = text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, "").toLowerCase();
  const special = SPECIAL.exec(plain);
  if (special) return special[2] ? Number.NaN : special[1] === "-" ? -Infinity : Infinity;
  const [, sign, whole = "", fraction = "", power = "0", rest] = HEX_FLOAT.exec(plain) ?? [];
  if (whole + fraction === "") throw invalidHex();
  const size = hexSize(BigInt(`0x${whole}${fraction}`), Number(power) - 4 * fraction.length);
  if (rest) throw invalidHex(); // only now: an overflow is noticed before what follows it
  return sign === "-" ? -size : size;
}

function hexSize(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n || exponent < -5000 - mantissa.toString(16).length * 4) return 0;
  const size = exponent > 5000 ? Infinity : nearestScaled(mantissa, exponent);
  if (Number.isFinite(size)) return size;
  throw new Raise("OverflowError", "hexadecimal value too large to represent as a float");
}

function invalidHex(): Raise {
  return new Raise("ValueError", "invalid hexadecimal floating-point string");
}
