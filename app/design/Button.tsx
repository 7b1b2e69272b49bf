import type { ComponentProps, ReactNode } from "react";
import "./Button.css";

interface Props extends Omit<ComponentProps<"button">, "disabled" | "title"> {
  readonly look?: "plain" | "line" | "ink" | "square";
  /** Says why it cannot be pressed now. It keeps the focus and its name, and does nothing. */
  readonly off?: string | undefined;
  /** What it does, for those who wonder; `off` comes first. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A button that says why when it is off, instead of vanishing from the keyboard. */
export function Button({ look = "plain", off, hint, className = "", onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button ${look} ${className}`}
      aria-disabled={off !== undefined}
      title={off ?? hint}
      onClick={off === undefined ? onClick : undefined}
      {...rest}
    />
  );
}
