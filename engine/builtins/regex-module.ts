import { bytesToLatin1, latin1ToBytes } from "../objects/bytes.ts";
import { PyBytes, PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { compileRegex } from "../objects/regex/compile.ts";
import { type Found, type Manner, Matcher } from "../objects/regex/match.ts";
import { parseRegex } from "../objects/regex/parse.ts";
import type { Program } from "../objects/regex/program.ts";
import { RegexError } from "../objects/regex/reader.ts";
import { parseTemplate } from "../objects/regex/template.ts";
import { charsOf } from "../objects/text.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { asBytes } from "./bytes-arguments.ts";
import { asText } from "./text-arguments.ts";

/** A compiled regular expression; `re.Pattern` is written around it in Python. */
class PyRegex extends PyObject {
  readonly program: Program;
  readonly names: ReadonlyMap<string, number>;
  /** The text that was searched last, for programs that go through one text bit by bit. */
  #subject: Value = null;
  #codes: ArrayLike<number> = [];

  constructor(program: Program, names: ReadonlyMap<string, number>) {
    super();
    this.program = program;
    this.names = names;
  }

  codesOf(subject: Value): ArrayLike<number> {
    const bytes = asBytes(subject);
    if (bytes !== undefined) return bytes;
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.#codes = Uint32Array.from(charsOf(asText(subject) ?? ""), (char) =>
        Number(char.codePointAt(0)),
      );
    }
    return this.#codes;
  }
}
const regexType = builtinType("Regex", [objectType], { module: "_regex" });
classOf(PyRegex, regexType);

/** What library/_sre.py cannot do in Python: the module `_regex`. */
export function regexModule(_vm: VM): PyModule {
  const module = new PyModule("_regex");
  for (const [name, signature, run] of FUNCTIONS) {
    module.namespace.set(name, new PyNative(name, signature, run, { module: "_regex" }));
  }
  return module;
}

const FUNCTIONS: readonly (readonly [string, string, NativeFunction])[] = [
  ["compile", "pattern, flags, /", guarded(compile)],
  ["template", "regex, source, /", guarded(template)],
  ["find", "regex, subject, start, end, manner, /", find],
  ["find_all", "regex, subject, start, end, limit, /", findAll],
  ["after", "regex, subject, start, end, moving, manner, /", after],
];

/** What is wrong with an expression is a result: `re` makes its own exception of it. */
function guarded(make: (...args: Value[]) => Value): NativeFunction {
  return (_vm, ...args: Value[]) => {
    try {
      return make(...args);
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      return new PyTuple(["error", error.kind, error.message, error.place ?? null]);
    }
  };
}

const isBytes = (value: Value): boolean => asBytes(value) !== undefined;

function charsOfEither(value: Value): readonly string[] {
  const bytes = asBytes(value);
  return bytes === undefined ? charsOf(asText(value) ?? "") : [...bytesToLatin1(bytes)];
}

/** (regex, flags, number of groups, names of groups, warnings) */
function compile(pattern: Value, flags: Value): Value {
  const parsed = parseRegex(charsOfEither(pattern), !isBytes(pattern), number(flags));
  const regex = new PyRegex(compileRegex(parsed), parsed.names);
  const names = new PyDict();
  for (const [name, group] of parsed.names) names.set(name, name, group);
  return new PyTuple([
    regex,
    parsed.flags,
    parsed.groups - 1,
    names,
    new PyTuple([...parsed.warnings]),
  ]);
}

function template(regex: Value, source: Value): Value {
  const { program, names } = asRegex(regex);
  const text = !isBytes(source);
  const parts = parseTemplate(charsOfEither(source), text, program.groups, names);
  const values = parts.map((part) =>
    typeof part === "number" || text ? part : new PyBytes(latin1ToBytes(part)),
  );
  return new PyList(values);
}

function asRegex(value: Value): PyRegex {
  if (value instanceof PyRegex) return value;
  throw new TypeError("not a regular expression");
}

const number = (value: Value): number => Number(asInt(value) ?? 0);

/** (last group, start, end, start of group 1, end of group 1, …) */
const spansOf = ({ spans, lastGroup }: Found): Value => new PyTuple([lastGroup ?? null, ...spans]);

function matcherOf(regex: Value, subject: Value, end: Value): Matcher {
  const owner = asRegex(regex);
  return new Matcher(owner.program, owner.codesOf(subject), number(end));
}

function find(
  _vm: VM,
  regex: Value,
  subject: Value,
  start: Value,
  end: Value,
  manner: Value,
): Value {
  const found = matcherOf(regex, subject, end).find(number(start), manner as Manner);
  return found === undefined ? null : spansOf(found);
}

/** The next match of a series, which may not be empty where the one before was. */
function after(
  _vm: VM,
  regex: Value,
  subject: Value,
  start: Value,
  end: Value,
  moving: Value,
  manner: Value,
): Value {
  const from = number(start);
  const matcher = matcherOf(regex, subject, end);
  const found = matcher.find(from, manner as Manner, moving === true);
  return found === undefined ? null : spansOf(found);
}

/** All matches one after the other; `limit` 0 is no limit. */
function findAll(
  _vm: VM,
  regex: Value,
  subject: Value,
  start: Value,
  end: Value,
  limit: Value,
): Value {
  const matcher = matcherOf(regex, subject, end);
  const most = number(limit) || Number.POSITIVE_INFINITY;
  const matches: Value[] = [];
  let from = number(start);
  let moving = false;
  while (matches.length < most && from <= number(end)) {
    const found = matcher.find(from, "anywhere", moving);
    if (found === undefined) break;
    matches.push(spansOf(found));
    from = found.spans[1] as number;
    moving = found.spans[0] === from;
  }
  return new PyList(matches);
}
