import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "open film\npart 1\npart 2\nclose film\ntoo slow\n",
  results: {},
  ending: "finished",
};
