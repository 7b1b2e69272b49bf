import { describe, expect } from "vitest";
import { DESKTOP, PHONE, screenshot, type Theme } from "./browser.ts";
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
