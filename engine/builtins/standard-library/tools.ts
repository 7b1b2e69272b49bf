import argparseText from "../library/argparse.py?raw";
import atexitText from "../library/atexit.py?raw";
import difflibText from "../library/difflib.py?raw";
import getpassText from "../library/getpass.py?raw";
import graphlibText from "../library/graphlib.py?raw";
import importlibText from "../library/importlib_init.py?raw";
import localeText from "../library/locale.py?raw";
import platformText from "../library/platform.py?raw";
import pprintText from "../library/pprint.py?raw";
import schedText from "../library/sched.py?raw";
import shlexText from "../library/shlex.py?raw";
import timeitText from "../library/timeit.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Tools for programs and for those who write them. */
export const TOOLS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["atexit", hidden("atexit.py", atexitText)],
  ["pprint", plain("pprint.py", pprintText)],
  ["getpass", plain("getpass.py", getpassText)],
  ["graphlib", plain("graphlib.py", graphlibText)],
  ["platform", plain("platform.py", platformText)],
  ["sched", plain("sched.py", schedText)],
  ["timeit", plain("timeit.py", timeitText)],
  ["argparse", plain("argparse.py", argparseText)],
  ["difflib", plain("difflib.py", difflibText)],
  ["shlex", plain("shlex.py", shlexText)],
  ["importlib", plain("importlib/__init__.py", importlibText)],
  ["locale", plain("locale.py", localeText)],
];
