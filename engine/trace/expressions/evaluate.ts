import type { FutureId, ObjectId } from "../ids.ts";
import { valueText } from "../queries/value-text.ts";
import type { ContentState, FrameState, TraceState } from "../state.ts";
import { codeOf, isOwnCode, numberOf, objectInfo, type Trace, textOf } from "../trace.ts";
import { decodeValue, objectValue, type ValueRef } from "../values.ts";
import type { Constant, Expression } from "./parse.ts";

/** An object of the program, known by its number. */
export interface Reference {
  readonly object: ObjectId;
}

export type Value = Constant | Reference;

/** Where an expression is looked at: a moment, and the frame whose names it uses. */
export interface Scene {
  readonly trace: Trace;
  readonly state: TraceState;
  readonly frame: FrameState;
}

/** There is no answer here: a name is not there yet, an item is missing, or Python would raise. */
export class NoAnswer extends Error {}

/** The value of an expression at a moment; throws NoAnswer where it has none. */
export function evaluate(scene: Scene, expression: Expression): Value {
  const inner = (each: Expression): Value => evaluate(scene, each);
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "name":
      return named(scene, expression.name);
    case "attribute":
      return attribute(scene, inner(expression.of), expression.name);
    case "item":
      return item(scene, inner(expression.of), inner(expression.at));
    case "call":
      return called(scene, expression.of, expression.given.map(inner));
    case "unary":
      return unary(scene, expression.operator, inner(expression.of));
    case "binary":
      return binary(scene, expression, inner);
    case "compare":
      return compared(scene, expression, inner);
  }
}

/** As repr would write it at that moment. */
export function textOfValue({ trace, state }: Scene, value: Value): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "\\'")}'`;
  return valueText(trace, state, objectValue(value.object));
}

/** As `bool` has it. */
export function isTrue(scene: Scene, value: Value): boolean {
  if (isReference(value)) {
    const content = scene.state.contents.get(value.object);
    return content === undefined || !SIZED.has(typeOf(scene, value)) || content.size > 0;
  }
  return value !== null && value !== false && value !== 0n && value !== 0 && value !== "";
}

const SIZED: ReadonlySet<string> = new Set(["list", "tuple", "dict", "set"]);

const isReference = (value: Value): value is Reference =>
  typeof value === "object" && value !== null;

const typeOf = ({ trace }: Scene, { object }: Reference): string =>
  objectInfo(trace, object)?.type ?? "";

function fromRecord({ trace }: Scene, ref: ValueRef): Value {
  const decoded = decodeValue(ref);
  switch (decoded.kind) {
    case "int":
      return BigInt(decoded.value);
    case "str":
      return textOf(trace, decoded.text);
    case "float":
      return numberOf(trace, decoded.number);
    case "big int":
      return BigInt(textOf(trace, decoded.text));
    case "object":
      return { object: decoded.object };
    case "singleton":
      if (decoded.name === "None") return null;
      if (decoded.name === "True" || decoded.name === "False") return decoded.name === "True";
      throw new NoAnswer(`${decoded.name} cannot be looked at`);
  }
}

function named(scene: Scene, name: string): Value {
  const module = scene.state.frames
    .values()
    .find(
      ({ code }) => codeOf(scene.trace, code)?.kind === "module" && isOwnCode(scene.trace, code),
    );
  for (const frame of [scene.frame, module])
    for (const [id, value] of frame?.locals ?? [])
      if (textOf(scene.trace, id) === name) return fromRecord(scene, value);
  throw new NoAnswer(`${name} is not there`);
}

function contentOf({ state }: Scene, value: Value): ContentState | undefined {
  return isReference(value) ? state.contents.get(value.object) : undefined;
}

function attribute(scene: Scene, of: Value, name: string): Value {
  for (const [id, value] of contentOf(scene, of)?.attributes ?? [])
    if (textOf(scene.trace, id) === name) return fromRecord(scene, value);
  throw new NoAnswer(`no attribute ${name}`);
}

function item(scene: Scene, of: Value, at: Value): Value {
  if (typeof of === "string" && typeof at === "bigint") return signAt(of, at);
  const content = contentOf(scene, of);
  if (content === undefined) throw new NoAnswer("nothing is inside");
  if (typeof at === "bigint" && content.items.length > 0) {
    const place = at < 0n ? Number(at) + content.size : Number(at);
    const found = content.items[place];
    if (found !== undefined) return fromRecord(scene, found);
  }
  for (const [key, value] of content.entries)
    if (isEqual(scene, fromRecord(scene, key), at)) return fromRecord(scene, value);
  throw new NoAnswer("no such item");
}

function signAt(text: string, at: bigint): string {
  const sign = [...text].at(Number(at));
  if (sign === undefined) throw new NoAnswer("no such item");
  return sign;
}

function called(scene: Scene, of: Expression, given: readonly Value[]): Value {
  const [first] = given;
  if (of.kind === "name" && of.name === "len" && first !== undefined) return sizeOf(scene, first);
  if (of.kind === "name" && of.name === "abs" && typeof first === "bigint")
    return first < 0n ? -first : first;
  if (of.kind === "attribute" && given.length === 0) {
    const answer = futureAnswer(scene, evaluate(scene, of.of), of.name);
    if (answer !== undefined) return answer;
  }
  throw new NoAnswer("a recording cannot call that");
}

function sizeOf(scene: Scene, value: Value): bigint {
  if (typeof value === "string") return BigInt([...value].length);
  const content = contentOf(scene, value);
  if (content === undefined) throw new NoAnswer("it has no length");
  return BigInt(content.size);
}

/** What can be asked of a task or future without running anything. */
function futureAnswer(scene: Scene, of: Value, method: string): Value | undefined {
  const id: FutureId | undefined = isReference(of)
    ? objectInfo(scene.trace, of.object)?.future
    : undefined;
  const future = id === undefined ? undefined : scene.state.futures.get(id);
  if (future === undefined) return undefined;
  const { kind } = future.status;
  if (method === "done") return kind !== "pending";
  if (method === "cancelled") return kind === "cancelled";
  if (method === "cancelling") return BigInt(future.task?.cancelRequests ?? 0);
  return method === "result" && future.status.kind === "finished"
    ? fromRecord(scene, future.status.result)
    : undefined;
}

/** True and False count as 1 and 0. */
function asNumber(value: Value): bigint | number {
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "bigint" || typeof value === "number") return value;
  throw new NoAnswer("that is no number");
}

function unary(scene: Scene, operator: string, value: Value): Value {
  if (operator === "not") return !isTrue(scene, value);
  const number = asNumber(value);
  return operator === "-" ? -number : number;
}

type Binary = Extract<Expression, { kind: "binary" }>;
type Inner = (expression: Expression) => Value;

function binary(scene: Scene, { operator, left, right }: Binary, inner: Inner): Value {
  const one = inner(left);
  if (operator === "and") return isTrue(scene, one) ? inner(right) : one;
  if (operator === "or") return isTrue(scene, one) ? one : inner(right);
  const other = inner(right);
  if (operator === "+" && typeof one === "string" && typeof other === "string") return one + other;
  return calculated(operator, asNumber(one), asNumber(other));
}

function calculated(operator: string, one: bigint | number, other: bigint | number): Value {
  const isExact = typeof one === "bigint" && typeof other === "bigint";
  const isDivision = operator === "/" || operator === "//" || operator === "%";
  if (isDivision && Number(other) === 0) throw new NoAnswer("division by zero");
  if (operator === "/") return Number(one) / Number(other);
  if (isExact && !(operator === "**" && other < 0n)) return exact(operator, one, other);
  const [left, right] = [Number(one), Number(other)];
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "//":
      return Math.floor(left / right);
    case "%":
      return left - right * Math.floor(left / right);
    default:
      return left ** right;
  }
}

/** Python's division rounds down, the host's towards zero. */
function exact(operator: string, one: bigint, other: bigint): bigint {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "//":
      return (one - modulo(one, other)) / other;
    case "%":
      return modulo(one, other);
    default:
      if (other > MOST_POWER) throw new NoAnswer("that is too large");
      return one ** other;
  }
}

const MOST_POWER = 1000n;

const modulo = (one: bigint, other: bigint): bigint => ((one % other) + other) % other;

type Compare = Extract<Expression, { kind: "compare" }>;

function compared(scene: Scene, { first, rest }: Compare, inner: Inner): boolean {
  let left = inner(first);
  for (const [operator, expression] of rest) {
    const right = inner(expression);
    if (!holds(scene, operator, left, right)) return false;
    left = right;
  }
  return true;
}

function holds(scene: Scene, operator: string, one: Value, other: Value): boolean {
  switch (operator) {
    case "==":
      return isEqual(scene, one, other);
    case "!=":
      return !isEqual(scene, one, other);
    case "is":
      return isSame(one, other);
    case "is not":
      return !isSame(one, other);
    case "in":
      return isIn(scene, one, other);
    case "not in":
      return !isIn(scene, one, other);
    default:
      return isOrdered(operator, one, other);
  }
}

function isOrdered(operator: string, one: Value, other: Value): boolean {
  const isText = typeof one === "string" && typeof other === "string";
  const [left, right] = isText ? [one, other] : [asNumber(one), asNumber(other)];
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
}

const isSame = (one: Value, other: Value): boolean =>
  isReference(one) && isReference(other) ? one.object === other.object : one === other;

/** Containers are equal if they would be written alike. */
function isEqual(scene: Scene, one: Value, other: Value): boolean {
  if (isSame(one, other)) return true;
  if (isReference(one) && isReference(other)) {
    const isContainer = SIZED.has(typeOf(scene, one)) && SIZED.has(typeOf(scene, other));
    return isContainer && textOfValue(scene, one) === textOfValue(scene, other);
  }
  const isNumber = (value: Value) => ["bigint", "number", "boolean"].includes(typeof value);
  return isNumber(one) && isNumber(other) && Number(asNumber(one)) === Number(asNumber(other));
}

function isIn(scene: Scene, one: Value, container: Value): boolean {
  if (typeof container === "string" && typeof one === "string") return container.includes(one);
  const content = contentOf(scene, container);
  if (content === undefined) throw new NoAnswer("nothing can be in that");
  const members = [...content.items, ...content.entries.keys()];
  return members.some((member) => isEqual(scene, fromRecord(scene, member), one));
}
