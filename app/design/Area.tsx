import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props {
  readonly name: string;
  /** What is in it, for a report when it cannot be drawn. */
  readonly what: string;
  /** It is tried again when this changes. */
  readonly on: unknown;
  /** The pane that is in sight on a narrow page. */
  readonly pane?: string;
  readonly children: ReactNode;
}

/**
 * A place in the layout. What breaks in it stays in it. A pane that comes into sight begins anew, so
 * that it shows what matters now and not where it was left.
 */
export function Area({ name, what, on, pane, children }: Props) {
  const sight = pane === name ? "in-sight" : "";
  return (
    <div id={`pane-${name}`} className={`area area-${name} ${sight}`}>
      <ErrorBoundary key={sight} what={what} on={on}>
        {children}
      </ErrorBoundary>
    </div>
  );
}
