import { describe, expect, test } from "vitest";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { marksOf } from "../../engine/trace/queries/marks.ts";
import { valueText } from "../../engine/trace/queries/value-text.ts";
import { type Trace, textOf } from "../../engine/trace/trace.ts";
import { recorded } from "../support/recorded.ts";

const WIDE = { width: 32, depth: 8 };

/** What a recording shows of the variable `x`, at each step at which the program has printed it. */
function shown(trace: Trace): string[] {
  const timeline = new Timeline(trace);
  const steps = [...marksOf(trace).outputs].filter(
    (_, place) => trace.outputs[place]?.text !== "\n",
  );
  return steps.map((step) => {
    const state = timeline.stateAt(step as Step);
    const [frame] = state.frames.values();
    const found = [...(frame?.locals ?? [])].find(([name]) => textOf(trace, name) === "x");
    return found === undefined ? "" : valueText(trace, state, found[1], WIDE);
  });
}

const printed = ({ outputs }: Trace): string[] =>
  outputs.map(({ text }) => text.trimEnd()).filter((text) => text !== "");

/** Each line changes `x`; after each the program prints it. */
const program = (first: string, changes: readonly string[]): string =>
  [...[first, ...changes].flatMap((line) => [line, "print(repr(x))"]), "pass"].join("\n");

const CHANGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a list",
    "x = [3, 1, 2]",
    [
      "x.append('end')",
      "x.insert(0, None)",
      "x.insert(2, 1.5)",
      "x.pop(0)",
      "x.pop()",
      "x[1] = [7]",
      "x[1].append(8)",
      "x[1][0] = (1, 'two')",
      "x += [4, 5, 6]",
      "x[2:4] = 'abc'",
      "x[::2] = range(len(x[::2]))",
      "del x[0]",
      "del x[1:3]",
      "x.remove('b') if 'b' in x else x.reverse()",
      "x.reverse()",
      "x *= 2",
      "x.extend(i * i for i in range(3))",
      "x.clear()",
      "x.append(x)\nx.pop()",
      "x = list(range(5))",
      "x.sort(key=lambda n: -n)",
      "x = x[1:]",
    ],
  ],
  [
    "a dict",
    "x = {'a': 1}",
    [
      "x['b'] = 2",
      "x['a'] = {'deep': []}",
      "x['a']['deep'].append(1)",
      "x.update(c=3, d=4)",
      "x.pop('b')",
      "x['b'] = 'again'",
      "x['a'] = x.pop('a')",
      "del x['c']",
      "x.setdefault('e', [])",
      "x.setdefault('e', []).append(0)",
      "x[1] = True; x[2.5] = False; x[(1, 2)] = None",
      "x |= {'f': 6}",
      "x.popitem()",
      "x.clear()",
    ],
  ],
  [
    "a set",
    "x = {1}",
    ["x.add(2)", "x.add(3)", "x.discard(1)", "x |= {5, 6}", "x -= {6}", "x.pop()", "x.clear()"],
  ],
  [
    "a deque",
    "import collections\nx = collections.deque([1, 2, 3])",
    ["x.append(4)", "x.appendleft(0)", "x.popleft()", "x.pop()", "x.rotate(1)", "x.extend('ab')"],
  ],
  [
    "a bytearray",
    "x = bytearray(b'it\\n\\x00')",
    [
      "x.append(33)",
      "x[0] = 65",
      "x[1:2] = b'abc'",
      "x[::2] = bytes(len(x[::2]))",
      "x.reverse()",
      "x += b'more'",
      "del x[0]",
      "x.pop()",
      "memoryview(x)[0:2] = b'..'",
      "memoryview(x)[0] = 92",
      "x.clear()",
    ],
  ],
];

describe("what is inside is shown as it is at each step", () => {
  test.each(CHANGES)("%s", (_what, first, changes) => {
    const trace = recorded(program(first, changes));
    expect(printed(trace)).toHaveLength(changes.length + 1);
    expect(shown(trace)).toEqual(printed(trace));
  });

  test("an object of the program's own", () => {
    const trace = recorded(
      program(
        `class Box:
    def __init__(self, size):
        self.size = size
    def __repr__(self):
        return f"Box({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
x = Box(1)`,
        [
          "x.size += 1",
          "x.inside = [Box(3)]",
          "x.inside[0].size = 4",
          "setattr(x, 'more', 5)",
          "x.__dict__['hidden'] = 6",
          "x.__dict__.update(last=7)",
          "del x.more",
          "delattr(x, 'hidden')",
          "object.__setattr__(x, 'size', 'new')",
        ],
      ),
    );
    expect(shown(trace)).toEqual(printed(trace));
  });

  test("an object with slots", () => {
    const trace = recorded(
      program(
        `class Pair:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        self.a, self.b = a, b
    def __repr__(self):
        return f"Pair(a={self.a!r}, b={self.b!r})"
x = Pair(1, 2)`,
        ["x.a = 5", "x.b = [x.a]", "x.b.append(1)"],
      ),
    );
    expect(shown(trace)).toEqual(printed(trace));
  });
});

describe("what is shown is bounded", () => {
  test("in width, and says how many there are", () => {
    const trace = recorded(
      "x = []\nfor i in range(1000):\n    x.append(i)\nx.insert(3, 'new')\nprint(1)\npass\n",
    );
    const state = new Timeline(trace).stateAt((trace.stops.length - 1) as Step);
    const [content] = state.contents.values();
    expect([content?.size, content?.items.length]).toEqual([1001, 32]);
    expect(shown(trace)[0]).toMatch(/^\[0, 1, 2, 'new', 3, .*, 30, …\]$/);
  });

  test("in depth", () => {
    const deep = "x = []\nfor i in range(50):\n    x = [x]\nprint(1)\npass\n";
    expect(recorded(deep).log.length).toBeLessThan(3000);
    const nested = `x = ${"[".repeat(40)}${"]".repeat(40)}\nprint(1)\n`;
    expect(new Timeline(recorded(nested)).stateAt(9 as Step).contents.size).toBeLessThan(10);
  });

  test("for sets of many members", () => {
    const trace = recorded("x = set()\nfor i in range(3000):\n    x.add(i)\nprint(1)\npass\n");
    expect(shown(trace)[0]).toBe("{…}");
  });
});
