import { type RefObject, useState } from "react";
import { Choice } from "../design/Choice.tsx";
import { Icon, type IconName } from "../design/Icon.tsx";
import type { Depth, Moment } from "../session/moment.ts";
import { type Move, whyNot } from "../session/navigation.ts";
import type { Phase } from "../session/player.ts";
import type { Stops } from "../session/recording.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import type { Session } from "../session/session.ts";
import { GRAINS, type Grain } from "../session/study.ts";
import { TRANSPORT } from "../words/transport.ts";
import { ReadOut } from "./ReadOut.tsx";
import { Speed } from "./Speed.tsx";
import { StepSlider } from "./StepSlider.tsx";
import "./transport.css";

interface Props {
  readonly moment: Moment;
  readonly stops: Stops;
  readonly phase: Phase;
  readonly speed: number;
  readonly session: Session;
  /** The input of the read-out, which a key can focus. */
  readonly stepInput: RefObject<HTMLInputElement | null>;
  /** Shows all that can be done, where there is no keyboard to ask for it. */
  readonly onCommands: () => void;
}

const DEPTHS = [
  { value: "program", word: TRANSPORT.program, hint: TRANSPORT.programHint },
  {
    value: "scheduling",
    word: TRANSPORT.scheduling,
    hint: TRANSPORT.schedulingHint,
  },
  { value: "internals", word: TRANSPORT.internals, hint: TRANSPORT.internalsHint },
] as const satisfies readonly { value: Depth; word: string; hint: string }[];

/** Everything that moves through the recording. */
export function Transport({ moment, stops, phase, speed, session, stepInput, onCommands }: Props) {
  const { step } = moment.state;
  const [more, setMore] = useState(false);
  const mover = (move: Move) => ({
    off: whyNot(stops, step, move),
    onPress: () => session.move(move),
  });
  return (
    <section className={`transport ${more ? "with-more" : ""}`} aria-label={TRANSPORT.transport}>
      <StepSlider moment={moment} onGo={session.go} />
      <div className="where">
        <ReadOut moment={moment} input={stepInput} onGo={session.goTo} />
        <Following />
      </div>
      <div className="moves">
        <Press
          name={TRANSPORT.firstStep}
          word={TRANSPORT.firstWord}
          icon="first"
          hint={TRANSPORT.firstHint}
          {...mover("first")}
        />
        <Press
          name={TRANSPORT.previousTick}
          word={TRANSPORT.previousTickWord}
          icon="previous tick"
          hint="["
          {...mover("previous tick")}
        />
        <Press
          name={TRANSPORT.stepBack}
          word={TRANSPORT.backWord}
          icon="back"
          hint={TRANSPORT.backHint}
          {...mover("back")}
        />
        <div className="step">
          <Press
            name={TRANSPORT.stepForward}
            word={TRANSPORT.step}
            icon="step"
            hint={TRANSPORT.forwardHint}
            {...mover("forward")}
            main
          />
          <Grains />
        </div>
        <Press
          name={TRANSPORT.nextTick}
          word={TRANSPORT.nextTickWord}
          icon="next tick"
          hint="]"
          {...mover("next tick")}
        />
        <Press
          name={TRANSPORT.stepOver}
          word={TRANSPORT.overWord}
          icon="over"
          hint={TRANSPORT.overHint}
          off={whyNot(stops, step, "forward")}
          onPress={() => session.reach("over", 1)}
        />
        <Press
          name={TRANSPORT.stepOut}
          word={TRANSPORT.outWord}
          icon="out"
          hint={TRANSPORT.outHint}
          off={whyNot(stops, step, "forward")}
          onPress={() => session.reach("out", 1)}
        />
        <PlayButton
          isPlaying={phase === "playing"}
          off={whyNot(stops, step, "forward")}
          session={session}
        />
        <Press
          name={TRANSPORT.lastStep}
          word={TRANSPORT.lastWord}
          icon="last"
          hint={TRANSPORT.lastHint}
          {...mover("last")}
        />
        <Press
          name={more ? "Fewer buttons" : "More buttons"}
          word={TRANSPORT.moreWord}
          icon="more"
          off={undefined}
          onPress={() => setMore((now) => !now)}
        />
        <Press
          name={TRANSPORT.allCommands}
          word={TRANSPORT.allWord}
          icon="list"
          hint={TRANSPORT.allHint}
          off={undefined}
          onPress={onCommands}
        />
        <span className="divider" />
        <Speed speed={speed} onChange={session.setSpeed} />
      </div>
      <div className="depth">
        <span aria-hidden="true">{TRANSPORT.depth}</span>
        <Choice
          label="Depth"
          size="big"
          options={DEPTHS}
          value={moment.depth}
          onChoose={session.setDepth}
        />
      </div>
    </section>
  );
}

const GRAIN_WORDS: Readonly<Record<Grain, string>> = {
  stop: "by stops",
  await: "by awaits",
  callback: "by callbacks",
  tick: "by ticks",
};

/** How far one press of Step goes: a menu that hangs on the button. */
function Grains() {
  const study = useMarking();
  const grain = useStudy((state) => state.grain);
  return (
    <span className="grain">
      {grain !== "stop" && <small aria-hidden="true">{GRAIN_WORDS[grain]}</small>}
      <Icon name="chevron" />
      <select
        aria-label={TRANSPORT.stepBy}
        title={TRANSPORT.stepByHint}
        value={grain}
        onChange={({ target }) =>
          study.go({ grain: GRAINS.find((each) => each === target.value) ?? "stop" })
        }
      >
        {GRAINS.map((each) => (
          <option key={each} value={each}>
            {GRAIN_WORDS[each]}
          </option>
        ))}
      </select>
    </span>
  );
}

const VIEWS = [
  { value: "loop", word: TRANSPORT.loop, hint: TRANSPORT.loopHint },
  { value: "task", word: TRANSPORT.task, hint: TRANSPORT.taskHint },
] as const;

/** Whose order over and out follow. */
function Following() {
  const study = useMarking();
  const view = useStudy((state) => state.view);
  return (
    <div className="view">
      <span aria-hidden="true">{TRANSPORT.follow}</span>
      <Choice
        label="Over and out follow"
        options={VIEWS}
        value={view}
        onChoose={(chosen) => study.go({ view: chosen })}
      />
    </div>
  );
}

interface PlayProps {
  readonly isPlaying: boolean;
  readonly off: string | undefined;
  readonly session: Session;
}

const PlayButton = ({ isPlaying, off, session }: PlayProps) =>
  isPlaying ? (
    <Press
      name={TRANSPORT.pause}
      word={TRANSPORT.pauseWord}
      icon="pause"
      hint={TRANSPORT.playHint}
      off={undefined}
      onPress={session.pause}
    />
  ) : (
    <Press
      name={TRANSPORT.play}
      word={TRANSPORT.playWord}
      icon="play"
      hint={TRANSPORT.playHint}
      off={off}
      onPress={session.play}
    />
  );

interface PressProps {
  readonly name: string;
  /** What is written on it: words before icons. */
  readonly word: string;
  readonly icon: IconName;
  /** The key that does the same. */
  readonly hint?: string;
  /** Why it cannot be pressed now. */
  readonly off: string | undefined;
  readonly onPress: () => void;
  readonly main?: true;
}

function Press({ name, word, icon, hint, off, onPress, main }: PressProps) {
  return (
    <button
      type="button"
      className={`press ${main ? "main" : icon.replace(" ", "-")}`}
      aria-label={name}
      aria-disabled={off !== undefined}
      title={off ?? (hint === undefined ? name : `${name} (${hint})`)}
      onClick={off === undefined ? onPress : undefined}
    >
      {!main && <Icon name={icon} />}
      <span aria-hidden="true">{word}</span>
      {main && <Icon name={icon} />}
    </button>
  );
}
