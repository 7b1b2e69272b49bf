import type { Value } from "../objects/object.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { chain } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";
import { textArgument } from "./text-arguments.ts";

const PARAMETERS =
  "file, mode=?, buffering=?, encoding=?, errors=?, newline=?, closefd=?, opener=?";

/** Modules/_io/_iomodule.c, _io_open: Python of ours does it, in the module `io`. */
builtin(
  "open",
  PARAMETERS,
  (
    vm,
    file: Value,
    mode: Value = "r",
    buffering: Value = -1,
    encoding: Value = null,
    errors: Value = null,
    newline: Value = null,
    closefd: Value = true,
    opener: Value = null,
  ) => {
    textArgument(mode, "open() argument 'mode'");
    return chain(
      vm,
      () => vm.world.importModule(vm, "io"),
      (_vm, io) =>
        chain(
          vm,
          () => getAttribute(vm, io, "_open"),
          (_again, open) =>
            call(vm, open, [file, mode, buffering, encoding, errors, newline, closefd, opener]),
        ),
    );
  },
);
