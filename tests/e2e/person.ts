/** What a person does on the page, and what a person reads there. */
import type { Page } from "playwright-core";

/** Waits until there is a recording to step through. */
export async function ready(page: Page): Promise<void> {
  const isOn = page.locator("[aria-disabled='false']");
  await page.getByRole("button", { name: "Step forward" }).and(isOn).waitFor();
}

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** Two frames: the step is drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** The number of the step, as the slider has it. */
export async function stepNumber(page: Page): Promise<number> {
  return Number(await page.getByRole("slider", { name: "Step", exact: true }).inputValue());
}

/** Everything that a person reads in the panels, without what moves between two frames. */
export async function picture(page: Page): Promise<Record<string, string>> {
  const regions = [
    "Narration",
    "Ready queue",
    "Scheduled",
    "Call stack",
    "Tasks and futures",
    "Output",
  ];
  const texts: Record<string, string> = {};
  for (const name of regions) {
    const region = page.getByRole("region", { name, exact: true });
    texts[name] = (await region.count()) === 0 ? "" : await region.first().innerText();
  }
  texts["line"] = await page
    .locator("[aria-current='step'], [aria-current='true']")
    .allInnerTexts()
    .then(String);
  return texts;
}

/** Replaces the program in the editor and runs it. */
export async function runProgram(page: Page, source: string): Promise<void> {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: /program/i });
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(source);
  await page.keyboard.press("ControlOrMeta+Enter");
}
