import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout:
    "baked loaf 1, 1 on the shelf\nbaked loaf 2, 2 on the shelf\nbaked loaf 3, 2 on the shelf\nsold loaf 1\nbaked loaf 4, 2 on the shelf\nsold loaf 2\nbaked loaf 5, 2 on the shelf\nsold loaf 3\nsold loaf 4\nsold loaf 5\nsold out\n",
  results: {},
  ending: "finished",
};
