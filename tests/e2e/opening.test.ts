import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { DESKTOP, PHONE, screenshot, type Theme } from "./browser.ts";
import { panel } from "./panels.ts";
import { press, ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const THEMES: readonly Theme[] = ["light", "dark"];
const VIEWPORTS = { desktop: DESKTOP, phone: PHONE };

describe("the built page opens", () => {
  for (const theme of THEMES) {
    for (const [name, viewport] of Object.entries(VIEWPORTS)) {
      test(`${theme}, on a ${name}`, async ({ open }) => {
        const { page, errors } = await open("", { theme, viewport });
        await page.getByRole("main").first().waitFor({ state: "visible" });
        await screenshot(page, `opening-${theme}-${name}`);
        expect(errors).toEqual([]);
      });
    }
  }

  test("fits the width of a phone", async ({ open }) => {
    const { page } = await open("", { viewport: PHONE, touch: true });
    await page.getByRole("main").first().waitFor({ state: "visible" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
});

const text = (page: Page, name: string): Promise<string | null> => panel(page, name).textContent();

describe("the first scenario", () => {
  test("can be stepped to its end while the engine is still on its way", async ({ open }) => {
    const { page } = await open();
    await page.context().route(/engine\.worker/, () => undefined);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
    await press(page, "End");
    await expect.poll(() => text(page, "Tasks and futures")).toContain("17");
  });

  test("is recorded by the engine where its recording cannot be fetched", async ({ open }) => {
    const { page } = await open();
    await page.context().route(/\.loopscope/, (route) => route.abort());
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
    await press(page, "End");
    await expect.poll(() => text(page, "Tasks and futures")).toContain("17");
  });

  test("leaves the engine ready for a program of one's own", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, "print('my own')\n");
    await ready(page);
    await press(page, "Escape");
    await press(page, "End");
    await expect.poll(() => text(page, "Output")).toContain("my own");
    expect(errors).toEqual([]);
  });
});
