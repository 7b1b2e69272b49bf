import type { Layer } from "../../engine/trace/trace.ts";
import "./LayerGlyph.css";

/** On a field of 12 by 12; a ring for the loop, solid shapes for the others. */
const SHAPES: Readonly<Record<Layer, string>> = {
  program: "M1 1h10v10H1z",
  loop: "M6 1.7a4.3 4.3 0 110 8.6 4.3 4.3 0 010-8.6z",
  step: "M2 .5L11.5 6 2 11.5z",
  coroutine: "M6 0l6 6-6 6-6-6z",
  await: "M1 0h10L7.2 6 11 12H1l3.8-6z",
};

/** What each layer is called on screen. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  program: "program",
  loop: "event loop",
  step: "task.step",
  coroutine: "coroutine",
  await: "__await__",
};

/** The shape of a layer, in the colour `--c` that a `layer-…` class sets. */
export function LayerGlyph({ layer }: { readonly layer: Layer }) {
  return (
    <svg className={`layer-glyph ${layer}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[layer]} />
    </svg>
  );
}
