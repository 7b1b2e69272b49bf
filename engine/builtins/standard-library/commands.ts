import optparseHelpText from "../library/_optparse_help.py?raw";
import cmdText from "../library/cmd.py?raw";
import fileinputText from "../library/fileinput.py?raw";
import gettextText from "../library/gettext.py?raw";
import optparseText from "../library/optparse.py?raw";
import tomllibText from "../library/tomllib/__init__.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What programs of a command line are made with, apart from argparse. */
export const COMMANDS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["cmd", plain("cmd.py", cmdText)],
  ["optparse", plain("optparse.py", optparseText)],
  ["_optparse_help", plain("_optparse_help.py", optparseHelpText)],
  ["gettext", plain("gettext.py", gettextText)],
  ["fileinput", plain("fileinput.py", fileinputText)],
  ["tomllib", plain("tomllib/__init__.py", tomllibText)],
];
