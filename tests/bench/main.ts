/** `npm run bench`: takes the measures and prints one table. See README.md. */
import { readArguments, USAGE } from "./arguments.ts";
import type { Bench, Finding, Goal, Measure, Row } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import { tableJson, tableText } from "./table.ts";

/** A measure that breaks leaves the others alone. */
async function take(measure: Measure, wanted: readonly Goal[], bench: Bench): Promise<Row[]> {
  const broken = (problem: unknown): Finding => ({
    kind: "broken",
    why: problem instanceof Error ? problem.message : String(problem),
  });
  const findings = await measure
    .take(wanted, bench)
    .catch((problem: unknown) => wanted.map(() => broken(problem)));
  return wanted.map((goal, place) => ({
    goal,
    finding: findings[place] ?? broken("the measure gave no figure"),
  }));
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (typeof asked === "string") {
    console.error(asked);
    return 1;
  }
  const bench: Bench = { rounds: asked.rounds, tell: (what) => console.error(what) };
  const rows: Row[] = [];
  for (const measure of MEASURES) {
    const wanted = measure.goals.filter(({ id }) => asked.wants(id));
    if (wanted.length > 0) rows.push(...(await take(measure, wanted, bench)));
  }
  if (rows.length === 0) console.error(`There is no such goal.\n${USAGE}`);
  console.log(asked.json ? tableJson(rows) : tableText(rows));
  return rows.some(({ finding }) => finding.kind === "broken") || rows.length === 0 ? 1 : 0;
}

process.exitCode = await main();
