import type { ReactNode } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import type { TaskState } from "../../engine/trace/state.ts";
import { Chip } from "../design/Chip.tsx";
import { Icon } from "../design/Icon.tsx";
import { TaskToken } from "../design/TaskToken.tsx";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { TASKS } from "../words/tasks.ts";
import { Callbacks, History, Name, Outcome, type Props } from "./Facts.tsx";
import { chipOf, coroutineOf, isChanged, queueText, waitsFor } from "./facts.ts";

/** A task or future with all that is known of it. */
export function Card({ moment, future, onGo }: Props & { onGo(step: Step): void }) {
  const { id, task, status } = future;
  const study = useMarking();
  const isChosen = useStudy(({ chosen }) => chosen?.kind === "future" && chosen.id === id);
  return (
    <article
      className={`tasks-card ${isChanged(moment, future) ? "changed" : ""} ${isChosen ? "chosen" : ""}`}
      id={`future-${id}`}
      data-flip={`future ${id}`}
      tabIndex={-1}
      aria-label={moment.labels.get(id)}
    >
      <header>
        <TaskToken moment={moment} future={id} />
        <button
          type="button"
          aria-pressed={isChosen}
          title={TASKS.chooseHint}
          onClick={() => study.choose({ kind: "future", id })}
        >
          <code>{moment.labels.get(id)}</code>
        </button>
        <span className="spacer" />
        <Chip {...chipOf(moment, future)} />
      </header>
      <dl>
        {task !== undefined && <TaskFacts moment={moment} future={future} />}
        <Fact name={status.kind === "failed" ? "exception" : "result"}>
          <Outcome moment={moment} future={future} />
        </Fact>
        {task !== undefined && <CancelFact task={task} />}
        <Fact name="callbacks">
          <Callbacks moment={moment} future={future} />
        </Fact>
        <Fact name="history">
          <History moment={moment} future={future} onGo={onGo} />
        </Fact>
      </dl>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function TaskFacts({ moment, future }: Props) {
  const { call, place } = coroutineOf(moment, future);
  const awaited = waitsFor(moment, future);
  const queued = queueText(moment, future);
  return (
    <>
      <Fact name="coroutine">
        <code>{call}</code> <span>{place}</span>
      </Fact>
      {awaited !== undefined && (
        <Fact name="awaits">
          <Icon name="arrow" />
          <Name moment={moment} id={awaited} />
        </Fact>
      )}
      {queued !== undefined && <Fact name="queued">{queued}</Fact>}
    </>
  );
}

function CancelFact({ task: { cancelRequests, mustCancel } }: { readonly task: TaskState }) {
  if (cancelRequests === 0 && !mustCancel) return null;
  const requests = cancelRequests === 1 ? "1 request" : `${cancelRequests} requests`;
  return (
    <Fact name="cancel">{mustCancel ? `${requests}, thrown in at its next step` : requests}</Fact>
  );
}
