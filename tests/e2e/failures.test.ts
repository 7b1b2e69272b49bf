import { describe, expect } from "vitest";
import { ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const HOSTILE = [
  [
    "markup",
    "print('<img src=x onerror=\"document.title=1\">')",
    '<img src=x onerror="document.title=1">',
  ],
  ["a NUL", "print('a\\0b')", "b"],
  ["a lone surrogate", "print('x\\ud800y')", "y"],
] as const;

describe("a program that goes wrong never blanks the page", () => {
  test("an endless loop ends by budget, with a recording to step through", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, "x = 1\nwhile True:\n    pass\n");
    await page
      .getByText(/Stopped after/)
      .first()
      .waitFor();
    await ready(page);
    expect(errors).toEqual([]);
  });

  test("a syntax error shows its place and CPython's words", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, "def f()\n    pass\n");
    await page.getByText("expected ':'").first().waitFor();
    await page
      .getByText(/line 1/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  test("an uncaught exception shows CPython's traceback in the output", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, "def f():\n    raise ValueError('no')\nf()\n");
    await ready(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    const output = page.getByRole("region", { name: "Output" });
    await output.getByText("Traceback (most recent call last)").waitFor();
    expect(await output.innerText()).toContain("ValueError: no");
    expect(errors).toEqual([]);
  });

  test.for(HOSTILE)("%s in the output is shown as text", async ([, source, shown], { open }) => {
    const { page, errors } = await open();
    await ready(page);
    const title = await page.title();
    await runProgram(page, source);
    await ready(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await page.getByRole("region", { name: "Output" }).getByText(shown).first().waitFor();
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(errors).toEqual([]);
  });

  test("a line of a megabyte in the source does not hang the page", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, `x = "${"x".repeat(1_000_000)}"\nprint(len(x))\n`);
    await ready(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await page.getByRole("region", { name: "Output" }).getByText("1000000").waitFor();
    expect(errors).toEqual([]);
  });
});
