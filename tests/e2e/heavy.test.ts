import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { screenshot } from "./browser.ts";
import { button, openVariables, overflow, panel } from "./panels.ts";
import { press, ready, runProgram, stepNumber } from "./person.ts";
import { test } from "./test.ts";

const TALK = `import asyncio

async def serve(reader, writer):
    line = await reader.readline()
    await asyncio.sleep(1)
    writer.write(line.upper())
    await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8000)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    writer.write(b"hello\\n")
    print(await reader.readline())
    writer.close()
    server.close()

asyncio.run(main())
`;

/** Six tasks that take turns: each turn is nine bars or more. */
const TURNS = `import asyncio

async def turn():
    for _ in range(2100):
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(*(turn() for _ in range(6)))

asyncio.run(main())
`;

const NAMES = `first = [1]
second = first
other = [1]
second.append(2)
print(first)
`;

const PATIENCE = { timeout: 40_000 };

/** The recording is the one of the newest program once its slider is that long. */
const stepsOf = async (page: Page): Promise<number> =>
  Number(await page.getByRole("slider", { name: "Step", exact: true }).getAttribute("max"));

test("who waits for a socket stands in Select, with what is waited for", async ({ open }) => {
  const { page, errors } = await open();
  await ready(page);
  await runProgram(page, TALK);
  const waits = panel(page, "Select").getByRole("list", { name: "Waiting for input and output" });
  await expect.poll(() => stepsOf(page), PATIENCE).toBeGreaterThan(500);
  const says = () => waits.allInnerTexts().then(String);
  for (let tick = 0; tick < 40 && !/main\s*for a line/.test(await says()); tick += 1)
    await press(page, "]");
  expect(await says()).toMatch(/main\s*for a line/);
  await screenshot(page, "waiting-for-io");
  await press(page, "End");
  expect(await waits.count()).toBe(0);
  expect(errors).toEqual([]);
});

test("a timeline of a hundred thousand bars is painted, and steps stay quick", async ({ open }) => {
  const { page, errors } = await open();
  await ready(page);
  await runProgram(page, TURNS);
  await expect.poll(() => stepsOf(page), PATIENCE).toBeGreaterThan(100_000);
  const timeline = panel(page, "Timeline");
  expect(await timeline.locator(".timeline-painting canvas").count()).toBeGreaterThan(0);
  expect(await timeline.locator(".timeline-lane .timeline-span").count()).toBe(0);
  const clock = await page.context().newCDPSession(page);
  await clock.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await clock.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await press(page, "ArrowRight", 3);
  const before = await spent();
  await press(page, "ArrowRight", 10);
  // Of the processor, so it does not hang on what else the machine does; a frame has 0.016.
  expect((await spent()) - before).toBeLessThan(1);
  const slider = page.getByRole("slider", { name: "Step on the timeline" });
  const box = await slider.boundingBox();
  await slider.click({ position: { x: (box?.width ?? 0) / 2, y: 20 } });
  const middle = (await stepsOf(page)) / 2;
  expect(Math.abs((await stepNumber(page)) - middle)).toBeLessThan(middle / 20);
  await screenshot(page, "hundred-thousand-bars");
  await button(page, "Zoom in").click();
  expect(await overflow(page)).toEqual([0, 0]);
  expect(errors).toEqual([]);
});

test("two names of one object carry one number, and change together", async ({ open }) => {
  const { page } = await open();
  await ready(page);
  await runProgram(page, NAMES);
  await expect.poll(() => stepsOf(page), PATIENCE).toBeLessThan(20);
  await press(page, "End");
  await press(page, "ArrowLeft");
  const variables = await openVariables(page);
  const row = (name: string) =>
    variables.locator("li", { has: page.getByRole("button", { name, exact: true }) });
  const number = await row("first").locator(".identity").getAttribute("title");
  expect(number).toBe("The same object as second");
  expect(await row("second").locator(".identity").innerText()).toContain(
    "the same object as first",
  );
  expect(await row("other").locator(".identity").count()).toBe(0);
  for (const name of ["first", "second"]) expect(await row(name).innerText()).toContain("[1, 2]");
});

/** The next run ends in a mistake of ours, as the engine would tell of one. */
const FAIL_ONCE = `
const post = Worker.prototype.postMessage;
let left = 1;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type !== "run" || !message.source.includes("broken") || left-- <= 0) return post.call(this, message, ...rest);
  const data = { type: "failed", run: message.run, report: "the stack is empty\\n    at pop (machine.ts)" };
  this.dispatchEvent(new MessageEvent("message", { data }));
};`;

describe("a mistake of ours", () => {
  test("is told with a report to copy, and a second try works", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(FAIL_ONCE);
    await runProgram(page, "print('broken')\n");
    const alert = page.getByRole("alert");
    await alert.getByText("Loopscope made a mistake of its own: the stack is empty").waitFor();
    await screenshot(page, "engine-failure");
    await alert.getByText("What to tell us").click();
    await alert.getByRole("button", { name: "Copy the report" }).click();
    await alert.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("machine.ts");
    await alert.getByRole("button", { name: "Try again" }).click();
    await panel(page, "Output").waitFor();
    await press(page, "End");
    await panel(page, "Output").getByText("broken").waitFor();
  });
});

test("beside the editor stands what is checked, what the last run came to, and what else there is", async ({
  open,
}) => {
  const { page, errors } = await open();
  await ready(page);
  await button(page, "Edit").click();
  const about = page.getByRole("complementary", { name: "About this program" });
  const last = about.getByRole("region", { name: "The last recording" });
  expect(await last.innerText()).toMatch(/steps\s*209/);
  expect(await last.innerText()).toContain("by waiting for ever");
  await page.getByRole("textbox", { name: /program/i }).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText("triple(1)\nprint(tripel)\n");
  const checked = about.getByRole("region", { name: "Checked while you type" });
  await expect
    .poll(() => checked.innerText(), PATIENCE)
    .toMatch(/never awaited\s*1 doubt[\s\S]*nothing makes\s*1 doubt/);
  await about.getByRole("button", { name: /Two locks in two orders/ }).click();
  await page
    .getByRole("textbox", { name: /program/i })
    .getByText("holds both")
    .waitFor();
  await button(page, "Record").click();
  await ready(page);
  await panel(page, "program.py").getByText("holds both").waitFor();
  expect(errors).toEqual([]);
});
