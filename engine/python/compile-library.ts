import { EngineBug } from "../support/assert.ts";
import type { CodeObject, Constant } from "./bytecode.ts";
import { type CompileOptions, compileModule } from "./compile.ts";
import { alone, type LeftOut, outlineOf } from "./outline.ts";
import { parseModule } from "./parse.ts";

/** The code of a file of the library; its functions get their bodies when they are first called. */
export function compileLibrary(text: string, options: CompileOptions): CodeObject {
  const outline = outlineOf(text);
  const bodies = outline.leftOut.map((each) => ({
    ...each,
    rest: once(() => inside(compileText(alone(text, each), options), each)),
  }));
  return withBodies(compileText(outline.text, options), bodies);
}

/** The code of a file of the library as a whole. */
export function compileText(text: string, options: CompileOptions): CodeObject {
  const parsed = parseModule(text, options.file);
  if (parsed.kind === "parsed") return compileModule(parsed.tree, options);
  throw new EngineBug(`${options.file}: ${parsed.diagnostics[0]?.message}`);
}

type Body = LeftOut & { readonly rest: () => CodeObject };

function withBodies(code: CodeObject, bodies: readonly Body[]): CodeObject {
  const constants = code.constants.map((constant): Constant => {
    if (constant.kind !== "code") return constant;
    const body = bodies.find((each) => isOf(constant.code, each));
    const inner = body === undefined ? withBodies(constant.code, bodies) : constant.code;
    return { ...constant, code: body === undefined ? inner : { ...inner, rest: body.rest } };
  });
  return { ...code, constants };
}

/** The code of the one function in the code of a module that has nothing but it, and the classes around it. */
function inside(module: CodeObject, wanted: LeftOut): CodeObject {
  const found = codesIn(module).find((each) => isOf(each, wanted));
  if (found === undefined) throw new EngineBug(`${module.file}: ${wanted.name} is not alone`);
  return found;
}

const codesIn = ({ constants }: CodeObject): readonly CodeObject[] =>
  constants.flatMap((constant) =>
    constant.kind === "code" ? [constant.code, ...codesIn(constant.code)] : [],
  );

const isOf = ({ name, firstLine }: CodeObject, { name: wanted, first, body }: LeftOut): boolean =>
  name === wanted && firstLine > first && firstLine <= body;

function once<Result>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
