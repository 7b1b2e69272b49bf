import { PyTuple } from "../../objects/containers.ts";
import {
  baseExceptionGroupType,
  baseExceptionType,
  exceptionGroupType,
  exceptionType,
  PyException,
} from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { PyType } from "../../objects/type.ts";
import { dictType, isInstance, typeName, typeOf } from "../../objects/types.ts";
import { call } from "../../vm/calls.ts";
import { membersOf, splitGroup } from "../../vm/exception-groups.ts";
import { withItems } from "../../vm/iteration.ts";
import type { VM } from "../../vm/machine.ts";
import { member, method, PyNative } from "../../vm/native.ts";
import { truth } from "../../vm/operators.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { str } from "../../vm/text.ts";
import { subscriptable } from "../generic-alias.ts";
import { givenName } from "../text-arguments.ts";

/** Objects/exceptions.c, BaseExceptionGroup */

baseExceptionGroupType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", newGroup),
);

const NEW = "BaseExceptionGroup.__new__()";

function newGroup(
  vm: VM,
  cls: PyType,
  args: readonly Value[],
  _keywords: Keywords,
): Value | undefined {
  const [message, exceptions] = args;
  if (message === undefined || exceptions === undefined || args.length > 2) {
    throw new Raise("TypeError", `${NEW} takes exactly 2 arguments (${args.length} given)`);
  }
  if (typeof message !== "string") {
    throw new Raise("TypeError", `${NEW} argument 1 must be str, not ${givenName(message)}`);
  }
  if (!isSequence(exceptions)) {
    throw new Raise("TypeError", "second argument (exceptions) must be a sequence");
  }
  return withItems(vm, exceptions, (_vm, items) => {
    const members = new PyTuple(items.map(checkedMember));
    if (items.length === 0) {
      throw new Raise("ValueError", "second argument (exceptions) must be a non-empty sequence");
    }
    const group = new PyException(classFor(cls, members.items), args);
    group.fields.set("message", message);
    group.fields.set("exceptions", members);
    return group;
  });
}

const isSequence = (value: Value): boolean =>
  typeOf(value).lookup("__getitem__") !== undefined && !isInstance(value, dictType);

function checkedMember(item: Value, index: number): PyException {
  if (item instanceof PyException) return item;
  const what = `Item ${index} of second argument (exceptions) is not an exception`;
  throw new Raise("ValueError", what);
}

/** A group of exceptions that are all of class Exception is itself an Exception. */
function classFor(cls: PyType, members: readonly Value[]): PyType {
  const plain = members.every((item) => isInstance(item, exceptionType("Exception")));
  if (cls === baseExceptionGroupType) return plain ? exceptionGroupType : cls;
  if (plain || !cls.isSubclassOf(exceptionType("Exception"))) return cls;
  const where = cls === exceptionGroupType ? "an ExceptionGroup" : `'${cls.title}'`;
  throw new Raise("TypeError", `Cannot nest BaseExceptions in ${where}`);
}

/** The attributes are there already, and stay. */
method(
  baseExceptionGroupType,
  "__init__",
  "self, *args, **keywords",
  (_vm, self: PyException, args: Value[], keywords: Keywords) => {
    if (keywords.size > 0) {
      throw new Raise("TypeError", `${typeName(self)}() takes no keyword arguments`);
    }
    self.replaceArgs(new PyTuple(args));
    return null;
  },
);

member(
  baseExceptionGroupType,
  "message",
  (_vm, self: PyException) => self.fields.get("message") ?? null,
);
member(
  baseExceptionGroupType,
  "exceptions",
  (_vm, self: PyException) => self.fields.get("exceptions") ?? null,
);

method(baseExceptionGroupType, "__str__", "self, /", (vm, self: PyException) =>
  chain(
    vm,
    () => str(vm, self.fields.get("message") ?? null),
    (_vm, message) => {
      const count = membersOf(self).length;
      return `${message} (${count} sub-exception${count === 1 ? "" : "s"})`;
    },
  ),
);

subscriptable(baseExceptionGroupType);

// ── parts ───────────────────────────────────────────────────────────────────────────────────────

method(baseExceptionGroupType, "derive", "self, excs, /", (vm, self: PyException, members: Value) =>
  call(vm, baseExceptionGroupType, [self.fields.get("message") ?? null, members]),
);

method(
  baseExceptionGroupType,
  "split",
  "self, matcher_value, /",
  (vm, self: PyException, what: Value) =>
    splitGroup(vm, self, { matches: matcher(vm, what), wants: "both" }),
);

method(
  baseExceptionGroupType,
  "subgroup",
  "self, matcher_value, /",
  (vm, self: PyException, what: Value) =>
    chain(
      vm,
      () => splitGroup(vm, self, { matches: matcher(vm, what), wants: "match" }),
      (_vm, pair) => (pair as PyTuple).items[0] ?? null,
    ),
);

/** `get_matcher_type`: by class, or by what a function says. */
function matcher(vm: VM, what: Value): (exception: PyException) => Value | undefined {
  const types = what instanceof PyTuple ? what.items : [what];
  if (types.every(isExceptionType)) {
    return (exception) => types.some((type) => isInstance(exception, type));
  }
  if (what instanceof PyType || typeOf(what).lookup("__call__") === undefined) {
    throw new Raise(
      "TypeError",
      "expected an exception type, a tuple of exception types, or a callable (other than a class)",
    );
  }
  return (exception) =>
    chain(
      vm,
      () => call(vm, what, [exception]),
      (_vm, result) => truth(vm, result),
    );
}

const isExceptionType = (value: Value): value is PyType =>
  value instanceof PyType && value.isSubclassOf(baseExceptionType);
