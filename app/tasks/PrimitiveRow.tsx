import type { FutureId } from "../../engine/trace/ids.ts";
import type { Primitive, PrimitiveState } from "../../engine/trace/queries/primitives.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import { Value } from "../design/Value.tsx";
import type { Moment } from "../session/moment.ts";
import { initialOf, isPrimitiveChanged, waitingAt, wordOf } from "./primitive-facts.ts";
import "./primitives.css";

interface Props {
  readonly moment: Moment;
  readonly at: PrimitiveState;
}

/** A lock, queue, event … on two lines: its state, who has it, and who waits, in order. */
export function PrimitiveRow({ moment, at }: Props) {
  const { primitive } = at;
  const { word, closed } = wordOf(at);
  return (
    <li
      className={`tasks-row two ${isPrimitiveChanged(moment, at) ? "changed" : ""}`}
      aria-label={primitive.label}
    >
      <PrimitiveToken moment={moment} primitive={primitive} />
      <code className="tasks-label">{primitive.label}</code>
      <span className="tasks-dim">{primitive.type}</span>
      <span className="spacer" />
      <span className={`chip primitive ${closed ? "closed" : "open"}`}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={closed ? CLOSED : OPEN} />
        </svg>
        {word}
      </span>
      <p>
        <Story moment={moment} at={at} />
      </p>
    </li>
  );
}

/** On a field of 10 by 10: a padlock, shut or open. */
const CLOSED = "M1.5 4.5h1V3.2a2.5 2.5 0 0 1 5 0v1.3h1v5h-7zM4 4.5h2V3.3a1 1 0 0 0-2 0z";
const OPEN = "M1.5 4.5h4.7V3.2a2.3 2.3 0 0 0-4.4-.9L.6 1.7a3.6 3.6 0 0 1 7 1.5v1.3h.9v5h-7z";

/** More items than a line holds; the rest is counted. */
const MOST_ITEMS = 6;

function Story({ moment, at }: Props) {
  const { holders, items, primitive } = at;
  const waiting = waitingAt(at);
  const verb = primitive.kind === "lock" || primitive.kind === "semaphore";
  return (
    <>
      {holders.length > 0 && (
        <span className="primitive-part">
          <Names moment={moment} ids={holders} /> {holders.length === 1 ? "has it" : "have it"}
        </span>
      )}
      {items.length > 0 && (
        <span className="primitive-part">
          holds
          {items.slice(0, MOST_ITEMS).map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of a queue may be equal
            <Value key={place} moment={moment} value={item} />
          ))}
          {items.length > MOST_ITEMS && `and ${items.length - MOST_ITEMS} more`}
        </span>
      )}
      {waiting.map(({ text, tasks }) => (
        <span key={text} className="primitive-part">
          <Names moment={moment} ids={tasks} /> {text}
        </span>
      ))}
      {holders.length + items.length + waiting.length === 0 && (
        <span className="tasks-dim">{verb ? "nobody has it, nobody waits" : "nobody waits"}</span>
      )}
    </>
  );
}

function Names({ moment, ids }: { readonly moment: Moment; readonly ids: readonly FutureId[] }) {
  return ids.map((id) => (
    <span key={id} className="tasks-name">
      <TaskToken moment={moment} future={id} size="dense" />
      <code>{moment.labels.get(id) ?? "the program"}</code>
    </span>
  ));
}

interface TokenProps {
  readonly moment: Moment;
  readonly primitive: Primitive;
}

/** The square of a primitive, with its initial. Its name stands beside it. */
export function PrimitiveToken({ moment, primitive }: TokenProps) {
  const initials = initialOf(moment, primitive);
  return (
    <i
      className="token dense primitive"
      data-object={`object ${primitive.object}`}
      data-signs={initials.length}
      title={`${primitive.label}: ${primitive.type}`}
      aria-hidden="true"
    >
      {initials}
    </i>
  );
}
