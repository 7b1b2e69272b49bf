/** The middle of some numbers; of an even count the mean of the two middle ones. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number below which a share of them lies, read between neighbours; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The mean that treats twice as fast and half as fast alike. All must be positive. */
export const geometricMean = (numbers: readonly number[]): number =>
  Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
