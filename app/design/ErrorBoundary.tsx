import { Component, type ReactNode } from "react";
import { CONTROLS } from "../words/design.ts";
import { Button } from "./Button.tsx";
import { Report } from "./Report.tsx";
import "./ErrorBoundary.css";

interface Props {
  /** What is drawn in it, as it is called on screen. */
  readonly what: string;
  /** It is tried again when this changes. */
  readonly on: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
  readonly on: unknown;
}

/** One part of the page that cannot be drawn does not take the others with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, on: this.props.on };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ on }: Props, state: State): Partial<State> | null {
    return on === state.on ? null : { on, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className="broken" role="alert">
        <p className="voice">
          {this.props.what} could not be drawn. That is a mistake of ours. Your program is safe, and
          another step may well work.
        </p>
        <Report text={reportOf(this.props.what, error)} />
        <Button look="line" onClick={() => this.setState({ error: undefined })}>
          {CONTROLS.tryAgain}
        </Button>
      </div>
    );
  }
}

const reportOf = (what: string, error: Error): string =>
  [what, `${error.name}: ${error.message}`, error.stack ?? ""].join("\n\n");
