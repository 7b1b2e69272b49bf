import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "./machine.ts";

const KEY = Symbol("dicts over namespaces");

type Namespaces = WeakMap<Map<string, Value>, PyDict>;

function namespacesOf(vm: VM): Namespaces {
  let known = vm.extensions.get(KEY) as Namespaces | undefined;
  if (known === undefined) {
    known = new WeakMap();
    vm.extensions.set(KEY, known);
  }
  return known;
}

/** The dict over a namespace of the machine: always the same one, so `a.__dict__ is a.__dict__`. */
export function namespaceDict(vm: VM, namespace: Map<string, Value>): PyDict {
  const known = namespacesOf(vm);
  let dict = known.get(namespace);
  if (dict === undefined) {
    dict = PyDict.over(namespace);
    known.set(namespace, dict);
  }
  return dict;
}

/** The namespace that a dict of the program's becomes: of an object, or of a class body. */
export function asNamespace(vm: VM, dict: PyDict): Map<string, Value> {
  const namespace = dict.map as Map<string, Value>;
  namespacesOf(vm).set(namespace, dict);
  return namespace;
}
