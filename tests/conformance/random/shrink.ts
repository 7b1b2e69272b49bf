import type { RandomProgram, Statement } from "./program.ts";

/**
 * The smallest program it finds that still fails: statements are left out, or their insides put in
 * their place, as long as `fails` says that the failure stays.
 */
export async function shrunk(
  program: RandomProgram,
  fails: (program: RandomProgram) => Promise<boolean>,
): Promise<RandomProgram> {
  let smallest = program;
  for (let again = true; again; ) {
    again = false;
    for (const candidate of smaller(smallest)) {
      if (await fails(candidate)) {
        smallest = candidate;
        again = true;
        break;
      }
    }
  }
  return smallest;
}

/** Every program that is one thing simpler, the big steps first. */
function* smaller(program: RandomProgram): Generator<RandomProgram> {
  for (const [index, body] of program.functions.entries()) {
    for (const simpler of smallerBodies(body)) {
      yield { ...program, functions: program.functions.with(index, simpler) };
    }
  }
  if (program.eager) yield { ...program, eager: false };
}

function* smallerBodies(body: readonly Statement[]): Generator<readonly Statement[]> {
  if (body.length > 2) {
    const middle = body.length >> 1;
    yield body.slice(0, middle);
    yield body.slice(middle);
  }
  for (const [index, statement] of body.entries()) {
    for (const replacement of replacements(statement)) {
      yield [...body.slice(0, index), ...replacement, ...body.slice(index + 1)];
    }
  }
}

/** Nothing, its insides, or itself with one of its insides smaller. */
function* replacements(statement: Statement): Generator<readonly Statement[]> {
  yield [];
  for (const { body } of statement.parts) if (body !== undefined && body.length > 0) yield body;
  for (const [index, part] of statement.parts.entries()) {
    for (const simpler of smallerBodies(part.body ?? [])) {
      yield [{ parts: statement.parts.with(index, { ...part, body: simpler }) }];
    }
  }
}
