import { describe, expect, test } from "vitest";
import { run } from "../../engine/program.ts";
import { changesOf } from "../../engine/trace/expressions/history.ts";
import { NotAnExpression, parseExpression } from "../../engine/trace/expressions/parse.ts";
import { breakSteps, stepsOfLine } from "../../engine/trace/queries/breakpoints.ts";
import { labelsOf } from "../../engine/trace/queries/labels.ts";
import { recorded } from "../support/recorded.ts";

/** What an expression was, from first to last. */
const story = (program: string, expression: string) =>
  changesOf(recorded(program), expression).map(({ text }) => text);

/** The last value of an expression over the variables of a program. */
const last = (program: string, expression: string) => story(program, expression).at(-1);

/** What the program prints for the same expression at the end of the same program. */
const printed = (program: string, expression: string) =>
  run(`${program}print(repr(${expression}))\n`).stdout.trimEnd();

const VALUES = `numbers = [1, 2, 3]
ages = {"ann": 31, "bob": 27}
pair = (4, 2.5)
word = "loop"
low, high = -7, 3
nothing = None
yes = True
big = 2 ** 70
class Point:
    def __init__(self, x):
        self.x = x
point = Point(5)
done = 1
`;

describe("an expression is what the program itself would print", () => {
  test.each([
    "low + high * 2 - 1",
    "low // high",
    "low % high",
    "high / 2",
    "-low ** 2",
    "(low + high) ** 2",
    "2 ** 0.5 < 1.5",
    "numbers[0] + numbers[-1]",
    "ages['bob']",
    "pair[1] * 2",
    "word[1] + word[-1]",
    "'oo' in word",
    "2 in numbers and 'ann' in ages",
    "9 not in numbers",
    "len(numbers) + len(ages) + len(word)",
    "nothing is None",
    "nothing is not None or yes",
    "not numbers",
    "low < 0 < high <= 3",
    "big + 1",
    "point.x * 2",
    "yes + 1",
    "1 == 1.0 == True",
    "abs(low)",
    "numbers == numbers",
  ])("%s", (expression) => {
    expect(last(VALUES, expression)).toBe(printed(VALUES, expression));
  });
});

test("a history follows stores and what changes inside of objects", () => {
  const program = `queue = []
for number in range(3):
    queue.append(number)
queue.pop()
last = 0
`;
  expect(story(program, "len(queue)")).toEqual(["0", "1", "2", "3", "2"]);
  expect(story(program, "len(queue) > 1")).toEqual(["False", "True"]);
  expect(story(program, "queue[0]")).toEqual(["0"]);
});

test("tasks can be asked what they are", () => {
  const program = `import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1, "slept"))
    await task
    return task

asyncio.run(main())
`;
  // main is gone at the end, and its variables with it.
  expect(story(program, "task.done()")).toEqual(["False", "True", undefined]);
});

test.each(["1 +", "a b", "x = 1", "(1", "not", "a ? b"])("%s is none", (text) => {
  expect(() => parseExpression(text)).toThrow(NotAnExpression);
});

test("a breakpoint with a condition stops only where it holds", () => {
  const trace = recorded(`total = 0
for number in range(5):
    total += number
print(total)
`);
  const at = { kind: "line", file: "program.py", line: 3 } as const;
  const labels = labelsOf(trace);
  expect(stepsOfLine(trace, "program.py", 3)).toHaveLength(5);
  expect(breakSteps(trace, { ...at, when: "number % 2 == 0" }, labels)).toHaveLength(3);
  expect(breakSteps(trace, { ...at, when: "missing > 1" }, labels)).toHaveLength(0);
  expect(breakSteps(trace, { ...at, when: "1 +" }, labels)).toHaveLength(0);
});
