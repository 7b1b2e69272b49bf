import cmdText from "../library/cmd.py?raw";
import gettextText from "../library/gettext.py?raw";
import tomllibText from "../library/tomllib/__init__.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What programs of a command line are made with, apart from argparse. */
export const COMMANDS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["cmd", plain("cmd.py", cmdText)],
  ["gettext", plain("gettext.py", gettextText)],
  ["tomllib", plain("tomllib/__init__.py", tomllibText)],
];
