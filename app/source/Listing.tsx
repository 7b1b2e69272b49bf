import { type CSSProperties, memo, type RefObject, useEffect, useRef, useState } from "react";
import type { SourceFile, Trace } from "../../engine/trace/trace.ts";
import { highlight, type SourceText } from "../design/highlight.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { useStudy } from "../session/SessionContext.tsx";
import { awaitTimes } from "./await-times.ts";
import { ranLine } from "./follow.ts";
import { type Inline, inlineValues } from "./inline-values.ts";
import { type LineMark, lineMarks } from "./line-marks.ts";
import { SourceLine, type Stop } from "./SourceLine.tsx";
import { type LineWindow, lineWindow, scrollFor } from "./window.ts";

interface Props {
  readonly trace: Trace;
  /** Nothing while another file is in sight: then it is kept as it is, and costs nothing. */
  readonly moment: Moment | undefined;
  /** Its place in the trace's files. */
  readonly file: number;
}

const highlighted = once((file: SourceFile) => highlight(file.text.replace(/\n$/, "")));
/** Lines that are scrolled before a long file is drawn anew. */
const STRIDE = 10;
/** Room above the first line, in lines. */
const ABOVE = 0.4;
const NO_FILE: SourceFile = { name: "", text: "", kind: "program" };

/** A file with the marks of this moment; it keeps the line that matters in sight. */
export const Listing = memo(function Listing({ trace, moment, file }: Props) {
  const source = trace.files[file] ?? NO_FILE;
  const lines = highlighted(source);
  const { marks, inline, times, ran } = moment === undefined ? UNMARKED : marksOf(moment, file);
  const breakpoints = useStudy((state) => state.breakpoints);
  const broken = new Map(
    breakpoints.flatMap((each): [number, Stop][] =>
      each.kind === "line" && each.file === source.name
        ? [[each.line, each.when === undefined ? "always" : "sometimes"]]
        : [],
    ),
  );
  const view = useRef<HTMLDivElement>(null);
  const scroll = useLineWindow(view, lines.length);
  useLineInSight(view, importantLine(marks), file);
  return (
    <section
      className="listing code"
      ref={view}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys.
      tabIndex={moment === undefined ? undefined : 0}
      aria-label={source.name}
      aria-hidden={moment === undefined}
      hidden={moment === undefined}
      onScroll={scroll.update}
    >
      <ol style={spaceAround(scroll.window, lines.length)}>
        {lines.slice(scroll.window.first, scroll.window.end).map((text, place) => {
          const number = scroll.window.first + place + 1;
          const mark = marks.get(number);
          const behind = inline.get(number);
          const needed = mark !== undefined || behind !== undefined ? moment : undefined;
          return (
            <SourceLine
              key={number}
              number={number}
              text={text}
              mark={mark}
              inline={behind}
              moment={needed}
              file={source.name}
              stop={broken.get(number)}
              ran={number === ran}
              times={times(number, text)}
            />
          );
        })}
      </ol>
    </section>
  );
});

interface Marks {
  readonly marks: ReadonlyMap<number, LineMark>;
  readonly inline: ReadonlyMap<number, Inline>;
  readonly times: (line: number, text: SourceText) => string | undefined;
  readonly ran: number | undefined;
}

const UNMARKED: Marks = {
  marks: new Map(),
  inline: new Map(),
  times: () => undefined,
  ran: undefined,
};

const marksOf = (moment: Moment, file: number): Marks => ({
  marks: lineMarks(moment, file),
  inline: inlineValues(moment, file),
  times: awaitTimes(moment, file),
  ran: ranLine(moment, file),
});

/** The current line; else where control comes back to; else where a task is parked. */
function importantLine(marks: ReadonlyMap<number, LineMark>): number | undefined {
  const all = [...marks];
  const is = (kind: LineMark["is"]) => all.findLast(([, mark]) => mark.is === kind)?.[0];
  return is("current") ?? is("caller") ?? is("parked");
}

const spaceAround = ({ first, end }: LineWindow, count: number): CSSProperties => ({
  paddingTop: `calc(${first} * var(--lead-code))`,
  paddingBottom: `calc(${count - end} * var(--lead-code))`,
});

type View = RefObject<HTMLElement | null>;

const lineHeight = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).lineHeight) || 20;

/** Lines around those in sight, as the pane is scrolled. */
function useLineWindow(view: View, count: number) {
  const [seen, setSeen] = useState({ top: 0, visible: 100 });
  const update = (): void => {
    const element = view.current;
    if (element === null) return;
    const height = lineHeight(element);
    const top = Math.floor(element.scrollTop / height / STRIDE) * STRIDE;
    const visible = Math.ceil(element.clientHeight / height) + STRIDE;
    if (top !== seen.top || visible !== seen.visible) setSeen({ top, visible });
  };
  return { window: lineWindow(count, Math.min(seen.top, count), seen.visible), update };
}

/** No line is cut at the upper edge. */
function wholeLines(top: number, height: number): number {
  const above = height * ABOVE;
  return top <= above ? 0 : Math.ceil((top - above) / height) * height + above;
}

/** When another line matters and when the room has changed: both are told once all is laid out. */
function useLineInSight(view: View, line: number | undefined, file: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another place to look at.
  useEffect(() => {
    const element = view.current;
    if (element === null || line === undefined || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => bringInSight(element, line));
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, line, file]);
}

function bringInSight(element: HTMLElement, line: number): void {
  const height = lineHeight(element);
  const top = scrollFor(
    { top: (line - 1) * height, height },
    { top: element.scrollTop, height: element.clientHeight },
  );
  if (top !== undefined) element.scrollTop = wholeLines(top, height);
}
