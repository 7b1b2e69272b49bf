import type { Depth } from "./moment.ts";
import { DEPTHS } from "./place.ts";
import type { Opened } from "./programs.ts";

/** What a shared address says: which program, and where in its recording. */
export interface Link {
  /** A scenario by its name, or a text of the person's own. */
  readonly program: Opened;
  readonly step: number;
  readonly depth: Depth;
  /** Opens as a talk. */
  readonly present: boolean;
}

export type OpenedLink =
  | { readonly kind: "none" }
  | { readonly kind: "link"; readonly link: Link }
  | { readonly kind: "damaged" };

/** The part of an address after `#`. */
export async function linkText({ program, step, depth, present }: Link): Promise<string> {
  const words = new URLSearchParams();
  if ("id" in program) words.set("scenario", program.id);
  else words.set("program", await packed(program.source));
  if ("input" in program && program.input !== "") words.set("input", await packed(program.input));
  words.set("step", String(step + 1));
  words.set("depth", depth);
  if (present) words.set("present", "1");
  return words.toString();
}

/** Reads an address that someone gives us. Never throws. */
export async function openLink(hash: string): Promise<OpenedLink> {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const id = words.get("scenario");
  const text = words.get("program");
  if (id === null && text === null) return { kind: "none" };
  const typed = words.get("input");
  const source = text === null ? undefined : await unpacked(text);
  const input = typed === null ? undefined : await unpacked(typed);
  if (text !== null && source === undefined) return { kind: "damaged" };
  const step = Number(words.get("step") ?? "1") - 1;
  return {
    kind: "link",
    link: {
      program: source === undefined ? { id: id ?? "" } : ownProgram(source, input),
      step: Number.isSafeInteger(step) && step >= 0 ? step : 0,
      depth: DEPTHS.find((depth) => depth === words.get("depth")) ?? "scheduling",
      present: words.get("present") === "1",
    },
  };
}

const ownProgram = (source: string, input: string | undefined): Opened =>
  input === undefined ? { source } : { source, input };

async function packed(source: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(source), new CompressionStream(FORMAT));
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpacked(text: string): Promise<string | undefined> {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
    const found = await through(bytes, new DecompressionStream(FORMAT));
    return new TextDecoder("utf-8", { fatal: true }).decode(found);
  } catch {
    return undefined;
  }
}

const FORMAT = "deflate-raw";

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
