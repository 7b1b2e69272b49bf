import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { method } from "../vm/native.ts";

/** Adds methods without arguments. */
export function plainMethods<Self>(
  type: PyType,
  read: (self: Value) => Self,
  methods: Readonly<Record<string, (self: Self) => Value>>,
): void {
  for (const [name, compute] of Object.entries(methods)) {
    method(type, name, "self, /", (_vm, self: Value) => compute(read(self)));
  }
}
