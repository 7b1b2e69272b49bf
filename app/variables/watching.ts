import { changesOf } from "../../engine/trace/expressions/history.ts";
import { NotAnExpression } from "../../engine/trace/expressions/parse.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { type Stored, variableHistories } from "../../engine/trace/queries/histories.ts";
import { codeOf, type Trace, textOf } from "../../engine/trace/trace.ts";
import type { ValueRef } from "../../engine/trace/values.ts";
import { once } from "../session/once.ts";

/** What a watched name or expression was, and from which step on. */
export interface WatchedChange {
  readonly step: Step;
  readonly value: ValueRef | undefined;
  /** Of an expression; nothing where it has no value. */
  readonly text?: string | undefined;
}

/** All that a watched name or expression was, or why it cannot be watched. */
export type WatchedHistory = readonly WatchedChange[] | { readonly problem: string };

const histories = once((trace: Trace) => {
  const byName = new Map<string, readonly Stored[]>();
  for (const [name, stored] of variableHistories(trace)) byName.set(textOf(trace, name), stored);
  return byName;
});

/** The names that the recording knows, for completion. */
export const knownNames = (trace: Trace): readonly string[] => [...histories(trace).keys()];

const asked = once((_: Trace) => new Map<string, WatchedHistory>());

/**
 * All that a name held in the course of the recording: `val` anywhere, `main.val` only in `main`; or
 * what an expression was. A value that is stored again unchanged is no change.
 */
export function historyOf(trace: Trace, watched: string): WatchedHistory {
  const known = asked(trace).get(watched) ?? watch(trace, watched);
  asked(trace).set(watched, known);
  return known;
}

function watch(trace: Trace, watched: string): WatchedHistory {
  const [first = ""] = watched.split(".", 1);
  const isFunction = trace.codes.some((code) => code?.name === first);
  const isName = NAME.test(watched) && (first === watched || isFunction);
  if (isName) return storedIn(trace, watched);
  try {
    return changesOf(trace, watched).map(({ step, text }) => ({ step, value: undefined, text }));
  } catch (error) {
    if (error instanceof NotAnExpression) return { problem: error.message };
    throw error;
  }
}

/** A name, or a name in a function. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)?$/u;

function storedIn(trace: Trace, watched: string): readonly WatchedChange[] {
  const [owner, name] = watched.includes(".") ? watched.split(".", 2) : [undefined, watched];
  const all = histories(trace).get(name ?? "") ?? [];
  const own = all.filter(({ code }) => owner === undefined || codeOf(trace, code)?.name === owner);
  return own
    .filter(({ value, frame }, place) => {
      const last = own[place - 1];
      return last === undefined || last.value !== value || last.frame !== frame;
    })
    .map(({ step, value }) => ({ step, value }));
}

/** The change that holds at a step, as its place in the history; -1 before the first. */
export const heldAt = (history: readonly WatchedChange[], step: Step): number =>
  history.findLastIndex((change) => change.step <= step);
