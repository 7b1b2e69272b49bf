import { describe, expect, test } from "vitest";
import { geometricMean, median, quantile } from "./statistics.ts";

describe("the median", () => {
  test("is the middle one, or between the two middle ones, in whatever order they come", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 2, 4])).toBe(3);
    expect(median([7])).toBe(7);
  });

  test("orders numbers as numbers", () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  test("of nothing is no number, and leaves its argument as it is", () => {
    const none: number[] = [];
    expect(median(none)).toBeNaN();
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });
});

describe("a quantile", () => {
  const hundred = Array.from({ length: 101 }, (_, place) => place);

  test("is read off where that share of the numbers lies below", () => {
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred, 0)).toBe(0);
    expect(quantile(hundred, 1)).toBe(100);
  });

  test("is read between two neighbours", () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });
});

describe("the geometric mean", () => {
  test("takes twice as good and half as good for even", () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12);
    expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 12);
  });

  test("of ratios turned round is the ratio turned round", () => {
    const ratios = [3, 0.7, 12];
    const turned = ratios.map((ratio) => 1 / ratio);
    expect(geometricMean(turned)).toBeCloseTo(1 / geometricMean(ratios), 12);
  });
});
