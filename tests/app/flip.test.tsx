import { cleanup, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { milliseconds, useFlip } from "../../app/design/use-flip.ts";
import type { Moment } from "../../app/session/moment.ts";
import { momentsOf } from "../support/moments.ts";
import { recorded, WALKTHROUGH } from "../support/recorded.ts";

const moments = momentsOf(recorded(WALKTHROUGH));

/** A row of cards, each as wide as 100 pixels; the page of a test has no layout of its own. */
function Cards({ moment, order, still }: { moment: Moment; order: string; still: boolean }) {
  const panel = useRef<HTMLDivElement>(null);
  useFlip(panel, moment);
  const time = { "--dur-move": still ? "0s" : ".32s" } as object;
  return (
    <div ref={panel} style={time}>
      {[...order].map((name) => (
        <i key={name} data-flip={name} />
      ))}
    </div>
  );
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
const animate = vi.fn(() => ({ cancel: vi.fn() }));

beforeEach(() => {
  const place = (element: Element) => [...(element.parentElement?.children ?? [])].indexOf(element);
  Element.prototype.animate = animate as never;
  Element.prototype.getAnimations = () => [];
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(this.hasAttribute("data-flip") ? 100 * place(this) : 0, 0, 100, 20);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  animate.mockClear();
});

/** The ways that objects took when the order of the cards changed from one step to another. */
async function waysBetween(
  steps: readonly [number, number],
  orders: readonly [string, string],
  still = false,
) {
  const [one, other] = steps.map((step) => moments[step] as Moment);
  const view = render(<Cards moment={one as Moment} order={orders[0]} still={still} />);
  await nextFrame();
  view.rerender(<Cards moment={other as Moment} order={orders[1]} still={still} />);
  await nextFrame();
  return animate.mock.calls as unknown as readonly [
    [{ transform: string }],
    { duration: number },
  ][];
}

describe("objects that move", () => {
  test("travel from where they were, and those that stay do not", async () => {
    const ways = await waysBetween([3, 4], ["abc", "bac"]);
    expect(ways.map(([[from]]) => from.transform)).toEqual([
      "translate(100px, 0px)",
      "translate(-100px, 0px)",
    ]);
  });

  test("go back in less time", async () => {
    const [[, forth] = []] = await waysBetween([3, 4], ["ab", "ba"]);
    animate.mockClear();
    cleanup();
    const [[, back] = []] = await waysBetween([4, 3], ["ab", "ba"]);
    expect([forth?.duration, back?.duration]).toEqual([320, 192]);
  });

  test("are at their new places at once where durations are nothing", async () => {
    expect(await waysBetween([3, 4], ["abc", "cba"], true)).toEqual([]);
  });

  test("do not travel when they are new", async () => {
    expect(await waysBetween([3, 4], ["a", "ab"])).toEqual([]);
  });
});

test("a duration is read as it is written, and as a minifier writes it", () => {
  expect(["320ms", ".32s", "0ms", "0s", ""].map(milliseconds)).toEqual([320, 320, 0, 0, 0]);
});
