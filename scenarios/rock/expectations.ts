import type { Expectations } from "../scenario.ts";

export const expectations: Expectations = {
  stdout:
    "nothing has run yet\ncarry() is about to await a rock\nsend() gave back 7\nthe rock was sent 42\nthe await has the value 42\ncarry() returned 43\n",
  results: {},
  ending: "finished",
};
