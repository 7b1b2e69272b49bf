/** Below this the series converges quickly, above it the continued fraction does. */
const SERIES_LIMIT = 1.5;
const SERIES_TERMS = 25;
const FRACTION_TERMS = 50;
/** From here on `erfc` is smaller than any float. */
const NOTHING_LEFT = 30;
const ROOT_OF_PI = Math.sqrt(Math.PI);

/** The error function: an alternating series near zero, 1 - erfc elsewhere. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return series(x);
  const tail = size >= NOTHING_LEFT ? 0 : continuedFraction(size);
  return x > 0 ? 1 - tail : tail - 1;
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return 1 - series(x);
  const tail = size >= NOTHING_LEFT ? 0 : continuedFraction(size);
  return x > 0 ? tail : 2 - tail;
}

/** erf(x) = 2/√π · x·exp(-x²) · Σ (2x²)^k / (1·3·…·(2k+1)) */
function series(x: number): number {
  const square = x * x;
  let sum = 0;
  let factor = SERIES_TERMS + 0.5;
  for (let k = 0; k < SERIES_TERMS; k += 1) {
    sum = 2 + (square * sum) / factor;
    factor -= 1;
  }
  return (sum * x * Math.exp(-square)) / ROOT_OF_PI;
}

/** erfc(x) for large positive x. */
function continuedFraction(x: number): number {
  const square = x * x;
  let [p, before] = [1, 0];
  let [q, beforeQ] = [square + 0.5, 1];
  for (let k = 1; k <= FRACTION_TERMS; k += 1) {
    const a = k * (k - 0.5);
    const b = square + 0.5 + 2 * k;
    [before, p] = [p, b * p - a * before];
    [beforeQ, q] = [q, b * q - a * beforeQ];
  }
  return ((p / q) * x * Math.exp(-square)) / ROOT_OF_PI;
}
