import type { FrameState, LoopState } from "../../engine/trace/state.ts";
import { isOwnCode, type Layer } from "../../engine/trace/trace.ts";
import { callName, callText, lineText, placeText } from "../design/frame-text.ts";
import { keepInSight } from "../design/in-frame.ts";
import { LAYER_WORDS, LayerGlyph } from "../design/LayerGlyph.tsx";
import type { Moment } from "../session/moment.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { STAGE } from "../words/stage.ts";
import { CodeText } from "./CodeText.tsx";
import type { Shape } from "./room.ts";
import type { StackRow } from "./stack-rows.ts";
import "./frame.css";

interface Props {
  readonly moment: Moment;
  readonly row: StackRow;
  readonly shape: Shape;
  /** A value passed through without stopping here. */
  readonly crossed: boolean;
}

/** A frame with its layer, what it is a call of, its current line and its place. */
export function FrameBox({ moment, row, shape, crossed }: Props) {
  const study = useMarking();
  const isChosen = useStudy(({ chosen }) => chosen?.kind === "frame" && chosen.id === row.frame.id);
  return (
    <li
      className={`stage-frame layer-${row.layer} ${row.state} ${shape} ${crossed ? "crossed" : ""} ${isChosen ? "chosen" : ""}`}
      aria-current={row.state === "active" ? "true" : undefined}
      data-flip={`frame ${row.frame.id}`}
      ref={row.state === "active" ? (frame) => keepInSight(frame) : undefined}
    >
      <span className="stage-layer">
        <LayerGlyph layer={row.layer} />
        {LAYER_WORDS[row.layer]}
      </span>
      {shape === "tall" && <CallName moment={moment} row={row} />}
      {shape === "brief" ? (
        <span className="stage-brief">
          <code title={callText(moment, row.frame)}>{callName(moment, row.frame)}</code>
          <CodeText text={lineText(moment.trace, shownFrame(moment, row))} />
        </span>
      ) : (
        <CodeText text={lineText(moment.trace, shownFrame(moment, row))} />
      )}
      <button
        type="button"
        className="stage-place"
        aria-pressed={isChosen}
        title={STAGE.frameHint}
        onClick={() => study.choose({ kind: "frame", id: row.frame.id })}
      >
        {placeOf(moment, row)}
        {isAboutToRun(moment, row) && <span className="stage-soon">, about to run</span>}
      </button>
      {crossed && <i className="stage-crossing" aria-hidden="true" />}
    </li>
  );
}

interface OuterProps {
  readonly moment: Moment;
  readonly rows: readonly StackRow[];
}

/** The program, the loop and maybe the step on one line, where there is no room for more. */
export function OuterFrames({ moment, rows }: OuterProps) {
  const [program] = rows;
  const loop = rows.find(({ layer }) => layer === "loop");
  if (program === undefined || loop === undefined) return null;
  return (
    <li className="stage-frame layer-loop live flat outer">
      <span className="stage-layer">
        {rows.map(({ layer }) => (
          <span key={layer} className={`layer-${layer}`}>
            <LayerGlyph layer={layer} />
          </span>
        ))}
        {rows.map(({ layer }) => OUTER_WORDS[layer]).join(", ")}
      </span>
      <CodeText text={lineText(moment.trace, shownFrame(moment, program))} />
      <span className="stage-place">{placeOf(moment, loop)}</span>
    </li>
  );
}

const OUTER_WORDS: Readonly<Record<Layer, string>> = { ...LAYER_WORDS, loop: "loop", step: "step" };

function CallName({ moment, row }: { readonly moment: Moment; readonly row: StackRow }) {
  const helper = moment.depth === "internals" ? row.helpers.at(-1) : undefined;
  return (
    <span className="stage-call">
      <code>{callText(moment, row.frame)}</code>
      {helper !== undefined && (
        <code className="stage-helper">
          <i className="stage-into" aria-hidden="true" />
          {row.helpers.length > 1 && (
            <>
              … <i className="stage-into" aria-hidden="true" />
            </>
          )}
          {callText(moment, helper)}
        </code>
      )}
    </span>
  );
}

/** Whose line is shown: the innermost one's for those who look at internals, else what it is for. */
function shownFrame({ depth }: Moment, row: StackRow): FrameState {
  const { frame, helpers, outer, layer, state } = row;
  if (depth === "internals") return helpers.at(-1) ?? frame;
  return layer === "loop" && state === "live" ? (outer ?? frame) : frame;
}

const isAboutToRun = ({ state }: Moment, row: StackRow): boolean =>
  row.state === "active" && state.arrival === "line";

const isRaising = ({ state }: Moment): boolean =>
  state.pass?.how === "raise" || state.ending === "uncaught exception";

function placeOf(moment: Moment, row: StackRow): string {
  const { trace, state } = moment;
  const frame = shownFrame(moment, row);
  const place = placeText(trace, frame);
  switch (row.state) {
    case "active":
      return place;
    case "returned":
      return isRaising(moment) ? "left by an exception" : "returned";
    case "parked":
      return isOwnCode(trace, frame.code) ? `parked at line ${frame.line}` : `parked, ${place}`;
    case "live":
      return row.layer === "loop" ? (loopPlace(state.loop, state.runningHandle) ?? place) : place;
  }
}

function loopPlace(loop: LoopState | undefined, running: number | undefined): string | undefined {
  if (loop === undefined || !loop.running) return undefined;
  if (running === undefined || loop.snapshot === 0) return `tick ${loop.tick}`;
  return `tick ${loop.tick}, handle ${loop.snapshot - loop.left} of ${loop.snapshot}`;
}
