/** Made by the build (`vite.config.ts`), by `scenarios/recorded.ts`. */
declare module "virtual:recordings" {
  /** Where the recording of each scenario as it is can be fetched; none while nothing is built. */
  const recordings: Readonly<Record<string, string>>;
  export default recordings;
}
