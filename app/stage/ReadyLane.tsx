import type { Step } from "../../engine/trace/ids.ts";
import type { HandleState } from "../../engine/trace/state.ts";
import { callbackText } from "../design/callback-text.ts";
import { Icon } from "../design/Icon.tsx";
import { seenAt } from "../design/step-text.ts";
import { useWidth } from "../design/use-width.ts";
import type { Moment } from "../session/moment.ts";
import { STAGE } from "../words/stage.ts";
import { HandleToken } from "./HandleToken.tsx";
import { type Card, cardsThatFit, type Lane, laneOf } from "./lane.ts";
import { Station, StationHeader } from "./Station.tsx";
import "./lane.css";

/** Of the lane at the base size, until it has been measured. */
const BASE_WIDTH = 31;

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

/** The queue of handles, front at the left. */
export function ReadyLane({ moment, onGo }: Props) {
  const [width, measure] = useWidth(BASE_WIDTH);
  const lane = laneOf(moment.state);
  const isEmpty = lane.running === undefined && lane.now.length + lane.later.length === 0;
  return (
    <Station moment={moment} name="ready" label="Ready queue">
      <StationHeader title={STAGE.ready} text="first in, first out" />
      <ol className={`stage-lane ${isEmpty ? "empty" : ""}`} ref={measure}>
        {isEmpty ? <li className="stage-none">Nothing is ready.</li> : null}
        <Queue moment={moment} onGo={onGo} lane={lane} width={width} />
      </ol>
    </Station>
  );
}

interface QueueProps extends Props {
  readonly lane: Lane;
  readonly width: number;
}

function Queue({ moment, onGo, lane, width }: QueueProps) {
  const { running, now, later, gate } = lane;
  const { count, noted } = fitting(moment, lane, width);
  const shownNow = now.slice(0, count);
  const shownLater = later.slice(0, Math.max(0, count - now.length));
  const hidden = [...now, ...later].slice(count);
  const cards = { moment, onGo, noted };
  return (
    <>
      {running !== undefined && <Gone moment={moment} handle={running} />}
      {shownNow.map((handle) => (
        <Queued key={handle.id} {...cards} handle={handle} />
      ))}
      {shownLater.length > 0 && <Gate count={later.length} tick={gate} />}
      {shownLater.map((handle) => (
        <Queued key={handle.id} {...cards} handle={handle} />
      ))}
      {hidden.length > 0 ? <More {...cards} hidden={hidden} /> : <Join lane={lane} />}
    </>
  );
}

/** Narrower than this, in rem, the running handle is a token alone and cards have no notes. */
const NARROW = 24;

/** How many cards there is room for; notes go first when it gets tight. */
function fitting(moment: Moment, lane: Lane, width: number) {
  const cards = cardsOf(moment, lane, width);
  const isNoted = width >= NARROW && cardsThatFit(cards, width) === cards.length;
  const bare = cards.map((card) => ({ ...card, note: "" }));
  const fit = cardsThatFit(isNoted ? cards : bare, width);
  const first = lane.running === undefined ? 0 : 1;
  return { count: Math.max(1, fit - first), noted: isNoted };
}

function cardsOf(moment: Moment, { running, now, later }: Lane, width: number): readonly Card[] {
  const gone = running === undefined ? [] : [nameOf(moment, running)];
  return [
    ...gone.map((name) => ({ name: width < NARROW ? "" : name, note: "", later: false })),
    ...now.map((handle) => ({ ...textsOf(moment, handle), later: false })),
    ...later.map((handle) => ({ ...textsOf(moment, handle), later: true })),
  ];
}

const nameOf = (moment: Moment, { label, future }: HandleState): string =>
  callbackText(moment, label, future);

const textsOf = (moment: Moment, handle: HandleState) => ({
  name: nameOf(moment, handle),
  note: handle.madeLine === 0 ? "" : `from line ${handle.madeLine}`,
});

interface CardProps extends Props {
  /** Whether there is room to say who queued it. */
  readonly noted: boolean;
}

function Gone({ moment, handle }: { readonly moment: Moment; readonly handle: HandleState }) {
  return (
    <li className="stage-handle gone" key={handle.id}>
      <HandleToken moment={moment} future={handle.future} />
      <span className="stage-name">{nameOf(moment, handle)}</span>
      <span className="unseen">runs now</span>
      <svg className="stage-drop" viewBox="0 0 10 16" aria-hidden="true">
        <path d="M5 0v14M1.5 10.5L5 14.5 8.5 10.5" />
      </svg>
    </li>
  );
}

function Queued({ moment, onGo, noted, handle }: CardProps & { readonly handle: HandleState }) {
  const { name, note } = textsOf(moment, handle);
  return (
    <li
      className={`stage-handle ${handle.cancelled ? "cancelled" : ""}`}
      title={note}
      data-flip={`handle ${handle.id}`}
    >
      <HandleToken moment={moment} future={handle.future} />
      {handle.cancelled ? (
        <s className="stage-name">{name}</s>
      ) : (
        <span className="stage-name">{name}</span>
      )}
      {noted && note !== "" && (
        <button type="button" title={STAGE.queuedHint} onClick={() => onGo(seenAt(handle.madeAt))}>
          {note}
        </button>
      )}
      {handle.cancelled && <span className="unseen">cancelled</span>}
    </li>
  );
}

function Gate({ count, tick }: { readonly count: number; readonly tick: number }) {
  return (
    <li className="stage-gate">
      <span>{count === 1 ? "waits for" : "wait for"}</span> <span>tick {tick}</span>
    </li>
  );
}

function More({ hidden, ...cards }: CardProps & { readonly hidden: readonly HandleState[] }) {
  return (
    <li className="stage-more">
      <details>
        <summary aria-label={`${hidden.length} more handles`}>+ {hidden.length}</summary>
        <ol>
          {hidden.map((handle) => (
            <Queued key={handle.id} {...cards} handle={handle} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Marks the end of the queue, while there is room for a hint. */
function Join({ lane }: { readonly lane: Lane }) {
  if (lane.now.length + lane.later.length > 1) return null;
  return (
    <li className="stage-join" aria-hidden="true">
      <Icon name="back" />
      call_soon
    </li>
  );
}
