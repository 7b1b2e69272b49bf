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
import unittestText from "../library/unittest/__init__.py?raw";
import unittestAssertionsText from "../library/unittest/assertions.py?raw";
import unittestAsyncCaseText from "../library/unittest/async_case.py?raw";
import unittestCaseText from "../library/unittest/case.py?raw";
import unittestLoaderText from "../library/unittest/loader.py?raw";
import unittestMainText from "../library/unittest/main.py?raw";
import unittestMockText from "../library/unittest/mock.py?raw";
import unittestResultText from "../library/unittest/result.py?raw";
import unittestRunnerText from "../library/unittest/runner.py?raw";
import unittestSuiteText from "../library/unittest/suite.py?raw";
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
  ["unittest", plain("unittest/__init__.py", unittestText)],
  ["unittest.case", plain("unittest/case.py", unittestCaseText)],
  ["unittest.assertions", plain("unittest/assertions.py", unittestAssertionsText)],
  ["unittest.result", plain("unittest/result.py", unittestResultText)],
  ["unittest.suite", plain("unittest/suite.py", unittestSuiteText)],
  ["unittest.loader", plain("unittest/loader.py", unittestLoaderText)],
  ["unittest.runner", plain("unittest/runner.py", unittestRunnerText)],
  ["unittest.main", plain("unittest/main.py", unittestMainText)],
  ["unittest.async_case", plain("unittest/async_case.py", unittestAsyncCaseText)],
  ["unittest.mock", plain("unittest/mock.py", unittestMockText)],
];
