import type { VM } from "../vm/machine.ts";
import type { PyModule } from "../vm/module.ts";
import type { ModuleSource } from "./modules.ts";

type Visibility = Extract<ModuleSource, { readonly kind: "python" }>["visibility"];

const python =
  (visibility: Visibility) =>
  (file: string, text: string): ModuleSource => ({
    kind: "python",
    file,
    text,
    visibility,
    package: file.endsWith("/__init__.py"),
  });

/** Python that a person can step through. */
export const recorded = python("recorded");

/** Python that stands for Python of CPython's: its frames are in tracebacks. */
export const plain = python("plain");

/** Python that stands for C code: it leaves no traces. */
export const hidden = python("hidden");

/** A module made in TypeScript. */
export const native = (make: (vm: VM) => PyModule): ModuleSource => ({ kind: "native", make });
