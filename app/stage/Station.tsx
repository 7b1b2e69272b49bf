import type { ReactNode } from "react";
import type { Moment } from "../session/moment.ts";
import { STATIONS, type Station as StationName, stationOf, travelled } from "./phases.ts";

interface Props {
  readonly moment: Moment;
  readonly name: StationName;
  /** What the section is called for those who do not see it; its title if there is none. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One phase of the loop, hung off the track. */
export function Station({ moment, name, label, children }: Props) {
  const place = STATIONS.indexOf(name);
  const isOn = stationOf(moment.state) === name;
  const isBehind = place < travelled(moment.state);
  return (
    <section
      className={`stage-phase ${name} ${isBehind ? "behind" : ""}`}
      aria-label={label}
      aria-current={isOn ? "step" : undefined}
    >
      <i
        className={`stage-station ${isOn ? "on" : ""} ${isBehind ? "behind" : ""}`}
        aria-hidden="true"
      >
        {place + 1}
      </i>
      {children}
    </section>
  );
}

/** The name of a phase and what it did, in words. */
export function StationHeader({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <header>
      <h3>{title}</h3>
      <p title={text}>{text}</p>
    </header>
  );
}
