import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { PHONE } from "./browser.ts";
import { button, command, openVariables, panel, toggleBreakpoint } from "./panels.ts";
import { press, ready, stepNumber } from "./person.ts";
import { test } from "./test.ts";

/** Steps on until `what` is there to be read in a panel. */
async function stepUntil(page: Page, name: string, what: RegExp): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    if (what.test(await panel(page, name).innerText())) return;
    await press(page, "ArrowRight");
  }
  throw new Error(`${name} never showed ${what}`);
}

describe("what a moment shows", () => {
  test("values pass between frames by name: send, yield, and StopIteration with its value", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    for (const passed of [/send\(None\)/, /yield\s+T?\s*triple_task/, /StopIteration\(\s*15\s*\)/])
      await stepUntil(page, "Call stack", passed);
  });

  test("an exception that goes up is named between the frames that it leaves", async ({ open }) => {
    const { page } = await open("#scenario=gather-failure");
    await ready(page);
    await press(page, "e");
    await page.getByRole("combobox", { name: "Stop when" }).selectOption("exception raised");
    await button(page, "Run on").click();
    await stepUntil(page, "Call stack", /raise \w+Error/);
  });

  test("a line shows what it has stored, and a suspended task stands at its line", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    await toggleBreakpoint(page, 11);
    await press(page, "c");
    const source = panel(page, "program.py");
    expect(await source.locator(".source-line .stored").allInnerTexts()).toContain(
      "tripled_val = 15",
    );
    await press(page, "[", 2);
    const pin = source.locator(".source-line", { hasText: "main_task suspended here" });
    expect(await pin.innerText()).toContain("await triple_task");
  });

  test("the state chart is drawn by itself, with each task in its state", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    await button(page, "State chart").click();
    const chart = panel(page, "State chart");
    const finished = chart.locator(".state-box.finished");
    expect(await finished.textContent()).toContain("main_task, triple_task");
    const arrows = chart.locator("svg");
    for (const arrow of await arrows.all())
      expect((await arrow.boundingBox())?.height).toBeLessThan(80);
  });

  test("a timer stands under the task that sleeps", async ({ open }) => {
    const { page } = await open("#scenario=control-flow-sleep");
    await ready(page);
    await stepUntil(page, "Scheduled", /sleep/);
    expect(await panel(page, "Scheduled").locator(".token").count()).toBeGreaterThan(0);
  });
});

test("play follows the virtual clock: it waits as long as the program does", async ({ open }) => {
  const { page } = await open("#scenario=control-flow-sleep");
  await ready(page);
  await command(page, "by the virtual clock");
  await page.getByText("Play follows the virtual clock.").waitFor();
  const before = await stepNumber(page);
  await press(page, " ");
  await expect.poll(() => stepNumber(page)).toBeGreaterThan(before);
  await button(page, "Pause").click();
});

test("a watch has its history over the whole run, and a press goes there", async ({ open }) => {
  const { page } = await open("#scenario=producer-consumer");
  await ready(page);
  await openVariables(page);
  await button(page, "Watch").first().click();
  await page.getByRole("combobox", { name: "Watch a variable or an expression" }).fill("loaf");
  await page.keyboard.press("Enter");
  const history = page.getByRole("list", { name: "History of loaf" });
  const values = history.getByRole("button");
  await values.nth(2).click();
  expect(await stepNumber(page)).toBeGreaterThan(1);
  expect(await history.locator("[aria-current]").count()).toBe(1);
});

test("on a phone all commands are a finger's press away, and large enough", async ({ open }) => {
  const { page, errors } = await open("", { viewport: PHONE, touch: true });
  await ready(page);
  await button(page, "More buttons").tap();
  await button(page, "All commands").tap();
  const dialog = page.getByRole("dialog", { name: "All commands" });
  const share = dialog.getByRole("option", { name: /Share/ });
  expect((await share.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await share.tap();
  await page.getByRole("dialog", { name: "Share" }).waitFor();
  expect(errors).toEqual([]);
});

test("keys say what they have changed, and Escape leads from a field back to them", async ({
  open,
}) => {
  const { page } = await open();
  await ready(page);
  await press(page, "2");
  await page.getByText("Step goes from await to await.").waitFor();
  await press(page, "m");
  await page.getByText("Bookmark at step 1.").waitFor();
  await press(page, "b");
  await page.getByText("Breakpoint at line 1.").waitFor();
  await press(page, "e");
  await page.getByRole("combobox", { name: "Stop when" }).and(page.locator(":focus")).waitFor();
  await press(page, "Escape");
  await press(page, "ArrowRight");
  expect(await stepNumber(page)).toBeGreaterThan(1);
});
