import { describe, expect, test } from "vitest";
import { functionListing } from "./compiled.ts";

const lines = (...rows: readonly string[]): string => rows.join("\n");

describe("variables are registers", () => {
  test("an operation reads variables where they are and writes where its result belongs", () => {
    expect(functionListing("def f(a, b):\n  c = a + b * a\n  return c")).toBe(
      lines("0 MULTIPLY r3, b, a", "1 ADD c, a, r3", "2 RETURN c"),
    );
  });

  test("an operand that a later one assigns is kept in a copy", () => {
    expect(functionListing("def f(x):\n  return x + (x := 5) + x")).toBe(
      lines(
        "0 MOVE r2, x",
        "1 LOAD_CONST x, 5",
        "2 ADD r1, r2, x",
        "3 ADD r1, r1, x",
        "4 RETURN r1",
      ),
    );
  });

  test("a variable keeps its value until the whole right side has one", () => {
    expect(functionListing("def f(x, y):\n  x = x and y")).toContain(
      lines("0 MOVE r2, x", "1 JUMP_IF_FALSE r2, -> 3", "2 MOVE r2, y", "3 MOVE x, r2"),
    );
  });

  test("variables change places without a tuple", () => {
    expect(functionListing("def f(a, b):\n  a, b = b, a + b")).toContain(
      lines("0 ADD r2, a, b", "1 MOVE a, b", "2 MOVE b, r2"),
    );
  });

  test("items are unpacked into variables that lie side by side", () => {
    expect(functionListing("def f(pairs):\n  for key, value in pairs: pass")).toContain(
      lines("1 FOR_ITER r4, r3, -> 4", "2 UNPACK key, r4, 2", "3 JUMP_BACK -> 1"),
    );
  });

  test("captured variables are cells", () => {
    expect(functionListing("def f(a):\n  b = a\n  return lambda: a + b")).toContain(
      lines("0 MAKE_CELL a", "1 MAKE_CELL b", "2 LOAD_CELL r2, a, a", "3 STORE_CELL b, r2"),
    );
  });
});

describe("variables that may hold nothing", () => {
  const checks = (body: string): number =>
    functionListing(`def f(c):\n${body}`).match(/CHECK_BOUND/g)?.length ?? 0;

  test.each([
    ["both branches assign", "  if c: x = 1\n  else: x = 2\n  x", 0],
    ["one branch assigns", "  if c: x = 1\n  x", 1],
    ["the other branch leaves", "  if c: x = 1\n  else: return\n  x", 0],
    ["a loop may not run at all", "  for i in c: x = 1\n  x", 1],
    ["but within its body it does", "  for i in c:\n    x = 1\n    x, i", 0],
    ["an endless loop assigns before it ends", "  while True:\n    x = 1\n    if c: break\n  x", 0],
    ["an exception may come before the assignment", "  try: x = c()\n  except E: pass\n  x", 1],
    ["unless its handler leaves", "  try: x = c()\n  except E: raise\n  x", 0],
    ["a deleted variable", "  x = 1\n  del x\n  x", 1],
    ["a name of except is gone after it", "  try: c()\n  except E as x: x\n  x", 1],
    ["a deletion of the round before", "  x = 1\n  while c:\n    x\n    del x", 1],
    ["a second look needs no second check", "  if c: x = 1\n  x\n  x", 1],
  ])("%s", (_name, body, expected) => {
    expect(checks(body)).toBe(expected);
  });
});

describe("conditions", () => {
  test("comparisons jump by themselves, and short-circuit without values", () => {
    expect(functionListing("def f(a, b):\n  if a < b and not (a is None or b): return 1")).toBe(
      lines(
        "0 JUMP_UNLESS_LESS a, b, -> 4",
        "1 JUMP_IF_NONE a, -> 4",
        "2 JUMP_IF_TRUE b, -> 4",
        "3 RETURN 1",
        "4 RETURN none",
      ),
    );
  });

  test("a chain evaluates what stands in its middle once", () => {
    expect(functionListing("def f(a, b):\n  return a() < b() < a")).toBe(
      lines(
        "0 CALL r3, a, 0",
        "1 CALL r4, b, 0",
        "2 LESS r2, r3, r4",
        "3 JUMP_IF_FALSE r2, -> 5",
        "4 LESS r2, r4, a",
        "5 RETURN r2",
      ),
    );
  });

  test("what cannot be reached is not compiled", () => {
    expect(functionListing("def f():\n  if 0: a()\n  while 1: b()\n  c()")).toBe(
      lines("0 LOAD_GLOBAL r1, b", "1 CALL r0, r1, 0", "2 JUMP_BACK -> 0"),
    );
  });
});

describe("calls", () => {
  test("a method with plain arguments is called without a bound method", () => {
    expect(functionListing("def f(a, b):\n  a.m(b, 1, k=b)")).toContain(
      lines(
        "0 MOVE r2, a",
        "1 MOVE r3, b",
        "2 LOAD_CONST r4, 1",
        "3 MOVE r5, b",
        "4 CALL_METHOD r2, r2, m(2, k)",
      ),
    );
  });

  test("it is looked up before arguments that do something", () => {
    expect(functionListing("def f(a, b):\n  a.m(b())")).toContain(
      lines("0 LOAD_ATTR r2, a, m", "1 CALL r3, b, 0", "2 CALL r2, r2, 1"),
    );
  });

  test("unpacked arguments make a list and a dict", () => {
    expect(functionListing("def f(a, b):\n  f(1, *a, k=2, **b)")).toContain(
      lines(
        "0 LOAD_GLOBAL r2, f",
        "1 LOAD_CONST r3, 1",
        "2 BUILD_LIST r3, r3, 1",
        "3 LIST_EXTEND r4, r3, a",
        '4 LOAD_CONST r5, "k"',
        "5 LOAD_CONST r6, 2",
        "6 BUILD_MAP r4, r5, 1",
        "7 DICT_MERGE r5, r4, b",
        "8 CALL_EX r2, r2",
      ),
    );
  });
});

describe("exceptions", () => {
  test("a handler gives the frame back its exception however it is left", () => {
    expect(functionListing("def f(a):\n  try: a()\n  except E: return a")).toBe(
      lines(
        "0 CALL r1, a, 0",
        "1 JUMP -> 12",
        "2 PUSH_EXC r2, r1",
        "3 LOAD_GLOBAL r3, E",
        "4 EXC_MATCH r4, r1, r3",
        "5 JUMP_IF_FALSE r4, -> 9",
        "6 MOVE r3, a",
        "7 POP_EXC r2",
        "8 RETURN r3",
        "9 RERAISE r1",
        "10 POP_EXC r2",
        "11 RERAISE r1",
        "12 RETURN none",
        "0..0 raises to 2 in r1",
        "3..6 raises to 10 in r1",
        "9..9 raises to 10 in r1",
      ),
    );
  });

  test("finally is compiled for each way out, outside of its own protection", () => {
    expect(functionListing("def f(a):\n  try: return a()\n  finally: a(1)")).toBe(
      lines(
        "0 CALL r1, a, 0",
        "1 MOVE r2, a",
        "2 LOAD_CONST r3, 1",
        "3 CALL r2, r2, 1",
        "4 RETURN r1",
        "5 PUSH_EXC r2, r1",
        "6 MOVE r3, a",
        "7 LOAD_CONST r4, 1",
        "8 CALL r3, r3, 1",
        "9 RERAISE r1",
        "10 POP_EXC r2",
        "11 RERAISE r1",
        "0..0 raises to 5 in r1",
        "6..9 raises to 10 in r1",
      ),
    );
  });

  test("code that cannot fail needs no handler", () => {
    expect(functionListing("def f(a):\n  try: b = a\n  except E: pass")).not.toContain("EXC");
  });
});

describe("recorded code", () => {
  test("announces lines and variables", () => {
    expect(functionListing("def f(a):\n  b = a\n  del b\n", "recorded")).toContain(
      lines(
        "0 LINE 2",
        "1 MOVE b, a",
        "2 RECORD_LOCAL b, b",
        "3 LINE 3",
        "4 DELETE_LOCAL b, b",
        "5 RECORD_DELETE b",
      ),
    );
  });

  test("comes by the header of a loop each time round", () => {
    expect(functionListing("def f(a):\n  for x in a:\n    a(x)\n", "recorded")).toContain(
      lines(
        "0 LINE 2",
        "1 GET_ITER r2, a",
        "2 FOR_ITER x, r2, -> 10",
        "3 RECORD_LOCAL x, x",
        "4 LINE 3",
        "5 MOVE r3, a",
        "6 MOVE r4, x",
        "7 CALL r3, r3, 1",
        "8 LINE 2",
        "9 JUMP_BACK -> 2",
      ),
    );
  });

  test("plain code has none of that", () => {
    const source = "def f(a):\n  for x in a:\n    del x\n";
    expect(functionListing(source)).not.toMatch(/LINE|RECORD/);
  });
});
