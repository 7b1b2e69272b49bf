import { describe, expect, test } from "vitest";
import { highlight } from "../../app/design/highlight.ts";

/** Each span that is drawn differently, as `kind:text`. */
const marked = (text: string): string[][] =>
  highlight(text).map(({ spans }) =>
    spans.filter(({ kind }) => kind !== "plain").map(({ kind, text: part }) => `${kind}:${part}`),
  );

const inOne = (text: string): string[] => marked(text).flat();

describe("words", () => {
  test("where control can leave is control", () => {
    expect(inOne("x = await y")).toEqual(["control:await"]);
    expect(inOne("yield self")).toEqual(["control:yield"]);
    expect(inOne("async with lock:")).toEqual(["control:async with"]);
    expect(inOne("async  for x in y:")).toEqual(["control:async  for", "keyword:in"]);
    expect(inOne("r = self.coro.send(None)")).toEqual(["control:send"]);
  });

  test("a word that only looks like it is not", () => {
    expect(inOne("awaited = my_await")).toEqual([]);
    expect(inOne("send(None)")).toEqual([]);
    expect(inOne("gen.send")).toEqual([]);
  });

  test("keywords and the name of a function", () => {
    expect(inOne("async def triple(val: int):")).toEqual([
      "keyword:async",
      "keyword:def",
      "definition:triple",
    ]);
    expect(inOne("If = None")).toEqual([]);
  });
});

describe("strings and comments", () => {
  test("quotes of one kind hold the other", () => {
    expect(inOne(`print("it's", 'a "b"')`)).toEqual([`string:"it's"`, `string:'a "b"'`]);
  });

  test("a backslash keeps a quote inside", () => {
    expect(inOne(String.raw`x = "a\"b" + c`)).toEqual([String.raw`string:"a\"b"`]);
  });

  test("a prefix belongs to its string", () => {
    expect(inOne(`rb'x' + F"{y}"`)).toEqual(["string:rb'x'", `string:F"{y}"`]);
  });

  test("triple quotes go on to where they close", () => {
    expect(marked(`"""a\n# b\nc""" # d`)).toEqual([
      [`string:"""a`],
      ["string:# b"],
      [`string:c"""`, "comment:# d"],
    ]);
  });

  test("an open string of one line ends with it", () => {
    expect(marked(`'a\nawait b`)).toEqual([["string:'a"], ["control:await"]]);
  });

  test("a sign of two units is kept whole", () => {
    expect(inOne("x = 'a🍞b' # 🥖")).toEqual(["string:'a🍞b'", "comment:# 🥖"]);
  });
});

test("every sign of every line is in a span", () => {
  const text = `def f(x):\n\treturn "é" if x else '''\n  # no\n''' # ünd 𝒳 = 1_0e5 @ ~`;
  const lines = highlight(text).map(({ spans }) => spans.map((span) => span.text).join(""));
  expect(lines.join("\n")).toBe(text);
});

test("a line of a megabyte is cut, and says by how much", () => {
  const [line] = highlight(`x = "${"a".repeat(1_000_000)}"`);
  const drawn = line?.spans.map(({ text }) => text).join("").length ?? 0;
  expect(drawn).toBeLessThan(5000);
  expect(drawn + (line?.hidden ?? 0)).toBe(1_000_006);
});
