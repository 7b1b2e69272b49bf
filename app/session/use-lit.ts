import { type RefObject, useEffect } from "react";

/**
 * What is pointed at lights up everywhere it is shown. The objects are those with `data-object`; the
 * class `lit` is put on them without drawing anything anew.
 */
export function useLit(root: RefObject<HTMLElement | null>): void {
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
    element.addEventListener("pointerover", light);
    element.addEventListener("focusin", light);
    return () => {
      element.removeEventListener("pointerover", light);
      element.removeEventListener("focusin", light);
    };
  }, [root]);
}
