import type { FrameId, TextId } from "../../engine/trace/ids.ts";
import { frameInControl } from "../../engine/trace/queries/control.ts";
import type { FrameState } from "../../engine/trace/state.ts";
import { codeOf, isOwnCode, objectInfo, textOf } from "../../engine/trace/trace.ts";
import { objectOf, type ValueRef } from "../../engine/trace/values.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import { callText } from "../design/frame-text.ts";
import type { Moment } from "../session/moment.ts";
import type { Chosen } from "../session/study.ts";

export interface Variable {
  readonly name: string;
  readonly value: ValueRef;
  /** This step gave it this value. */
  readonly isChanged: boolean;
  /** Other names of the same object. */
  readonly alsoCalled: readonly string[];
  /** A module, function or class. */
  readonly isQuiet: boolean;
}

export interface Scope {
  readonly frame: FrameId;
  readonly title: string;
  readonly variables: readonly Variable[];
}

/** The scopes that are shown: the chosen frame's, or that of what is in control, and the globals. */
export function scopesOf(moment: Moment, chosen: Chosen | undefined): readonly Scope[] {
  const frame = shownFrame(moment, chosen);
  const module = moduleFrame(moment);
  const frames = frame === undefined || frame.id === module?.id ? [] : [frame];
  const shown = [...frames, ...(module === undefined ? [] : [module])];
  const names = namesOf(moment, new Set(shown.flatMap(({ locals }) => [...locals.values()])));
  return shown.map((each) =>
    scopeOf(moment, each, names, each.id === module?.id ? "globals" : callText(moment, each)),
  );
}

const isProgram = ({ trace }: Moment, frame: FrameState): boolean => isOwnCode(trace, frame.code);

/** The frame a person chose, that of a task they chose, else the innermost one of the program. */
function shownFrame(moment: Moment, chosen: Chosen | undefined): FrameState | undefined {
  const { state } = moment;
  if (chosen?.kind === "frame") return state.frames.get(chosen.id) ?? innermost(moment);
  const task = chosen && state.futures.get(chosen.id)?.task;
  const frame = task && frameOfCoroutine(state, task.coroutine);
  return frame === undefined ? innermost(moment) : innerProgramFrame(moment, frame);
}

function innermost(moment: Moment): FrameState | undefined {
  const { state } = moment;
  const control = frameInControl(state);
  const top = control === undefined ? undefined : state.frames.get(control);
  if (top !== undefined && isProgram(moment, top)) return top;
  const onStack = state.stack
    .map((id) => state.frames.get(id))
    .findLast((frame) => frame !== undefined && isProgram(moment, frame));
  const isInCall = onStack !== undefined && !isModule(moment, onStack);
  return isInCall ? onStack : (aboutToRun(moment) ?? onStack);
}

/** While the loop and a task's step are at work, the coroutine that they are there for. */
function aboutToRun(moment: Moment): FrameState | undefined {
  const { runningHandle, handles, futures } = moment.state;
  const handle = runningHandle === undefined ? undefined : handles.get(runningHandle);
  const task = handle && futures.get(handle.future)?.task;
  const frame = task && frameOfCoroutine(moment.state, task.coroutine);
  return frame && innerProgramFrame(moment, frame);
}

/** Down the chain of awaits, as long as it is the person's own code. */
function innerProgramFrame(moment: Moment, frame: FrameState): FrameState {
  const callee = frame.callee === undefined ? undefined : moment.state.frames.get(frame.callee);
  return callee !== undefined && isProgram(moment, callee)
    ? innerProgramFrame(moment, callee)
    : frame;
}

const moduleFrame = (moment: Moment): FrameState | undefined =>
  moment.state.frames.values().find((frame) => isProgram(moment, frame) && isModule(moment, frame));

const isModule = ({ trace }: Moment, { code }: FrameState): boolean =>
  codeOf(trace, code)?.kind === "module";

type Names = ReadonlyMap<ValueRef, readonly string[]>;

/** Of these values those that are objects, with all names that the program's frames have for them. */
function namesOf(moment: Moment, shown: ReadonlySet<ValueRef>): Names {
  const names = new Map<ValueRef, string[]>();
  for (const value of shown) if (objectOf(value) !== undefined) names.set(value, []);
  for (const frame of moment.state.frames.values()) {
    if (!isProgram(moment, frame)) continue;
    for (const [name, value] of frame.locals) {
      names.get(value)?.push(fullName(moment, frame, name));
    }
  }
  return names;
}

function fullName(moment: Moment, frame: FrameState, name: TextId): string {
  const text = textOf(moment.trace, name);
  if (isModule(moment, frame)) return text;
  return `${codeOf(moment.trace, frame.code)?.name ?? ""}.${text}`;
}

function scopeOf(moment: Moment, frame: FrameState, names: Names, title: string): Scope {
  const then = moment.before.frames.get(frame.id)?.locals;
  const variables = [...frame.locals].map(([id, value]) => {
    const full = fullName(moment, frame, id);
    return {
      name: textOf(moment.trace, id),
      value,
      isChanged: then?.get(id) !== value,
      isQuiet: isQuiet(moment, value),
      alsoCalled: (names.get(value) ?? []).filter((other) => other !== full),
    };
  });
  return { frame: frame.id, title, variables };
}

const QUIET = new Set(["module", "function", "class"]);

function isQuiet({ trace }: Moment, value: ValueRef): boolean {
  const object = objectOf(value);
  const role = object === undefined ? undefined : objectInfo(trace, object)?.role;
  return role !== undefined && QUIET.has(role);
}
