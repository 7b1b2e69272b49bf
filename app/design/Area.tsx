import type { ReactNode } from "react";
import type { Edge, Foldable } from "../session/layout.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Rail } from "./Rail.tsx";
import { Splitter } from "./Splitter.tsx";

interface Props {
  readonly name: string;
  /** What is in it, for a report when it cannot be drawn. */
  readonly what: string;
  /** It is tried again when this changes. */
  readonly on: unknown;
  /** The pane that is in sight on a narrow page. */
  readonly pane?: string;
  /** Its upper edge can be moved. */
  readonly edge?: Edge;
  /** It can be folded to a rail with its name. */
  readonly fold?: Foldable;
  readonly children: ReactNode;
}

/**
 * A place in the layout. What breaks in it stays in it. A pane that comes into sight begins anew, so
 * that it shows what matters now and not where it was left.
 */
export function Area({ name, what, on, pane, edge, fold, children }: Props) {
  const sight = pane === name ? "in-sight" : "";
  return (
    <div id={`pane-${name}`} className={`area area-${name} ${sight}`}>
      {edge !== undefined && <Splitter edge={edge} name={`Height of ${nameOf(what)}`} side="top" />}
      {fold !== undefined && <Rail pane={fold} name={FOLDED[fold] ?? ""} />}
      <div className="area-content">
        <ErrorBoundary key={sight} what={what} on={on}>
          {children}
        </ErrorBoundary>
      </div>
    </div>
  );
}

const nameOf = (what: string): string => what.charAt(0).toLowerCase() + what.slice(1);

/** What is written on the rail of a pane that folds downwards. */
const FOLDED: Readonly<Partial<Record<Foldable, string>>> = {
  variables: "Variables, watches, stops",
  time: "Timeline",
};
