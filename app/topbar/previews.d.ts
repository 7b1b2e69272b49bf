/** Made by the build (`vite.config.ts`), by `scenarios/recorded.ts`. */
declare module "virtual:previews" {
  type Layer = import("../../engine/trace/trace.ts").Layer;
  const previews: Readonly<
    Record<
      string,
      { readonly steps: number; readonly stretches: readonly (readonly [Layer, number])[] }
    >
  >;
  export default previews;
}
