import { PyList } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { nearestName } from "../../objects/edit-distance.ts";
import { exceptionType, type PyException, type PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { attributeOr } from "../../vm/attributes.ts";
import { PROPAGATE, PyFrame } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import { guarded } from "../../vm/sequencing.ts";
import { namesOf } from "../dir-names.ts";
import { frameLocals, localVariables } from "../frame-locals.ts";
import { STANDARD_MODULES } from "../sys/module-names.ts";
import { BUILTIN_NAMES } from "./builtin-order.ts";

/** What is said behind a message to help: `. Did you mean: 'x'?` `_compute_suggestion_error` in Lib/traceback.py */
export function withSuggestion(
  vm: VM,
  error: PyException,
  traceback: PyTraceback | undefined,
  next: (text: string) => Value | undefined,
): Value | undefined {
  const kind = kindOf(vm, error);
  const wrong =
    kind === undefined ? undefined : error.fields.get(kind === "import" ? "name_from" : "name");
  if (typeof wrong !== "string") return next("");
  const told = (suggestion: string | undefined) => next(inWords(kind, wrong, suggestion));
  switch (kind) {
    case "attribute":
      return nearestAttribute(vm, error, traceback, wrong, told);
    case "import":
      return nearestInModule(vm, error, wrong, told);
    default:
      return nearestVariable(vm, traceback, wrong, told);
  }
}

type Kind = "attribute" | "import" | "name";

function kindOf(vm: VM, error: PyException): Kind | undefined {
  if (vm.isException(error, exceptionType("ImportError"))) return "import";
  if (vm.isException(error, exceptionType("NameError"))) return "name";
  return vm.isException(error, exceptionType("AttributeError")) ? "attribute" : undefined;
}

function inWords(kind: Kind | undefined, wrong: string, suggestion: string | undefined): string {
  const meant = suggestion === undefined ? "" : `. Did you mean: '${suggestion}'?`;
  if (kind !== "name" || !STANDARD_MODULES.has(wrong)) return meant;
  const forgot = `id you forget to import '${wrong}'?`;
  return suggestion === undefined ? `. D${forgot}` : `${meant} Or d${forgot}`;
}

type Told = (suggestion: string | undefined) => Value | undefined;

// ── attributes ──────────────────────────────────────────────────────────────────────────────────

function nearestAttribute(
  vm: VM,
  error: PyException,
  traceback: PyTraceback | undefined,
  wrong: string,
  told: Told,
): Value | undefined {
  const object = error.fields.get("obj") ?? null;
  const hides = !wrong.startsWith("_") && selfOf(traceback) !== object;
  return withNames(
    vm,
    () => namesOf(vm, object),
    hides,
    (names) => told(names && nearestName(names, wrong)),
  );
}

function nearestInModule(vm: VM, error: PyException, wrong: string, told: Told): Value | undefined {
  const module = vm.world.modules.get(String(error.fields.get("name") ?? ""));
  if (module === undefined) return told(undefined);
  const hides = !wrong.startsWith("_");
  return withNames(
    vm,
    () => namesOf(vm, module),
    hides,
    (names) => told(names && nearestName(names, wrong)),
  );
}

/** The names that an operation gives; undefined if it fails. */
function withNames(
  vm: VM,
  list: () => Value | undefined,
  hides: boolean,
  next: (names: readonly string[] | undefined) => Value | undefined,
): Value | undefined {
  return guarded(
    vm,
    list,
    (_vm, found) => {
      const items = found instanceof PyList ? found.items : [];
      const names = items.filter((name) => typeof name === "string");
      return next(names.filter((name) => !(hides && name.startsWith("_"))));
    },
    (_vm, failure) =>
      vm.isException(failure, exceptionType("Exception")) ? next(undefined) : PROPAGATE,
  );
}

// ── variables ───────────────────────────────────────────────────────────────────────────────────

function innermost(traceback: PyTraceback | undefined): PyFrame | undefined {
  let entry = traceback;
  while (entry?.next !== undefined) entry = entry.next;
  return entry?.frame instanceof PyFrame ? entry.frame : undefined;
}

function selfOf(traceback: PyTraceback | undefined): Value | undefined {
  const frame = innermost(traceback);
  return frame === undefined ? undefined : variable(frame, "self");
}

function variable(frame: PyFrame, name: string): Value | undefined {
  const { kind } = frame.code.source;
  if (kind === "module") return frame.globals.get(name);
  if (kind === "class") return frame.namespace?.get(name);
  return localVariables(frame).find(([own]) => own === name)?.[1];
}

function nearestVariable(
  vm: VM,
  traceback: PyTraceback | undefined,
  wrong: string,
  told: Told,
): Value | undefined {
  const frame = innermost(traceback);
  if (frame === undefined) return told(undefined);
  const nearest = () => told(nearestName(namesIn(vm, frame), wrong));
  const self = variable(frame, "self");
  if (self === undefined) return nearest();
  return guarded(
    vm,
    () =>
      attributeOr(
        vm,
        self,
        wrong,
        () => true,
        () => false,
      ),
    (_vm, has) => (has === true ? told(`self.${wrong}`) : nearest()),
    (_vm, failure) => (vm.isException(failure, exceptionType("Exception")) ? nearest() : PROPAGATE),
  );
}

/** All names that can be used in a frame: its own, then those of the module, then builtin ones. */
function namesIn(vm: VM, frame: PyFrame): readonly string[] {
  const locals = frameLocals(vm, frame);
  const own =
    locals instanceof PyDict ? locals.keys().filter((key) => typeof key === "string") : [];
  const added = [...vm.world.builtins.keys()].filter((name) => !BUILTIN_NAMES.includes(name));
  return [...own, ...frame.globals.keys(), ...BUILTIN_NAMES, ...added];
}
