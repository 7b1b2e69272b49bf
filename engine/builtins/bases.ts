import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";

/** The metaclass of a class with these bases: the most derived one. `_PyType_CalculateMetaclass` */
export function mostDerived(first: PyType, bases: readonly Value[]): PyType {
  let winner = first;
  for (const base of bases) {
    const type = typeOf(base);
    if (winner.isSubclassOf(type)) continue;
    if (!type.isSubclassOf(winner)) {
      throw new Raise(
        "TypeError",
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      );
    }
    winner = type;
  }
  return winner;
}

/** The base whose instances have the room that all the others need. `best_base` */
export function bestBase(bases: readonly Value[]): PyType {
  let best: PyType | undefined;
  for (const base of bases.map(asBase)) {
    if (best === undefined) best = base;
    else if (!best.solid.isSubclassOf(base.solid)) {
      if (!base.solid.isSubclassOf(best.solid)) throw conflict();
      best = base;
    }
  }
  if (best === undefined) throw new Raise("TypeError", "bases must be types");
  return best;
}

const conflict = (): Raise =>
  new Raise("TypeError", "multiple bases have instance lay-out conflict");

function asBase(base: Value): PyType {
  if (!(base instanceof PyType)) throw new Raise("TypeError", "bases must be types");
  if (!base.final) return base;
  throw new Raise("TypeError", `type '${base.title}' is not an acceptable base type`);
}
