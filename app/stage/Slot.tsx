import { Fragment } from "react";
import type { HandleState } from "../../engine/trace/state.ts";
import { callbackText } from "../design/callback-text.ts";
import { callText } from "../design/frame-text.ts";
import type { Moment } from "../session/moment.ts";
import { AwaitChain } from "./AwaitChain.tsx";
import { FrameBox, OuterFrames } from "./FrameBox.tsx";
import { HandleToken } from "./HandleToken.tsx";
import { PassageGap } from "./PassageGap.tsx";
import { gapsOf, isCrossed } from "./passages.ts";
import { restOf } from "./phases.ts";
import { heightOf, outerRows } from "./room.ts";
import { Station } from "./Station.tsx";
import { type StackRow, stackRows } from "./stack-rows.ts";
import { Why } from "./Why.tsx";
import "./slot.css";

interface Props {
  readonly moment: Moment;
  /** Height of the stage, in rem. */
  readonly room: number;
}

/** What runs now: the call stack, what is parked below it, and the values between. */
export function Slot({ moment, room }: Props) {
  const rows = stackRows(moment.trace, moment.state);
  const rest = restOf(moment);
  return (
    <Station moment={moment} name="run" label="Call stack">
      <div className={`stage-slot ${rest === undefined ? "" : "resting"}`}>
        <header>
          <SlotTitle moment={moment} rows={rows} title={rest?.title ?? "Running"} />
          <span className="spacer" />
          <span className="stage-count">{countText(rows)}</span>
        </header>
        {rest !== undefined && <p className="stage-rest">{rest.text}</p>}
        <Stack moment={moment} rows={rows} room={room - CHAIN} />
        <AwaitChain moment={moment} />
      </div>
    </Station>
  );
}

/** Height of the await chain, in rem. */
const CHAIN = 2;

interface Rows {
  readonly moment: Moment;
  readonly rows: readonly StackRow[];
}

function SlotTitle({ moment, rows, title }: Rows & { readonly title: string }) {
  const { runningHandle, handles } = moment.state;
  const running = runningHandle === undefined ? undefined : handles.get(runningHandle);
  return (
    <>
      <h3>{title}</h3>
      {running !== undefined && <HandleTitle moment={moment} handle={running} />}
      {running === undefined && title === "Running" && <Place moment={moment} rows={rows} />}
    </>
  );
}

function HandleTitle({
  moment,
  handle,
}: {
  readonly moment: Moment;
  readonly handle: HandleState;
}) {
  return (
    <>
      <span className="stage-running" data-flip={`handle ${handle.id}`} data-ease="fall">
        <HandleToken moment={moment} future={handle.future} />
        <code>{callbackText(moment, handle.label, handle.future)}</code>
      </span>
      <Why moment={moment} handle={handle.id} />
    </>
  );
}

function Place({ moment, rows }: Rows) {
  const row = rows.find((each) => each.state === "active");
  if (row === undefined) return null;
  if (row.layer === "loop") return <code>event loop</code>;
  return (
    <>
      <code>{callText(moment, row.frame)}</code>
      {moment.state.loop?.running !== true && (
        <span className="stage-count">the loop is not running</span>
      )}
    </>
  );
}

function countText(rows: readonly StackRow[]): string {
  const kept = rows.filter((row) => row.state !== "returned");
  const parked = kept.filter((row) => row.state === "parked").length;
  if (kept.length === 0) return "";
  const frames = `${kept.length} ${kept.length === 1 ? "frame" : "frames"}`;
  return parked === 0 ? frames : `${frames}, ${parked} parked`;
}

/** A deep recursion is shown by its two ends. */
const MOST_ROWS = 24;
const OUTER_ROWS = 6;

function Stack({ moment, rows, room }: Rows & { readonly room: number }) {
  const hidden = rows.length - MOST_ROWS;
  if (hidden <= 0) return <Fitted moment={moment} rows={rows} room={room} />;
  return (
    <ol className="stage-stack" aria-label="Call stack, outermost first">
      <Frames moment={moment} rows={rows.slice(0, OUTER_ROWS)} />
      <li className="stage-hidden">{hidden} more frames</li>
      <Frames moment={moment} rows={rows.slice(OUTER_ROWS + hidden)} />
    </ol>
  );
}

/** When it does not fit, the program and the loop fold into one line; then the stage scrolls. */
function Fitted({ moment, rows, room }: Rows & { readonly room: number }) {
  const isHigh = heightOf(rows, gapsOf(moment, rows), timerRows(moment.state)) > room;
  const [program, loop] = isHigh ? outerRows(rows) : [];
  return (
    <ol className="stage-stack" aria-label="Call stack, outermost first">
      {program !== undefined && loop !== undefined && (
        <OuterFrames moment={moment} program={program} loop={loop} />
      )}
      <Frames moment={moment} rows={program === undefined ? rows : rows.slice(2)} />
    </ol>
  );
}

/** Due times that lie together share a place, in up to three rows. */
const timerRows = ({ timers }: Moment["state"]): number => Math.min(timers.length, 3);

function Frames({ moment, rows }: Rows) {
  const gaps = gapsOf(moment, rows);
  return rows.map((row, place) => {
    const gap = gaps[place];
    return (
      <Fragment key={row.frame.id}>
        {gap !== undefined && (
          <PassageGap
            moment={moment}
            gap={gap}
            outer={rows[place - 1]?.layer ?? row.layer}
            inner={row.layer}
          />
        )}
        <FrameBox moment={moment} row={row} crossed={isCrossed(gap, gaps[place + 1])} />
      </Fragment>
    );
  });
}
