import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The goals were set against 3.13, so that one is taken where there are several. */
const NAMES = ["python3.13", "python3.14", "python3"];
const OLDEST = [3, 13] as const;

/** The path of a CPython that is new enough, on PATH or among the versions that pyenv keeps. */
export const findCPython = (): string | undefined =>
  [...onPath(), ...keptByPyenv()].filter((path) => existsSync(path)).find(isNewEnough);

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function keptByPyenv(): string[] {
  const home = join(process.env.PYENV_ROOT ?? join(homedir(), ".pyenv"), "versions");
  const versions = existsSync(home) ? readdirSync(home) : [];
  return versions.map((version) => join(home, version, "bin", "python3"));
}

const VERSION = "import sys; print(sys.implementation.name, *sys.version_info[:2])";

/** Some commands on PATH only stand for another that may not be there: what counts is what they say. */
function isNewEnough(path: string): boolean {
  const { stdout } = spawnSync(path, ["-c", VERSION], { encoding: "utf8", timeout: 20_000 });
  const [name, major, minor] = (stdout ?? "").trim().split(" ");
  const [oldestMajor, oldestMinor] = OLDEST;
  return name === "cpython" && Number(major) === oldestMajor && Number(minor) >= oldestMinor;
}
