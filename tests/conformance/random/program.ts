/** Programs as trees of statements, so that they can be written out and made smaller. */

/** A statement: one part if it is simple, more if it is `try: … except …: …`. */
export interface Statement {
  readonly parts: readonly Part[];
}

export interface Part {
  readonly head: string;
  /** What is indented below it; undefined for a simple statement. */
  readonly body?: readonly Statement[];
}

export interface RandomProgram {
  /** The bodies of the coroutine functions; the first is the main one, each uses only later ones. */
  readonly functions: readonly (readonly Statement[])[];
  readonly eager: boolean;
  /** Seconds after which the whole is cancelled; undefined: never, so it may wait for ever. */
  readonly limit: number | undefined;
}

const INDENT = "    ";

/** The program as a function that runs it, for a file that holds many. */
export function written(program: RandomProgram, number: number): string {
  const { functions, eager, limit } = program;
  const coroutines = functions.flatMap((body, index) => [
    `${INDENT}async def f${index}(w):`,
    ...linesOf(body, 2),
  ]);
  const options = `eager=${eager ? "True" : "False"}, limit=${limit ?? "None"}`;
  return [
    `def program():`,
    ...coroutines,
    `${INDENT}run(${number}, f0, ${options})`,
    "program()",
    "",
  ].join("\n");
}

function linesOf(body: readonly Statement[], depth: number): string[] {
  if (body.length === 0) return [`${INDENT.repeat(depth)}pass`];
  return body.flatMap(({ parts }) =>
    parts.flatMap(({ head, body: inner }) => [
      INDENT.repeat(depth) + head,
      ...(inner === undefined ? [] : linesOf(inner, depth + 1)),
    ]),
  );
}
