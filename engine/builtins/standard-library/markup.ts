import markupBaseText from "../library/_markupbase.py?raw";
import htmlText from "../library/html/__init__.py?raw";
import entitiesText from "../library/html/entities.py?raw";
import parserText from "../library/html/parser.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** HTML; its table of characters is as long as all the rest. */
export const MARKUP_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["html", plain("html/__init__.py", htmlText)],
  ["html.entities", plain("html/entities.py", entitiesText)],
  ["html.parser", plain("html/parser.py", parserText)],
  ["_markupbase", plain("_markupbase.py", markupBaseText)],
];
