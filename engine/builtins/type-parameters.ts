import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import type { VM } from "../vm/machine.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { getItem } from "../vm/subscripts.ts";
import { repr } from "../vm/text.ts";

/** Type parameters in the arguments of generic aliases and unions. Objects/genericaliasobject.c */

const SUBSTITUTES = "__typing_subst__";

/** The type parameters that occur in the arguments, each once. `_Py_make_parameters` */
export function parametersOf(vm: VM, args: readonly Value[]): Value | undefined {
  return collect(
    vm,
    args,
    (_vm, argument) => parametersIn(vm, argument),
    (_vm, lists) => new PyTuple([...new Set(lists.flatMap((list) => (list as PyTuple).items))]),
  );
}

function parametersIn(vm: VM, argument: Value): Value | undefined {
  if (argument instanceof PyType) return new PyTuple([]);
  if (typeOf(argument).lookup(SUBSTITUTES) !== undefined) return new PyTuple([argument]);
  if (argument instanceof PyTuple) return parametersOf(vm, argument.items);
  const none = () => new PyTuple([]);
  const own = (found: Value) => (found instanceof PyTuple ? found : none());
  return attributeOr(vm, argument, "__parameters__", own, none);
}

/** The arguments with values in place of their parameters. `_Py_subs_parameters` */
export function substituted(
  vm: VM,
  self: Value,
  args: readonly Value[],
  item: Value,
  next: (vm: VM, args: readonly Value[]) => Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () => parametersOf(vm, args),
    (_vm, found) => {
      const parameters = (found as PyTuple).items;
      const values = item instanceof PyTuple ? item.items : [item];
      if (parameters.length === 0) return refuse(vm, self, "is not a generic class");
      if (values.length !== parameters.length) return refuseCount(vm, self, values, parameters);
      return collect(vm, args, (_again, one) => substitute(vm, one, parameters, values), next);
    },
  );
}

function refuse(vm: VM, self: Value, what: string): Value | undefined {
  return chain(
    vm,
    () => repr(vm, self),
    (_vm, text) => {
      throw new Raise("TypeError", `${text} ${what}`);
    },
  );
}

function refuseCount(
  vm: VM,
  self: Value,
  values: readonly Value[],
  parameters: readonly Value[],
): Value | undefined {
  const many = values.length > parameters.length ? "many" : "few";
  const counts = `actual ${values.length}, expected ${parameters.length}`;
  return chain(
    vm,
    () => repr(vm, self),
    (_vm, text) => {
      throw new Raise("TypeError", `Too ${many} arguments for ${text}; ${counts}`);
    },
  );
}

function substitute(
  vm: VM,
  argument: Value,
  parameters: readonly Value[],
  values: readonly Value[],
): Value | undefined {
  if (argument instanceof PyType) return argument;
  const given = (parameter: Value): Value => values[parameters.indexOf(parameter)] ?? null;
  const own = typeOf(argument).lookup(SUBSTITUTES);
  if (own !== undefined) return callMethod(vm, own, argument, [given(argument)]);
  return chain(
    vm,
    () => parametersIn(vm, argument),
    (_vm, inner) => {
      const names = (inner as PyTuple).items;
      return names.length === 0 ? argument : getItem(vm, argument, new PyTuple(names.map(given)));
    },
  );
}
