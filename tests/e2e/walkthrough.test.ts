import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect } from "vitest";
import { DESKTOP, screenshot } from "./browser.ts";
import { picture, press, ready, stepNumber } from "./person.ts";
import { test } from "./test.ts";

const README_PICTURE = fileURLToPath(new URL("../../public/walkthrough.png", import.meta.url));

describe("the walkthrough, by keyboard alone", () => {
  test("is stepped to its end, where the cards show 15 and 17, and back to its start", async ({
    open,
  }) => {
    const { page, errors } = await open();
    await ready(page);
    const first = await stepNumber(page);
    const seen = new Map<number, Record<string, string>>([[first, await picture(page)]]);
    const order = [first];
    for (;;) {
      await press(page, "ArrowRight");
      const step = await stepNumber(page);
      if (step === order.at(-1)) break;
      order.push(step);
      if (order.length % 9 === 0) seen.set(step, await picture(page));
    }
    expect(order.length).toBeGreaterThan(30);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const cards = await page.getByRole("region", { name: "Tasks and futures" }).innerText();
    expect(cards).toMatch(/main_task[\s\S]*FINISHED[\s\S]*17/);
    expect(cards).toMatch(/triple_task[\s\S]*FINISHED[\s\S]*15/);

    expect(seen.size).toBeGreaterThan(3);
    for (const step of order.toReversed().slice(1)) {
      await press(page, "ArrowLeft");
      expect(await stepNumber(page)).toBe(step);
      const before = seen.get(step);
      if (before !== undefined) expect(await picture(page)).toEqual(before);
    }
    expect(await stepNumber(page)).toBe(first);
    expect(errors).toEqual([]);
  });

  test("shows the same at ten sampled steps on the way forth and on the way back", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "Home");
    const forth: Record<string, string>[] = [await picture(page)];
    for (let sample = 1; sample < 10; sample += 1) {
      await press(page, "ArrowRight", 6);
      forth.push(await picture(page));
    }
    expect(new Set(forth.map((one) => JSON.stringify(one))).size).toBe(10);
    const back: Record<string, string>[] = [await picture(page)];
    for (let sample = 1; sample < 10; sample += 1) {
      await press(page, "ArrowLeft", 6);
      back.unshift(await picture(page));
    }
    expect(back).toEqual(forth);
  });

  test("goes to the end and the start with one key, and by ticks", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    const last = await stepNumber(page);
    await press(page, "Home");
    const first = await stepNumber(page);
    expect(last).toBeGreaterThan(first);
    await press(page, "]", 3);
    const third = await page.getByRole("region", { name: "Ready queue" }).innerText();
    expect(third).toContain("main_task.wakeup");
    await press(page, "[", 3);
    expect(await stepNumber(page)).toBeLessThan(last);
  });

  test("is what the README shows", async ({ open }) => {
    const { page } = await open("", { viewport: DESKTOP, theme: "light" });
    await ready(page);
    await press(page, "Home");
    for (let i = 0; i < 200; i += 1) {
      const { Narration = "" } = await picture(page);
      if (/main\(\) returned 17/.test(Narration)) break;
      await press(page, "ArrowRight");
    }
    expect((await picture(page))["Narration"]).toContain("17");
    const path = await screenshot(page, "walkthrough");
    if (process.env["UPDATE_README"] !== undefined) copyFileSync(path, README_PICTURE);
  });
});
