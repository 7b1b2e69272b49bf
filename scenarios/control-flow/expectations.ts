import type { Expectations } from "../scenario.ts";
import { ROWS } from "./told.ts";

export const expectations: Expectations = {
  stdout: "",
  flow: ROWS.map(([control]) => control),
  results: { triple_task: "15", main_task: "17" },
  ending: "waits for ever",
};
