import type { Layer } from "../../engine/trace/trace.ts";
import { objectInfo } from "../../engine/trace/trace.ts";
import { objectOf } from "../../engine/trace/values.ts";
import { className } from "../design/class-name.ts";
import { Value } from "../design/Value.tsx";
import type { Moment } from "../session/moment.ts";
import type { Gap, Passage } from "./passages.ts";
import "./passage.css";

interface Props {
  readonly moment: Moment;
  readonly gap: Gap;
  /** The layers above and below the gap. */
  readonly outer: Layer;
  readonly inner: Layer;
}

/** What went down and up between two frames. */
export function PassageGap({ moment, gap, outer, inner }: Props) {
  const { down, up, entry } = gap;
  return (
    <li className="stage-gap">
      {(down !== undefined || entry !== undefined) && (
        <span className="stage-down">
          <Arrow tip="M2 22l4 5 4-5" align="xMidYMax meet" />
          <span className="unseen">down: </span>
          {down === undefined ? (
            <span>{entryText(gap, outer)}</span>
          ) : (
            <Sent moment={moment} passage={down} />
          )}
        </span>
      )}
      {up !== undefined && (
        <span className={`stage-up ${up.freshness}`}>
          <span className="unseen">up: </span>
          <Given moment={moment} passage={up} outer={outer} inner={inner} />
          <Arrow tip="M2 6.5L6 1.5l4 5" align="xMidYMin meet" />
        </span>
      )}
    </li>
  );
}

/** A coroutine that is started can be sent nothing but None; what came later is known or not said. */
function entryText({ entry, isFirst }: Gap, outer: Layer): string {
  if (entry !== "send") return entry ?? "";
  if (!isFirst) return "";
  return outer === "step" ? "send(None)" : "send";
}

function Arrow({ tip, align }: { readonly tip: string; readonly align: string }) {
  return (
    <>
      <svg
        className="stage-arrow"
        preserveAspectRatio="none"
        viewBox="0 0 12 28"
        aria-hidden="true"
      >
        <path d="M6 1V27" />
      </svg>
      <svg
        className="stage-arrow"
        preserveAspectRatio={align}
        viewBox="0 0 12 28"
        aria-hidden="true"
      >
        <path d={tip} />
      </svg>
    </>
  );
}

const pillClass = ({ pass, freshness }: Passage, shape: "call" | "word"): string => {
  const isBad = pass.how === "throw" || pass.how === "raise";
  return `stage-pill ${freshness} ${isBad ? "bad" : ""} ${shape}`;
};

/** The value that moves is one thing on its whole way, gap by gap. */
const flipOf = ({ pass, freshness }: Passage): string | undefined =>
  freshness === "now" ? `pass ${pass.how} ${pass.value}` : undefined;

function Sent({ moment, passage }: { readonly moment: Moment; readonly passage: Passage }) {
  const { how, value } = passage.pass;
  return (
    <span
      key={passage.pass.step}
      className={pillClass(passage, "call")}
      data-flip={flipOf(passage)}
    >
      <code>{how}(</code>
      <Value moment={moment} value={value} />
      <code>)</code>
    </span>
  );
}

function Given({
  moment,
  passage,
  outer,
  inner,
}: Omit<Props, "gap"> & { readonly passage: Passage }) {
  const { how, value, step } = passage.pass;
  if (how === "return" && outer === "step" && inner === "coroutine")
    return (
      <span key={step} className={pillClass(passage, "call")} data-flip={flipOf(passage)}>
        <code>StopIteration(</code>
        <Value moment={moment} value={value} />
        <code>)</code>
      </span>
    );
  return (
    <span key={step} className={pillClass(passage, "word")} data-flip={flipOf(passage)}>
      <code>{how}</code>
      {how === "raise" ? (
        <code>{exceptionName(moment, passage)}</code>
      ) : (
        <Value moment={moment} value={value} />
      )}
    </span>
  );
}

/** An exception is known by its class; what it says stands in the narration. */
function exceptionName({ trace }: Moment, { pass }: Passage): string {
  const object = objectOf(pass.value);
  return object === undefined ? "" : className(objectInfo(trace, object)?.type ?? "");
}
