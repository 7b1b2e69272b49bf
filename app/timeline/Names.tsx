import type { ReactNode } from "react";
import { LAYER_WORDS, LayerGlyph } from "../design/LayerGlyph.tsx";
import { TaskToken } from "../design/TaskToken.tsx";
import { useMarking } from "../session/SessionContext.tsx";
import { TIMELINE } from "../words/timeline.ts";
import { type Drawn, LEVELS } from "./geometry.ts";
import "./names.css";

/** What the levels and lanes are called, and what the bars mean. */
export function Names({ moment, geometry, children }: Drawn & { readonly children: ReactNode }) {
  const study = useMarking();
  return (
    <div className="timeline-names">
      <div className="timeline-corner">
        <div className="timeline-title">
          <h2>{TIMELINE.timeline}</h2>
          {children}
        </div>
        <div className="timeline-levels">
          {LEVELS.map((layer) => (
            <span key={layer} className={`layer-${layer}`}>
              {LAYER_WORDS[layer]}
              <LayerGlyph layer={layer} />
            </span>
          ))}
        </div>
      </div>
      {geometry.lanes.map(({ task }) => (
        <button
          key={task}
          type="button"
          className="timeline-task"
          title={TIMELINE.chooseHint}
          onClick={() => study.choose({ kind: "future", id: task })}
        >
          <code>{moment.labels.get(task)}</code>
          <TaskToken moment={moment} future={task} size="dense" />
        </button>
      ))}
      <Legend hidden={geometry.hidden} />
    </div>
  );
}

function Legend({ hidden }: { readonly hidden: number }) {
  if (hidden > 0)
    return <span className="timeline-legend">and {hidden} more tasks, not drawn</span>;
  return (
    <span className="timeline-legend">
      <Key activity="running">run</Key>
      <Key activity="ready">ready</Key>
      <Key activity="suspended">suspended</Key>
    </span>
  );
}

function Key({ activity, children }: { readonly activity: string; readonly children: ReactNode }) {
  return (
    <span>
      <i className={`timeline-span ${activity}`} />
      {children}
    </span>
  );
}
