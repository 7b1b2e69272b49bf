import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { screenshot } from "./browser.ts";
import { button, panel } from "./panels.ts";
import { press, ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const SLIPS = `import asynco

async def brew(cup):
    asyncio.sleep(1)
    print("cup", cup)

def main()
    await brew(1)

asyncio.run(main())
`;

describe("the editor", () => {
  test("mends common mistakes one by one, and the program runs", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, SLIPS);
    const problems = page.getByRole("list", { name: "Problems" });
    await problems.getByText("SyntaxError: expected ':'").waitFor();
    await screenshot(page, "editor-syntax-error");
    await button(page, "Add the colon").click();
    await button(page, "Make main() async").click();
    await button(page, "Use asyncio").click();
    await problems.getByText("drops it").waitFor();
    await button(page, "Add await").click();
    await problems.getByRole("listitem").waitFor({ state: "detached" });
    await page.keyboard.press("ControlOrMeta+Enter");
    await ready(page);
    await page.keyboard.press("Escape");
    await press(page, "End");
    await panel(page, "Output").getByText("cup 1").waitFor();
    expect(errors).toEqual([]);
  });

  test("doubts a name that nothing makes, and says which line makes the one that was meant", async ({
    open,
  }) => {
    const { page, errors } = await open();
    await ready(page);
    await type(page, "print(main_tsk)\n");
    const problems = page.getByRole("list", { name: "Problems" });
    await problems.getByText("Line 15 makes main_task.").waitFor();
    await screenshot(page, "editor-unknown-name");
    await button(page, "Use main_task").click();
    await problems.getByRole("listitem").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  test("takes the lines that are typed while the program runs, and shares them", async ({
    open,
  }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, "name = input('Who? ')\nprint('hello', name)\n");
    await ready(page);
    await button(page, "Edit").click();
    const typed = page.getByRole("textbox", { name: "What is typed" });
    await typed.fill("Ann\n");
    await screenshot(page, "editor-typed");
    await page.keyboard.press("ControlOrMeta+Enter");
    await ready(page);
    await press(page, "End");
    const output = panel(page, "Output");
    await output.getByText("hello Ann").waitFor();
    await button(page, "Share").click();
    const field = page.getByRole("textbox", { name: "Address" });
    await expect.poll(() => field.inputValue()).toContain("input=");
    const address = await field.inputValue();
    const other = await open(address.slice(address.indexOf("#")));
    await panel(other.page, "Output").getByText("hello Ann").waitFor();
    expect(errors).toEqual([]);
  });

  test("completes names of asyncio, and says what one will see", async ({ open }) => {
    const { page } = await open();
    await ready(page);
    await type(page, "asyncio.gat");
    await page.getByText("one future with an arrow from each child").waitFor();
    await screenshot(page, "editor-completion");
    await page.keyboard.press("Enter");
    await page.getByText("asyncio.gather").waitFor();
  });
});

/** Types at the end of the program. */
async function type(page: Page, text: string): Promise<void> {
  await button(page, "Edit").click();
  const editor = page.getByRole("textbox", { name: /program/i });
  await editor.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
}
