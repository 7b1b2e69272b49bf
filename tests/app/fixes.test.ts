import { python } from "@codemirror/lang-python";
import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { droppedCoroutines } from "../../app/editor/dropped.ts";
import { type Fix, fixOf } from "../../app/editor/fixes.ts";
import { misspeltImports } from "../../app/editor/misspelt.ts";
import { near } from "../../app/editor/near.ts";
import { unknownNames } from "../../app/editor/unknown-names.ts";
import { Engine } from "../../engine/program.ts";

const engine = new Engine();
const check = (text: string) => engine.check(text);

const mended = (text: string, fix: Fix | undefined): string | undefined =>
  fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to);

/** The text after the fix of its first problem. */
function fixed(text: string): string | undefined {
  const [problem] = check(text);
  return problem && mended(text, fixOf(text, problem));
}

describe("a fix of a common mistake", () => {
  test.each([
    ["def f()\n    pass\n", "def f():\n    pass\n"],
    ["for i in range(3)\n    print(i)\n", "for i in range(3):\n    print(i)\n"],
    ["asyncio.run(main()\n", "asyncio.run(main())\n"],
    ["def f(a, b:\n    pass\n", "def f(a, b):\n    pass\n"],
    ["x = [1, 2  # two\n", "x = [1, 2]  # two\n"],
    ["print('hello)\n", "print('hello')\n"],
    ["print 'a', b\n", "print('a', b)\n"],
    ["if x = 3:\n    pass\n", "if x == 3:\n    pass\n"],
    ["def main():\n    await f()\n", "async def main():\n    await f()\n"],
    [
      "class A:\n    def run(self):\n        async with b:\n            pass\n",
      "class A:\n    async def run(self):\n        async with b:\n            pass\n",
    ],
    ["if x:\nprint(1)\n", "if x:\n    print(1)\n"],
    ["def f():\n\n", "def f():\n    pass\n\n"],
    ["x = 1\n  y = 2\n", "x = 1\ny = 2\n"],
    ["if x:\n\ty = 1\n        z = 2\n", "if x:\n    y = 1\n        z = 2\n"],
    ["x = 1)\n", "x = 1\n"],
    ["x = (1]\n", "x = (1)\n"],
    ["print(“hi”)\n", 'print("hi")\n'],
    ["x = 007\n", "x = 7\n"],
    ["whille True:\n    pass\n", "while True:\n    pass\n"],
  ])("%j becomes %j", (text, right) => {
    expect(fixed(text)).toBe(right);
  });

  test.each(["x = 1 +\n", "await f()\n", "break\n"])(
    "%j has none: what was meant is not known",
    (text) => {
      expect(check(text)).toHaveLength(1);
      expect(fixed(text)).toBeUndefined();
    },
  );
});

describe("a module that is not there", () => {
  const warned = (doc: string) =>
    misspeltImports(EditorState.create({ doc, extensions: python() })).map(({ line, fix }) => [
      line,
      mended(doc, fix),
    ]);

  test("is told where it is plain which one was meant", () => {
    expect(warned("import asynco\n")).toEqual([[1, "import asyncio\n"]]);
    expect(warned("import os, rndom\n")).toEqual([[1, "import os, random\n"]]);
    expect(warned("\nfrom colections import deque\n")).toEqual([
      [2, "\nfrom collections import deque\n"],
    ]);
  });

  test.each([
    "import asyncio\n",
    "import cmath, timeit\n",
    "import nothing_like_it\n",
    "from random import shufle\n",
    "import math as mth\n",
    "import os.pth\n",
    "from .asynco import x\n",
  ])("%j raises no doubt", (doc) => {
    expect(warned(doc)).toEqual([]);
  });
});

describe("a coroutine that is dropped", () => {
  const warned = (doc: string) =>
    droppedCoroutines(EditorState.create({ doc, extensions: python() })).map(({ line, fix }) => [
      line,
      mended(doc, fix),
    ]);

  test("is found, and awaited where that can be done", () => {
    const head = "import asyncio\nasync def f():\n    pass\nasync def main():\n";
    expect(warned(`${head}    f()\n`)).toEqual([[5, `${head}    await f()\n`]]);
    expect(warned(`${head}    asyncio.sleep(1)\n`)).toEqual([
      [5, `${head}    await asyncio.sleep(1)\n`],
    ]);
    expect(warned("async def f():\n    pass\nf()\n")).toEqual([[3, undefined]]);
  });

  test("is none when it is kept, awaited, or a method of something unknown", () => {
    const head = "async def f():\n    pass\nclass A:\n    async def g(self):\n        pass\n";
    expect(warned(`${head}x = f()\nf\nasync def h():\n    await f()\n    g()\n`)).toEqual([]);
  });
});

describe("a name that nothing makes", () => {
  const warned = (doc: string) =>
    unknownNames(EditorState.create({ doc, extensions: python() })).map(
      ({ line, sentence, fix }) => [
        line,
        sentence.replace(/^Nothing is called (\w+): this line will raise NameError\.\s?/u, "$1. "),
        mended(doc, fix),
      ],
    );

  test("is told with the one that was probably meant, and where that is made", () => {
    const head = "async def main():\n    triple_task = 1\n";
    expect(warned(`${head}    await tripled_task\n`)).toEqual([
      [3, "tripled_task. Line 2 makes triple_task.", `${head}    await triple_task\n`],
    ]);
    expect(warned("prnt(1)\n")).toEqual([[1, "prnt. Did you mean print?", "print(1)\n"]]);
    expect(warned("elsewhere()\nelsewhere()\n")).toEqual([[1, "elsewhere. ", undefined]]);
  });

  test("is imported if it is a module", () => {
    expect(warned("import asyncio\ntime.sleep(1)\n")).toEqual([
      [2, "time. Nothing imports it.", "import time\nimport asyncio\ntime.sleep(1)\n"],
    ]);
  });

  test.each([
    "def f(a, *b, c: int = 1, **d) -> int:\n    return a, b, c, d\n",
    "for i, (j, k) in []:\n    i, j, k\n",
    "x = y = 1\nu, *v = x, y\nu, v\n[a, b] = v\na + b\n",
    "with open('a') as f, open('b') as (g, h):\n    f, g, h\n",
    "try:\n    pass\nexcept* ValueError as e:\n    e\n",
    "import a.b as c, d\nfrom e import f as g, h\nc, d, g, h\n",
    "n: int\nm: int = 2\nm += 1\nprint(m, n)\n",
    "[s for s, t in [] if t]\n{k: w for k, w in []}\nany(q for q in [])\nlambda p, r=1: p + r\n",
    "if (walrus := 1):\n    print(other := walrus, other)\n",
    "import functools\n@functools.wraps(print)\ndef f(): pass\n",
    "match 1:\n    case [first, *rest]:\n        first, rest\n    case {'k': v, **more} as all_of_it:\n        v, more, all_of_it\n",
    "class C[T](object, metaclass=type):\n    x: T\ntype P[Q] = list[Q]\nC, P\n",
    "def f():\n    global later\n    later = 1\nlater\n",
    "dict(key=1)\nprint(__name__, __file__)\n",
    "from math import *\nsin(1)\n",
    "exec('z = 1')\nz\n",
    "half written(\n",
  ])("%j raises no doubt", (doc) => {
    expect(warned(doc)).toEqual([]);
  });

  test.each([
    "[s for s in unknown]\n",
    "def f(a=unknown): pass\n",
    "x: unknown = 1\n",
    "f'{unknown!r}'\n",
    "dict(key=unknown)\n",
    "x = unknown\n",
    "with unknown as x: pass\n",
  ])("%j raises one", (doc) => {
    expect(warned(doc)).toEqual([[1, "unknown. ", undefined]]);
  });

  test("is not told of while it is typed", () => {
    const doc = "prin";
    const state = EditorState.create({ doc, selection: { anchor: 4 }, extensions: python() });
    expect(unknownNames(state)).toEqual([]);
  });
});

test("a word is near if it is the only one that a slip or two lead to", () => {
  expect(near("asynico", ["asyncio", "random"])).toBe("asyncio");
  expect(near("cat", ["bat", "rat"])).toBeUndefined();
  expect(near("to", ["go"])).toBeUndefined();
});
