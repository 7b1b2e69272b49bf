import { describe, expect } from "vitest";
import { screenshot } from "./browser.ts";
import { button, currentLine, panel, toggleBreakpoint } from "./panels.ts";
import { press, ready, runProgram, stepNumber } from "./person.ts";
import { test } from "./test.ts";

const TWICE = `import asyncio

async def work(name):
    print(name, "begins")
    await asyncio.sleep(1)
    print(name, "ends")

async def main():
    first = asyncio.create_task(work("a"), name="first")
    alias = first
    await first
    first.cancel()
    waits = asyncio.create_task(asyncio.sleep(9), name="waits")
    await asyncio.sleep(0)
    waits.cancel()
    await asyncio.gather(waits, return_exceptions=True)

asyncio.run(main())
`;

describe("what a person does", () => {
  test("a line of the output leads to the step that wrote it, with its task and its time", async ({
    open,
  }) => {
    const { page } = await open();
    await ready(page);
    await runProgram(page, TWICE);
    await panel(page, "Output").waitFor();
    await press(page, "End");
    const row = panel(page, "Output").getByRole("listitem").filter({ hasText: "a ends" });
    expect(await row.getAttribute("title")).toMatch(/^first, 1\.000 s, step \d+$/);
    const end = await stepNumber(page);
    const link = row.getByRole("button", { name: /Go to step/ });
    const there = Number(await link.textContent());
    await link.click();
    expect(there).toBeLessThan(end);
    expect(await stepNumber(page)).toBe(there);

    await press(page, "Home");
    await panel(page, "Output").getByLabel("what is still to come").check();
    const later = panel(page, "Output").locator("li.later");
    expect(await later.allInnerTexts()).toHaveLength(2);
  });

  test("a card says who made a task, and how often its end was asked for", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await runProgram(page, TWICE);
    await toggleBreakpoint(page, 16);
    await press(page, "c");
    const tasks = panel(page, "Tasks and futures");
    await tasks.getByRole("button", { name: "waits" }).focus();
    await press(page, "Enter");
    const card = tasks.getByRole("article", { name: "waits" });
    await screenshot(page, "who-made-it");
    expect(await card.locator(".tasks-maker").innerText()).toMatch(/^by/);
    expect(await card.innerText()).toMatch(/cancel\s+1 request/);
    await press(page, "Enter");
    expect(await card.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("waits");
  });

  test("the Tab key begins at the top of the page, also after some steps", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await press(page, "ArrowRight", 5);
    await press(page, "Tab");
    const first = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(first).toBe("Scenarios");
  });

  test("a line number with Alt runs on to the line, with Shift back to it", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await button(page, "Breakpoint at line 11").click({ modifiers: ["Alt"] });
    expect(await currentLine(page)).toBe(11);
    const there = await stepNumber(page);
    await button(page, "Breakpoint at line 10").click({ modifiers: ["Shift"] });
    expect(await currentLine(page)).toBe(10);
    expect(await stepNumber(page)).toBeLessThan(there);
  });

  test("all is told apart where the system has colours of its own", async ({ open }) => {
    const { page, errors } = await open("#scenario=two-locks");
    await page.emulateMedia({ forcedColors: "active" });
    await ready(page);
    await press(page, "End");
    const chips = panel(page, "Tasks and futures").locator(".chip");
    const words = new Set(await chips.allInnerTexts());
    expect(words.size).toBeGreaterThan(0);
    const edges = await chips.evaluateAll((all) =>
      all.map((chip) => getComputedStyle(chip).borderStyle),
    );
    expect(edges.every((edge) => edge !== "none")).toBe(true);
    expect(errors).toEqual([]);
  });
});
