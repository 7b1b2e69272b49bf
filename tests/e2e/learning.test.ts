import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { PHONE, screenshot } from "./browser.ts";
import {
  button,
  currentLine,
  openScenario,
  openVariables,
  panel,
  toggleBreakpoint,
} from "./panels.ts";
import { press, ready, runProgram, stepNumber } from "./person.ts";
import { test } from "./test.ts";

/** Waits until the recording that is shown is of this program. */
const recordingOf = (page: Page, words: string) =>
  panel(page, "program.py").getByText(words, { exact: false }).first().waitFor();

describe("what tasks wait for each other with", () => {
  test("two locks in two orders: the circle is lit, through both locks", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await openScenario(page, "two orders");
    await recordingOf(page, "holds both");
    await press(page, "End");
    const locks = page.getByRole("list", { name: "Locks, queues and events" });
    const savings = locks.getByRole("listitem", { name: "savings" });
    expect(await savings.textContent()).toMatch(/LOCKED.*Bob has it.*Ann waiting/);
    await button(page, "Await graph").click();
    const graph = panel(page, "Await graph");
    expect(await graph.getByRole("status").innerText()).toMatch(/Bob for Ann/);
    expect(await graph.locator(".await-node.cycle").allInnerTexts()).toHaveLength(4);
    const arrows = graph.locator(".await-arrow.cycle:not(.await-legend *)");
    expect(await arrows.count()).toBe(4);
    await screenshot(page, "deadlock");
    expect(errors).toEqual([]);
  });

  test("a full queue shows what it holds and who waits for room", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await openScenario(page, "bounded queue");
    await recordingOf(page, "Queue(");
    const shelf = page
      .getByRole("list", { name: "Locks, queues and events" })
      .getByRole("listitem", { name: "shelf" });
    await press(page, "]", 4);
    await expect.poll(() => shelf.textContent()).toMatch(/FULL.*baker waiting for room/);
    await screenshot(page, "busy");
  });
});

describe("the source", () => {
  test("the program stays in sight while control is in asyncio", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    for (let i = 0; i < 60; i += 1) {
      await press(page, "ArrowRight");
      const file = page.getByRole("region", { name: "asyncio/tasks.py" });
      if ((await file.locator(".source-line.current").count()) > 0) break;
    }
    expect(await panel(page, "program.py").isVisible()).toBe(true);
    expect(await panel(page, "asyncio/tasks.py").isVisible()).toBe(true);
    await screenshot(page, "two-listings");
  });

  test("a breakpoint with a condition stops where it holds; an expression is watched", async ({
    open,
  }) => {
    const { page, errors } = await open();
    await ready(page);
    const program =
      "total = 0\nparts = []\nfor n in range(6):\n    total += n\n    parts.append(n)\n";
    await runProgram(page, program);
    await ready(page);
    await recordingOf(page, "parts.append");
    await openVariables(page);
    await button(page, "Stops").click();
    await toggleBreakpoint(page, 5);
    await page.getByRole("textbox", { name: "Condition at line 5" }).fill("n == 4");
    await page.keyboard.press("Enter");
    await page.getByText("once", { exact: true }).waitFor();
    await page.locator(".logo, .brand").first().click();
    await press(page, "Home");
    await press(page, "c");
    expect(await currentLine(page)).toBe(5);
    await button(page, "Watch").first().click();
    await page
      .getByRole("combobox", { name: "Watch a variable or an expression" })
      .fill("len(parts) * 10");
    await page.keyboard.press("Enter");
    const history = page.getByRole("list", { name: "History of len(parts) * 10" });
    expect(await history.locator("[aria-current]").innerText()).toMatch(/^40/);
    await history.getByText("60").click();
    expect(await history.locator("[aria-current]").innerText()).toMatch(/^60/);
    expect(errors).toEqual([]);
  });
});

describe("motion", () => {
  /** What moves by our doing, one frame after a step. */
  const moving = (page: Page): Promise<readonly string[]> =>
    page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              done(
                document.getAnimations().flatMap((each) => {
                  const { effect } = each;
                  const target = effect instanceof KeyframeEffect ? effect.target : null;
                  const name = target instanceof HTMLElement ? target.dataset["flip"] : undefined;
                  return each instanceof CSSTransition || name === undefined ? [] : [name];
                }),
              ),
            ),
          );
        }),
    );

  const movesOf = async (page: Page): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press("ArrowRight");
      found.push(...(await moving(page)));
    }
    return found;
  };

  test("a handle travels from the queue into the slot, a value from frame to frame", async ({
    open,
  }) => {
    const { page } = await open("", { reducedMotion: "no-preference" });
    await ready(page);
    const moves = await movesOf(page);
    expect(moves).toContain("handle 1");
    expect(moves.some((name) => name.startsWith("pass yield"))).toBe(true);
    expect(moves.some((name) => name.startsWith("frame"))).toBe(true);
  });

  test("nothing travels for those who do not want it", async ({ open }) => {
    const { page } = await open("", { reducedMotion: "reduce" });
    await ready(page);
    expect(await movesOf(page)).toEqual([]);
  });
});

describe("by keyboard", () => {
  test("F6 goes from pane to pane, PageDown through the run, and grains by digits", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    const pane = () =>
      page.evaluate(() => document.activeElement?.closest("[id^=pane-], .top-bar")?.id ?? "");
    const seen: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      await press(page, "F6");
      seen.push(await pane());
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(5);
    await press(page, "Home");
    await press(page, "PageDown", 2);
    const leapt = await stepNumber(page);
    expect(leapt).toBeGreaterThan(20);
    await press(page, "4");
    await press(page, "ArrowRight");
    const later = await stepNumber(page);
    expect(later).toBeGreaterThan(leapt);
    await press(page, "1");
    await press(page, "Shift+Space");
    await expect.poll(() => stepNumber(page)).toBeLessThan(later);
  });
});

describe("the library", () => {
  test("has chapters, the look of each run, and how far one has come", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    await button(page, "Scenarios").click();
    const sheet = page.getByRole("dialog", { name: "Scenarios" });
    await sheet.getByRole("heading", { name: /Tasks and coroutines/ }).waitFor();
    const card = sheet.locator(".scenario-card").first();
    await expect.poll(() => card.innerText(), { timeout: 20_000 }).toMatch(/\d+ steps[\s\S]*seen/);
    expect(await card.locator(".signature path").count()).toBeGreaterThan(5);
    await screenshot(page, "library");
  });
});

test("on a phone a swipe to the left steps on, and one to the right back", async ({ open }) => {
  const { page } = await open("", { viewport: PHONE, touch: true });
  await ready(page);
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([start, end]) => {
        const place = document.querySelector(".swipes");
        const touch = (x: number) =>
          new Touch({ identifier: 1, target: place as Element, clientX: x, clientY: 300 });
        const send = (type: string, x: number) =>
          place?.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: type === "touchstart" ? [touch(x)] : [],
              changedTouches: [touch(x)],
            }),
          );
        send("touchstart", start);
        send("touchend", end);
      },
      [from, to] as const,
    );
  await swipe(300, 120);
  await expect.poll(() => stepNumber(page)).toBe(2);
  await swipe(120, 300);
  await expect.poll(() => stepNumber(page)).toBe(1);
});

test("the main controls are called what a person would call them", async ({ open }) => {
  const { page } = await open();
  await ready(page);
  await press(page, "ArrowRight", 20);
  await openVariables(page);
  const buttons = [
    ...["First step", "Step back", "Step forward", "Next tick", "Previous tick", "Step over"],
    ...["Step out", "Play", "Last step", "Scenarios", "Edit", "Run", "Share", "Present", "Theme"],
  ];
  for (const name of buttons) expect([name, await button(page, name).count()]).toEqual([name, 1]);
  const regions = [
    ...["Ready queue", "Scheduled", "Call stack", "Tasks and futures", "Timeline"],
    ...["Variables", "Output", "Narration"],
  ];
  for (const name of regions) expect([name, await panel(page, name).count()]).toEqual([name, 1]);
  const slider = page.getByRole("slider", { name: "Step", exact: true });
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Step \d+ of \d+: /);
  await press(page, " ");
  await button(page, "Pause").click();
});
