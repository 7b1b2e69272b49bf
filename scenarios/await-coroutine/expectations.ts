import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "a a a a a b <- a coroutine each time\nb a a a a a <- a task each time\n",
  results: {},
  ending: "finished",
};
