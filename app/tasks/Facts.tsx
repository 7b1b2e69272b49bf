import { Fragment } from "react";
import type { FutureId, Step } from "../../engine/trace/ids.ts";
import { makersOf } from "../../engine/trace/queries/makers.ts";
import type { Callback, FutureState } from "../../engine/trace/state.ts";
import { callbackText } from "../design/callback-text.ts";
import { stepNumber } from "../design/step-text.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import { Value } from "../design/Value.tsx";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { historyOf } from "./facts.ts";

export interface Props {
  readonly moment: Moment;
  readonly future: FutureState;
}

/** A task or future by its token and name. */
export function Name({ moment, id }: { readonly moment: Moment; readonly id: FutureId }) {
  return (
    <span className="tasks-name">
      <TaskToken moment={moment} future={id} size="dense" />
      <code>{moment.labels.get(id)}</code>
    </span>
  );
}

/** What it holds: nothing yet, a result, an exception. */
export function Outcome({ moment, future: { status } }: Props) {
  switch (status.kind) {
    case "pending":
      return <span className="tasks-dim">not yet</span>;
    case "finished":
      return <Value moment={moment} value={status.result} />;
    case "failed":
      return (
        <span className="tasks-bad">
          <Value moment={moment} value={status.exception} />
        </span>
      );
    case "cancelled":
      return <span className="tasks-dim">no result</span>;
  }
}

/** What will be scheduled when it is done. */
export function Callbacks({ moment, future }: Props) {
  if (future.callbacks.length === 0) return <code>[ ]</code>;
  return (
    <>
      {future.callbacks.map((callback) => (
        <CallbackPill
          key={`${callback.label} ${callback.wakes} ${callback.addedAt}`}
          moment={moment}
          callback={callback}
        />
      ))}
    </>
  );
}

function CallbackPill({
  moment,
  callback,
}: {
  readonly moment: Moment;
  readonly callback: Callback;
}) {
  const isNew = callback.addedAt >= moment.before.step;
  return (
    <span className={`tasks-callback ${isNew ? "changed" : ""}`}>
      {callback.wakes > 0 && <TaskToken moment={moment} future={callback.wakes} size="dense" />}
      <code className="tasks-callback-name">
        {callbackText(moment, callback.label, callback.wakes)}
      </code>
    </span>
  );
}

/** Links to the steps that made it what it is, and the task that made it. */
export function History({ moment, future, onGo }: Props & { onGo(step: Step): void }) {
  const maker = makersIn(moment.trace).get(future.id);
  return (
    <>
      {historyOf(future).map(({ step, word }) => (
        <Fragment key={word}>
          <button type="button" className="tasks-deed" onClick={() => onGo(step)}>
            <span className="unseen">step </span>
            <b>{stepNumber(step)}</b> {word}
          </button>
          {word === "made" && maker !== undefined && (
            <span className="tasks-maker">
              by <TaskToken moment={moment} future={maker} size="dense" />
              <span className="unseen">{moment.labels.get(maker)}</span>
            </span>
          )}
        </Fragment>
      ))}
    </>
  );
}

const makersIn = once(makersOf);
