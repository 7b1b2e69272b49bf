import { linkVertical } from "d3";
import type { FutureId } from "../../engine/trace/ids.ts";
import { gathered, type Wait, waitGraph } from "../../engine/trace/queries/waits.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { Chip } from "../design/Chip.tsx";
import { circleText } from "../design/circle-text.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { chipOf } from "./facts.ts";
import { type GraphNode, layoutGraph } from "./graph-layout.ts";
import "./graph.css";

interface Props {
  readonly moment: Moment;
}

const gatherings = once((trace: Trace) => gathered(trace));

/** Of a row and of a box, in rem. */
const ROW = 5;
const BOX = 2.875;

/** Who waits for whom: an arrow points at what is waited for; a circle is drawn in red and named. */
export function AwaitGraph({ moment }: Props) {
  const graph = waitGraph(moment.state, gatherings(moment.trace));
  const { nodes, rows, alone } = layoutGraph(graph);
  const places = new Map(nodes.map((node) => [node.id, node]));
  const inCycle = new Set(graph.cycle);
  const name = (id: FutureId) => moment.labels.get(id) ?? "";
  if (nodes.length + alone.length === 0)
    return <p className="tasks-none">Nobody waits for anybody just now.</p>;
  return (
    <section className="await-graph" aria-label="Await graph">
      {graph.cycle.length > 0 && (
        <p className="await-cycle" role="status">
          {circleText(graph.cycle, moment.labels)}
        </p>
      )}
      <div className="await-field" style={{ height: `${rows * ROW}rem` }}>
        <svg viewBox={`0 0 100 ${rows * ROW}`} preserveAspectRatio="none" aria-hidden="true">
          {graph.waits.map((wait) => (
            <Arrow
              key={`${wait.from} ${wait.to}`}
              wait={wait}
              places={places}
              isInCycle={inCycle.has(wait.from) && inCycle.has(wait.to)}
            />
          ))}
        </svg>
        {nodes.map((node) => (
          <Node key={node.id} moment={moment} node={node} isInCycle={inCycle.has(node.id)} />
        ))}
      </div>
      <ul className="unseen" aria-label="Waits">
        {graph.waits.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            {name(from)} waits for {name(to)}
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <p className="await-alone">
          <span>waits for nobody:</span>
          {alone.map((id) => (
            <span key={id} className="tasks-name">
              <TaskToken moment={moment} future={id} size="dense" />
              <code>{name(id)}</code>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

interface ArrowProps {
  readonly wait: Wait;
  readonly places: ReadonlyMap<FutureId, GraphNode>;
  readonly isInCycle: boolean;
}

const curve = linkVertical<unknown, readonly [number, number]>()
  .source((link) => (link as Ends).source)
  .target((link) => (link as Ends).target)
  .x(([x]) => x)
  .y(([, y]) => y);

interface Ends {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

function Arrow({ wait: { from, to, how }, places, isInCycle }: ArrowProps) {
  const one = places.get(from);
  const other = places.get(to);
  if (one === undefined || other === undefined) return null;
  const isDown = other.row > one.row;
  const start = one.row * ROW + (isDown ? BOX : 0);
  const end = other.row * ROW + (isDown ? -0.25 : BOX + 0.25);
  const d = curve({ source: [one.x, start], target: [other.x, end] }) ?? "";
  const head = `M${other.x - 1.4} ${end - (isDown ? 0.5 : -0.5)}L${other.x} ${end}L${other.x + 1.4} ${end - (isDown ? 0.5 : -0.5)}`;
  return (
    <g className={`await-arrow ${how} ${isInCycle ? "cycle" : ""}`}>
      <path d={d} />
      <path className="head" d={head} />
    </g>
  );
}

function Node({
  moment,
  node: { id, x, row },
  isInCycle,
}: Props & { readonly node: GraphNode; readonly isInCycle: boolean }) {
  const study = useMarking();
  const isChosen = useStudy(({ chosen }) => chosen?.kind === "future" && chosen.id === id);
  const future = moment.state.futures.get(id);
  if (future === undefined) return null;
  return (
    <button
      type="button"
      className={`await-node ${isInCycle ? "cycle" : ""} ${isChosen ? "chosen" : ""}`}
      style={{ left: `${x}%`, top: `${row * ROW}rem` }}
      onClick={() => study.choose({ kind: "future", id })}
    >
      <span className="tasks-name">
        <TaskToken moment={moment} future={id} size="dense" />
        <code>{moment.labels.get(id)}</code>
      </span>
      <Chip {...chipOf(moment, future)} />
    </button>
  );
}
