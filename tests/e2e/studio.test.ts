import { describe, expect } from "vitest";
import { PHONE, screenshot } from "./browser.ts";
import {
  button,
  command,
  currentLine,
  openScenario,
  openVariables,
  overflow,
  panel,
  toggleBreakpoint,
} from "./panels.ts";
import { press, ready, runProgram, stepNumber } from "./person.ts";
import { test } from "./test.ts";

describe("the source", () => {
  test("a breakpoint is set by pressing a line's number, and run to forth and back", async ({
    open,
  }) => {
    const { page, errors } = await open();
    await ready(page);
    await toggleBreakpoint(page, 11);
    await press(page, "c");
    expect(await currentLine(page)).toBe(11);
    const there = await stepNumber(page);
    await press(page, "End");
    await press(page, "Shift+C");
    expect(await stepNumber(page)).toBe(there);
    await press(page, "Shift+C");
    await page.getByText("No breakpoint is met before this step.").waitFor();
    expect(errors).toEqual([]);
  });

  test("an await says how often it made its task wait", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    await page.getByRole("tab", { name: "program.py" }).click();
    const line = panel(page, "program.py").locator(".source-line", {
      hasText: "await triple_task",
    });
    expect(await line.innerText()).toContain("1 of 1");
  });
});

describe("time", () => {
  test("over in the task's order passes what others do meanwhile", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "Shift+Digit1");
    await toggleBreakpoint(page, 10);
    await press(page, "c");
    await press(page, "t");
    await press(page, "o", 2);
    expect(await currentLine(page)).toBe(11);
  });

  test("bookmarks are kept, named and gone to", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "ArrowRight", 5);
    const marked = await stepNumber(page);
    await press(page, "m");
    await press(page, "End");
    await press(page, "p");
    expect(await stepNumber(page)).toBe(marked);
    await openVariables(page);
    await button(page, "Stops").click();
    await page.getByRole("textbox", { name: /Name of the bookmark/ }).fill("the first await");
    await page.reload();
    await ready(page);
    await button(page, `Bookmark the first await, step ${marked}`).waitFor();
  });

  test("a grain takes Step from tick to tick", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "4");
    await press(page, "ArrowRight", 2);
    expect(await page.getByText("tick 2", { exact: false }).count()).toBeGreaterThan(0);
    await press(page, "1");
    await press(page, "ArrowRight");
    expect(await stepNumber(page)).toBeGreaterThan(1);
  });

  test("why a callback runs is told, back to the program", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    for (let i = 0; i < 60 && (await button(page, "why?").count()) === 0; i += 1)
      await press(page, "ArrowRight");
    const here = await stepNumber(page);
    await button(page, "why?").click();
    const dialog = page.getByRole("dialog", { name: "Why is this here?" });
    await dialog.getByText("by the program", { exact: false }).waitFor();
    await dialog
      .getByRole("button", { name: /Go to step/ })
      .last()
      .click();
    expect(await stepNumber(page)).toBeLessThan(here);
  });
});

describe("variables", () => {
  test("show what this step changed, and open what is inside", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    const variables = await openVariables(page);
    await toggleBreakpoint(page, 10);
    await press(page, "c");
    const row = variables.locator("li", { hasText: "triple_task" }).first();
    await row.getByText("changed by this step").waitFor();
    await row.getByRole("button", { name: "triple_task" }).click();
    await row.getByText("scheduled").waitFor();
  });

  test("a watched name has its history, later values too", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await openVariables(page);
    await button(page, "Watch").first().click();
    await page.getByRole("combobox", { name: "Watch a variable" }).fill("tripled_val");
    await page.keyboard.press("Enter");
    const history = page.getByRole("list", { name: "History of tripled_val" });
    await history.getByText("15").click();
    expect(await currentLine(page)).toBe(11);
  });
});

describe("tasks and futures", () => {
  test("two locks in two orders end in a circle that is lit and named", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await openScenario(page, "two orders");
    await ready(page);
    await page.waitForTimeout(300);
    await press(page, "End");
    await button(page, "Await graph").click();
    await panel(page, "Await graph").waitFor();
    await screenshot(page, "await-graph");
    await button(page, "State chart").click();
    await panel(page, "State chart").getByText("SUSPENDED").waitFor();
  });

  test("what is chosen is chosen everywhere, and Escape lets it go", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    const name = panel(page, "Tasks and futures").getByRole("button", { name: "triple_task" });
    await name.first().click();
    await page.getByRole("navigation", { name: "Await chain" }).getByText("triple_task").waitFor();
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await press(page, "Escape");
    expect(await page.getByRole("navigation", { name: "Await chain" }).count()).toBe(0);
  });
});

describe("the timeline", () => {
  const SLEEPERS =
    "import asyncio\nasync def nap(n):\n    await asyncio.sleep(n)\n    print(n)\nasync def main():\n    await asyncio.gather(*map(nap, [3, 1, 2]))\nasyncio.run(main())\n";

  test("is drawn by virtual time, and a press goes to that moment", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, SLEEPERS);
    await button(page, "Time").click();
    const slider = page.getByRole("slider", { name: "Time on the timeline" });
    const box = await slider.boundingBox();
    await slider.click({ position: { x: (box?.width ?? 0) * 0.7, y: 20 } });
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^2\.000 s/);
    await screenshot(page, "timeline-by-time");
    expect(errors).toEqual([]);
  });

  test("zooms in, follows the playhead and zooms out", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "End");
    await button(page, "Zoom in").click();
    await button(page, "Zoom in").click();
    const chart = page.locator(".timeline-chart");
    const view = await panel(page, "Timeline").boundingBox();
    expect((await chart.boundingBox())?.width).toBeGreaterThan(2 * (view?.width ?? 0));
    await press(page, "Home");
    const head = await page.locator(".timeline-flag b").boundingBox();
    expect(head?.x).toBeGreaterThanOrEqual(0);
    await button(page, "Zoom out").click();
    await button(page, "Zoom out").click();
    expect(await overflow(page)).toEqual([0, 0]);
  });
});

describe("the layout", () => {
  test("panes are resized by keys, folded, maximised, and remembered", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    const edge = page.getByRole("separator", { name: "Width of the source" });
    const before = (await panel(page, "Source").boundingBox())?.width ?? 0;
    await edge.focus();
    await press(page, "ArrowRight", 4);
    const after = (await panel(page, "Source").boundingBox())?.width ?? 0;
    expect(after).toBeGreaterThan(before + 40);
    await page.reload();
    await ready(page);
    expect((await panel(page, "Source").boundingBox())?.width).toBeCloseTo(after, 0);
    await command(page, "stage alone");
    expect(await panel(page, "Source").isVisible()).toBe(false);
    await button(page, "All panes").click();
    await command(page, "compactly");
    await page.locator("button.rail-time").click();
    expect(await panel(page, "Timeline").isVisible()).toBe(true);
  });

  const SIZES = [
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ] as const;

  test.for(SIZES)("nothing hangs over the edge at %s by %s", async ([width, height], { open }) => {
    const { page } = await open("", { viewport: { width, height } });
    await ready(page);
    await press(page, "Shift+Digit3");
    await press(page, "ArrowRight", 40);
    expect(await overflow(page)).toEqual([0, 0]);
    await screenshot(page, `studio-${width}`);
  });

  test("on a phone a swipe steps and a tab says what changed", async ({ open }) => {
    const { page } = await open("", { viewport: PHONE, touch: true });
    await ready(page);
    await button(page, "More buttons").click();
    const next = await button(page, "Next tick").boundingBox();
    expect(next?.height).toBeGreaterThanOrEqual(44);
    expect((await overflow(page))[0]).toBe(0);
    await screenshot(page, "studio-phone");
  });
});

test("a prediction comes before the step that shows it, and covers what would tell", async ({
  open,
}) => {
  const { page, errors } = await open();
  await ready(page);
  await press(page, "q");
  const question = page.getByRole("group", { name: "Predict" });
  for (let i = 0; i < 60 && !(await question.isVisible()); i += 1) await press(page, "ArrowRight");
  await question.waitFor();
  await screenshot(page, "predict");
  await press(page, "2");
  await page.getByText("Yes.", { exact: false }).waitFor();
  await press(page, "q");
  expect(await question.count()).toBe(0);
  expect(errors).toEqual([]);
});

describe("sharing and presenting", () => {
  test("an address opens the same program at the same step", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await runProgram(page, "print('shared')\nx = 1\ny = 2\n");
    await ready(page);
    await press(page, "End");
    await panel(page, "Output").getByText("shared").waitFor();
    const step = await stepNumber(page);
    await button(page, "Share").click();
    const field = page.getByRole("textbox", { name: "Address" });
    await expect.poll(() => field.inputValue()).not.toBe("");
    const address = await field.inputValue();
    const other = await open(address.slice(address.indexOf("#")));
    // At its last step there is nothing to step forward to.
    await panel(other.page, "Output").getByText("shared").waitFor();
    await expect.poll(() => stepNumber(other.page)).toBe(step);
  });

  test("a damaged address says so and opens what there is", async ({ open }) => {
    const { page } = await open("#program=%%%");
    await ready(page);
    await page.getByText("This link is incomplete.", { exact: false }).waitFor();
  });

  test("a talk is led by a clicker, blanked and left", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await button(page, "Present").click();
    const place = page.locator(".talk-place");
    const before = await place.innerText();
    await page.keyboard.press("PageDown");
    await expect.poll(() => place.innerText()).not.toBe(before);
    await page.keyboard.press("PageUp");
    await expect.poll(() => place.innerText()).toBe(before);
    await screenshot(page, "talk");
    await page.keyboard.press("b");
    await page.getByText("Press B to go on", { exact: false }).waitFor();
    await page.keyboard.press("b");
    await page.keyboard.press("F5");
    await place.waitFor();
    await page.keyboard.press("Escape");
    await ready(page);
    expect(errors).toEqual([]);
  });
});

describe("states", () => {
  test("a program that used up its steps can go on", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await runProgram(page, "x = 0\nwhile True:\n    x += 1\n");
    await page
      .getByText(/Stopped after/)
      .first()
      .waitFor();
    await ready(page);
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await press(page, "End");
    const before = await stepNumber(page);
    await page.getByRole("button", { name: /Continue/ }).click();
    const slider = page.getByRole("slider", { name: "Step", exact: true });
    await expect
      .poll(() => slider.getAttribute("max"), { timeout: 30_000 })
      .toBe(String(before + 10_000));
    expect(await stepNumber(page)).toBe(before);
  });

  test("the whole state can be read as tables", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "ArrowRight", 30);
    await command(page, "tables of text");
    const sheet = page.getByRole("dialog", { name: "The state as text" });
    await sheet
      .getByRole("table", { name: "Tasks and futures" })
      .getByText("main_task")
      .first()
      .waitFor();
  });
});
