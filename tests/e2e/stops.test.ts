import { describe, expect } from "vitest";
import { button, command, panel } from "./panels.ts";
import { press, ready, runProgram, stepNumber } from "./person.ts";
import { test } from "./test.ts";

describe("stops at events", () => {
  test("are chosen after E, and run to forth and back", async ({ open }) => {
    const { page, errors } = await open("#scenario=gather-failure");
    await ready(page);
    await press(page, "e");
    const choice = page.getByRole("combobox", { name: "Stop when" });
    await expect.poll(() => choice.evaluate((it) => it === document.activeElement)).toBe(true);
    await choice.selectOption("exception raised");
    const stops = page.getByRole("list", { name: "Breakpoints" });
    expect(await stops.innerText()).toContain("exception raised");
    await button(page, "Run on").click();
    const first = await stepNumber(page);
    expect(await panel(page, "Call stack").innerText()).toContain("raise");
    await press(page, "c");
    expect(await stepNumber(page)).toBeGreaterThan(first);
    await press(page, "Shift+C");
    expect(await stepNumber(page)).toBe(first);
    expect(errors).toEqual([]);
  });

  test("are found among all commands, such as a queue that is too long", async ({ open }) => {
    const { page } = await open("#scenario=await-coroutine");
    await ready(page);
    await command(page, "stop when queue longer");
    const length = page.getByRole("spinbutton", { name: "Length of the ready queue" });
    await length.fill("1");
    await button(page, "Run on").click();
    const lane = panel(page, "Ready queue");
    const cards = await lane.getByRole("listitem").count();
    expect(cards).toBeGreaterThan(1);
    await button(page, "Remove: the ready queue is longer than 1").click();
    await command(page, "stop when future done");
    await button(page, "Run on").click();
    expect(await panel(page, "Tasks and futures").innerText()).toMatch(/FINISHED/);
  });

  test("leave the keys alone when they come back with the panes after an edit", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "e");
    await page.getByRole("combobox", { name: "Stop when" }).waitFor();
    await runProgram(
      page,
      "import asyncio\n\nasync def main():\n    pass\n\nasyncio.run(main())\n",
    );
    await page.getByRole("combobox", { name: "Stop when" }).waitFor();
    await press(page, "End");
    const last = await page.getByRole("slider", { name: "Step", exact: true }).getAttribute("max");
    expect(await stepNumber(page)).toBe(Number(last));
    expect(
      await page.getByRole("list", { name: "Breakpoints" }).getByRole("listitem").count(),
    ).toBe(0);
  });

  test("say where to find them when there are none", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "c");
    await page.getByText("or E for events").waitFor();
  });
});
