import { memo } from "react";
import type { FutureId } from "../../engine/trace/ids.ts";
import { Chip } from "../design/Chip.tsx";
import { Icon } from "../design/Icon.tsx";
import { TaskToken } from "../design/TaskToken.tsx";
import { secondsText } from "../design/time-text.ts";
import type { Moment } from "../session/moment.ts";
import { useMarking } from "../session/SessionContext.tsx";
import { behind } from "../session/waits.ts";
import { TASKS } from "../words/tasks.ts";
import { Callbacks, Name, Outcome, type Props } from "./Facts.tsx";
import { chipOf, coroutineOf, isChanged, ordinal, queueText, waitsFor } from "./facts.ts";
import { PrimitiveToken } from "./PrimitiveRow.tsx";

/** A task on one line: what it waits for, where it is, or what came of it. */
export const TaskRow = memo(
  PlainRow,
  (one, other) => one.future === other.future && looksOf(one) === looksOf(other),
);

/** All that a row says beside what its task itself holds; the rows of many tasks seldom change. */
function looksOf({ moment, future }: Props): string {
  const awaited = waitsFor(moment, future);
  const what = awaited === undefined ? undefined : behind(moment, awaited);
  const place = what?.kind === "primitive" ? what.place : what?.when;
  const { call, place: line } = coroutineOf(moment, future);
  const { state, note } = chipOf(moment, future);
  const queued = queueText(moment, future);
  return [state, note, isChanged(moment, future), awaited, place, queued, call, line].join();
}

function PlainRow({ moment, future }: Props) {
  const study = useMarking();
  return (
    <li
      className={`tasks-row ${isChanged(moment, future) ? "changed" : ""}`}
      id={`future-${future.id}`}
      data-flip={`future ${future.id}`}
      tabIndex={-1}
    >
      <TaskToken moment={moment} future={future.id} size="dense" />
      <button
        type="button"
        className="tasks-label"
        aria-pressed={false}
        title={TASKS.unfoldHint}
        onClick={() => study.choose({ kind: "future", id: future.id })}
      >
        <code>{moment.labels.get(future.id)}</code>
      </button>
      <span className="tasks-what">
        <What moment={moment} future={future} />
      </span>
      <Chip {...chipOf(moment, future)} />
    </li>
  );
}

function What({ moment, future }: Props) {
  if (future.status.kind === "finished") return <Outcome moment={moment} future={future} />;
  const awaited = waitsFor(moment, future);
  if (awaited !== undefined)
    return (
      <>
        <Icon name="arrow" />
        <Awaited moment={moment} id={awaited} />
      </>
    );
  // Its exception stands beside its state.
  if (future.status.kind === "failed") return null;
  const { call, place } = coroutineOf(moment, future);
  const queued = queueText(moment, future);
  if (queued !== undefined) return <span>{queued}</span>;
  return (
    <span>
      <code>{call}</code> {place}
    </span>
  );
}

/** What a task waits for: a timer and a lock say more than the future that asyncio made for them. */
function Awaited({ moment, id }: { readonly moment: Moment; readonly id: FutureId }) {
  const what = behind(moment, id);
  if (what === undefined) return <Name moment={moment} id={id} />;
  if (what.kind === "timer") return <span>timer, {secondsText(what.when)}</span>;
  const { primitive } = what.at;
  return (
    <>
      <PrimitiveToken moment={moment} primitive={primitive} />
      <code>{primitive.label}</code>
      {what.place > 0 && <span>{ordinal(what.place)}</span>}
    </>
  );
}

/** A future on two lines: its state, and whom it will wake. */
export function FutureRow({ moment, future }: Props) {
  const isPending = future.status.kind === "pending";
  return (
    <li
      className={`tasks-row two ${isChanged(moment, future) ? "changed" : ""}`}
      id={`future-${future.id}`}
      data-flip={`future ${future.id}`}
      tabIndex={-1}
    >
      <TaskToken moment={moment} future={future.id} size="dense" />
      <code className="tasks-label">{moment.labels.get(future.id)}</code>
      <span className="spacer" />
      <Chip {...chipOf(moment, future)} />
      <p>
        {isPending ? <span>when done calls</span> : <span>holds</span>}
        {isPending ? (
          <Callbacks moment={moment} future={future} />
        ) : (
          <Outcome moment={moment} future={future} />
        )}
      </p>
    </li>
  );
}
