import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const APP = join(import.meta.dirname, "../../app");

const components = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .sort();

/** Attributes that a person reads or hears. */
const SPOKEN = /(?<![\w-])(?:aria-label|title|hint|placeholder)="([^"]*[A-Za-z]{2}[^"]*)"/gu;
/** What a control offers. */
const OFFERED = /\b(?:word|hint|says): "([^"]*[A-Za-z]{2}[^"]*)"/gu;

/** What does not translate. */
const NAMES = new Set(["program.py"]);

test.each(components)("%s has its words from the catalogue in app/words", (name) => {
  const text = readFileSync(join(APP, name), "utf8");
  const found = [...text.matchAll(SPOKEN), ...text.matchAll(OFFERED)].map(([, words]) => words);
  expect(found.filter((words) => words !== undefined && !NAMES.has(words))).toEqual([]);
});
