import type { Label, Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";

interface Protection {
  readonly handler: Label;
  readonly register: Register;
  /** What `return`, `break` and `continue` do on their way out. */
  readonly unwind?: () => void;
}

/** Compiles `body` so that its exceptions go on at the handler. */
export function guarded(
  unit: Unit,
  { handler, register, unwind }: Protection,
  body: () => void,
): void {
  const { assembler, blocks } = unit;
  const outer = assembler.guard;
  blocks.push(unwind ? { kind: "cleanup", outer, unwind } : { kind: "guard", outer });
  assembler.guard = { handler, register };
  body();
  assembler.guard = outer;
  blocks.pop();
}

/**
 * Python/codegen.c, codegen_unwind_fblock_stack: cleans up the blocks above the first `depth`, each
 * under the protection of those around it, and then does the `last` thing.
 */
export function leave(unit: Unit, depth: number, last: () => void): void {
  const { assembler, blocks } = unit;
  const [all, guard] = [[...blocks], assembler.guard];
  while (blocks.length > depth) {
    const block = blocks.pop();
    if (block === undefined || block.kind === "loop") continue;
    assembler.guard = block.outer;
    if (block.kind === "cleanup") unit.during(block.unwind);
  }
  last();
  blocks.splice(0, blocks.length, ...all);
  assembler.guard = guard;
}
