import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { CONTROLS } from "../words/design.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./Dialog.css";

interface Props {
  readonly title: string;
  /** A sheet comes in from the right and leaves the rest readable; a card stands in the middle. */
  readonly form: "card" | "wide" | "sheet";
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Lies over the page until Escape, its cross or a press beside it closes it. */
export function Dialog({ title, form, note, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it leaves the page it is closed, so that the focus goes back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the browser's own.
    <dialog
      ref={dialog}
      className={`dialog ${form === "wide" ? "card wide" : form}`}
      aria-labelledby={heading}
      onCancel={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        <header>
          <div>
            <h2 id={heading}>{title}</h2>
            {note !== undefined && <p>{note}</p>}
          </div>
          <Button
            look="square"
            aria-label={CONTROLS.close}
            hint={CONTROLS.closeHint}
            onClick={onClose}
          >
            <Icon name="cross" />
          </Button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys. */}
        <section className="dialog-content" tabIndex={0} aria-labelledby={heading}>
          {children}
        </section>
      </div>
    </dialog>
  );
}
