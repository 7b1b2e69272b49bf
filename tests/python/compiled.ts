import type { CodeObject } from "../../engine/python/bytecode.ts";
import { compileModule } from "../../engine/python/compile.ts";
import { listing } from "../../engine/python/listing.ts";
import { parseModule } from "../../engine/python/parse.ts";

/** The code of a module that is known to be right. */
export function compiled(source: string, mode: "plain" | "recorded" = "plain"): CodeObject {
  const parsed = parseModule(source, "module.py");
  if (parsed.kind === "rejected") throw new Error(JSON.stringify(parsed.diagnostics));
  const record = mode === "recorded";
  return compileModule(parsed.tree, { file: "module.py", record, hidden: false, settles: false });
}

export function innerCodes(code: CodeObject): readonly CodeObject[] {
  return code.constants.flatMap((constant) => (constant.kind === "code" ? constant.code : []));
}

/** The listing of the first function of a module, without its numbers and spaces. */
export function functionListing(source: string, mode: "plain" | "recorded" = "plain"): string {
  const [code] = innerCodes(compiled(source, mode));
  if (code === undefined) throw new Error("no function");
  const own = listing({ ...code, constants: code.constants.map(withoutCode) }).split("\n");
  return own
    .slice(1)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .join("\n");
}

/** Inner code is known by its name and not listed. */
function withoutCode(constant: CodeObject["constants"][number]): CodeObject["constants"][number] {
  return constant.kind === "code" ? { kind: "str", value: `code ${constant.code.name}` } : constant;
}
