import { PyTuple } from "../objects/containers.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { type Conversion, parsePercent, withSizes } from "../objects/percent-format.ts";
import { Raise } from "../objects/raise.ts";
import { typeOf } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { asInt } from "../vm/numbers.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { getItem } from "../vm/subscripts.ts";
import { remembered } from "./remembered.ts";
import { textOf } from "./text-arguments.ts";

/** What `%` of str and of bytes do differently. */
export interface PercentKind {
  /** What an error calls the template. */
  readonly noun: "string" | "bytes";
  /** A key of the template as a Python value. */
  key(text: string): Value;
  /** The text of one value. */
  convert(vm: VM, value: Value, conversion: Conversion): Value | undefined;
  isText(value: Value): boolean;
}

const TEMPLATES = Symbol("templates of %");

/** `template % values`: Objects/unicode_format.c, PyUnicode_Format */
export function formatPercent(
  vm: VM,
  template: string,
  values: Value,
  kind: PercentKind,
  next: (text: string) => Value,
): Value | undefined {
  const pieces = remembered(vm, TEMPLATES, template, parsePercent);
  const args = new PercentArguments(values, kind);
  return collect(
    vm,
    pieces.map((_, index) => index),
    (_vm, _index, index) => {
      const piece = pieces[index];
      return typeof piece === "object" ? convertNext(vm, piece, args, kind) : (piece ?? "");
    },
    (_vm, texts) => {
      args.checkAllUsed();
      return next(texts.map(textOf).join(""));
    },
  );
}

function convertNext(
  vm: VM,
  conversion: Conversion,
  args: PercentArguments,
  kind: PercentKind,
): Value | undefined {
  return chain(
    vm,
    () => args.lookUp(vm, conversion.key),
    () => {
      const sized = withSizes(conversion, {
        ...(conversion.width === "*" && { width: args.nextSize() }),
        ...(conversion.precision === "*" && { precision: args.nextSize() }),
      });
      if (conversion.broken !== undefined) throw conversion.broken;
      return kind.convert(vm, args.next(), sized);
    },
  );
}

/** Hands out what stands behind the `%`: the items of a tuple, or the one value. */
class PercentArguments {
  readonly #mapping: Value | undefined;
  readonly #kind: PercentKind;
  #values: readonly Value[];
  #used = 0;

  constructor(values: Value, kind: PercentKind) {
    this.#kind = kind;
    const single = !(values instanceof PyTuple);
    this.#values = single ? [values] : values.items;
    const subscriptable = typeOf(values).lookup("__getitem__") !== undefined;
    this.#mapping = single && subscriptable && !kind.isText(values) ? values : undefined;
  }

  /** The value of a key, from now on the only one to hand out. */
  lookUp(vm: VM, key: Conversion["key"]): Value | undefined {
    if (key === undefined) return null;
    const mapping = this.#mapping;
    if (mapping === undefined) throw new Raise("TypeError", "format requires a mapping");
    if (key instanceof Raise) throw key;
    return chain(
      vm,
      () => getItem(vm, mapping, this.#kind.key(key)),
      (_vm, value) => {
        this.#values = [value];
        this.#used = 0;
        return null;
      },
    );
  }

  next(): Value {
    const value = this.#values[this.#used];
    if (value === undefined) {
      throw new Raise("TypeError", "not enough arguments for format string");
    }
    this.#used += 1;
    return value;
  }

  nextSize(): PyInt {
    const size = asInt(this.next());
    if (size === undefined) throw new Raise("TypeError", "* wants int");
    return size;
  }

  checkAllUsed(): void {
    if (this.#used >= this.#values.length || this.#mapping !== undefined) return;
    const what = `not all arguments converted during ${this.#kind.noun} formatting`;
    throw new Raise("TypeError", what);
  }
}
