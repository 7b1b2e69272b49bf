import previews from "virtual:previews";
import { stepNumber } from "../design/step-text.ts";
import type { Program } from "../session/programs.ts";
import type { Progress } from "../session/progress.ts";
import { counted } from "../words/count.ts";

type Preview = (typeof previews)[string];
type Layer = Preview["stretches"][number][0];

interface Props {
  readonly program: Program;
  readonly progress: Progress | undefined;
  readonly isPicked: boolean;
  readonly isEdited: boolean;
  readonly onPick: (id: string) => void;
}

/** A scenario: what it asks, what to look at, what its run looks like, and how far one has come. */
export function ScenarioCard({ program, progress, isPicked, isEdited, onPick }: Props) {
  const preview = previews[program.id];
  return (
    <button
      type="button"
      className="scenario-card"
      aria-current={isPicked}
      onClick={() => onPick(program.id)}
    >
      <span className="title">
        <span>
          {program.number !== undefined && <code>{program.number}</code>} {program.title}
        </span>
        <Mark progress={progress} />
      </span>
      <span className="voice">{program.question}</span>
      {program.look !== undefined && <span className="look">{program.look}</span>}
      {preview !== undefined && <Signature preview={preview} />}
      <span className="foot">
        <span>{preview === undefined ? "" : `${counted(preview.steps)} steps`}</span>
        <span>{isEdited ? "changed by you" : progressText(progress)}</span>
      </span>
    </button>
  );
}

const progressText = (progress: Progress | undefined): string => {
  if (progress === undefined) return "";
  return progress.seen ? "seen" : `at step ${stepNumber(progress.step)}`;
};

/** Empty, half, or ticked. */
function Mark({ progress }: { readonly progress: Progress | undefined }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" className={progress?.seen === true ? "full" : ""} />
      {progress?.seen === true && <path className="tick" d="M4.5 8.5l2.5 2.5 4.5-5.5" />}
      {progress?.seen === false && <path className="half" d="M8 1a7 7 0 0 0 0 14z" />}
    </svg>
  );
}

const LEVELS: Readonly<Record<Layer, number>> = {
  program: 0,
  loop: 1,
  step: 2,
  coroutine: 3,
  await: 4,
};
const LEVEL = 4;

/** Which layer had control from beginning to end: each run looks like itself. */
function Signature({ preview: { steps, stretches } }: { readonly preview: Preview }) {
  return (
    <svg
      className="signature"
      viewBox={`0 -1 ${steps} 19`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stretches.map(([layer, from], place) => (
        <path
          key={from}
          className={`layer-${layer}`}
          d={`M${from} ${LEVELS[layer] * LEVEL}H${stretches[place + 1]?.[1] ?? steps}`}
        />
      ))}
    </svg>
  );
}
