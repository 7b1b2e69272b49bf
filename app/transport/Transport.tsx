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
  { value: "program", word: "Program", hint: "Stop at lines of the program (Shift + 1)" },
  {
    value: "scheduling",
    word: "Scheduling",
    hint: "Stop where control or a value moves, too (Shift + 2)",
  },
  { value: "internals", word: "Internals", hint: "Stop at every line that was run (Shift + 3)" },
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
    <section className={`transport ${more ? "with-more" : ""}`} aria-label="Transport">
      <StepSlider moment={moment} onGo={session.go} />
      <div className="where">
        <ReadOut moment={moment} input={stepInput} onGo={session.goTo} />
        <Following />
      </div>
      <div className="moves">
        <Press name="First step" word="first" icon="first" hint="Home" {...mover("first")} />
        <Press
          name="Previous tick"
          word="previous tick"
          icon="previous tick"
          hint="["
          {...mover("previous tick")}
        />
        <Press name="Step back" word="back" icon="back" hint="Left" {...mover("back")} />
        <div className="step">
          <Press
            name="Step forward"
            word="Step"
            icon="step"
            hint="Right"
            {...mover("forward")}
            main
          />
          <Grains />
        </div>
        <Press
          name="Next tick"
          word="next tick"
          icon="next tick"
          hint="]"
          {...mover("next tick")}
        />
        <Press
          name="Step over"
          word="over"
          icon="over"
          hint="O; with Shift, back"
          off={whyNot(stops, step, "forward")}
          onPress={() => session.reach("over", 1)}
        />
        <Press
          name="Step out"
          word="out"
          icon="out"
          hint="U; with Shift, back"
          off={whyNot(stops, step, "forward")}
          onPress={() => session.reach("out", 1)}
        />
        <PlayButton
          isPlaying={phase === "playing"}
          off={whyNot(stops, step, "forward")}
          session={session}
        />
        <Press name="Last step" word="last" icon="last" hint="End" {...mover("last")} />
        <Press
          name={more ? "Fewer buttons" : "More buttons"}
          word="more"
          icon="more"
          off={undefined}
          onPress={() => setMore((now) => !now)}
        />
        <Press
          name="All commands"
          word="all"
          icon="list"
          hint="Ctrl + K"
          off={undefined}
          onPress={onCommands}
        />
        <span className="divider" />
        <Speed speed={speed} onChange={session.setSpeed} />
      </div>
      <div className="depth">
        <span aria-hidden="true">Depth</span>
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
        aria-label="Step by"
        title="How far one press of Step goes"
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
  { value: "loop", word: "Loop", hint: "Over and out follow the one call stack there is (T)" },
  { value: "task", word: "Task", hint: "Over and out follow one task and skip what others do (T)" },
] as const;

/** Whose order over and out follow. */
function Following() {
  const study = useMarking();
  const view = useStudy((state) => state.view);
  return (
    <div className="view">
      <span aria-hidden="true">Follow</span>
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
      name="Pause"
      word="pause"
      icon="pause"
      hint="Space"
      off={undefined}
      onPress={session.pause}
    />
  ) : (
    <Press name="Play" word="play" icon="play" hint="Space" off={off} onPress={session.play} />
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
