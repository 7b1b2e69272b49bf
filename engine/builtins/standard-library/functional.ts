import contextlibText from "../library/contextlib.py?raw";
import functoolsText from "../library/functools.py?raw";
import itertoolsText from "../library/itertools.py?raw";
import operatorText from "../library/operator.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Functions that make functions, iterators and contexts. */
export const FUNCTIONAL_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["functools", plain("functools.py", functoolsText)],
  ["itertools", hidden("itertools.py", itertoolsText)],
  ["operator", hidden("operator.py", operatorText)],
  ["contextlib", plain("contextlib.py", contextlibText)],
];
