import displayText from "../library/_display.py?raw";
import genericsText from "../library/_generics.py?raw";
import dataclassesText from "../library/dataclasses.py?raw";
import enumText from "../library/enum.py?raw";
import keywordText from "../library/keyword.py?raw";
import typingText from "../library/typing.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Ways to write classes and types. */
export const CLASSES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["dataclasses", plain("dataclasses.py", dataclassesText)],
  ["enum", plain("enum.py", enumText)],
  ["keyword", plain("keyword.py", keywordText)],
  ["typing", plain("typing.py", typingText)],
  ["_display", hidden("_display.py", displayText)],
  ["_generics", hidden("_generics.py", genericsText)],
];
