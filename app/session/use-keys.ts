import { type RefObject, useEffect } from "react";
import { type Focus, type Intent, intentOf } from "./key-map.ts";

const TEXT = "textarea, select, [contenteditable]:not([contenteditable=false])";
const INPUT = "input:not([type=range], [type=checkbox], [type=radio], [type=button])";
const CONTROL = "button, a[href], summary, [role=tab], [role=option]";

const focusOn = (target: Element | null): Focus => {
  if (target?.closest(`${TEXT}, ${INPUT}`) != null) return "text";
  return target?.closest(CONTROL) != null ? "control" : "page";
};

/**
 * Listens to the keys of the page while nothing lies over it. Keys pressed in what else the document
 * may hold are none of ours. A held key repeats at most once a frame.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  perform: (intent: Intent, press: { readonly repeat: boolean }) => void,
  presenting = false,
): void {
  useEffect(() => {
    let frame = 0;
    const listen = (event: KeyboardEvent): void => {
      leaveField(event);
      const intent = isOurs(root.current, event)
        ? intentOf(event, focusOf(event), presenting)
        : undefined;
      if (intent === undefined) return;
      event.preventDefault();
      if (event.repeat && frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
      });
      perform(intent, event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
      cancelAnimationFrame(frame);
    };
  }, [root, perform, presenting]);
}

/** From a field back to the page, whose keys are single letters. The editor has an Escape of its own. */
function leaveField({ key, target }: KeyboardEvent): void {
  if (key !== "Escape" || !(target instanceof HTMLElement)) return;
  if (target.closest("dialog") === null && target.matches(`select, textarea, ${INPUT}`))
    target.blur();
}

const focusOf = ({ target }: Event): Focus => focusOn(target instanceof Element ? target : null);

function isOurs(root: HTMLElement | null, event: KeyboardEvent): boolean {
  const { target, defaultPrevented } = event;
  if (defaultPrevented || root === null || !(target instanceof Element)) return false;
  if (target.closest("dialog") !== null) return false;
  if (target === document.body) return document.querySelector("dialog[open]") === null;
  return root.contains(target);
}
