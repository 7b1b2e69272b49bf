import type { HandleState } from "../../engine/trace/state.ts";
import { callbackText } from "../design/callback-text.ts";
import { secondsText } from "../design/time-text.ts";
import { useWidth } from "../design/use-width.ts";
import type { Moment } from "../session/moment.ts";
import { STAGE } from "../words/stage.ts";
import { HandleToken } from "./HandleToken.tsx";
import { timersText } from "./phases.ts";
import { Station, StationHeader } from "./Station.tsx";
import { setTimer } from "./set-timer.ts";
import { layoutTimers, type TimerBox } from "./timer-layout.ts";
import "./timers.css";

/** Of the axis at the base size, until it has been measured. */
const BASE_WIDTH = 31;
const SIGN = 0.42;
const BODY = 2.25;
/** Of a card that is a token alone. */
const TOKEN = 1.625;
const NARROW = 24;

/** The heap of timers on the virtual-time axis. */
export function Timers({ moment }: { readonly moment: Moment }) {
  const [width, measure] = useWidth(BASE_WIDTH);
  const sizeOf = (handle: HandleState) => BODY + SIGN * nameOf(moment, handle).length;
  const named = layoutTimers(moment.state, width, sizeOf);
  const isTight = named.hidden > 0 || width < NARROW;
  const { boxes, rows, hidden, ticks } = isTight
    ? layoutTimers(moment.state, width, () => TOKEN)
    : named;
  const text = timersText(moment.state);
  return (
    <Station moment={moment} name="timers" label="Scheduled">
      <StationHeader
        title={STAGE.timers}
        text={hidden > 0 ? `${text}; ${hidden} more not shown` : text}
      />
      <ol className={`stage-heap rows-${rows}`}>
        {boxes.map((box) => (
          <Timer key={box.handle.id} moment={moment} box={box} bare={isTight} />
        ))}
      </ol>
      <div className="stage-axis" ref={measure} aria-hidden="true">
        <i className="stage-now" />
        {ticks.map(({ at, text }) => (
          <span key={text} className={at === 0 ? "origin" : ""} style={{ left: `${at}%` }}>
            {text}
          </span>
        ))}
      </div>
    </Station>
  );
}

const nameOf = (moment: Moment, handle: HandleState): string =>
  setTimer(moment, handle)?.name ?? callbackOf(moment, handle);

const callbackOf = (moment: Moment, { label, future }: HandleState): string =>
  callbackText(moment, label, future);

interface TimerProps {
  readonly moment: Moment;
  readonly box: TimerBox;
  /** Its name is for those who do not see how tight it is. */
  readonly bare: boolean;
}

function Timer({ moment, box, bare }: TimerProps) {
  const { handle, at, row, side } = box;
  const callback = callbackOf(moment, handle);
  const set = setTimer(moment, handle);
  const name = set?.name ?? callback;
  const due = handle.when === undefined ? "" : `due at ${secondsText(handle.when)}`;
  return (
    <li
      className={`stage-timer row-${row} ${side} ${handle.cancelled ? "cancelled" : ""} ${bare ? "bare" : ""}`}
      style={side === "right" ? { left: `${at}%` } : { right: `${100 - at}%` }}
      title={`${callback}, ${due}`}
      data-flip={`handle ${handle.id}`}
      data-ease="inout"
    >
      <HandleToken moment={moment} future={set?.by ?? handle.future} size="dense" />
      <span className={bare ? "unseen" : ""}>{handle.cancelled ? <s>{name}</s> : name}</span>
      <span className="unseen">{handle.cancelled ? `${due}, cancelled` : due}</span>
    </li>
  );
}
