import { astModule } from "../dynamic-code/ast-module.ts";
import signatureText from "../library/_signature.py?raw";
import sourceBlockText from "../library/_source_block.py?raw";
import annotationlibText from "../library/annotationlib.py?raw";
import astText from "../library/ast.py?raw";
import inspectText from "../library/inspect.py?raw";
import { native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What tells of functions, frames and sources. */
export const INSPECTION_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_signature", plain("_signature.py", signatureText)],
  ["_source_block", plain("_source_block.py", sourceBlockText)],
  ["annotationlib", plain("annotationlib.py", annotationlibText)],
  ["inspect", plain("inspect.py", inspectText)],
  ["_ast", native(astModule)],
  ["ast", plain("ast.py", astText)],
];
