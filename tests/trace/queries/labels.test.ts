import { expect, test } from "vitest";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import { Recording } from "../../support/recording.ts";
import { referenceTrace } from "../../support/reference-trace.ts";

/** A recording with one frame of the program and one of the library. */
function programAndLibrary() {
  const r = new Recording();
  const program = r.file("program.py", "program", "");
  const library = r.file("asyncio/tasks.py", "library", "");
  const module = r.push(r.code("<module>", program, { kind: "module" }));
  const inner = r.push(r.code("gather", library));
  return { r, module, inner };
}

const coroutine = (r: Recording, name: string): number =>
  r.object({ type: "coroutine", role: "coroutine", text: name });

const labels = (r: Recording): string[] => [...labelsOf(r.trace()).values()];

test("a task is called by the variable that holds it, also before it is stored", () => {
  expect([...labelsOf(referenceTrace()).values()]).toEqual(["main_task", "triple_task"]);
});

test("variables of the library name nothing", () => {
  const { r, inner } = programAndLibrary();
  r.store(inner, "outer", r.value(r.future().object));
  expect(labels(r)).toEqual(["future 1"]);
});

test("the name that the program gave comes before the coroutine's", () => {
  const { r } = programAndLibrary();
  r.task(coroutine(r, "bake"), "ada");
  r.task(coroutine(r, "bake"));
  expect(labels(r)).toEqual(["ada", "bake"]);
});

test("a name given later counts as well", () => {
  const { r } = programAndLibrary();
  const { task } = r.task(coroutine(r, "bake"));
  r.add({ type: "task.renamed", task, name: r.text("ben") });
  expect(labels(r)).toEqual(["ben"]);
});

test("no two are called the same", () => {
  const { r } = programAndLibrary();
  r.task(coroutine(r, "bake"));
  r.task(coroutine(r, "bake"));
  r.task(coroutine(r, "bake"));
  r.future();
  r.future();
  expect(labels(r)).toEqual(["bake", "bake 2", "bake 3", "future 1", "future 2"]);
});

test("a made-up name never meets one that is taken", () => {
  const { r } = programAndLibrary();
  r.task(coroutine(r, "bake"), "bake 2");
  r.task(coroutine(r, "bake"));
  r.task(coroutine(r, "bake"));
  expect(labels(r)).toEqual(["bake 2", "bake", "bake 3"]);
});

test("a variable that held several of them names none", () => {
  const { r, module } = programAndLibrary();
  for (const _ of [1, 2]) r.store(module, "task", r.value(r.task(coroutine(r, "bake")).object));
  expect(labels(r)).toEqual(["bake", "bake 2"]);
});

test("a later variable names what a shared one does not", () => {
  const { r, module } = programAndLibrary();
  const ada = r.task(coroutine(r, "bake"));
  const ben = r.task(coroutine(r, "bake"));
  for (const { object } of [ada, ben]) r.store(module, "task", r.value(object));
  r.store(module, "last", r.value(ben.object));
  expect(labels(r)).toEqual(["bake", "last"]);
});
