import cmathText from "../library/cmath.py?raw";
import randomText from "../library/random.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import { mathModule } from "../math-module.ts";
import type { ModuleSource } from "../modules.ts";
import { randomModule } from "../random-module.ts";

/** Functions of floats, and chance. */
export const MATHEMATICS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["math", native(mathModule)],
  ["_random", native(randomModule)],
  ["random", plain("random.py", randomText)],
  ["cmath", hidden("cmath.py", cmathText)],
];
