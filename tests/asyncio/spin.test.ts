import { expect, test } from "vitest";
import { run } from "../../engine/program.ts";

const spinning = (clock: string) => `
import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    begin = ${clock}
    ticks = 0
    while ${clock} < begin + 0.05:
        ticks += 1
        await asyncio.sleep(0)
    print(ticks, loop.time())
asyncio.run(main())`;

test.each(["time.time()", "time.monotonic()", "loop.time()"])(
  "a loop that waits for %s comes to an end",
  (clock) => {
    const { stdout, exit } = run(spinning(clock));
    const [ticks, now] = stdout.split(" ").map(Number);
    expect(exit).toBe(0);
    expect(now).toBeCloseTo(0.05, 2);
    expect(ticks).toBe(150);
  },
);

test("ticks cost nothing while nobody looks at the clock", () => {
  const source = `
import asyncio
async def main():
    for _ in range(1000):
        await asyncio.sleep(0)
    print(asyncio.get_running_loop().time())
asyncio.run(main())`;
  expect(run(source).stdout).toBe("0.0\n");
});
