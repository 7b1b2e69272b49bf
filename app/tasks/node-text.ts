import type { AwaitGraph, NodeKey } from "../../engine/trace/queries/await-graph.ts";
import type { FutureState } from "../../engine/trace/state.ts";
import { secondsText } from "../design/time-text.ts";
import type { Moment } from "../session/moment.ts";
import { behind } from "../session/waits.ts";
import { chipOf } from "./facts.ts";
import { wordOf } from "./primitive-facts.ts";

/** What stands in a box of the graph. */
export interface NodeText {
  readonly name: string;
  readonly about: string;
}

export function nodeText(moment: Moment, graph: AwaitGraph, key: NodeKey): NodeText {
  const object = graph.objects.get(key);
  if (object === undefined) return { name: "", about: "" };
  if (object.kind === "future") return futureText(moment, graph, key, object.future);
  const { primitive, holders } = object.primitive;
  const names = holders.map((id) => moment.labels.get(id) ?? "the program").join(", ");
  const about = names === "" ? wordOf(object.primitive).word.toLowerCase() : `held by ${names}`;
  return { name: primitive.label, about };
}

function futureText(
  moment: Moment,
  graph: AwaitGraph,
  key: NodeKey,
  future: FutureState,
): NodeText {
  const name = moment.labels.get(future.id) ?? "";
  if (future.task !== undefined) return { name, about: chipOf(moment, future).state.toLowerCase() };
  const timer = behind(moment, future.id);
  if (timer?.kind === "timer") return { name: secondsText(timer.when), about: "timer" };
  const open = graph.waits.filter(({ from, how }) => from === key && how === "gathers").length;
  return { name, about: open > 0 ? `${open} not done` : "pending" };
}
