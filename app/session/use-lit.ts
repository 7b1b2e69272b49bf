import { type RefObject, useEffect } from "react";
import type { FutureId } from "../../engine/trace/ids.ts";
import type { Chosen } from "./study.ts";

/**
 * What is pointed at lights up everywhere it is shown, and what is pressed is chosen. The objects are
 * those with `data-object`; the class `lit` is put on them without drawing anything anew.
 */
export function useLit(
  root: RefObject<HTMLElement | null>,
  choose: (chosen: Chosen) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const light = ({ target }: Event): void => {
      const object = target instanceof Element ? target.closest("[data-object]") : null;
      const id = object?.getAttribute("data-object");
      for (const lit of element.querySelectorAll(".lit")) lit.classList.remove("lit");
      if (id == null) return;
      for (const same of element.querySelectorAll(`[data-object="${CSS.escape(id)}"]`)) {
        same.classList.add("lit");
      }
    };
    const press = ({ target }: Event): void => {
      const object = target instanceof Element ? target.closest("[data-object]") : null;
      const id = Number(object?.getAttribute("data-object") ?? 0);
      const isControl = target instanceof Element && target.closest("button, a") !== null;
      if (id > 0 && !isControl) choose({ kind: "future", id: id as FutureId });
    };
    element.addEventListener("click", press);
    element.addEventListener("pointerover", light);
    element.addEventListener("focusin", light);
    return () => {
      element.removeEventListener("click", press);
      element.removeEventListener("pointerover", light);
      element.removeEventListener("focusin", light);
    };
  }, [root, choose]);
}
