import { digitsAfterPoint, divideToNearest } from "./float-digits.ts";
import { absolute, normalise, type PyInt } from "./int.ts";
import { fromFloat } from "./int-float.ts";
import { Raise } from "./raise.ts";

/** Beyond these, rounding a float changes nothing or leaves nothing (Objects/floatobject.c). */
const MOST_PLACES = 323;
const FEWEST_PLACES = -308;

/** `round(value)`: the nearest int, ties to even. */
export function roundFloatToInt(value: number): PyInt {
  const floor = Math.floor(value);
  const fraction = value - floor;
  const up = fraction > 0.5 || (fraction === 0.5 && floor % 2 !== 0);
  return fromFloat(up ? floor + 1 : floor);
}

/** `round(value, places)`: correctly rounded on the exact value, ties to even. */
export function roundFloat(value: number, places: PyInt): number {
  if (!Number.isFinite(value) || places > MOST_PLACES) return value;
  if (places < FEWEST_PLACES) return 0 * value;
  const { digits, point } = digitsAfterPoint(Math.abs(value), Number(places));
  const size = Number(`0.${digits}e${point}`);
  if (!Number.isFinite(size)) {
    throw new Raise("OverflowError", "rounded value too large to represent");
  }
  return value < 0 || Object.is(value, -0) ? -size : size;
}

/** `round(a, places)` of an int: ties to even; only negative places change anything. */
export function roundInt(a: PyInt, places: PyInt): PyInt {
  if (places >= 0 || a === 0) return a;
  const size = BigInt(absolute(a));
  if (-places > size.toString().length) return 0;
  const unit = 10n ** BigInt(-places);
  const rounded = divideToNearest(size, unit) * unit;
  return normalise(a < 0 ? -rounded : rounded);
}
