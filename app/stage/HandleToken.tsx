import type { FutureId } from "../../engine/trace/ids.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";

interface Props {
  readonly moment: Moment;
  /** 0 for a plain function. */
  readonly future: FutureId;
  readonly size?: "dense";
}

/** The token of whose method is called; an italic f for a plain function. */
export function HandleToken({ moment, future, ...size }: Props) {
  if (future > 0) return <TaskToken moment={moment} future={future} {...size} />;
  return (
    <i className={`stage-function ${size.size ?? ""}`} aria-hidden="true">
      f
    </i>
  );
}
