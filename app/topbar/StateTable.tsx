import type { ReactNode } from "react";
import { textOf } from "../../engine/trace/trace.ts";
import { callbackText } from "../design/callback-text.ts";
import { Dialog } from "../design/Dialog.tsx";
import { callText, placeText } from "../design/frame-text.ts";
import { stepNumber } from "../design/step-text.ts";
import { secondsText } from "../design/time-text.ts";
import { valueText } from "../design/value-text.ts";
import type { Moment } from "../session/moment.ts";
import { useMoment } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";
import "./state-table.css";

type Cells = readonly (string | number)[];

/** The whole state of the step in words: for those who do not look at pictures, and for copying. */
export function StateTable({ onClose }: { readonly onClose: () => void }) {
  const moment = useMoment();
  if (moment === undefined) return null;
  const { state } = moment;
  const note = `Step ${stepNumber(state.step)} of ${stepNumber(moment.lastStep)}, tick ${state.loop?.tick ?? 0}, ${secondsText(state.now)}`;
  return (
    <Dialog title={TOPBAR.theStateAsText} form="sheet" note={note} onClose={onClose}>
      <div className="state-tables">
        <Table name={TOPBAR.callStack} head={["frame", "place"]} rows={stackRows(moment)} />
        <Table
          name={TOPBAR.readyQueue}
          head={["place", "callback", "from tick"]}
          rows={readyRows(moment)}
        />
        <Table name={TOPBAR.scheduled} head={["due", "callback", ""]} rows={timerRows(moment)} />
        <Table
          name={TOPBAR.tasksAndFutures}
          head={["name", "kind", "state", "waits for", "holds"]}
          rows={futureRows(moment)}
        />
        <Table
          name={TOPBAR.variables}
          head={["frame", "name", "value"]}
          rows={variableRows(moment)}
        />
      </div>
    </Dialog>
  );
}

interface TableProps {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly Cells[];
}

function Table({ name, head, rows }: TableProps): ReactNode {
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join("\u0000")}>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row never change places.
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={head.length}>none</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const framesOf = ({ state }: Moment) =>
  state.stack.map((id) => state.frames.get(id)).filter((frame) => frame !== undefined);

const stackRows = (moment: Moment): readonly Cells[] =>
  framesOf(moment).map((frame) => [callText(moment, frame), placeText(moment.trace, frame)]);

const handlesOf = ({ state }: Moment, ids: Moment["state"]["ready"]) =>
  ids.map((id) => state.handles.get(id)).filter((handle) => handle !== undefined);

const readyRows = (moment: Moment): readonly Cells[] =>
  handlesOf(moment, moment.state.ready).map(({ label, future, queuedIn }, place) => [
    place + 1,
    callbackText(moment, label, future),
    queuedIn,
  ]);

const timerRows = (moment: Moment): readonly Cells[] =>
  handlesOf(moment, moment.state.timers).map(({ label, future, when, cancelled }) => [
    secondsText(when ?? 0),
    callbackText(moment, label, future),
    cancelled ? "cancelled" : "",
  ]);

const futureRows = (moment: Moment): readonly Cells[] =>
  moment.state.futures
    .values()
    .map(({ id, task, status }) => [
      moment.labels.get(id) ?? "",
      task === undefined ? "future" : "task",
      status.kind === "pending" ? (task?.phase.kind ?? "pending") : status.kind,
      task?.phase.kind === "waiting" ? (moment.labels.get(task.phase.on) ?? "") : "",
      heldText(moment, status),
    ]);

type Status = ReturnType<Moment["state"]["futures"]["values"]>[number]["status"];

function heldText({ trace }: Moment, status: Status): string {
  if (status.kind === "finished") return valueText(trace, status.result);
  return status.kind === "failed" ? valueText(trace, status.exception) : "";
}

const variableRows = (moment: Moment): readonly Cells[] =>
  moment.state.frames
    .values()
    .filter(({ code }) => {
      const file = moment.trace.codes[code]?.file ?? -1;
      return moment.trace.files[file]?.kind === "program";
    })
    .flatMap((frame) =>
      [...frame.locals].map(([name, value]) => [
        callText(moment, frame),
        textOf(moment.trace, name),
        valueText(moment.trace, value),
      ]),
    );
