import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { DESKTOP, PHONE, type Size } from "./browser.ts";
import { panel } from "./panels.ts";
import { press, ready } from "./person.ts";
import { test } from "./test.ts";

const SIZES: readonly (readonly [string, Size])[] = [
  ["1440 by 900", DESKTOP],
  ["1280 by 720", { width: 1280, height: 720 }],
  ["a phone", PHONE],
];

describe("a stack that is deep", () => {
  test.for(SIZES)(
    "keeps what has control and all phases in sight, on %s",
    async ([, viewport], { open }) => {
      const { page } = await open("#scenario=producer-consumer&step=215&depth=scheduling", {
        viewport,
      });
      await ready(page);
      for (let step = 0; step < 12; step += 1) {
        await expect.poll(() => hidden(page)).toEqual([]);
        await press(page, "ArrowRight");
      }
    },
  );
});

test("what passes between the layers is named on the timeline", async ({ open }) => {
  const { page } = await open();
  await ready(page);
  const trace = panel(page, "Timeline").locator(".timeline-control");
  await trace.getByText("send(None)").first().waitFor();
  await trace.getByText("yield").first().waitFor();
});

/** What of the stage is not wholly in the window of the stage, or not in its own scrolled pane. */
const hidden = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const within = (inner: Element, outer: Element): boolean => {
      const [one, other] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
      return one.top >= other.top - 1 && one.bottom <= other.bottom + 1;
    };
    const stage = document.querySelector(".area-loop");
    const stack = document.querySelector(".stage-stack");
    if (stage === null || stack === null) return ["the stage"];
    const parts = [...document.querySelectorAll(".stage-phase > header, .stage-station")];
    const active = [...document.querySelectorAll(".stage-frame.active")];
    return [
      ...parts.filter((part) => !within(part, stage)),
      ...active.filter((frame) => !within(frame, stage) || !within(frame, stack)),
    ].map((part) => part.textContent ?? "");
  });
