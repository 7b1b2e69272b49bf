import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { linearise, PyType } from "../objects/type.ts";
import { typeName, typeType } from "../objects/types.ts";
import { withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";

/** The method resolution order that the bases of a class have; TypeError if there is none. */
export function plainMro(cls: PyType): readonly PyType[] {
  const twice = cls.bases.find((base, index) => cls.bases.indexOf(base) !== index);
  if (twice !== undefined) throw new Raise("TypeError", `duplicate base class ${twice.name}`);
  const order = linearise(cls);
  if (order !== undefined) return order;
  const names = stuck(cls).map(({ name }) => name);
  throw new Raise(
    "TypeError",
    `Cannot create a consistent method resolution order (MRO) for bases ${names.join(", ")}`,
  );
}

/** The heads of the lists that cannot be merged any further. `set_mro_error` */
function stuck(cls: PyType): readonly PyType[] {
  const lists = [...cls.bases.map((base) => base.mro.slice()), cls.bases.slice()];
  for (;;) {
    const heads = lists.flatMap(([head]) => head ?? []);
    const next = heads.find((head) => lists.every((list) => !list.slice(1).includes(head)));
    if (next === undefined) return [...new Set(heads)];
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

/** Sets the order, which the metaclass may give by a `mro` of its own. `mro_invoke` */
export function computeMro(vm: VM, cls: PyType): Value | undefined {
  const custom = cls.cls.lookup("mro") as Value;
  if (custom === typeType.namespace.get("mro")) {
    setMro(cls, plainMro(cls));
    return null;
  }
  cls.mro = [cls, ...cls.bases];
  return chain(
    vm,
    () => callMethod(vm, custom, cls, []),
    (_vm, order) =>
      withItems(vm, order, (_again, items) => {
        setMro(
          cls,
          items.map((item) => checkedClass(cls, item)),
        );
        return null;
      }),
  );
}

function setMro(cls: PyType, order: readonly PyType[]): void {
  cls.mro = order;
  cls.forget();
}

/** `mro_check` */
function checkedClass(cls: PyType, item: Value): PyType {
  if (!(item instanceof PyType)) {
    throw new Raise("TypeError", `mro() returned a non-class ('${typeName(item)}')`);
  }
  if (cls.solid.isSubclassOf(item.solid) || item === cls) return item;
  throw new Raise("TypeError", `mro() returned base with unsuitable layout ('${item.title}')`);
}
