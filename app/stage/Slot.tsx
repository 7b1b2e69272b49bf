import { Fragment } from "react";
import type { HandleState } from "../../engine/trace/state.ts";
import { callbackText } from "../design/callback-text.ts";
import { callText } from "../design/frame-text.ts";
import { useRoom } from "../design/use-room.ts";
import type { Moment } from "../session/moment.ts";
import { STAGE } from "../words/stage.ts";
import { AwaitChain } from "./AwaitChain.tsx";
import { FrameBox, OuterFrames } from "./FrameBox.tsx";
import { HandleToken } from "./HandleToken.tsx";
import { PassageGap } from "./PassageGap.tsx";
import { gapsOf, isCrossed } from "./passages.ts";
import { restOf } from "./phases.ts";
import { type Fit, fitted, NARROW, WIDE } from "./room.ts";
import { Station } from "./Station.tsx";
import { type StackRow, stackRows } from "./stack-rows.ts";
import { Why } from "./Why.tsx";
import "./slot.css";

interface Props {
  readonly moment: Moment;
}

/** What runs now: the call stack, what is parked below it, and the values between. */
export function Slot({ moment }: Props) {
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
        <Stack moment={moment} rows={rows} />
        <AwaitChain moment={moment} />
      </div>
    </Station>
  );
}

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

/** Of the stack at the base size, until it has been measured. */
const BASE_ROOM = { width: 32, height: 17 };
/** Below this width, in rem, what a frame calls and where it stands have lines of their own. */
const NARROW_WIDTH = 26;

/** A deep recursion is shown by its two ends. */
const MOST_ROWS = 24;
const OUTER_ROWS = 6;

function Stack({ moment, rows }: Rows) {
  const [room, measure] = useRoom(BASE_ROOM);
  const heights = room.width < NARROW_WIDTH ? NARROW : WIDE;
  const { outer, rows: fit } = fitted(rows, gapsOf(moment, rows), room.height, heights);
  const hidden = fit.length - MOST_ROWS;
  return (
    <ol className="stage-stack" aria-label={STAGE.frames} ref={measure}>
      <OuterFrames moment={moment} rows={outer} />
      {hidden <= 0 ? (
        <Frames moment={moment} rows={fit} />
      ) : (
        <>
          <Frames moment={moment} rows={fit.slice(0, OUTER_ROWS)} />
          <li className="stage-hidden">{hidden} more frames</li>
          <Frames moment={moment} rows={fit.slice(OUTER_ROWS + hidden)} />
        </>
      )}
    </ol>
  );
}

function Frames({ moment, rows }: { readonly moment: Moment; readonly rows: Fit["rows"] }) {
  return rows.map(({ row, shape, gap }, place) => (
    <Fragment key={row.frame.id}>
      {gap !== undefined && (
        <PassageGap
          moment={moment}
          gap={gap}
          outer={rows[place - 1]?.row.layer ?? row.layer}
          inner={row.layer}
        />
      )}
      <FrameBox
        moment={moment}
        row={row}
        shape={shape}
        crossed={isCrossed(gap, rows[place + 1]?.gap)}
      />
    </Fragment>
  ));
}
