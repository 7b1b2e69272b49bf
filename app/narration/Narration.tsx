import type { FutureId, Step } from "../../engine/trace/ids.ts";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { TaskToken } from "../design/TaskToken.tsx";
import { Value } from "../design/Value.tsx";
import { futureIn } from "../design/value-text.ts";
import type { Moment } from "../session/moment.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { noteAt, questionAt } from "../session/story.ts";
import { NARRATION } from "../words/narration.ts";
import { narrate } from "./narrate.ts";
import { Predict } from "./Predict.tsx";
import type { Piece } from "./pieces.ts";
import "./narration.css";

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

/** What has just happened, told in at most two sentences. */
export function Narration({ moment }: Props) {
  const voice = useStudy((state) => state.voice);
  const study = useMarking();
  const predicting = useStudy((state) => state.predicting);
  const asked = predicting ? questionAt(moment.story, moment.state.step) : undefined;
  const hasNotes = (moment.story?.notes.length ?? 0) > 0;
  const chapter = moment.story?.chapters.findLast(({ at }) => at <= moment.state.step);
  return (
    <section
      className={`narration ${hasNotes ? "with-notes" : ""}`}
      aria-label={NARRATION.narration}
    >
      <header>
        <h2>{asked === undefined ? "What just happened" : "What happens next?"}</h2>
        {(moment.story?.questions.length ?? 0) > 0 && (
          <Button aria-pressed={predicting} hint={NARRATION.predictHint} onClick={study.predict}>
            <Icon name="predict" />
            {NARRATION.predict}
          </Button>
        )}
      </header>
      <div className="narration-told">
        {asked !== undefined && <Predict key={asked.at} question={asked} />}
        <p hidden={asked !== undefined} aria-live={voice === "every step" ? "polite" : "off"}>
          {narrate(moment).map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is told anew at every step
            <Spoken key={place} moment={moment} piece={piece} />
          ))}
        </p>
        {voice === "chapters" && (
          <span className="unseen" aria-live="polite">
            {chapter?.title}
          </span>
        )}
        {asked === undefined && <Note text={noteAt(moment.story, moment.state.step)} />}
      </div>
    </section>
  );
}

/** What the scenario says about the stretch of the run that this step belongs to. */
function Note({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className="narration-note">{text}</p>;
}

function Spoken({ moment, piece }: { readonly moment: Moment; readonly piece: Piece }) {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "future":
      return <Name moment={moment} future={piece.future} method={piece.method} />;
    case "value": {
      const future = futureIn(moment.trace, piece.value);
      if (future === undefined) return <Value moment={moment} value={piece.value} />;
      return <Name moment={moment} future={future} method={undefined} />;
    }
  }
}

interface NameProps {
  readonly moment: Moment;
  readonly future: FutureId;
  readonly method: string | undefined;
}

/** An object by its token and name; a press shows it among the tasks and futures. */
function Name({ moment, future, method }: NameProps) {
  const label = moment.labels.get(future) ?? "";
  return (
    <button type="button" className="narration-name" onClick={() => show(future)}>
      <TaskToken moment={moment} future={future} />
      <code>{method === undefined ? label : `${label}.${method}`}</code>
    </button>
  );
}

function show(future: FutureId): void {
  const card = document.getElementById(`future-${future}`);
  card?.focus();
}
