import { SPEEDS } from "../session/speed.ts";
import { TRANSPORT } from "../words/transport.ts";

interface Props {
  readonly speed: number;
  readonly onChange: (speed: number) => void;
}

/** How fast a recording is played. Its arrow keys are its own. */
export function Speed({ speed, onChange }: Props) {
  const place = SPEEDS.findIndex((known) => known >= speed);
  const words = `${speed} steps/s`;
  return (
    <label className="speed" title={TRANSPORT.speedHint}>
      <input
        type="range"
        aria-label={TRANSPORT.speed}
        aria-valuetext={`${speed} steps per second`}
        min={0}
        max={SPEEDS.length - 1}
        value={place}
        onKeyDown={(event) => event.stopPropagation()}
        onChange={({ target }) => onChange(SPEEDS[target.valueAsNumber] ?? speed)}
      />
      <span aria-hidden="true">{words}</span>
    </label>
  );
}
