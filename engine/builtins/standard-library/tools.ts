import signatureText from "../library/_signature.py?raw";
import sourceBlockText from "../library/_source_block.py?raw";
import argparseText from "../library/argparse.py?raw";
import atexitText from "../library/atexit.py?raw";
import difflibText from "../library/difflib.py?raw";
import fnmatchText from "../library/fnmatch.py?raw";
import getpassText from "../library/getpass.py?raw";
import graphlibText from "../library/graphlib.py?raw";
import importlibText from "../library/importlib_init.py?raw";
import inspectText from "../library/inspect.py?raw";
import platformText from "../library/platform.py?raw";
import pprintText from "../library/pprint.py?raw";
import schedText from "../library/sched.py?raw";
import shlexText from "../library/shlex.py?raw";
import timeitText from "../library/timeit.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What tells of programs and tries them out. */
export const TOOLS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_signature", plain("_signature.py", signatureText)],
  ["_source_block", plain("_source_block.py", sourceBlockText)],
  ["atexit", hidden("atexit.py", atexitText)],
  ["inspect", plain("inspect.py", inspectText)],
  ["pprint", plain("pprint.py", pprintText)],
  ["fnmatch", plain("fnmatch.py", fnmatchText)],
  ["getpass", plain("getpass.py", getpassText)],
  ["graphlib", plain("graphlib.py", graphlibText)],
  ["platform", plain("platform.py", platformText)],
  ["sched", plain("sched.py", schedText)],
  ["timeit", plain("timeit.py", timeitText)],
  ["argparse", plain("argparse.py", argparseText)],
  ["difflib", plain("difflib.py", difflibText)],
  ["shlex", plain("shlex.py", shlexText)],
  ["importlib", plain("importlib/__init__.py", importlibText)],
];
