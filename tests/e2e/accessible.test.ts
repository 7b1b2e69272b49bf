import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { PHONE, type Theme } from "./browser.ts";
import { button, command, openVariables } from "./panels.ts";
import { press, ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES: readonly Theme[] = ["light", "dark"];

/** What axe finds against WCAG 2.2 AA, in words. */
async function problemsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} (${nodes.length})`,
    );
  });
}

describe.each(THEMES)("axe finds nothing, %s", (theme) => {
  test("in the middle of the walkthrough, with everything open", async ({ open }) => {
    const { page } = await open("", { theme });
    await ready(page);
    await openVariables(page);
    await press(page, "Shift+Digit3");
    await press(page, "ArrowRight", 60);
    expect(await problemsIn(page)).toEqual([]);
    await button(page, "Await graph").click();
    expect(await problemsIn(page)).toEqual([]);
    await button(page, "State chart").click();
    await button(page, "Stops").click();
    expect(await problemsIn(page)).toEqual([]);
  });

  test("in the sheets, the talk, the editor and after a failure", async ({ open }) => {
    const { page } = await open("", { theme });
    await ready(page);
    for (const name of ["Scenarios", "Share", "Layout", "Keys"]) {
      await button(page, name).click();
      await page.getByRole("dialog").waitFor();
      expect([name, ...(await problemsIn(page))]).toEqual([name]);
      await page.keyboard.press("Escape");
    }
    await command(page, "tables of text");
    await page.getByRole("dialog", { name: "The state as text" }).waitFor();
    expect(await problemsIn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await button(page, "Present").click();
    expect(await problemsIn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await runProgram(page, "def f()\n");
    await page.getByText("expected ':'").first().waitFor();
    expect(await problemsIn(page)).toEqual([]);
  });

  test("on a phone", async ({ open }) => {
    const { page } = await open("", { theme, viewport: PHONE, touch: true });
    await ready(page);
    for (const name of ["Code", "Tasks", "Time", "Output"]) {
      await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
      expect([name, ...(await problemsIn(page))]).toEqual([name]);
    }
  });
});
