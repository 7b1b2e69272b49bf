import { Fragment, lazy, Suspense, useLayoutEffect, useRef, useState } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import type { FutureState } from "../../engine/trace/state.ts";
import { Choice } from "../design/Choice.tsx";
import { useFlip } from "../design/use-flip.ts";
import type { Moment } from "../session/moment.ts";
import { useStudy } from "../session/SessionContext.tsx";
import { primitivesIn } from "../session/waits.ts";
import { TASKS } from "../words/tasks.ts";
import { Card } from "./Card.tsx";
import { arrange, type Group } from "./grouping.ts";
import { PrimitiveRow } from "./PrimitiveRow.tsx";
import { FutureRow, TaskRow } from "./Row.tsx";
import { Wire } from "./Wire.tsx";
import "./tasks.css";

/** Most people never leave the cards. */
const AwaitGraph = lazy(() =>
  import("./AwaitGraph.tsx").then((module) => ({ default: module.AwaitGraph })),
);
const StateChart = lazy(() =>
  import("./StateChart.tsx").then((module) => ({ default: module.StateChart })),
);

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

const LOOKS = [
  { value: "cards", word: TASKS.cards, hint: TASKS.cardsHint },
  { value: "graph", word: TASKS.awaitGraph, hint: TASKS.graphHint },
  { value: "chart", word: TASKS.stateChart, hint: TASKS.chartHint },
] as const;

/** All tasks and futures of the moment: as cards, as the graph of their waits, or by their states. */
export function TasksPanel({ moment, onGo }: Props) {
  const [look, setLook] = useState<(typeof LOOKS)[number]["value"]>("cards");
  const panel = useRef<HTMLElement>(null);
  useFlip(panel, moment);
  const isEmpty = moment.state.futures.size === 0;
  return (
    <section className="tasks" aria-label={TASKS.tasksAndFutures} ref={panel}>
      <header>
        <h2>{TASKS.tasksAndFutures}</h2>
        <span className="spacer" />
        <Choice label="Show tasks as" options={LOOKS} value={look} onChoose={setLook} />
      </header>
      {isEmpty && <p className="tasks-none">{noneText(moment)}</p>}
      {look === "cards" && <Arranged moment={moment} onGo={onGo} />}
      <Suspense>
        {look === "graph" && !isEmpty && <AwaitGraph moment={moment} />}
        {look === "chart" && !isEmpty && <StateChart moment={moment} />}
      </Suspense>
    </section>
  );
}

/** In as much detail as there is room for. */
function Arranged({ moment, onGo }: Props) {
  const { density, groups, futures, folded } = arrange(moment);
  if (density === "cards") {
    const members = groups.flatMap((group) => group.members);
    return (
      <>
        <Cards moment={moment} onGo={onGo} futures={members} />
        <PrimitiveList moment={moment} />
      </>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <Tasks key={group.title} moment={moment} onGo={onGo} group={group} />
      ))}
      <PrimitiveList moment={moment} />
      <Futures moment={moment} futures={futures} />
      <Folded
        moment={moment}
        onGo={onGo}
        futures={folded}
        open={groups.length + futures.length === 0}
      />
    </>
  );
}

/** What tasks wait for each other with. */
function PrimitiveList({ moment }: { readonly moment: Moment }) {
  const all = primitivesIn(moment);
  if (all.length === 0) return null;
  const hidden = all.length - MOST_MEMBERS;
  return (
    <ul className="tasks-rows" aria-label={TASKS.locksQueuesAndEvents}>
      {all.slice(0, MOST_MEMBERS).map((at) => (
        <PrimitiveRow key={at.primitive.object} moment={moment} at={at} />
      ))}
      {hidden > 0 && <li className="tasks-row tasks-dim">and {hidden} more</li>}
    </ul>
  );
}

const noneText = ({ state }: Moment): string =>
  state.ending === undefined
    ? "No task yet. The program is still setting up."
    : "The program made no task.";

interface Futures {
  readonly moment: Moment;
  readonly futures: readonly FutureState[];
}

function Cards({ moment, onGo, futures }: Props & Futures) {
  return (
    <div className="tasks-cards">
      {futures.map((future, place) => {
        const upper = futures[place - 1];
        return (
          <Fragment key={future.id}>
            {upper !== undefined && <Wire moment={moment} upper={upper} lower={future} />}
            <Card moment={moment} future={future} onGo={onGo} />
          </Fragment>
        );
      })}
    </div>
  );
}

/** More than a person reads; the rest is counted. */
const MOST_MEMBERS = 60;

function Tasks({ moment, onGo, group }: Props & { readonly group: Group }) {
  const { title, members } = group;
  const hidden = members.length - MOST_MEMBERS;
  return (
    <>
      {title !== "" && (
        <h3>
          {title} <span>{members.length}</span>
        </h3>
      )}
      <ul className="tasks-rows" aria-label={title === "" ? "Tasks" : title}>
        <TaskRows moment={moment} onGo={onGo} futures={members} />
        {hidden > 0 && <li className="tasks-row tasks-dim">and {hidden} more</li>}
      </ul>
    </>
  );
}

/** A line for each, and all that is known of the one that is chosen. */
function TaskRows({ moment, onGo, futures }: Props & Futures) {
  const chosen = useStudy(({ chosen: what }) => (what?.kind === "future" ? what.id : undefined));
  const before = useRef(chosen);
  // The button that was pressed is another one now.
  useLayoutEffect(() => {
    const pressed = chosen ?? before.current;
    before.current = chosen;
    if (document.activeElement !== document.body || pressed === undefined) return;
    document.getElementById(`future-${pressed}`)?.querySelector("button")?.focus();
  }, [chosen]);
  return futures.slice(0, MOST_MEMBERS).map((future) =>
    future.id === chosen ? (
      <li key={future.id} className="tasks-chosen">
        <Card moment={moment} future={future} onGo={onGo} />
      </li>
    ) : (
      <TaskRow key={future.id} moment={moment} future={future} />
    ),
  );
}

function Futures({ moment, futures }: Futures) {
  if (futures.length === 0) return null;
  return (
    <ul className="tasks-rows" aria-label={TASKS.futures}>
      {futures.slice(0, MOST_MEMBERS).map((future) => (
        <FutureRow key={future.id} moment={moment} future={future} />
      ))}
      {futures.length > MOST_MEMBERS && (
        <li className="tasks-row tasks-dim">and {futures.length - MOST_MEMBERS} more</li>
      )}
    </ul>
  );
}

function Folded({ moment, onGo, futures, open }: Props & Futures & { readonly open: boolean }) {
  if (futures.length === 0) return null;
  return (
    <details className="tasks-folded" open={open}>
      <summary>{futures.length} done before this step</summary>
      <ul className="tasks-rows" aria-label={TASKS.done}>
        <TaskRows moment={moment} onGo={onGo} futures={futures} />
      </ul>
    </details>
  );
}
