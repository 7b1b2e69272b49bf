import { expect, test } from "vitest";
import { Engine } from "../../engine/program.ts";

test.each([
  ["import aiohttp", "asyncio.open_connection"],
  ["from numpy.linalg import norm", "math, statistics or fractions"],
  ["import uvloop", "leave it out"],
  ["import trio", "TaskGroup"],
  ["import aiofiles", "asyncio.to_thread"],
])("%s: the message says what to use instead", (source, instead) => {
  expect(new Engine().check(source)).toMatchObject([
    { kind: "unsupported", line: 1, message: expect.stringContaining(instead) },
  ]);
});

test("a module of CPython's that there is nothing to say about is only named", () => {
  const [diagnostic] = new Engine().check("import mailbox");
  expect(diagnostic?.message).toBe("The module 'mailbox' is not part of this simulation.");
});

test.each(["import nothing_of_the_kind", "from maths import pi", "from . import sibling"])(
  "%s: what nobody has is not found when the program gets there",
  (source) => {
    expect(new Engine().check(source)).toEqual([]);
  },
);
