import { expect, test } from "vitest";
import { coreLibrary, fetchInto, SHELVES } from "../../app/session/shelves.ts";
import { LIBRARY } from "../../engine/library.ts";

test("every shelf has the modules that it is said to have", async () => {
  for (const { names, fetch } of SHELVES) {
    expect((await fetch()).map(([name]) => name)).toEqual(names);
  }
});

test("a page knows the modules that the command line knows", () => {
  const library = coreLibrary();
  expect([...LIBRARY.keys()].filter((name) => !library.has(name))).toEqual([]);
  expect(library.has("nothing_of_the_kind")).toBe(false);
});

test("a module is there when it was fetched, and not before", async () => {
  const library = coreLibrary();
  expect(library.get("asyncio")).toBeDefined();
  expect(library.get("decimal")).toBeUndefined();
  await fetchInto(library, "decimal");
  expect(library.get("decimal")).toBe(LIBRARY.get("decimal"));
});
