import { memo, useDeferredValue } from "react";
import type { FutureId } from "../../engine/trace/ids.ts";
import type { TaskLane } from "./lanes.ts";

interface Props {
  readonly lanes: readonly TaskLane[];
  readonly labels: ReadonlyMap<FutureId, string>;
}

/** More than anyone listens to. */
const MOST_ROWS = 200;

const NONE: readonly TaskLane[] = [];

/** The lanes for those who do not see them; the picture of a new recording does not wait for it. */
export const SpanTable = memo(function SpanTable({ lanes, labels }: Props) {
  const rows = useDeferredValue(lanes, NONE).flatMap(({ task, spans, end }) => [
    ...spans.map((span) => ({ task, ...span })),
    ...(end === undefined ? [] : [{ task, activity: end.how, from: end.at, to: end.at + 1 }]),
  ]);
  return (
    <table className="unseen">
      <caption>What each task did, by steps</caption>
      <thead>
        <tr>
          <th scope="col">task</th>
          <th scope="col">state</th>
          <th scope="col">from step</th>
          <th scope="col">to step</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ task, activity, from, to }) => (
          <tr key={`${task} ${from} ${activity}`}>
            <th scope="row">{labels.get(task)}</th>
            <td>{activity}</td>
            <td>{from + 1}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
