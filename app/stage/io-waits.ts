import type { FutureId } from "../../engine/trace/ids.ts";
import type { FrameState, TraceState } from "../../engine/trace/state.ts";
import { codeOf, isOwnCode, type Trace } from "../../engine/trace/trace.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import type { Moment } from "../session/moment.ts";
import { STAGE } from "../words/stage.ts";

/** A task that goes on when select tells of its socket. */
export interface IoWait {
  readonly task: FutureId;
  /** What it waits for, in a few words. */
  readonly what: string;
}

const { data, line, room, closing, connections, connecting } = STAGE.io;

/** What of asyncio suspends a task until a socket is ready. */
const CALLS: ReadonlyMap<string, string> = new Map([
  ["StreamReader.read", data],
  ["StreamReader.readline", line],
  ["StreamReader.readuntil", data],
  ["StreamReader.readexactly", data],
  ["StreamWriter.drain", room],
  ["StreamWriter.wait_closed", closing],
  ["Server.serve_forever", connections],
  ["sock_accept", connections],
  ["sock_recv", data],
  ["sock_recv_into", data],
  ["sock_connect", connecting],
  ["sock_sendall", room],
  ["open_connection", connecting],
]);

/** The tasks that wait for input or output, and for what. */
export const ioWaits = ({ trace, state }: Moment): readonly IoWait[] =>
  state.futures.values().flatMap(({ id, task }) => {
    if (task?.phase.kind !== "waiting") return [];
    const what = callIn(trace, state, frameOfCoroutine(state, task.coroutine));
    return what === undefined ? [] : [{ task: id, what }];
  });

/** The outermost such call in a chain of awaits: it is what the program asked for. */
function callIn(
  trace: Trace,
  state: TraceState,
  frame: FrameState | undefined,
): string | undefined {
  if (frame === undefined) return undefined;
  const what = isOwnCode(trace, frame.code)
    ? undefined
    : CALLS.get(codeOf(trace, frame.code)?.qualname ?? "");
  return what ?? callIn(trace, state, frame.callee && state.frames.get(frame.callee));
}
