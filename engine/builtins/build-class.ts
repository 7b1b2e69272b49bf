import { PyCell, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName, typeOf, typeType } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import { call, enterClassBody } from "../vm/calls.ts";
import type { PyFunction } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { chain, collect } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { setItem } from "../vm/subscripts.ts";
import { repr } from "../vm/text.ts";
import { mostDerived } from "./bases.ts";

/** `__build_class__`: what a class statement calls. Python/bltinmodule.c, builtin___build_class__ */
export function buildClass(
  vm: VM,
  body: PyFunction,
  name: string,
  bases: readonly Value[],
  keywords: Keywords,
): Value | undefined {
  const rest = new Map(keywords);
  rest.delete("metaclass");
  return chain(
    vm,
    () => resolvedBases(vm, bases),
    (_vm, resolved) => {
      const parents = (resolved as PyTuple).items;
      const metaclass = metaclassOf(keywords.get("metaclass"), parents);
      const statement = { body, name, parents, bases, metaclass, keywords: rest };
      return chain(
        vm,
        () => prepare(vm, statement),
        (_again, namespace) => evaluate(vm, statement, namespace),
      );
    },
  );
}

interface Statement {
  readonly body: PyFunction;
  readonly name: string;
  /** The bases as they were written, and the classes that they stand for. */
  readonly bases: readonly Value[];
  readonly parents: readonly Value[];
  readonly metaclass: Value;
  readonly keywords: Keywords;
}

/** Bases that are no classes say by `__mro_entries__` which classes stand for them. PEP 560. */
function resolvedBases(vm: VM, bases: readonly Value[]): Value | undefined {
  const resolve = (base: Value): Value | undefined => {
    const same = new PyTuple([base]);
    if (base instanceof PyType) return same;
    return attributeOr(
      vm,
      base,
      "__mro_entries__",
      (entries) => call(vm, entries, [new PyTuple(bases)]),
      () => same,
    );
  };
  return collect(
    vm,
    bases,
    (_vm, base) => resolve(base),
    (_vm, lists) => new PyTuple(lists.flatMap(checkedEntries)),
  );
}

function checkedEntries(entries: Value): readonly Value[] {
  if (entries instanceof PyTuple) return entries.items;
  throw new Raise("TypeError", "__mro_entries__ must return a tuple");
}

/** The metaclass: the one given or `type`, or that of a base if that is more derived. */
function metaclassOf(given: Value | undefined, bases: readonly Value[]): Value {
  const first = given ?? (bases[0] === undefined ? typeType : typeOf(bases[0]));
  return first instanceof PyType ? mostDerived(first, bases) : first;
}

function prepare(vm: VM, { metaclass, name, parents, keywords }: Statement): Value | undefined {
  if (metaclass === typeType) return new PyDict();
  return attributeOr(
    vm,
    metaclass,
    "__prepare__",
    (found) =>
      chain(
        vm,
        () => call(vm, found, [name, new PyTuple(parents)], keywords),
        (_vm, namespace) => checkedNamespace(metaclass, namespace),
      ),
    () => new PyDict(),
  );
}

function checkedNamespace(metaclass: Value, namespace: Value): Value {
  if (namespace instanceof PyDict) return namespace;
  if (typeof namespace === "object" && typeOf(namespace).lookup("__getitem__") !== undefined) {
    return namespace;
  }
  const meta = metaclass instanceof PyType ? metaclass.name : "<metaclass>";
  const what = `${meta}.__prepare__() must return a mapping, not ${typeName(namespace)}`;
  throw new Raise("TypeError", what);
}

function evaluate(vm: VM, statement: Statement, namespace: Value): Value | undefined {
  return chain(
    vm,
    () => enterClassBody(vm, statement.body, namespace),
    (_vm, cell) =>
      chain(
        vm,
        () => noteBases(vm, statement, namespace),
        () => make(vm, statement, namespace, cell),
      ),
  );
}

function noteBases(vm: VM, { parents, bases }: Statement, namespace: Value): Value | undefined {
  const same = parents.length === bases.length && parents.every((base, i) => base === bases[i]);
  return same ? null : setItem(vm, namespace, "__orig_bases__", new PyTuple(bases));
}

function make(vm: VM, statement: Statement, namespace: Value, cell: Value): Value | undefined {
  const { metaclass, name, parents, keywords } = statement;
  const passed = keywords.size === 0 ? undefined : keywords;
  return chain(
    vm,
    () => call(vm, metaclass, [name, new PyTuple(parents), namespace], passed),
    (_vm, cls) =>
      cell instanceof PyCell && cls instanceof PyType ? checkCell(vm, name, cls, cell) : cls,
  );
}

/** The metaclass must have handed `__classcell__` on to `type.__new__`. */
function checkCell(vm: VM, name: string, cls: PyType, { content }: PyCell): Value | undefined {
  if (content === cls) return cls;
  return collect(
    vm,
    [name, cls, content ?? null],
    (_vm, value) => repr(vm, value),
    (_vm, [title, made, found]) => {
      if (content === undefined) {
        const what = `__class__ not set defining ${title} as ${made}. Was __classcell__ propagated to type.__new__?`;
        throw new Raise("RuntimeError", what);
      }
      throw new Raise("TypeError", `__class__ set to ${found} defining ${title} as ${made}`);
    },
  );
}
