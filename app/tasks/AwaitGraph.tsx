import type { CSSProperties } from "react";
import type { AwaitGraph as Graph, NodeKey } from "../../engine/trace/queries/await-graph.ts";
import type { Wait } from "../../engine/trace/queries/waits.ts";
import { circleText } from "../design/circle-text.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { graphOf, tasksIn } from "../session/waits.ts";
import { TASKS } from "../words/tasks.ts";
import { arrowBetween } from "./graph-arrows.ts";
import { type GraphLayout, type GraphNode, layoutGraph, ROW } from "./graph-layout.ts";
import { nodeText } from "./node-text.ts";
import { PrimitiveToken } from "./PrimitiveRow.tsx";
import "./graph.css";

interface Props {
  readonly moment: Moment;
}

/** Who waits for whom: an arrow points at what is waited for; a circle is drawn in red and named. */
export function AwaitGraph({ moment }: Props) {
  const graph = graphOf(moment);
  const layout = layoutGraph(graph);
  const { nodes, alone } = layout;
  const inCycle = new Set(graph.cycle);
  const name = (key: NodeKey) => nodeText(moment, graph, key).name;
  if (nodes.length + alone.length === 0) return <p className="tasks-none">{TASKS.nobodyWaits}</p>;
  return (
    <section className="await-graph" aria-label={TASKS.awaitGraph}>
      {graph.cycle.length > 0 && (
        <p className="await-cycle" role="status">
          {circleText(tasksIn(graph, graph.cycle), moment.labels)}
        </p>
      )}
      <div className="await-field" style={fieldSize(layout)}>
        <Arrows graph={graph} layout={layout} inCycle={inCycle} />
        {nodes.map((node) => (
          <Node
            key={node.id}
            moment={moment}
            graph={graph}
            node={node}
            isInCycle={inCycle.has(node.id)}
          />
        ))}
      </div>
      <ul className="unseen" aria-label={TASKS.waits}>
        {graph.waits.map(({ from, to, how }) => (
          <li key={`${from} ${to}`}>
            {name(from)} {how === "held by" ? "is held by" : "waits for"} {name(to)}
          </li>
        ))}
      </ul>
      <Legend graph={graph} />
      {alone.length > 0 && <Alone moment={moment} graph={graph} keys={alone} />}
    </section>
  );
}

const KINDS = [
  { how: "awaits", says: TASKS.waitsFor },
  { how: "gathers", says: TASKS.gathers },
  { how: "held by", says: TASKS.heldBy },
] as const;

/** What the arrows mean that are drawn just now. */
function Legend({ graph: { waits, cycle } }: { readonly graph: Graph }) {
  const drawn = KINDS.filter(({ how }) => waits.some((wait) => wait.how === how));
  const hasPlaces = waits.some(({ place }) => place !== undefined);
  return (
    <ul className="await-legend" aria-label={TASKS.legend}>
      {drawn.map(({ how, says }) => (
        <li key={how}>
          <LegendArrow look={how.replace(" ", "-")} />
          {says}
        </li>
      ))}
      {hasPlaces && (
        <li>
          <b>1</b>
          place in the queue
        </li>
      )}
      {cycle.length > 0 && (
        <li>
          <LegendArrow look="cycle" />a circle: none of them can go on
        </li>
      )}
    </ul>
  );
}

const LegendArrow = ({ look }: { readonly look: string }) => (
  <svg viewBox="0 0 30 10" aria-hidden="true">
    <path className={`await-arrow ${look}`} d="M0 5H22" />
    <path className={`await-legend-head ${look}`} d="M22 1l8 4-8 4z" />
  </svg>
);

const fieldSize = ({ rows, width }: GraphLayout<NodeKey>): CSSProperties =>
  ({ height: `${rows * ROW}rem`, "--box": `${width}%` }) as CSSProperties;

interface ArrowsProps {
  readonly graph: Graph;
  readonly layout: GraphLayout<NodeKey>;
  readonly inCycle: ReadonlySet<NodeKey>;
}

function Arrows({ graph, layout, inCycle }: ArrowsProps) {
  const { nodes, rows } = layout;
  const places = new Map(nodes.map((node) => [node.id, node]));
  const isLit = ({ from, to }: Wait<NodeKey>) => inCycle.has(from) && inCycle.has(to);
  const drawn = graph.waits.flatMap((wait) => {
    const [one, other] = [places.get(wait.from), places.get(wait.to)];
    return one === undefined || other === undefined
      ? []
      : [{ wait, arrow: arrowBetween(one, other, layout) }];
  });
  return (
    <>
      <svg viewBox={`0 0 100 ${rows * ROW}`} preserveAspectRatio="none" aria-hidden="true">
        {drawn.map(({ wait, arrow }) => (
          <path
            key={`${wait.from} ${wait.to}`}
            className={`await-arrow ${wait.how.replace(" ", "-")} ${isLit(wait) ? "cycle" : ""}`}
            d={arrow.line}
          />
        ))}
      </svg>
      {drawn.map(({ wait, arrow }) => (
        <i
          key={`${wait.from} ${wait.to}`}
          aria-hidden="true"
          className={`await-head ${arrow.side} ${isLit(wait) ? "cycle" : ""}`}
          style={{ left: `${arrow.x}%`, top: `${arrow.y}rem` }}
        />
      ))}
      {drawn.map(({ wait, arrow }) =>
        wait.place === undefined ? null : (
          <b
            key={`${wait.from} ${wait.to}`}
            aria-hidden="true"
            className={`await-place ${isLit(wait) ? "cycle" : ""}`}
            style={{ left: `${arrow.label[0]}%`, top: `${arrow.label[1]}rem` }}
          >
            {wait.place}
          </b>
        ),
      )}
    </>
  );
}

interface NodeProps extends Props {
  readonly graph: Graph;
  readonly node: GraphNode<NodeKey>;
  readonly isInCycle: boolean;
}

function Node({ moment, graph, node: { id, x, row }, isInCycle }: NodeProps) {
  const study = useMarking();
  const object = graph.objects.get(id);
  const future = object?.kind === "future" ? object.future.id : undefined;
  const isChosen = useStudy(
    ({ chosen }) => future !== undefined && chosen?.kind === "future" && chosen.id === future,
  );
  const { name, about } = nodeText(moment, graph, id);
  const style = { left: `${x}%`, top: `${row * ROW}rem` };
  const look = `await-node ${isInCycle ? "cycle" : ""} ${isChosen ? "chosen" : ""}`;
  const body = (
    <>
      <NodeToken moment={moment} graph={graph} id={id} />
      <span className="await-words">
        <code>{name}</code>
        <small>{about}</small>
      </span>
    </>
  );
  if (future === undefined)
    return (
      <div className={look} style={style}>
        {body}
      </div>
    );
  return (
    <button
      type="button"
      className={look}
      style={style}
      onClick={() => study.choose({ kind: "future", id: future })}
    >
      {body}
    </button>
  );
}

function NodeToken({ moment, graph, id }: Props & { graph: Graph; id: NodeKey }) {
  const object = graph.objects.get(id);
  if (object === undefined) return null;
  return object.kind === "future" ? (
    <TaskToken moment={moment} future={object.future.id} size="dense" />
  ) : (
    <PrimitiveToken moment={moment} primitive={object.primitive.primitive} />
  );
}

interface AloneProps extends Props {
  readonly graph: Graph;
  readonly keys: readonly NodeKey[];
}

function Alone({ moment, graph, keys }: AloneProps) {
  return (
    <p className="await-alone">
      <span>waits for nobody:</span>
      {keys.map((key) => (
        <span key={key} className="tasks-name">
          <NodeToken moment={moment} graph={graph} id={key} />
          <code>{nodeText(moment, graph, key).name}</code>
        </span>
      ))}
    </p>
  );
}
