import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Narration } from "../../app/narration/Narration.tsx";
import { capitalised, code, fill, listed, text } from "../../app/narration/pieces.ts";
import type { Depth, Moment } from "../../app/session/moment.ts";
import { MESSAGES } from "../../app/words/narration.ts";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";
import { spoken } from "../support/spoken.ts";

const DEPTHS: readonly Depth[] = ["program", "scheduling", "internals"];
const moments = momentsOf(recorded(WALKTHROUGH));
const saidWhere = (isWanted: (moment: Moment) => boolean) => spoken(momentWhere(moments, isWanted));
const happens = (type: string) => (moment: Moment) =>
  moment.events.some((event) => event.type === type);

afterEach(cleanup);

describe("the walkthrough", () => {
  test("begins", () => {
    expect(spoken(moments[0] as Moment)).toBe("The program starts at its first line.");
  });

  test("a line of the program that is about to run", () => {
    expect(spoken(moments[3] as Moment)).toBe(
      "main() is defined. The program comes to line 11: loop = asyncio.new_event_loop() runs next.",
    );
  });

  test("a task is made around a coroutine of which nothing has run", () => {
    expect(saidWhere(happens("task.made"))).toBe(
      "main_task was made around main(). Nothing of main() has run yet.",
    );
  });

  test("the loop takes a handle", () => {
    expect(saidWhere(happens("handle.started"))).toBe(
      "The loop took main_task.step from the front of the ready queue. Until it returns, nothing else can run.",
    );
  });

  test("a yield passes straight through the coroutine", () => {
    const arrived = (moment: Moment) =>
      moment.state.pass?.how === "yield" && moment.state.stack.length === 5;
    expect(saidWhere(arrived)).toBe(
      "triple_task is not done, so its __await__ ran yield self. " +
        "main() lets the yield pass straight through, " +
        "and main_task.step is left holding the very thing it must wait for.",
    );
  });

  test("a task waits, and why nothing but a callback can wake it", () => {
    expect(saidWhere(happens("task.waiting"))).toContain("main_task now waits for triple_task.");
  });

  test("a coroutine returns", () => {
    expect(moments.map(spoken)).toContain(
      "triple() returned 15. A coroutine returns by raising StopIteration with the value inside, " +
        "and triple_task.step has just caught it.",
    );
  });

  test("callbacks are scheduled because of the result", () => {
    expect(saidWhere(happens("future.callbacks_scheduled"))).toContain(
      "triple_task is done, so its callbacks go to the ready queue: main_task.wakeup.",
    );
  });

  test("a parked coroutine goes on where it was", () => {
    expect(saidWhere(happens("frame.resumed"))).toBe(
      "main_task.step sends None into main(), and it goes straight down to triple_task.__await__, " +
        "where it was parked.",
    );
  });

  test("a variable has a new value", () => {
    const stored = spoken(
      momentWhere(
        moments,
        ({ events, state }) =>
          state.loop?.tick === 3 && events.some(({ type }) => type === "local.stored"),
      ),
    );
    expect(stored).toContain("tripled_val is now 15.");
  });

  test("the end, for ever", () => {
    expect(spoken(moments.at(-1) as Moment)).toBe(
      "Nothing is ready and no timer is set, so select() would wait for ever: the recording ends here.",
    );
  });

  test("at the depth of the program, what happened between two of its lines", () => {
    const shallow = momentsOf(recorded(WALKTHROUGH), "program").map(spoken);
    expect(shallow).toContain(
      "triple_task is finished, and its result is 15. The loop runs main_task again.",
    );
    expect(shallow).toContain(
      "main_task now waits for triple_task. The loop runs the first step of triple_task.",
    );
  });
});

test("every step of every trace has one or two whole sentences", () => {
  const traces = [recorded(WALKTHROUGH), recorded(busy({ bakers: 4, callbacks: 3 }))];
  for (const moment of traces.flatMap((trace) =>
    DEPTHS.flatMap((depth) => momentsOf(trace, depth)),
  )) {
    const said = spoken(moment);
    expect(said).toMatch(/^\S.*\.$/u);
    expect(said).not.toMatch(/[{}]|undefined|\s\s| \./u);
  }
});

describe("other programs", () => {
  /** All that is said of a program, at the depth at which everything shows. */
  const saidOf = (program: string, depth: Depth = "internals"): readonly string[] =>
    momentsOf(recorded(program), depth).map(spoken);

  test("output", () => {
    expect(saidOf('print("hello")\nx = 1\n')).toContain(
      "The program printed hello. The program comes to line 2: x = 1 runs next.",
    );
  });

  const CALL_LATER = `import asyncio
loop = asyncio.new_event_loop()
loop.call_later(1.5, print, "late")
loop.run_forever()
`;

  test("a timer is set, and due", () => {
    const said = saidOf(CALL_LATER);
    expect(said).toContainEqual(
      "print was set for 1.500 s. Until then it is an entry in the heap of timers, and costs nothing.",
    );
    expect(said).toContainEqual(
      expect.stringContaining(
        "print was due at 1.500 s, so it moved from the timers to the ready queue.",
      ),
    );
  });

  test("select waits, and the wait takes no time", () => {
    expect(saidOf(CALL_LATER)).toContainEqual(
      "Nothing is ready, so select() waits for the next timer, due at 1.500 s. " +
        "The virtual clock jumped to 1.500 s.",
    );
  });

  test("a blocking call moves the clock while the loop stands still", () => {
    const said = saidOf("import time\ntime.sleep(2)\nx = 1\n");
    expect(said).toContainEqual(
      expect.stringContaining(
        "The virtual clock moved on to 2.000 s while the program had control.",
      ),
    );
  });

  test("a cancellation is asked for, and delivered where the coroutine is parked", () => {
    const said = saidOf(`import asyncio
async def work():
    await asyncio.sleep(9)
loop = asyncio.new_event_loop()
worker = loop.create_task(work())
loop.call_later(1, worker.cancel)
loop.run_forever()
`);
    expect(said).toContainEqual(
      expect.stringMatching(/^worker was asked to cancel\. It waits for future 1/u),
    );
    expect(said).toContainEqual(
      expect.stringContaining("A cancellation arrives like this: as an exception"),
    );
    expect(said).toContainEqual(expect.stringContaining("worker is cancelled."));
  });

  test("a cancellation before the first step waits for it", () => {
    const said = saidOf(`import asyncio
async def work():
    pass
loop = asyncio.new_event_loop()
worker = loop.create_task(work())
worker.cancel()
loop.run_forever()
`);
    expect(said).toContainEqual(
      "worker was asked to cancel. A CancelledError will be thrown into it at its next step.",
    );
    expect(said).toContainEqual(
      expect.stringContaining(
        "worker had been asked to cancel, so this step will throw a CancelledError into it.",
      ),
    );
  });

  test("an exception that nothing caught goes on to the caller", () => {
    const said = saidOf(`def boom():
    raise ValueError("no")
try:
    boom()
except ValueError:
    pass
`);
    expect(said).toContain(
      'The program calls boom(). boom() comes to line 2: raise ValueError("no") runs next.',
    );
    expect(said).toContain(
      "boom() raised ValueError('no'), and nothing in it caught it. Now it is up to the program.",
    );
  });

  test("an exception that ends the program", () => {
    expect(saidOf('raise ValueError("no")\n').at(-1)).toBe(
      "Python wrote a traceback to stderr. It ends with ValueError: no. " +
        "The program ended with an exception that nobody caught.",
    );
  });

  test("a bare yield asks for another turn", () => {
    const said = saidOf(`import asyncio
async def polite():
    await asyncio.sleep(0)
loop = asyncio.new_event_loop()
task = loop.create_task(polite())
loop.run_forever()
`);
    expect(said).toContainEqual(
      expect.stringMatching(
        /gave up control with a bare yield\. There is nothing to wait for, so task\.step can only ask/u,
      ),
    );
    expect(said).toContainEqual(
      expect.stringContaining("task.step was put at the end of the ready queue again"),
    );
  });

  test("a generator is parked between two values", () => {
    const said = saidOf(`def count():
    yield 1
numbers = count()
numbers.send(None)
`);
    expect(said).toContainEqual(
      "count() yielded 1 to the program, and is parked until it is asked for more.",
    );
  });

  test("a future that is done already does not make anyone wait", () => {
    const said = saidOf(`import asyncio
async def main():
    ready = loop.create_future()
    ready.set_result(3)
    print(await ready)
loop = asyncio.new_event_loop()
loop.create_task(main())
loop.run_forever()
`);
    expect(said).toContainEqual(expect.stringMatching(/^ready is done: its result is 3\./u));
    expect(said).toContainEqual(
      "main() awaits ready, so its __await__ is asked what to do. It is done already.",
    );
  });
});

describe("templates", () => {
  test("slots and code are filled in", () => {
    expect(fill("{who} ran `x`.", { who: text("It") })).toEqual([
      text("It"),
      text(" ran "),
      code("x"),
      text("."),
    ]);
  });

  test("lists have commas and an and", () => {
    const items = ["a", "b", "c"].map(text);
    const said = listed(items, ", ", " and ").map((piece) =>
      piece.kind === "text" ? piece.text : "",
    );
    expect(said.join("")).toBe("a, b and c");
  });

  test("a sentence begins with a capital, a name stays what it is", () => {
    expect(capitalised([text("the end")])).toEqual([text("The end")]);
    expect(capitalised([code("f()")])).toEqual([code("f()")]);
  });

  test("every message closes what it opens", () => {
    for (const message of Object.values(MESSAGES)) {
      expect(message.split("`").length % 2).toBe(1);
      expect(message.replaceAll(/\{\w+\}/gu, "")).not.toMatch(/[{}]/u);
    }
  });
});

test("a name leads to its object, and there is one live region", async () => {
  const moment = momentWhere(moments, happens("task.made"));
  render(
    <>
      <Narration moment={moment} onGo={vi.fn()} />
      <article id="future-1" tabIndex={-1} />
    </>,
  );
  const region = within(screen.getByRole("region", { name: "Narration" }));
  expect(region.getByRole("heading", { name: "What just happened" })).toBeDefined();
  expect(document.querySelectorAll("[aria-live]")).toHaveLength(1);
  await userEvent.click(region.getByRole("button", { name: "main_task" }));
  expect(document.activeElement?.id).toBe("future-1");
});
