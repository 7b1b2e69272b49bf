import { useEffect, useState } from "react";
import { Button } from "../design/Button.tsx";
import { Report } from "../design/Report.tsx";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { useActions, useMoment, useSession } from "../session/SessionContext.tsx";
import { counted } from "../words/count.ts";
import { TOPBAR } from "../words/topbar.ts";
import { endNote } from "./endings.ts";

/** What the page has to say about the run itself: it goes on, it broke, or why it ends here. */
export function Notice() {
  const phase = useSession((state) => state.phase);
  const slow = useSession((state) => state.slow);
  const running = useSession((state) => state.running);
  if (phase === "recording") return slow ? <Recording /> : null;
  if (running && phase !== "editing") return <StillRunning />;
  return phase === "failed" ? <Failed /> : <Ending />;
}

/** Milliseconds in which most programs come to their end. */
const QUIET = 300;

/** The program runs on while a person steps through what there is of it. */
function StillRunning() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Recording /> : null;
}

function Recording() {
  const session = useActions();
  const progress = useSession((state) => state.progress);
  return (
    <div className="notice" role="status">
      <p className="voice">Recording. {counted(progress)} steps so far.</p>
      <Button look="line" hint={TOPBAR.stopHereHint} onClick={session.stop}>
        {TOPBAR.stopHere}
      </Button>
    </div>
  );
}

function Failed() {
  const session = useActions();
  const report = useSession((state) => state.report);
  const [first = "", ...rest] = report.split("\n");
  return (
    <div className="notice danger" role="alert">
      <p className="voice">
        {rest.length > 0
          ? `Loopscope made a mistake of its own: ${first}. Your program is safe.`
          : first}
      </p>
      <Button look="line" onClick={session.run}>
        {TOPBAR.tryAgain}
      </Button>
      <Button look="line" onClick={session.edit}>
        {TOPBAR.changeTheProgram}
      </Button>
      {rest.length > 0 && <Report text={report} />}
    </div>
  );
}

function Ending() {
  const session = useActions();
  const moment = useMoment();
  const note = moment && endNote(moment);
  if (moment?.trace.ending === "budget") return <Budget moment={moment} />;
  if (note === undefined) return null;
  const { says, look } = note;
  return (
    <div className="notice" role="status">
      <p className="voice">{says}</p>
      {look !== undefined && (
        <Button look="line" onClick={() => session.go(look)}>
          Go to step {stepNumber(look)}
        </Button>
      )}
    </div>
  );
}

/** Steps that one press adds. */
const MORE = 10_000;

/** A program that was not finished can be given more steps; a look at what there is stays possible. */
function Budget({ moment }: { readonly moment: Moment }) {
  const session = useActions();
  if (moment.state.step !== moment.lastStep) return null;
  return (
    <div className="notice" role="status">
      <p className="voice">
        Stopped after {counted(stepNumber(moment.lastStep))} steps. The program was not finished.
      </p>
      <Button look="line" onClick={() => session.runLonger(MORE)}>
        Continue {counted(MORE)} more
      </Button>
    </div>
  );
}
