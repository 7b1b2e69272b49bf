import type { Told } from "../../scenarios/scenario.ts";
import type { Keeper } from "./storage.ts";

/** A program that can be picked: a scenario of ours, or the person's own. */
export interface Program {
  readonly id: string;
  readonly title: string;
  /** Its place among the scenarios, such as `2.1`, and what those around it are about. */
  readonly number?: string;
  readonly chapter?: string;
  /** The question that it answers. */
  readonly question: string;
  /** What to look at. */
  readonly look?: string;
  readonly program: string;
  /** What is typed while it runs, for one that asks for input. */
  readonly input?: string;
  /** What there is to say about its run; fetched when it is wanted. */
  readonly told?: () => Promise<Told>;
}

/** What a shared address names: a scenario, or a text, with what is typed while it runs. */
export type Opened = { readonly id: string } | { readonly source: string; readonly input?: string };

const OWN: Program = {
  id: "own",
  title: "A program of your own",
  question: "What would you like to see?",
  program: `import asyncio


async def main():
    print("hello")
    await asyncio.sleep(1)
    print("world")


asyncio.run(main())
`,
};

const PICKED = "program";
const draftKey = (id: string): string => `draft.${id}`;
const inputKey = (id: string): string => `input.${id}`;

/** All programs with what the person changed in each: nothing that was typed is ever lost. */
export class Programs {
  readonly all: readonly Program[];
  readonly #keeper: Keeper;
  readonly #drafts = new Map<string, string>();
  readonly #inputs = new Map<string, string>();
  readonly #told = new Map<string, Told>();

  constructor(scenarios: readonly Program[], keeper: Keeper) {
    this.all = [...scenarios, OWN];
    this.#keeper = keeper;
    for (const { id } of this.all) {
      const draft = keeper.read(draftKey(id));
      if (draft !== undefined) this.#drafts.set(id, draft);
      const input = keeper.read(inputKey(id));
      if (input !== undefined) this.#inputs.set(id, input);
    }
  }

  /** The program that was picked last, else the first. */
  picked(): Program {
    return this.byId(this.#keeper.read(PICKED) ?? "");
  }

  pick(id: string): Program {
    this.#keeper.write(PICKED, id);
    return this.byId(id);
  }

  /** A scenario as it is, or a text that becomes the person's own program. */
  open(program: Opened): void {
    if ("id" in program) {
      this.pick(program.id);
      // The link means the scenario as it is; what the person changed in it is put aside for now.
      this.#drafts.delete(program.id);
      this.#inputs.delete(program.id);
    } else {
      this.pick(OWN.id);
      this.keep(OWN, program.source);
      this.keepInput(OWN, program.input ?? "");
    }
  }

  byId(id: string): Program {
    return this.all.find((program) => program.id === id) ?? this.all[0] ?? OWN;
  }

  /** The text as the person left it. */
  textOf(program: Program): string {
    return this.#drafts.get(program.id) ?? program.program;
  }

  /** What a scenario says about a text; nothing if that is not its own, or while it is not there yet. */
  toldOf({ id, program }: Program, text: string): Told | undefined {
    return text === program ? this.#told.get(id) : undefined;
  }

  /** Has what a scenario says fetched. A page that cannot get it does without. */
  async fetchTold({ id, told }: Program): Promise<void> {
    if (told === undefined || this.#told.has(id)) return;
    const found = await told().catch(() => undefined);
    if (found !== undefined) this.#told.set(id, found);
  }

  /** What is typed while it runs, as the person left it. */
  inputOf(program: Program): string {
    return this.#inputs.get(program.id) ?? program.input ?? "";
  }

  keepInput(program: Program, text: string): void {
    if (text === (program.input ?? "")) {
      this.#inputs.delete(program.id);
      this.#keeper.forget(inputKey(program.id));
    } else {
      this.#inputs.set(program.id, text);
      this.#keeper.write(inputKey(program.id), text);
    }
  }

  isEdited(program: Program): boolean {
    return this.#drafts.has(program.id);
  }

  /** Keeps a changed text; the original needs no keeping. */
  keep(program: Program, text: string): void {
    if (text === program.program) {
      this.#drafts.delete(program.id);
      this.#keeper.forget(draftKey(program.id));
    } else {
      this.#drafts.set(program.id, text);
      this.#keeper.write(draftKey(program.id), text);
    }
  }
}
