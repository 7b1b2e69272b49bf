import { PyInstance, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { builtinType, objectType } from "../../objects/types.ts";
import { missing } from "../../vm/attribute-errors.ts";
import { genericGet, MISSING } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method, PyNative } from "../../vm/native.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import type { Thread } from "../../vm/threads.ts";
import { readDict, writeDict } from "../instance-attributes.ts";

/** An object with other attributes in each thread. Modules/_threadmodule.c, localobject */
class PyThreadLocal extends PyInstance {
  readonly args: readonly Value[];
  readonly keywords: Keywords;
  readonly initialised = new Set<Thread>();

  constructor(vm: VM, cls: PyType, args: readonly Value[], keywords: Keywords) {
    super(cls);
    this.args = args;
    this.keywords = keywords;
    this.initialised.add(vm.threads.current);
    const own = new Map<Thread, Map<string, Value>>();
    Object.defineProperty(this, "dict", {
      get: () => namespaceIn(own, vm.threads.current),
      set: (namespace) => own.set(vm.threads.current, namespace),
    });
  }
}

function namespaceIn(
  all: Map<Thread, Map<string, Value>>,
  thread: Thread,
): ReadonlyMap<string, Value> {
  const known = all.get(thread);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  all.set(thread, made);
  return made;
}

export const threadLocalType = builtinType("_local", [objectType], {
  module: "_thread",
  hasDict: true,
  hasWeakref: true,
});

threadLocalType.namespace.set(
  "__new__",
  new PyNative(
    "__new__",
    "cls, *args, **keywords",
    (vm, cls: PyType, args: readonly Value[], keywords: Keywords) => {
      if ((args.length > 0 || keywords.size > 0) && initialiserOf(cls) === undefined) {
        throw new Raise("TypeError", "Initialization arguments are not supported");
      }
      return new PyThreadLocal(vm, cls, args, keywords);
    },
  ),
);

attribute(threadLocalType, "__dict__", readDict, writeDict);

/** The `__init__` of a class of the program's. */
function initialiserOf(cls: PyType): Value | undefined {
  const found = cls.lookup("__init__");
  return found === objectType.namespace.get("__init__") ? undefined : found;
}

method(
  threadLocalType,
  "__getattribute__",
  "self, name, /",
  (vm, self: PyThreadLocal, name: string) => {
    const get = (): Value | undefined => {
      const found = genericGet(vm, self, self.cls, name);
      return found === MISSING ? missing(vm, self, name) : found;
    };
    const init = initialiserOf(self.cls);
    const { current } = vm.threads;
    if (init === undefined || self.initialised.has(current)) return get();
    self.initialised.add(current);
    return chain(vm, () => call(vm, init, [self, ...self.args], self.keywords), get);
  },
);
