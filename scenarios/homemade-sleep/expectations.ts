import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "quick lap 0\nquick lap 1\nslow lap 0\ntime is up after 2.0 s\nslow lap 1\n",
  results: {},
  ending: "finished",
};
