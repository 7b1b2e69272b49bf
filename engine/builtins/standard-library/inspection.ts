import signatureText from "../library/_signature.py?raw";
import sourceBlockText from "../library/_source_block.py?raw";
import inspectText from "../library/inspect.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What tells of functions, frames and sources. */
export const INSPECTION_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_signature", plain("_signature.py", signatureText)],
  ["_source_block", plain("_source_block.py", sourceBlockText)],
  ["inspect", plain("inspect.py", inspectText)],
];
