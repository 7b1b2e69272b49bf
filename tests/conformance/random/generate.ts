import { Seeded } from "../../objects/seeded.ts";
import type { RandomProgram, Statement } from "./program.ts";

/** A random program of asyncio: the same for the same seed. */
export function randomProgram(seed: number): RandomProgram {
  const writer = new Writer(new Seeded(seed));
  return writer.program();
}

const MOMENTS = ["0", "0", "0.5", "1", "1", "1", "2", "3"] as const;

type Choice = readonly [weight: number, make: (writer: Writer) => Statement];

const simple = (head: string): Statement => ({ parts: [{ head }] });

class Writer {
  readonly #chance: Seeded;
  #functions = 0;
  /** The function being written. */
  #current = 0;
  #numbers = 0;

  constructor(chance: Seeded) {
    this.#chance = chance;
  }

  program(): RandomProgram {
    this.#functions = this.#chance.between(2, 5);
    const functions = [];
    for (this.#current = 0; this.#current < this.#functions; this.#current += 1) {
      functions.push(this.#current === 0 ? this.main() : this.body(5, 3));
    }
    const eager = this.#chance.below(6) === 0;
    return { functions, eager, limit: this.#chance.below(100) === 0 ? undefined : 50 };
  }

  /** Goes on after most of what fails, so that there is more to see. */
  main(): Statement[] {
    const begin = this.#chance.many(2, () => simple(this.spawn()));
    return [...begin, ...this.body(6, 3), ...this.body(6, 3)].map((statement) =>
      this.below(5) === 0 ? statement : caught(this, statement),
    );
  }

  body(most: number, depth: number): Statement[] {
    return this.#chance.many(this.#chance.between(1, most), () => this.statement(depth));
  }

  statement(depth: number): Statement {
    const choices = depth > 0 ? [...SIMPLE, ...COMPOUND] : SIMPLE;
    const total = choices.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.#chance.below(total);
    for (const [weight, make] of choices) {
      left -= weight;
      if (left < 0) return make(this.at(depth));
    }
    return simple("pass");
  }

  #depth = 0;
  at(depth: number): this {
    this.#depth = depth;
    return this;
  }

  inside(most = 3): Statement[] {
    const depth = this.#depth;
    const body = this.body(most, depth - 1);
    this.#depth = depth;
    return body;
  }

  number(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  below(bound: number): number {
    return this.#chance.below(bound);
  }

  pick(...items: readonly [string, ...string[]]): string {
    return this.#chance.pick(items);
  }

  moment(): string {
    return this.#chance.pick(MOMENTS);
  }

  task(): string {
    return `w.task(${this.below(6)})`;
  }

  younger(): string {
    return `w.younger(${this.below(6)})`;
  }

  future(): string {
    return `w.futures[${this.below(3)}]`;
  }

  /** Something new to await: a coroutine of a later function, or a sleep. */
  coroutine(): string {
    const first = this.#current + 1;
    if (first >= this.#functions || this.below(4) === 0) {
      return `asyncio.sleep(${this.moment()}, ${this.number()})`;
    }
    return `w.coroutine(f${first + this.below(this.#functions - first)})`;
  }

  awaitable(): string {
    switch (this.below(5)) {
      case 0:
        return this.younger();
      case 1:
        return this.future();
      case 2:
        return `asyncio.shield(${this.pick(this.younger(), this.future(), this.coroutine())})`;
      default:
        return this.coroutine();
    }
  }

  awaitables(): string {
    return this.#chance.many(this.#chance.between(1, 3), () => this.awaitable()).join(", ");
  }

  /** Tasks and futures, as `wait` takes them. */
  futures(): string {
    const one = () => (this.below(3) === 0 ? this.future() : this.younger());
    return this.#chance.many(this.#chance.between(1, 3), one).join(", ");
  }

  /** Coroutine functions, as `staggered_race` takes them. */
  racers(): string {
    return this.#chance
      .many(this.#chance.between(1, 3), () => `lambda: ${this.coroutine()}`)
      .join(", ");
  }

  spawn(group = ""): string {
    const first = this.#current + 1;
    if (first >= this.#functions) {
      return `w.spawn(lambda w: asyncio.sleep(${this.moment()})${group})`;
    }
    const name = `f${first + this.below(this.#functions - first)}`;
    const eager = this.below(8) === 0 ? `, eager_start=${this.pick("True", "False")}` : "";
    return `w.spawn(${name}${group}${eager})`;
  }

  exception(): string {
    return this.pick(
      `ValueError(${this.number()})`,
      `KeyError(${this.number()})`,
      "asyncio.CancelledError",
      `asyncio.CancelledError("own ${this.number()}")`,
      "TimeoutError",
    );
  }
}

const say = (writer: Writer): string => `w.say(${writer.number()})`;
const ask = (writer: Writer, expression: string): Statement =>
  simple(`w.say(${writer.number()}, ${expression})`);

const caught = (writer: Writer, statement: Statement): Statement => ({
  parts: [
    { head: "try:", body: [statement] },
    {
      head: `except ${writer.pick("Exception", "CAUGHT")} as error:`,
      body: [ask(writer, "error")],
    },
  ],
});

/** With their weights. */
const SIMPLE: readonly Choice[] = [
  [10, (w) => simple(say(w))],
  [14, (w) => simple(`await asyncio.sleep(${w.moment()})`)],
  [16, (w) => simple(w.spawn())],
  [8, (w) => ask(w, `await ${w.awaitable()}`)],
  [8, (w) => ask(w, `${w.task()}.cancel(${w.pick("", "'stop'")})`)],
  [2, (w) => ask(w, `asyncio.current_task().cancel(${w.pick("", "'self'")})`)],
  [1, (w) => ask(w, "await asyncio.current_task()")],
  [3, (w) => ask(w, `asyncio.current_task().${w.pick("uncancel", "cancelling")}()`)],
  [3, (w) => ask(w, `${w.future()}.done() or ${w.future()}.set_result(${w.number()})`)],
  [
    2,
    (w) => ask(w, `${w.future()}.set_exception(${w.pick("ValueError('future')", "KeyError(1)")})`),
  ],
  [2, (w) => ask(w, `${w.future()}.cancel('future')`)],
  [3, (w) => ask(w, `${w.task()}.add_done_callback(lambda f: w.called(${w.number()}, f))`)],
  [1, (w) => ask(w, `${w.task()}.add_done_callback(w.failing)`)],
  [1, (w) => ask(w, `${w.task()}.remove_done_callback(w.failing)`)],
  [3, (w) => simple(`w.loop.call_soon(w.called, ${w.number()})`)],
  [3, (w) => simple(`w.later(w.loop.call_later(${w.moment()}, w.called, ${w.number()}))`)],
  [1, (w) => simple(`w.later(w.loop.call_later(${w.moment()}, w.failing))`)],
  [1, (w) => simple(`w.loop.call_later(${w.moment()}, ${w.task()}.cancel)`)],
  [1, () => simple("for handle in w.handles: handle.cancel()")],
  [
    6,
    (w) =>
      ask(
        w,
        `await asyncio.gather(${w.awaitables()}, return_exceptions=${w.pick("True", "False")})`,
      ),
  ],
  [5, (w) => ask(w, `await asyncio.wait_for(${w.awaitable()}, ${w.pick("None", w.moment())})`)],
  [
    5,
    (w) =>
      ask(
        w,
        `[len(s) for s in await asyncio.wait({${w.futures()}}, timeout=${w.pick("None", w.moment())}, return_when=asyncio.${w.pick("ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION")})]`,
      ),
  ],
  [2, (w) => simple(`w.spawn(lambda w: asyncio.wait_for(${w.awaitable()}, ${w.moment()}))`)],
  [3, (w) => ask(w, `w.queues[${w.below(4)}].put_nowait(${w.number()})`)],
  [4, (w) => simple(`await w.queues[${w.below(4)}].put(${w.number()})`)],
  [4, (w) => ask(w, `await w.queues[${w.below(4)}].get()`)],
  [2, (w) => ask(w, `w.queues[${w.below(4)}].task_done()`)],
  [1, (w) => simple(`await w.queues[${w.below(4)}].join()`)],
  [1, (w) => ask(w, `w.queues[${w.below(4)}].shutdown(${w.pick("", "immediate=True")})`)],
  [3, (w) => ask(w, `w.events[${w.below(2)}].${w.pick("set", "clear", "is_set")}()`)],
  [2, (w) => ask(w, `await w.events[${w.below(2)}].wait()`)],
  [
    2,
    (w) =>
      ask(w, `w.${w.pick("locks", "semaphores")}[${w.below(2)}].${w.pick("release", "locked")}()`),
  ],
  [2, (w) => ask(w, `await w.barriers[0].${w.pick("wait", "wait", "wait", "reset", "abort")}()`)],
  [2, (w) => simple(`await Rounds(${w.below(4)})`)],
  [2, (w) => ask(w, `w.mood(${w.number()})`)],
  [2, (w) => ask(w, "MOOD.get()")],
  [1, (w) => simple(`w.loop.call_soon(lambda: w.say(${w.number()}, MOOD.get()))`)],
  [2, (w) => ask(w, `await w.open_future(${w.moment()}, ${w.number()})`)],
  [2, (w) => ask(w, `${w.task()}.${w.pick("result", "exception", "cancelled", "uncancel")}()`)],
  [1, () => simple("await asyncio.sleep(0); await asyncio.sleep(0)")],
  [2, (w) => simple(`w.readers[0].feed_data(b"${w.pick("a", "bc\\n", "de", "\\n")}")`)],
  [1, (w) => simple(w.pick("w.readers[0].feed_eof()", "w.readers[0].at_eof()"))],
  [2, (w) => ask(w, `await w.readers[0].${w.pick("read(2)", "readline()", "readexactly(3)")}`)],
  [1, (w) => ask(w, `await w.${w.pick("locks", "semaphores")}[${w.below(2)}].acquire()`)],
  [1, (w) => ask(w, `await w.barriers[0].wait()`)],
  [1, (w) => ask(w, `await asyncio.wait_for(w.queues[${w.below(4)}].get(), ${w.moment()})`)],
  [1, (w) => ask(w, `await staggered_race([${w.racers()}], ${w.pick("None", "0", "0.5", "1")})`)],
  [
    1,
    (w) =>
      ask(
        w,
        `await asyncio.gather(asyncio.gather(${w.awaitables()}), asyncio.gather(${w.awaitables()}, return_exceptions=True))`,
      ),
  ],
  [1, (w) => simple(`raise ExceptionGroup("own", [${w.exception()}, ValueError(0)])`)],
  [2, (w) => simple(`raise ${w.exception()}`)],
  [1, (w) => simple(`return ${w.number()}`)],
];

const block = (head: string, body: readonly Statement[]): Statement => ({
  parts: [{ head, body }],
});

const COMPOUND: readonly Choice[] = [
  [
    8,
    (w) =>
      block(
        `async with asyncio.timeout(${w.pick("None", w.moment(), w.moment())}) as limit:`,
        w.inside(),
      ),
  ],
  [
    2,
    (w) =>
      block("async with asyncio.timeout(2) as limit:", [
        simple(`limit.reschedule(w.loop.time() + ${w.moment()})`),
        ...w.inside(),
      ]),
  ],
  [
    8,
    (w) =>
      block("async with asyncio.TaskGroup() as group:", [
        simple(w.spawn(", make=group.create_task")),
        ...w.inside(),
      ]),
  ],
  [
    2,
    (w) =>
      block("async with w.conditions[0]:", [
        ask(w, `await w.conditions[0].wait_for(w.events[${w.below(2)}].is_set)`),
      ]),
  ],
  [
    2,
    (w) =>
      block(`async with asyncio.timeout_at(w.loop.time() + ${w.moment()}) as limit:`, [
        ...w.inside(2),
        simple("limit.reschedule(None)"),
        ...w.inside(2),
      ]),
  ],
  [
    2,
    (w) =>
      block("async with asyncio.TaskGroup() as outer:", [
        simple(w.spawn(", make=outer.create_task")),
        block("async with asyncio.TaskGroup() as group:", [
          simple(w.spawn(", make=group.create_task")),
          ...w.inside(2),
        ]),
        ...w.inside(2),
      ]),
  ],
  [6, (w) => block(`async with w.${w.pick("locks", "semaphores")}[${w.below(2)}]:`, w.inside())],
  [
    3,
    (w) =>
      block("async with w.conditions[0]:", [
        ...w.inside(2),
        ask(
          w,
          `${w.pick("await w.conditions[0].wait()", "w.conditions[0].notify(1)", "w.conditions[0].notify_all()")}`,
        ),
      ]),
  ],
  [
    10,
    (w) => ({
      parts: [
        { head: "try:", body: w.inside() },
        {
          head: `except ${w.pick("Exception", "Exception", "asyncio.CancelledError", "BaseException", "TimeoutError")} as error:`,
          body: [ask(w, "error"), ...w.inside(1)],
        },
      ],
    }),
  ],
  [
    4,
    (w) => ({
      parts: [
        { head: "try:", body: w.inside() },
        { head: "finally:", body: w.inside(2) },
      ],
    }),
  ],
  [
    2,
    (w) => ({
      parts: [
        { head: "try:", body: w.inside() },
        {
          head: `except* ${w.pick("Exception", "ValueError")} as errors:`,
          body: [ask(w, "errors")],
        },
      ],
    }),
  ],
  [
    3,
    (w) =>
      block(
        `for next_one in asyncio.as_completed([${w.awaitables()}], timeout=${w.pick("None", w.moment())}):`,
        [ask(w, "await next_one")],
      ),
  ],
  [
    2,
    (w) =>
      block(
        `async for next_one in asyncio.as_completed([${w.futures()}], timeout=${w.pick("None", w.moment())}):`,
        [ask(w, "next_one.done()")],
      ),
  ],
  [2, (w) => block(`for _ in range(${w.pick("2", "3")}):`, w.inside(2))],
  [2, (w) => block(`if ${w.task()}.done():`, w.inside(2))],
];
