import { useRef } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { useFlip } from "../design/use-flip.ts";
import type { Moment } from "../session/moment.ts";
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
      <h2 className="unseen">The event loop</h2>
      <Track tick={moment.state.loop?.tick ?? 0} />
      <Station moment={moment} name="select" label="Select">
        <StationHeader title="Select" text={selectText(moment)} />
      </Station>
      <Timers moment={moment} />
      <ReadyLane moment={moment} onGo={onGo} />
      <Slot moment={moment} />
    </div>
  );
}

function Track({ tick }: { readonly tick: number }) {
  return (
    <div className="stage-track">
      <Direction side="up" at="24%" />
      <Direction side="up" at="76%" />
      <Direction side="down" at="92%" />
      <div className="stage-plate">
        <span>tick</span>
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
