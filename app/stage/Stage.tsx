import { useRef } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import { useFlip } from "../design/use-flip.ts";
import type { Moment } from "../session/moment.ts";
import { STAGE } from "../words/stage.ts";
import { ioWaits } from "./io-waits.ts";
import { selectText } from "./phases.ts";
import { ReadyLane } from "./ReadyLane.tsx";
import { Slot } from "./Slot.tsx";
import { Station, StationHeader } from "./Station.tsx";
import { Timers } from "./Timers.tsx";
import "./stage.css";

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

/** The loop as a place: a closed track with four stations, and what hangs off each. */
export function Stage({ moment, onGo }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useFlip(panel, moment);
  return (
    <div className="stage" ref={panel}>
      <h2 className="unseen">{STAGE.heading}</h2>
      <Track tick={moment.state.loop?.tick ?? 0} />
      <Station moment={moment} name="select" label={STAGE.select}>
        <StationHeader title={STAGE.select} text={selectText(moment)} />
        <IoWaits moment={moment} />
      </Station>
      <Timers moment={moment} />
      <ReadyLane moment={moment} onGo={onGo} />
      <Slot moment={moment} />
    </div>
  );
}

/** Waiters that are named; the rest is counted. */
const MOST_WAITERS = 4;

/** Who goes on when a socket is ready. */
function IoWaits({ moment }: { readonly moment: Moment }) {
  const waits = ioWaits(moment);
  if (waits.length === 0) return null;
  return (
    <ul className="stage-io" aria-label={STAGE.ioList}>
      {waits.slice(0, MOST_WAITERS).map(({ task, what }) => (
        <li key={task} data-flip={`io ${task}`}>
          <TaskToken moment={moment} future={task} size="dense" />
          <code>{moment.labels.get(task)}</code>
          {what}
        </li>
      ))}
      {waits.length > MOST_WAITERS && <li>{STAGE.more(waits.length - MOST_WAITERS)}</li>}
    </ul>
  );
}

function Track({ tick }: { readonly tick: number }) {
  return (
    <div className="stage-track">
      <Direction side="up" at="24%" />
      <Direction side="up" at="76%" />
      <Direction side="down" at="92%" />
      <div className="stage-plate">
        <span>{STAGE.tick}</span>
        <b key={tick}>{tick}</b>
      </div>
    </div>
  );
}

function Direction({ side, at }: { readonly side: "up" | "down"; readonly at: string }) {
  return (
    <svg
      className={`stage-direction ${side}`}
      style={{ top: at }}
      viewBox="0 0 13 9"
      aria-hidden="true"
    >
      <path d="M6.5 0L13 9H0z" />
    </svg>
  );
}
