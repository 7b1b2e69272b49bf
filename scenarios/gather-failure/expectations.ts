import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout:
    "fetched news\ngather raised: no prices today\nfetched sport\nand sport was never stopped\n",
  results: {},
  ending: "finished",
};
