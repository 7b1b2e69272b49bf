import { PyList, PyTuple } from "../objects/containers.ts";
import { baseExceptionGroupType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { isInstance, typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { callMethod } from "./operators.ts";
import { chain, collect } from "./sequencing.ts";

/** What an exception group is asked for: the parts of it that match, and perhaps the rest. */
export interface Split {
  /** Whether a group or an exception in it matches: a bool. */
  readonly matches: (exception: PyException) => Value | undefined;
  readonly wants: "both" | "match";
}

export const isGroup = (value: Value): value is PyException =>
  value instanceof PyException && isInstance(value, baseExceptionGroupType);

/** The exceptions of a group. */
export function membersOf(group: PyException): readonly PyException[] {
  const members = group.fields.get("exceptions");
  return members instanceof PyTuple ? (members.items as readonly PyException[]) : [];
}

/** A tuple of what matches and of what does not, None where that is nothing. `exceptiongroup_split_recursive` */
export function splitGroup(vm: VM, exception: PyException, split: Split): Value | undefined {
  return chain(
    vm,
    () => split.matches(exception),
    (_vm, matches) => {
      if (matches === true) return new PyTuple([exception, null]);
      if (!isGroup(exception)) return new PyTuple([null, exception]);
      return splitMembers(vm, exception, split);
    },
  );
}

function splitMembers(vm: VM, group: PyException, split: Split): Value | undefined {
  return collect(
    vm,
    membersOf(group),
    (_vm, member) => splitGroup(vm, member as PyException, split),
    (_vm, pairs) => {
      const side = (index: 0 | 1) =>
        pairs.map((pair) => (pair as PyTuple).items[index] ?? null).filter((part) => part !== null);
      const parts = [side(0), split.wants === "both" ? side(1) : []];
      return collect(
        vm,
        [0, 1],
        (_again, index) => subset(vm, group, parts[Number(index)] ?? []),
        (_again, both) => new PyTuple(both),
      );
    },
  );
}

/** A group with some of the exceptions of another, and all that is known about that. `exceptiongroup_subset` */
function subset(vm: VM, original: PyException, members: readonly Value[]): Value | undefined {
  if (members.length === 0) return null;
  const derive = typeOf(original).lookup("derive") as Value;
  return chain(
    vm,
    () => callMethod(vm, derive, original, [new PyList([...members])]),
    (_vm, made) => {
      if (isGroup(made)) return likeOriginal(made, original);
      throw new Raise("TypeError", "derive must return an instance of BaseExceptionGroup");
    },
  );
}

function likeOriginal(made: PyException, original: PyException): PyException {
  made.traceback = original.traceback;
  made.context = original.context;
  made.cause = original.cause;
  made.suppressContext = true;
  const notes = original.dict?.get("__notes__");
  if (notes instanceof PyList || notes instanceof PyTuple) {
    made.dict?.set("__notes__", new PyList([...notes.items]));
  }
  return made;
}

/** All exceptions in it that are no groups. */
export function leavesOf(exception: PyException): readonly PyException[] {
  return isGroup(exception) ? membersOf(exception).flatMap(leavesOf) : [exception];
}
