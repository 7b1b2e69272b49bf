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
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What tests a program. */
export const TESTING_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
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
