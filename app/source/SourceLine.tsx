import { memo } from "react";
import type { SourceText, Span } from "../design/highlight.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";
import { useActions } from "../session/SessionContext.tsx";
import type { Inline } from "./inline-values.ts";
import type { LineMark } from "./line-marks.ts";

/** A breakpoint stops each time that control comes here, or only where its condition is true. */
export type Stop = "always" | "sometimes";

interface Props {
  readonly number: number;
  readonly text: SourceText;
  readonly mark: LineMark | undefined;
  readonly inline: Inline | undefined;
  /** Needed by lines that carry tokens; others are not drawn anew when it changes. */
  readonly moment: Moment | undefined;
  /** Name of the file. */
  readonly file: string;
  /** Its breakpoint. */
  readonly stop: Stop | undefined;
  /** Control was here at the step before. */
  readonly ran: boolean;
  /** How often what is awaited here made a task wait, so far: `2 of 3`. */
  readonly times: string | undefined;
}

/** One line: arrow, number, pins, text, and what stands behind it. */
export const SourceLine = memo(function SourceLine(props: Props) {
  const { number, text, mark, inline, moment, file, stop, ran, times } = props;
  return (
    <li
      className={`source-line ${mark?.is ?? ""} ${ran ? "ran" : ""} ${stop === undefined ? "" : `has-stop ${stop}`}`}
      aria-current={mark?.is === "current" || undefined}
    >
      <Arrow mark={mark} />
      <Gutter number={number} file={file} stop={stop} isCurrent={mark?.is === "current"} />
      <Pins mark={mark} moment={moment} />
      <code className="text">
        <Spans text={text} />
      </code>
      {times !== undefined && (
        <span className="times" title={`Suspended ${times} times so far`}>
          <span className="unseen">suspended </span>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 1h2.2v8H2zM5.8 1H8v8H5.8z" />
          </svg>
          {times}
        </span>
      )}
      {moment !== undefined && <Behind mark={mark} inline={inline} moment={moment} />}
    </li>
  );
});

interface GutterProps {
  readonly number: number;
  readonly file: string;
  readonly stop: Stop | undefined;
  readonly isCurrent: boolean;
}

/** Its lines need no file in their names. */
const PROGRAM = "program.py";

/** The number of a line sets a breakpoint; with Alt it runs on to the line, with Shift back to it. */
function Gutter({ number, file, stop, isCurrent }: GutterProps) {
  const session = useActions();
  const press = ({ altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }): void => {
    const place = { file, line: number };
    if (altKey) session.runTo(place, 1);
    else if (shiftKey) session.runTo(place, -1);
    else session.study.toggleLine(file, number);
  };
  return (
    <button
      type="button"
      className="number"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`Breakpoint at line ${number}${file === PROGRAM ? "" : ` of ${file}`}`}
      aria-pressed={stop !== undefined}
      title={`Line ${number}: press to stop here. Alt runs on to it, Shift runs back to it.`}
      onClick={press}
    >
      {number}
    </button>
  );
}

/** Solid where control is; an outline where it will come back to. */
function Arrow({ mark }: { readonly mark: LineMark | undefined }) {
  if (mark === undefined || mark.is === "parked") return <span className="arrow" />;
  const says = mark.is === "current" ? "control is here" : "control comes back here";
  return (
    <svg className="arrow" viewBox="0 0 10 12" role="img" aria-label={says}>
      <title>{says}</title>
      <path d="M1 1l8 5-8 5z" />
    </svg>
  );
}

function Pins({ mark, moment }: Pick<Props, "mark" | "moment">) {
  if (mark === undefined || moment === undefined) return <span className="pins" />;
  const names = mark.pins.map((id) => moment.labels.get(id)).join(", ");
  return (
    <span className="pins" title={names === "" ? undefined : `${names}: suspended here`}>
      {mark.pins.slice(0, 3).map((id) => (
        <span key={id} className="pin">
          <TaskToken moment={moment} future={id} size="dense" />
        </span>
      ))}
      {names !== "" && <span className="unseen">{names} suspended here</span>}
    </span>
  );
}

function Spans({ text: { spans, hidden } }: { readonly text: SourceText }) {
  return (
    <>
      {spans.map((span, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the spans of a line never change places.
        <SpanText key={place} span={span} />
      ))}
      {hidden > 0 && <em> and {hidden.toLocaleString("en")} more signs</em>}
    </>
  );
}

const SpanText = ({ span: { kind, text } }: { readonly span: Span }) =>
  kind === "plain" ? text : <span className={kind}>{text}</span>;

function Behind({
  mark,
  inline,
  moment,
}: { readonly moment: Moment } & Pick<Props, "mark" | "inline">) {
  const waitsFor = mark?.waitsFor;
  return (
    <>
      {inline?.tokens.map((id) => (
        <span key={id} className="behind">
          <TaskToken moment={moment} future={id} />
        </span>
      ))}
      {inline?.texts.map((text) => (
        <code key={text} className="behind stored">
          {text}
        </code>
      ))}
      {waitsFor !== undefined && (
        <span className="behind">
          waits for <TaskToken moment={moment} future={waitsFor} size="dense" />
          <span className="unseen">{moment.labels.get(waitsFor)}</span>
        </span>
      )}
    </>
  );
}
