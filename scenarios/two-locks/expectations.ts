import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout: "Ann holds its first lock\nBob holds its first lock\n",
  results: {},
  ending: "waits for ever",
};
