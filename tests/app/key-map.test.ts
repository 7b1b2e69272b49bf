import { describe, expect, test } from "vitest";
import { BINDINGS } from "../../app/session/bindings.ts";
import { type Focus, intentOf, type Press } from "../../app/session/key-map.ts";

const press = (key: string, rest: Partial<Press> = {}): Press => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...rest,
});

/** What a key does, as the key sheet says it. */
const does = (event: Press, focus: Focus = "page"): string | undefined => {
  const intent = intentOf(event, focus);
  return BINDINGS.find((binding) => binding.intent === intent && intent !== undefined)?.does;
};

describe("on the page", () => {
  test.each([
    ["ArrowRight", "Step forward"],
    [".", "Step forward"],
    ["ArrowLeft", "Step back"],
    [",", "Step back"],
    ["Home", "First step"],
    ["End", "Last step"],
    [" ", "Play, pause"],
    ["g", "Go to a step by its number"],
    ["1", "Step from line to line"],
    ["4", "Step from tick to tick"],
    ["i", "Step into what is called or awaited here"],
    ["PageDown", "A tenth of the run on"],
    ["F6", "Next pane"],
  ])("%s: %s", (key, words) => {
    expect(does(press(key))).toBe(words);
  });

  test("Shift makes arrows go from task to task", () => {
    expect(does(press("ArrowRight", { shiftKey: true }))).toBe("Next task switch");
    expect(does(press("ArrowLeft", { shiftKey: true }))).toBe("Previous task switch");
  });

  test("brackets are known by their place, whatever the keyboard writes on them", () => {
    expect(does(press("+", { code: "BracketRight" }))).toBe("Next tick of the loop");
    expect(does(press("ü", { code: "BracketLeft" }))).toBe("Previous tick of the loop");
  });

  test("Shift and a digit choose the depth, whatever that writes on this keyboard", () => {
    const third = press("§", { code: "Digit3", shiftKey: true });
    expect(does(third)).toBe("Every line, asyncio's too");
    expect(does(press("3", { code: "Digit3" }))).toBe("Step from callback to callback");
  });

  test("a sign is the same with Shift and without", () => {
    expect(does(press("?", { shiftKey: true }))).toBe("These keys");
    expect(does(press("?"))).toBe("These keys");
  });

  test("the theme wants a capital D", () => {
    expect(does(press("D", { shiftKey: true }))).toBe("Light or dark");
    expect(does(press("d"))).toBeUndefined();
  });

  test("what the browser does with Alt, Ctrl and Cmd stays the browser's", () => {
    expect(does(press("ArrowLeft", { altKey: true }))).toBeUndefined();
    expect(does(press("g", { ctrlKey: true }))).toBeUndefined();
    expect(does(press("1", { metaKey: true }))).toBeUndefined();
  });
});

describe("while text is typed", () => {
  test("no single key does anything", () => {
    const singles = [".", ",", " ", "g", "?", "1", "h", "ArrowRight", "Home"];
    expect(singles.map((key) => does(press(key), "text"))).toEqual(singles.map(() => undefined));
    expect(does(press("D", { shiftKey: true }), "text")).toBeUndefined();
  });

  test("Ctrl or Cmd and Enter runs the program", () => {
    expect(does(press("Enter", { ctrlKey: true }), "text")).toBe("Run the program");
    expect(does(press("Enter", { metaKey: true }), "text")).toBe("Run the program");
  });
});

test("a button keeps Space and Enter and leaves the rest to the page", () => {
  expect(does(press(" "), "control")).toBeUndefined();
  expect(does(press("ArrowRight"), "control")).toBe("Step forward");
});

test("no two bindings want the same key", () => {
  const wanted = BINDINGS.flatMap(({ on, with: modifier }) =>
    on.map((name) => JSON.stringify([name, modifier])),
  );
  expect(new Set(wanted).size).toBe(wanted.length);
});

test("every binding is reached by a key of its own", () => {
  for (const binding of BINDINGS) {
    const modifiers = { shiftKey: binding.with === "shift", ctrlKey: binding.with === "command" };
    const reached = binding.on.map((name) =>
      intentOf(press("key" in name ? name.key : "x", { ...name, ...modifiers }), "page"),
    );
    expect(reached.every((intent) => intent === binding.intent)).toBe(true);
  }
});
