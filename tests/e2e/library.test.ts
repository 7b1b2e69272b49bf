import { describe, expect } from "vitest";
import { press, ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const PROGRAM = `import asyncio
import re
from decimal import Decimal

def late():
    return __import__("statis" + "tics").mean([1, 2, 6])

async def main():
    print(Decimal("0.1") + Decimal("0.2"), re.sub("[aeiou]", "-", "education"), late())

asyncio.run(main())
`;

describe("the library in the page", () => {
  test("is fetched while a program that imports it waits", async ({ open }) => {
    const { page, errors } = await open();
    await ready(page);
    await runProgram(page, PROGRAM);
    await ready(page);
    const output = page.getByRole("region", { name: "Output", exact: true });
    // The end moves on while the program runs.
    const atTheEnd = async (): Promise<string> => {
      await press(page, "End");
      return (await output.textContent()) ?? "";
    };
    await expect.poll(atTheEnd, { timeout: 30_000 }).toContain("0.3 -d-c-t--n 3");
    expect(errors).toEqual([]);
  });
});
