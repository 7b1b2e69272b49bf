import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout:
    "fetched news\nstopped fetching sport\nthe group raised: (ConnectionError('no prices today'),)\n",
  results: {},
  ending: "finished",
};
