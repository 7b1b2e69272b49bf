import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "lights out\ngood morning\nnap says: rested\n",
  results: { nap_task: "'rested'", main: "None" },
  ending: "finished",
};
