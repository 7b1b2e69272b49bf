import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Moment } from "../session/moment.ts";
import { inFrame } from "./in-frame.ts";

/** Where an object was, from the corner of its panel. */
interface Spot {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/** More objects than an eye follows; beyond that all change place at once. */
const MOST = 80;
/** Pixels that count as a move. */
const LEAST = 1;
/** Backwards the same phrase is played in this part of its time. */
const BACK = 0.6;

/**
 * Objects keep their identity while they move: what has the same `data-flip` before and after a step
 * travels from its old place to its new one, also when it is drawn by another element there. A step
 * that comes meanwhile cuts the way short. Where durations are 0 they change place at once.
 */
export function useFlip(panel: RefObject<HTMLElement | null>, { state }: Moment): void {
  const spots = useRef<ReadonlyMap<string, Spot>>(new Map());
  const moving = useRef<readonly Animation[]>([]);
  const last = useRef(state.step);
  const { step } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a new picture.
  useLayoutEffect(
    () =>
      inFrame(() => {
        const element = panel.current;
        if (element === null || typeof element.animate !== "function") return;
        for (const animation of moving.current) animation.cancel();
        const style = getComputedStyle(element);
        const duration = milliseconds(style.getPropertyValue("--dur-move"));
        const before = spots.current;
        spots.current = duration === 0 ? new Map() : spotsIn(element, before);
        const pace = step < last.current ? BACK : 1;
        last.current = step;
        moving.current = moves(before, spots.current).map(([{ element: moved }, dx, dy]) =>
          moved.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: "none" }], {
            duration: duration * pace,
            easing:
              style.getPropertyValue(`--ease-${moved.dataset["ease"] ?? "out"}`) || "ease-out",
          }),
        );
      }),
    [panel, step],
  );
}

/** `320ms`, or `.32s` as a minifier writes it. */
export function milliseconds(time: string): number {
  const value = Number.parseFloat(time) || 0;
  return /\ds$/.test(time.trim()) && !time.trim().endsWith("ms") ? value * 1000 : value;
}

function spotsIn(panel: HTMLElement, before: ReadonlyMap<string, Spot>): ReadonlyMap<string, Spot> {
  const objects = [...panel.querySelectorAll<HTMLElement>("[data-flip]")];
  if (objects.length > MOST) return new Map();
  const corner = panel.getBoundingClientRect();
  const isNew = (element: HTMLElement) => !before.has(element.dataset["flip"] ?? "");
  const goOn = objects.flatMap((element) => settle(element, isNew(element)));
  const spots = objects.map((element): readonly [string, Spot] => {
    const { left, top } = element.getBoundingClientRect();
    return [element.dataset["flip"] ?? "", { element, x: left - corner.left, y: top - corner.top }];
  });
  for (const appearing of goOn) appearing();
  return new Map(spots);
}

/**
 * Brings an object to where it will rest, to measure it there. What was there before does not appear:
 * it moves. What is new goes on appearing afterwards.
 */
function settle(element: HTMLElement, isNew: boolean): readonly (() => void)[] {
  return element.getAnimations().flatMap((animation) => {
    const { currentTime } = animation;
    animation.finish();
    if (!isNew || currentTime === null) return [];
    return () => {
      animation.currentTime = currentTime;
      animation.play();
    };
  });
}

type Moved = readonly [Spot, number, number];

function moves(
  before: ReadonlyMap<string, Spot>,
  now: ReadonlyMap<string, Spot>,
): readonly Moved[] {
  return [...now].flatMap(([key, spot]): readonly Moved[] => {
    const old = before.get(key);
    if (old === undefined) return [];
    const [dx, dy] = [old.x - spot.x, old.y - spot.y];
    return Math.abs(dx) < LEAST && Math.abs(dy) < LEAST ? [] : [[spot, dx, dy]];
  });
}
