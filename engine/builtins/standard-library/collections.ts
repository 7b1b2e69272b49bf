import abcClassesText from "../library/_collections_abc.py?raw";
import abcText from "../library/abc.py?raw";
import bisectText from "../library/bisect.py?raw";
import collectionsText from "../library/collections.py?raw";
import collectionsAbcText from "../library/collections_abc.py?raw";
import copyText from "../library/copy.py?raw";
import copyregText from "../library/copyreg.py?raw";
import weakrefText from "../library/weakref.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Containers, and what can be said of them. */
export const COLLECTIONS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["abc", hidden("abc.py", abcText)],
  ["_collections_abc", plain("_collections_abc.py", abcClassesText)],
  ["collections", plain("collections/__init__.py", collectionsText)],
  ["collections.abc", plain("collections/abc.py", collectionsAbcText)],
  ["bisect", hidden("bisect.py", bisectText)],
  ["copy", plain("copy.py", copyText)],
  ["copyreg", plain("copyreg.py", copyregText)],
  ["weakref", plain("weakref.py", weakrefText)],
];
