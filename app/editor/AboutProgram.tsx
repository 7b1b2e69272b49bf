import type { ReactNode } from "react";
import { futuresOf } from "../../engine/trace/queries/tasks.ts";
import { stopCount } from "../../engine/trace/trace.ts";
import { secondsText } from "../design/time-text.ts";
import { once } from "../session/once.ts";
import type { Recording } from "../session/recording.ts";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { isRecorded } from "../session/state.ts";
import { timesIn } from "../session/times.ts";
import { counted } from "../words/count.ts";
import { EDITOR } from "../words/editor.ts";
import type { Advice, Check } from "./advice.ts";
import "./about.css";

interface Props {
  readonly advice: readonly Advice[];
}

/** What the program that is edited is for, what it is checked for, what came of it, and what else there is. */
export function AboutProgram({ advice }: Props) {
  const program = useSession((state) => state.program);
  return (
    <aside className="about-program" aria-label={EDITOR.about}>
      <h2 className="voice">{program.title}</h2>
      <p className="voice">{program.question}</p>
      <dl className="about-keys">
        <dt>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>{EDITOR.records}</dd>
        <dt>
          <kbd>Escape</kbd> <kbd>Tab</kbd>
        </dt>
        <dd>{EDITOR.leaves}</dd>
      </dl>
      <Part title={EDITOR.checked}>
        <Checks advice={advice} />
      </Part>
      <Part title={EDITOR.lastRun}>
        <LastRun />
      </Part>
      <Part title={EDITOR.others}>
        <Others />
      </Part>
    </aside>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="about-part" aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);

const CHECKS = ["errors", "dropped", "unknown", "misspelt"] as const satisfies readonly Check[];

/** Each check with what it has found. */
const Checks = ({ advice }: Props) => (
  <ul className="about-checks">
    {CHECKS.map((check) => {
      const found = advice.filter((each) => each.check === check).length;
      return (
        <li key={check} className={found > 0 ? check : "fine"}>
          <span>{EDITOR.checks[check]}</span>
          <b>{foundText(check, found)}</b>
        </li>
      );
    })}
  </ul>
);

function foundText(check: Check, found: number): string {
  if (found === 0) return EDITOR.nothingFound;
  return check === "errors" ? EDITOR.found(found) : EDITOR.doubts(found);
}

/** What the last run came to, in numbers. */
function LastRun() {
  const recording = useSession((state) => state.recording);
  const isOfThis = useSession(isRecorded);
  if (recording === undefined) return <p>{EDITOR.noRun}</p>;
  return (
    <>
      {!isOfThis && <p>{EDITOR.ofOther}</p>}
      <dl className="about-facts">
        {factsOf(recording).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const factsOf = once(({ trace, marks }: Recording): readonly (readonly [string, string])[] => {
  const { facts, ended, endings, running } = EDITOR;
  const lines =
    trace.outputs
      .map(({ text }) => text)
      .join("")
      .split("\n").length - 1;
  return [
    [facts.steps, counted(stopCount(trace))],
    [facts.ticks, counted(marks.ticks.length)],
    [facts.tasks, counted(futuresOf(trace).tasks.size)],
    [facts.lines, counted(lines)],
    [facts.clock, secondsText(timesIn(trace).at(-1) ?? 0)],
    [ended, trace.ending === undefined ? running : endings[trace.ending]],
  ];
});

/** All programs there are: what was changed in each is kept. */
function Others() {
  const session = useActions();
  const picked = useSession((state) => state.program.id);
  return (
    <ul className="about-others">
      {session.programs.all.map(({ id, number, title }) => (
        <li key={id}>
          <button type="button" aria-current={id === picked} onClick={() => session.pick(id)}>
            <code>{number}</code>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
