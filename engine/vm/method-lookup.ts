import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { augment } from "./attribute-errors.ts";
import { getAttribute } from "./attributes.ts";
import { NativeFrame, PROPAGATE, PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";

/** Waits for the method of a CALL_METHOD; if that fails, the place of its name is where it failed. */
class MethodLookupFrame extends NativeFrame {
  readonly #object: Value;
  readonly #name: string;
  readonly #next: (method: Value) => Value | undefined;
  #over = false;

  constructor(object: Value, name: string, next: (method: Value) => Value | undefined) {
    super();
    this.#object = object;
    this.#name = name;
    this.#next = next;
  }

  override step(_vm: VM, value: Value): Value | undefined {
    if (this.#over) return value;
    this.#over = true;
    return this.#next(value);
  }

  override raised(vm: VM, error: PyException): typeof PROPAGATE {
    if (this.#over) return PROPAGATE;
    if (vm.isException(error, exceptionType("AttributeError"))) {
      augment(error, this.#object, this.#name);
    }
    if (this.back instanceof PyFrame) this.back.lookupFailed = true;
    return PROPAGATE;
  }
}

/** Goes on with a method of an object, which may be anything that an attribute can be. */
export function withMethod(
  vm: VM,
  object: Value,
  name: string,
  next: (method: Value) => Value | undefined,
): Value | undefined {
  const frame = new MethodLookupFrame(object, name, next);
  vm.push(frame);
  const method = getAttribute(vm, object, name);
  if (method === undefined) return undefined;
  vm.top = frame.back;
  return next(method);
}
