import { useState } from "react";
import type { HandleId } from "../../engine/trace/ids.ts";
import {
  chainOf,
  type HandleCause,
  handleCauses,
} from "../../engine/trace/queries/handle-causes.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { Button } from "../design/Button.tsx";
import { callbackText } from "../design/callback-text.ts";
import { Dialog } from "../design/Dialog.tsx";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { useActions } from "../session/SessionContext.tsx";
import { STAGE } from "../words/stage.ts";
import { HandleToken } from "./HandleToken.tsx";

interface Props {
  readonly moment: Moment;
  readonly handle: HandleId;
}

const causes = once((trace: Trace) => handleCauses(trace));

/** Why a callback runs: what queued it, what had queued that, and so on to the program itself. */
export function Why({ moment, handle }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="stage-why" onClick={() => setOpen(true)}>
        why?
      </button>
      {open && <Chain moment={moment} handle={handle} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Causes that are told; the rest is counted. */
const MOST = 30;

function Chain({ moment, handle, onClose }: Props & { readonly onClose: () => void }) {
  const session = useActions();
  const chain = chainOf(causes(moment.trace), handle);
  const go = (cause: HandleCause): void => {
    onClose();
    session.go(cause.madeAt, "rush");
  };
  return (
    <Dialog
      title={STAGE.why}
      form="card"
      note="The latest cause first; each leads to the step at which it happened."
      onClose={onClose}
    >
      <ol className="stage-causes" aria-label={STAGE.causes}>
        {chain.slice(0, MOST).map((cause) => (
          <li key={cause.handle}>
            <HandleToken moment={moment} future={cause.future} />
            <span>
              <code>{callbackText(moment, cause.label, cause.future)}</code> was queued
              <Reason moment={moment} cause={cause} />
            </span>
            <Button look="line" onClick={() => go(cause)}>
              Go to step {stepNumber(cause.madeAt)}
            </Button>
          </li>
        ))}
        {chain.length > MOST && <li>and {chain.length - MOST} more before that</li>}
      </ol>
    </Dialog>
  );
}

function Reason({ moment, cause }: { readonly moment: Moment; readonly cause: HandleCause }) {
  const { trace, labels } = moment;
  const ended = labels.get(cause.wokenBy);
  const during = cause.during === undefined ? undefined : causes(trace).get(cause.during);
  if (ended !== undefined)
    return (
      <>
        , because <code>{ended}</code> was done
      </>
    );
  if (during === undefined) return <> by the program, before the loop ran anything</>;
  return (
    <>
      {" "}
      while <code>{callbackText(moment, during.label, during.future)}</code> ran
    </>
  );
}
