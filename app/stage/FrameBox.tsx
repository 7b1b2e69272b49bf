import type { FrameState, LoopState } from "../../engine/trace/state.ts";
import { codeOf } from "../../engine/trace/trace.ts";
import { callText, fileOf, lineText, placeText } from "../design/frame-text.ts";
import { keepInSight } from "../design/in-frame.ts";
import { LAYER_WORDS, LayerGlyph } from "../design/LayerGlyph.tsx";
import type { Moment } from "../session/moment.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { CodeText } from "./CodeText.tsx";
import { isTall } from "./room.ts";
import type { StackRow } from "./stack-rows.ts";
import "./frame.css";

interface Props {
  readonly moment: Moment;
  readonly row: StackRow;
  /** A value passed through without stopping here. */
  readonly crossed: boolean;
}

/** A frame with its layer, what it is a call of, its current line and its place. */
export function FrameBox({ moment, row, crossed }: Props) {
  const shape = isTall(row) ? "tall" : "flat";
  const study = useMarking();
  const isChosen = useStudy(({ chosen }) => chosen?.kind === "frame" && chosen.id === row.frame.id);
  return (
    <li
      className={`stage-frame layer-${row.layer} ${row.state} ${shape} ${crossed ? "crossed" : ""} ${isChosen ? "chosen" : ""}`}
      aria-current={row.state === "active" ? "true" : undefined}
      data-flip={`frame ${row.frame.id}`}
      ref={row.state === "active" ? keepInSight : undefined}
    >
      <span className="stage-layer">
        <LayerGlyph layer={row.layer} />
        {LAYER_WORDS[row.layer]}
      </span>
      {isTall(row) && <CallName moment={moment} row={row} />}
      <CodeText text={lineText(moment.trace, shownFrame(moment, row))} />
      <button
        type="button"
        className="stage-place"
        aria-pressed={isChosen}
        title="Its variables, and every panel for it"
        onClick={() => study.choose({ kind: "frame", id: row.frame.id })}
      >
        {placeOf(moment, row)}
      </button>
      {crossed && <i className="stage-crossing" aria-hidden="true" />}
    </li>
  );
}

interface OuterProps {
  readonly moment: Moment;
  readonly program: StackRow;
  readonly loop: StackRow;
}

/** The program and the loop on one line, where there is no room for two. */
export function OuterFrames({ moment, program, loop }: OuterProps) {
  return (
    <li className="stage-frame layer-loop live flat">
      <span className="stage-layer">
        <span className="layer-program">
          <LayerGlyph layer="program" />
        </span>
        <LayerGlyph layer="loop" />
        program, loop
      </span>
      <CodeText text={lineText(moment.trace, shownFrame(moment, program))} />
      <span className="stage-place">{placeOf(moment, loop)}</span>
    </li>
  );
}

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

function placeOf(moment: Moment, row: StackRow): string {
  const { trace, state } = moment;
  const frame = shownFrame(moment, row);
  const place = placeText(trace, frame);
  switch (row.state) {
    case "active":
      return state.arrival === "line" ? `${place}, about to run` : place;
    case "returned":
      return "returned";
    case "parked":
      return fileOf(trace, codeOf(trace, frame.code))?.kind === "program"
        ? `parked at line ${frame.line}`
        : `parked, ${place}`;
    case "live":
      return row.layer === "loop" ? (loopPlace(state.loop, state.runningHandle) ?? place) : place;
  }
}

function loopPlace(loop: LoopState | undefined, running: number | undefined): string | undefined {
  if (loop === undefined || !loop.running) return undefined;
  if (running === undefined || loop.snapshot === 0) return `tick ${loop.tick}`;
  return `tick ${loop.tick}, handle ${loop.snapshot - loop.left} of ${loop.snapshot}`;
}
