const indented = (source: string, by: string): string => source.replace(/^(?=.)/gm, by);

const LONGER_NAMES: Readonly<Record<string, string>> = {
  a: "first_value",
  b: "other",
  c: "callback",
  d: "x1",
  e: "_e",
  f: "compute",
};

/** With other names: nothing may hang on how long they are. */
const renamed = (source: string): string =>
  source.replace(/(?<![\w'"\\{!:])[a-f](?![\w'"])/g, (name) => LONGER_NAMES[name] ?? name);

/** One mistake in the places where people make it. */
export function variantsOf(source: string): readonly string[] {
  return [
    source,
    `${source}\n`,
    `${source}\n\n\ndone = True\nprint(done)\n`,
    `import asyncio\n\ndef before(x):\n    return [x, (x)]\n\n${source}\n`,
    `def around(x):\n    y = x\n${indented(source, "    ")}\n    return y\n`,
    `class Around:\n    async def method(self):\n        for item in self:\n${indented(source, "            ")}\n`,
    renamed(source),
  ];
}
