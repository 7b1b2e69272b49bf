import type { NativeFunction } from "../../vm/native.ts";

/** A function of the module `math`: its signature and what it does. */
export type MathFunction = readonly [signature: string, run: NativeFunction];

export type NamedMathFunction = readonly [name: string, fn: MathFunction];
