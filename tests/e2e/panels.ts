/** What a person does in one panel; each helper is named after what it is for. */
import type { Locator, Page } from "playwright-core";

export const panel = (page: Page, name: string): Locator =>
  page.getByRole("region", { name, exact: true });

export const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** Opens the variables, which the layout to learn folds. */
export async function openVariables(page: Page): Promise<Locator> {
  await page.locator("button.rail-variables").click();
  return panel(page, "Variables");
}

/** Presses the number of a line of the program. */
export const toggleBreakpoint = (page: Page, line: number): Promise<void> =>
  button(page, `Breakpoint at line ${line}`).click();

/** The number of the line of the program that is the current one. */
export async function currentLine(page: Page): Promise<number> {
  const text = await page.locator(".source-line.current .number").first().innerText();
  return Number(text);
}

/** Opens the list of all commands and runs the one that is asked for. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill(words);
  await page.keyboard.press("Enter");
}

/** Opens a scenario by what one would type to find it. */
export async function openScenario(page: Page, words: string): Promise<void> {
  await button(page, "Scenarios").click();
  await page.getByRole("searchbox", { name: "Find a scenario" }).fill(words);
  await page.locator(".scenario-card").first().click();
}

/** How wide and high the page is beyond what is in sight. */
export const overflow = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight] as const;
  });
