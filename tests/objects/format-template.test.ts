import { expect, test } from "vitest";
import {
  parseTemplate,
  type TemplateField,
  type TemplatePiece,
} from "../../engine/objects/format-template.ts";
import { formatInt, formatText } from "../../engine/objects/format-value.ts";
import { Raise } from "../../engine/objects/raise.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

/** Arguments that both sides have: each knows its own path, so that lookups show in the result. */
const SUBJECT = `
(lambda Thing: (lambda template: template.format(Thing("p"), Thing("q"), 7, a=Thing("a"), w=5)))(
    type("Thing", (), {
        "__init__": lambda self, path: setattr(self, "path", path),
        "__getattr__": lambda self, name: type(self)(self.path + "." + name),
        "__getitem__": lambda self, key: type(self)(self.path + "[" + repr(key) + "]"),
        "__repr__": lambda self: "<" + self.path + ">",
        "__str__": lambda self: self.path,
        "__format__": lambda self, spec: self.path + ":" + spec,
    }))`;

type Value = { readonly path: string } | number;

const ARGUMENTS: readonly Value[] = [{ path: "p" }, { path: "q" }, 7];
const KEYWORDS: Record<string, Value> = { a: { path: "a" }, w: 5 };

/** What a machine would do with the pieces. */
function render(pieces: readonly TemplatePiece[]): string {
  return pieces
    .map((piece) => {
      if (piece instanceof Raise) throw piece;
      return typeof piece === "string" ? piece : renderField(piece);
    })
    .join("");
}

function renderField({ first, path, conversion, spec }: TemplateField): string {
  let value = lookUp(first);
  for (const accessor of path) {
    if (accessor instanceof Raise) throw accessor;
    if (typeof value === "number") throw new Raise("Refused", "not on an int");
    const step = accessor.kind === "attribute" ? `.${accessor.name}` : `[${keyText(accessor.key)}]`;
    value = { path: value.path + step };
  }
  if (conversion instanceof Raise) throw conversion;
  return formatConverted(value, conversion, typeof spec === "string" ? spec : render(spec));
}

function lookUp(first: number | string | Raise): Value {
  if (first instanceof Raise) throw first;
  const value = typeof first === "number" ? ARGUMENTS[first] : KEYWORDS[first];
  if (value !== undefined) return value;
  if (typeof first === "string") throw new Raise("KeyError", reprText(first));
  throw new Raise(
    "IndexError",
    `Replacement index ${first} out of range for positional args tuple`,
  );
}

function keyText(key: number | string): string {
  return typeof key === "number" ? String(key) : reprText(key);
}

function formatConverted(value: Value, conversion: "" | "r" | "s" | "a", spec: string): string {
  if (conversion === "")
    return typeof value === "number" ? formatInt(value, spec) : `${value.path}:${spec}`;
  const text = typeof value === "number" ? String(value) : value.path;
  const shown = conversion === "s" || typeof value === "number" ? text : `<${text}>`;
  return formatText(conversion === "a" ? asciiText(shown) : shown, spec);
}

function caseOf(template: string): Case {
  return {
    python: `${SUBJECT}(${asciiText(reprText(template))})`,
    ours: () => reprText(render(parseTemplate(template))),
  };
}

test("well formed templates", async () => {
  await expectAgreement(
    [
      "",
      "plain",
      "{}",
      "{} {}",
      "{0}{1}{0}",
      "{a}",
      "{a.b.c[d][0].e}",
      "{0[x]!r}",
      "{!s:>10}",
      "{0!a:^{w}}",
      "{:{}{}}",
      "{{}}",
      "{{{}}}",
      "{2:0{w}d}",
      "{2:{w}}",
      "é{a[😀]}é",
      "{a[b}c]}",
      "{a[!:{]}",
      "{[5]} {.x}",
      "{a[٣]} {٠}",
      "{:{{}}}",
      "{a!r:{w}.{w}}",
      "{0:{a.b[c]}}",
      "{:{a!r:>{w}}}",
    ].map(caseOf),
  );
});

test("random templates, mostly broken", async () => {
  const chance = new Seeded(1);
  const pieces = [
    "{",
    "}",
    "{",
    "}",
    "{}",
    "0",
    "1",
    "a",
    "w",
    ".",
    "[",
    "]",
    "!",
    "r",
    ":",
    " ",
    "{w}",
    "é",
    "x",
    "9",
  ] as [string, ...string[]];
  const templates = chance.many(5000, () =>
    chance.many(chance.between(1, 9), () => chance.pick(pieces)).join(""),
  );
  const comparable = templates.map(caseOf).filter(({ ours }) => !isRefused(ours));
  expect(comparable.length).toBeGreaterThan(4000);
  await expectAgreement([
    ...comparable,
    caseOf("{99999999999999999999}"),
    caseOf("{a[99999999999999999999]}"),
  ]);
});

/** Attributes of an int are no business of templates. */
function isRefused(ours: () => string): boolean {
  try {
    ours();
    return false;
  } catch (error) {
    return error instanceof Raise && error.type === "Refused";
  }
}
