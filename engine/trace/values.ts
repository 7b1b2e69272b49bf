import type { NumberId, ObjectId, TextId } from "./ids.ts";

/**
 * A Python value in one word of the log: the low three bits say what the rest means.
 *
 *   int that fits 29 bits · singleton · str (text table) · object (object table) · float (number
 *   table) · other int (text table, decimal)
 */
export type ValueRef = number & { readonly __id: "value" };

export const SINGLETONS = ["None", "True", "False", "Ellipsis", "NotImplemented"] as const;
export type Singleton = (typeof SINGLETONS)[number];

export type DecodedValue =
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "singleton"; readonly name: Singleton }
  | { readonly kind: "str"; readonly text: TextId }
  | { readonly kind: "object"; readonly object: ObjectId }
  | { readonly kind: "float"; readonly number: NumberId }
  | { readonly kind: "big int"; readonly text: TextId };

const TAG_BITS = 3;
const TAG = { int: 0, singleton: 1, str: 2, object: 3, float: 4, bigInt: 5 } as const;
export const SMALL_INT_LIMIT = 1 << 28;

const pack = (tag: number, payload: number): ValueRef => ((payload << TAG_BITS) | tag) as ValueRef;

export const smallInt = (value: number): ValueRef => pack(TAG.int, value);
export const singleton = (name: Singleton): ValueRef =>
  pack(TAG.singleton, SINGLETONS.indexOf(name));
export const textValue = (text: TextId): ValueRef => pack(TAG.str, text);
export const objectValue = (object: ObjectId): ValueRef => pack(TAG.object, object);
export const floatValue = (number: NumberId): ValueRef => pack(TAG.float, number);
export const bigIntValue = (text: TextId): ValueRef => pack(TAG.bigInt, text);
export const NONE = singleton("None");
export const TRUE = singleton("True");
export const FALSE = singleton("False");

export function decodeValue(ref: ValueRef): DecodedValue {
  const payload = ref >> TAG_BITS;
  switch (ref & 7) {
    case TAG.int:
      return { kind: "int", value: payload };
    case TAG.singleton:
      return { kind: "singleton", name: SINGLETONS[payload] ?? "None" };
    case TAG.str:
      return { kind: "str", text: payload as TextId };
    case TAG.object:
      return { kind: "object", object: payload as ObjectId };
    case TAG.float:
      return { kind: "float", number: payload as NumberId };
    default:
      return { kind: "big int", text: payload as TextId };
  }
}

/** The object a value refers to, if it is one. */
export function objectOf(ref: ValueRef): ObjectId | undefined {
  return (ref & 7) === TAG.object ? ((ref >> TAG_BITS) as ObjectId) : undefined;
}
