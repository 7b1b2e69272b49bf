/**
 * The whole judgement in one command: types, lint, unused code, then every test.
 * Nothing stops early; the last line is the sum. A static check counts as one test.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const REPORT = ".cache/tests.json";
const CHECKS = ["tsc -b", "biome check", "knip"];
const VITEST = `vitest run --reporter=default --reporter=json --outputFile.json=${REPORT}`;
/** The browser comes last and alone: a page that does not build must not hide the other results. */
const TESTS = [`${VITEST} --project unit --project app`, `${VITEST} --project e2e`];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface FileReport {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

function succeeds(command: string): boolean {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
});

const one = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

/** A file that did not even load has no tests and is still a failure. */
function countFile(file: FileReport): Count {
  const having = (status: string): number =>
    file.assertionResults.filter((result) => result.status === status).length;
  const failed = having("failed");
  return {
    passed: having("passed"),
    failed: file.status === "failed" ? Math.max(failed, 1) : failed,
  };
}

function readReport(): readonly FileReport[] {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8")).testResults;
  } catch {
    return [];
  }
}

function runTests(command: string): Count {
  rmSync(REPORT, { force: true });
  const succeeded = succeeds(command);
  const count = sum(readReport().map(countFile));
  // An error outside of every test, or a runner that broke down.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

const total = sum([...CHECKS.map((check) => one(succeeds(check))), ...TESTS.map(runTests)]);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
