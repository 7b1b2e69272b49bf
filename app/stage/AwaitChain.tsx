import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";
import { useMarking, useStudy } from "../session/SessionContext.tsx";
import { STAGE } from "../words/stage.ts";
import { awaitChain, type ChainLink, chainTask } from "./await-chain.ts";
import "./chain.css";

/** Who waits for whom, from the running or chosen task inwards. */
export function AwaitChain({ moment }: { readonly moment: Moment }) {
  const chosen = useStudy((state) => state.chosen);
  const task = chainTask(moment, chosen);
  if (task === undefined) return null;
  const links = awaitChain(moment, task);
  return (
    <nav className="await-chain" aria-label={STAGE.awaitChain}>
      <span>{STAGE.awaitChain}</span>
      <ol>
        {links.map((link) => (
          <li key={link.kind === "call" ? `call ${link.frame.id}` : link.id}>
            <Link moment={moment} link={link} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Link({ moment, link }: { readonly moment: Moment; readonly link: ChainLink }) {
  const study = useMarking();
  if (link.kind === "future")
    return (
      <button type="button" onClick={() => study.choose({ kind: "future", id: link.id })}>
        <TaskToken moment={moment} future={link.id} size="dense" />
        <code>{moment.labels.get(link.id)}</code>
      </button>
    );
  const isParked = link.frame.phase === "parked";
  return (
    <button
      type="button"
      className={isParked ? "parked" : "live"}
      title={isParked ? "Parked: its coroutine keeps it, the stack does not" : "On the stack"}
      onClick={() => study.choose({ kind: "frame", id: link.frame.id })}
    >
      <code>{link.text}</code>
      <small>line {link.frame.line}</small>
    </button>
  );
}
