// @vitest-environment node
import { describe, expect, test } from "vitest";
import { Layout, RANGES } from "../../app/session/layout.ts";
import { linkText, openLink } from "../../app/session/link.ts";
import type { Keeper } from "../../app/session/storage.ts";
import { Study } from "../../app/session/study.ts";
import type { FutureId, Step } from "../../engine/trace/ids.ts";

function memory(): Keeper {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key),
    write: (key, value) => kept.set(key, value),
    forget: (key) => kept.delete(key),
  };
}

const LINE = { kind: "line", file: "program.py", line: 3 } as const;

describe("what a person marks", () => {
  test("is kept with its program and is there again", () => {
    const keeper = memory();
    const study = new Study(keeper, "one");
    study.toggleBreakpoint(LINE);
    study.toggleBookmark({ step: 9 as Step, name: "here" });
    study.toggleBookmark({ step: 4 as Step, name: "before" });
    study.renameBookmark(9 as Step, "the await");
    study.watch(" total ");
    study.watch("total");
    study.open("two");
    expect(study.store.getState()).toMatchObject({ breakpoints: [], bookmarks: [], watches: [] });
    const again = new Study(keeper, "one").store.getState();
    expect(again.breakpoints).toEqual([LINE]);
    expect(again.bookmarks).toEqual([
      { step: 4, name: "before" },
      { step: 9, name: "the await" },
    ]);
    expect(again.watches).toEqual(["total"]);
  });

  test("is taken back by doing it again", () => {
    const study = new Study(memory(), "one");
    study.toggleBreakpoint(LINE);
    study.toggleBreakpoint({ ...LINE });
    study.toggleBookmark({ step: 1 as Step, name: "" });
    study.toggleBookmark({ step: 1 as Step, name: "other" });
    study.choose({ kind: "future", id: 1 as FutureId });
    study.choose({ kind: "future", id: 1 as FutureId });
    expect(study.store.getState()).toMatchObject({ breakpoints: [], bookmarks: [] });
    expect(study.store.getState().chosen).toBeUndefined();
  });

  test("is read back as far as it can be", () => {
    const keeper = memory();
    const breakpoints = [LINE, { kind: "line", file: 3 }, { kind: "never" }, null, "x"];
    const bookmarks = [
      { step: 2, name: "good" },
      { step: "2", name: "bad" },
      { step: -1, name: "" },
    ];
    keeper.write("marks.one", JSON.stringify({ breakpoints, bookmarks, watches: ["a", 7] }));
    expect(new Study(keeper, "one").store.getState()).toMatchObject({
      breakpoints: [LINE],
      bookmarks: [{ step: 2, name: "good" }],
      watches: ["a"],
    });
  });

  test("is forgiving about what it finds in the browser", () => {
    const keeper = memory();
    keeper.write("marks.one", '{"breakpoints": 7, "watches": null}');
    keeper.write("manner", "[");
    expect(new Study(keeper, "one").store.getState()).toMatchObject({
      breakpoints: [],
      watches: [],
      view: "loop",
      grain: "stop",
    });
  });
});

describe("the layout", () => {
  test("keeps sizes within their range and folds what is made too small", () => {
    const layout = new Layout(memory());
    layout.resize("source", 500);
    expect(layout.store.getState().sizes.source).toBe(RANGES.source.most);
    layout.resize("source", 1);
    expect(layout.store.getState().folded).toContain("code");
    layout.resize("source", 30);
    expect(layout.store.getState().folded).not.toContain("code");
    layout.restore("source");
    expect(layout.store.getState().sizes.source).toBeUndefined();
  });

  test("folds all and brings back what there was", () => {
    const layout = new Layout(memory());
    const before = layout.store.getState().folded;
    layout.foldAll();
    expect(layout.store.getState().folded).toHaveLength(4);
    layout.foldAll();
    expect(layout.store.getState().folded).toEqual(before);
  });

  test("is remembered", () => {
    const keeper = memory();
    const layout = new Layout(keeper);
    layout.arrange("debug");
    layout.resize("variables", 15);
    layout.maximise("time");
    expect(new Layout(keeper).store.getState()).toEqual(layout.store.getState());
  });
});

describe("a shared address", () => {
  const source = 'print("héllo ☃")\n'.repeat(40);
  const link = { program: { source }, step: 12, depth: "internals", present: true } as const;

  test("holds the whole program and the step", async () => {
    const text = await linkText(link);
    expect(text.length).toBeLessThan(source.length / 2);
    expect(await openLink(`#${text}`)).toEqual({ kind: "link", link });
  });

  test("holds what is typed while the program runs", async () => {
    const program = { source, input: "Ann\n42\n" };
    const text = await linkText({ ...link, program });
    expect(await openLink(`#${text}`)).toEqual({ kind: "link", link: { ...link, program } });
  });

  test("names a scenario that is as it was", async () => {
    const named = {
      program: { id: "rock" },
      step: 0,
      depth: "scheduling",
      present: false,
    } as const;
    expect(await openLink(`#${await linkText(named)}`)).toEqual({ kind: "link", link: named });
  });

  test("that is cut off is damaged; none is none", async () => {
    const text = await linkText(link);
    expect((await openLink(text.slice(0, 30))).kind).toBe("damaged");
    expect((await openLink("#program=%%%")).kind).toBe("damaged");
    expect((await openLink("")).kind).toBe("none");
    expect((await openLink("#elsewhere")).kind).toBe("none");
  });
});
