import type { CallShape, Constant } from "../bytecode.ts";

/** The constants, names and call shapes of a code object, each kept once. */
export class Pools {
  readonly constants: Constant[] = [];
  readonly names: string[] = [];
  readonly calls: CallShape[] = [];
  readonly #seen = new Map<string, number>();

  constant(constant: Constant): number {
    if (constant.kind === "code") return this.constants.push(constant) - 1;
    return this.#index(`constant ${keyOf(constant)}`, this.constants, constant);
  }

  name(name: string): number {
    return this.#index(`name ${name}`, this.names, name);
  }

  call(shape: CallShape): number {
    return this.#index(`call ${JSON.stringify(shape)}`, this.calls, shape);
  }

  #index<T>(key: string, pool: T[], value: T): number {
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    this.#seen.set(key, pool.length);
    return pool.push(value) - 1;
  }
}

/** Equal for constants that no program can tell apart: 0.0 is not -0.0, 1 is not 1.0 or True. */
function keyOf(constant: Constant): string {
  switch (constant.kind) {
    case "tuple":
      return `tuple(${constant.items.map(keyOf).join(",")})`;
    case "frozenset":
      return `frozenset(${constant.items.map(keyOf).sort().join(",")})`;
    case "str":
      return `str ${JSON.stringify(constant.value)}`;
    case "float":
      return `float ${numberKey(constant.value)}`;
    case "complex":
      return `complex ${numberKey(constant.imag)}`;
    case "none":
    case "ellipsis":
    case "code":
      return constant.kind;
    default:
      return `${constant.kind} ${constant.value}`;
  }
}

function numberKey(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
