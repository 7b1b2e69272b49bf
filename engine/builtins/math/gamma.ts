/** Lanczos' approximation with these: sums of `c * x ** k`. */
const G = 6.02468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];
/** 23! is no safe integer but still exact; larger whole arguments go through the sum. */
const EXACT = 23;
const OVERFLOW = 171.7;

function lanczosSum(x: number): number {
  let [top, bottom] = [0, 0];
  for (let k = 0; k < NUMERATOR.length; k += 1) {
    const at = x < 5 ? NUMERATOR.length - 1 - k : k;
    top = x < 5 ? top * x + (NUMERATOR[at] ?? 0) : top / x + (NUMERATOR[at] ?? 0);
    bottom = x < 5 ? bottom * x + (DENOMINATOR[at] ?? 0) : bottom / x + (DENOMINATOR[at] ?? 0);
  }
  return top / bottom;
}

/** The gamma function; NaN where it has a pole. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x === -Infinity ? Number.NaN : x;
  if (x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= EXACT) return factorialOf(x - 1);
  }
  if (x > OVERFLOW) return Infinity;
  if (x < 0) return Math.PI / (sinOfPi(x) * -x * gamma(-x));
  const base = x + G - 0.5;
  const half = base ** ((x - 0.5) / 2);
  return lanczosSum(x) * (half / Math.exp(base)) * half;
}

function factorialOf(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k += 1) product *= k;
  return product;
}

const sinOfPi = (x: number): number => Math.sin(Math.PI * (x % 2));

/** The logarithm of the absolute value of the gamma function; NaN where that has a pole. */
export function logGamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -Math.log(size);
  const base = size + G - 0.5;
  const above = Math.log(lanczosSum(size)) + (size - 0.5) * Math.log(base) - base;
  return x < 0
    ? Math.log(Math.PI) - Math.log(Math.abs(sinOfPi(size))) - Math.log(size) - above
    : above;
}
