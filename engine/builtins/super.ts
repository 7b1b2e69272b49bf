import { PyCell } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { objectType, superType, typeName, typeOf } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import { runningFrame } from "../vm/calling-frame.ts";
import { call } from "../vm/calls.ts";
import type { PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { member, method, PyNative } from "../vm/native.ts";
import { PySuper } from "../vm/super.ts";

/** Objects/typeobject.c, super */

superType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", (_vm, cls: PyType) =>
    instanceOf(cls, new PySuper(objectType)),
  ),
);

method(
  superType,
  "__init__",
  "self, *args, **keywords",
  (vm, self: PySuper, args: Value[], keywords) => {
    if (keywords.size > 0) throw new Raise("TypeError", "super() takes no keyword arguments");
    if (args.length > 2) {
      throw new Raise("TypeError", `super() expected at most 2 arguments, got ${args.length}`);
    }
    const [after, object] = args.length === 0 ? implied(vm) : args;
    if (!(after instanceof PyType)) {
      throw new Raise(
        "TypeError",
        `super() argument 1 must be a type, not ${typeName(after as Value)}`,
      );
    }
    self.after = after;
    if (object === undefined || object === null) return null;
    return withStart(vm, after, object, (start) => {
      self.self = object;
      self.startType = start;
      return null;
    });
  },
);

/** The class and the object that `super()` means where it stands. `super_init_without_args` */
function implied(vm: VM): readonly [Value, Value] {
  const frame = runningFrame(vm);
  if (frame === undefined) throw new Raise("RuntimeError", "super(): no current frame");
  const { source } = frame.code;
  if (source.positional === 0 && !source.hasVarArgs) {
    throw new Raise("RuntimeError", "super(): no arguments");
  }
  const first = contentOf(frame, 0, source.cells.includes(0));
  if (first === undefined) throw new Raise("RuntimeError", "super(): arg[0] deleted");
  return [classIn(frame), first];
}

function contentOf(frame: PyFrame, register: number, isCell: boolean): Value | undefined {
  const held = frame.registers[register];
  return isCell && held instanceof PyCell ? held.content : held;
}

function classIn(frame: PyFrame): Value {
  const { locals, free } = frame.code.source;
  const index = free.indexOf("__class__");
  if (index < 0) throw new Raise("RuntimeError", "super(): __class__ cell not found");
  const cls = contentOf(frame, locals.length + index, true);
  if (cls === undefined) throw new Raise("RuntimeError", "super(): empty __class__ cell");
  if (cls instanceof PyType) return cls;
  throw new Raise("RuntimeError", `super(): __class__ is not a type (${typeName(cls)})`);
}

/** Goes on with the class in whose order the search begins. `supercheck` */
function withStart(
  vm: VM,
  after: PyType,
  object: Value,
  next: (start: PyType) => Value | undefined,
): Value | undefined {
  if (object instanceof PyType && object.isSubclassOf(after)) return next(object);
  const type = typeOf(object);
  if (type.isSubclassOf(after)) return next(type);
  const refuse = () => {
    throw new Raise("TypeError", refusal(after, object));
  };
  if (type.lookup("__class__") === objectType.namespace.get("__class__")) return refuse();
  return attributeOr(
    vm,
    object,
    "__class__",
    (cls) =>
      cls instanceof PyType && cls !== type && cls.isSubclassOf(after) ? next(cls) : refuse(),
    refuse,
  );
}

function refusal(after: PyType, object: Value): string {
  const what =
    object instanceof PyType ? `type ${object.name}` : `instance of ${typeOf(object).name}`;
  return `super(type, obj): obj (${what}) is not an instance or subtype of type (${after.name}).`;
}

member(superType, "__thisclass__", (_vm, self: PySuper) => self.after);
member(superType, "__self__", (_vm, self: PySuper) => self.self ?? null);
member(superType, "__self_class__", (_vm, self: PySuper) => self.startType ?? null);

method(superType, "__repr__", "self, /", (_vm, { after, startType }: PySuper) => {
  const object = startType === undefined ? "NULL" : `<${startType.name} object>`;
  return `<super: <class '${after.name}'>, ${object}>`;
});

/** As an attribute of a class, an unbound `super` binds itself to the instance. */
method(superType, "__get__", "self, instance, owner=?, /", (vm, self: PySuper, instance: Value) => {
  if (instance === null || self.self !== undefined) return self;
  if (self.cls !== superType) return call(vm, self.cls, [self.after, instance]);
  return withStart(vm, self.after, instance, (start) => new PySuper(self.after, instance, start));
});
