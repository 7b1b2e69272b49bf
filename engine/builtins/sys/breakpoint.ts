import type { Value } from "../../objects/object.ts";
import { getAttribute } from "../../vm/attributes.ts";
import { callingFrame } from "../../vm/calling-frame.ts";
import { call } from "../../vm/calls.ts";
import { PyNative } from "../../vm/native.ts";
import { lineOf } from "../../vm/places.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { builtin } from "../functions.ts";
import { writeError } from "./error-output.ts";

/** Python/bltinmodule.c, builtin_breakpoint: what it does is for `sys.breakpointhook` to say. */
builtin("breakpoint", "*args, **keywords", (vm, args: Value[], keywords: Keywords) =>
  chain(
    vm,
    () => vm.world.importModule(vm, "sys"),
    (_vm, sys) =>
      chain(
        vm,
        () => getAttribute(vm, sys, "breakpointhook"),
        (_again, hook) => call(vm, hook, args, keywords.size === 0 ? undefined : keywords),
      ),
  ),
);

/** CPython starts pdb, which is not here: the program is told so, and goes on. */
export const BREAKPOINT_HOOK = new PyNative(
  "breakpointhook",
  "*args, **keywords",
  (vm) => {
    const frame = callingFrame(vm);
    const place = frame === undefined ? "" : `${frame.code.source.file}:${lineOf(frame)}: `;
    const advice = "set a breakpoint in the margin of the source instead";
    return writeError(vm, `${place}breakpoint(): pdb is not part of this simulation: ${advice}\n`);
  },
  { module: "sys" },
);
