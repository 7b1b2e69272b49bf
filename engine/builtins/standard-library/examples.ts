import doctestText from "../library/doctest/__init__.py?raw";
import checksText from "../library/doctest/_checks.py?raw";
import partsText from "../library/doctest/_parts.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Tests in docstrings. */
export const EXAMPLES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["doctest", plain("doctest/__init__.py", doctestText)],
  ["doctest._parts", plain("doctest/_parts.py", partsText)],
  ["doctest._checks", plain("doctest/_checks.py", checksText)],
];
