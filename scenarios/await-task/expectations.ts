import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "cups out\nkettle on\npour the hot water\n",
  results: { kettle: "'hot water'", main: "None" },
  ending: "finished",
};
