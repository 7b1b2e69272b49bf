import { record } from "../../engine/program.ts";
import type { Trace } from "../../engine/trace/trace.ts";

/** The recording of a program that the engine runs. */
export function recorded(program: string): Trace {
  const result = record(program);
  if (result.kind === "refused") throw new Error(result.diagnostics[0]?.message);
  return result.trace;
}

/** A task that awaits a task. */
export const WALKTHROUGH = `import asyncio

async def triple(val: int):
    return val * 3

async def main():
    triple_task = asyncio.Task(coro=triple(val=5))
    tripled_val = await triple_task
    return tripled_val + 2

loop = asyncio.new_event_loop()
main_task = asyncio.Task(main(), loop=loop)
loop.run_forever()
`;

interface Busy {
  readonly bakers: number;
  /** Plain callbacks that the first baker queues. */
  readonly callbacks: number;
}

/** Tasks that sleep, a timer that is cancelled, callbacks behind the gate, and a task that fails. */
export const busy = ({ bakers, callbacks }: Busy): string => `import asyncio

async def bake(number):
    loop = asyncio.get_running_loop()
    if number == 1:
        loop.call_later(1, print, "never").cancel()
        left = ${callbacks}
        while left:
            loop.call_soon(clock)
            left -= 1
    await asyncio.sleep(number / 2)
    return number

def clock():
    pass

async def burn():
    raise ValueError("burnt")

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
burning = loop.create_task(burn())
number = 0
while number < ${bakers}:
    number += 1
    loop.create_task(bake(number))
loop.run_forever()
`;
