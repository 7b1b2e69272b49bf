import { useMemo, useState } from "react";
import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { useSession } from "../session/SessionContext.tsx";
import { hasProblems, type SessionState } from "../session/state.ts";
import { AboutProgram } from "./AboutProgram.tsx";
import { type Advice, errorsIn } from "./advice.ts";
import { EditorFoot } from "./EditorFoot.tsx";
import { EditorPane } from "./EditorPane.tsx";
import "./editor.css";

const NONE: readonly Diagnostic[] = [];

/** Problems belong to the text they were found in; while another is typed there are none. */
const problemsOf = (state: SessionState): readonly Diagnostic[] =>
  hasProblems(state) ? state.problems.diagnostics : NONE;

/** Where a program is written, and what is said of it there. */
export function Editor() {
  const text = useSession((state) => state.source);
  const problems = useSession(problemsOf);
  const [warnings, setWarnings] = useState<readonly Advice[]>([]);
  const advice = useMemo(
    () => [...errorsIn(text, problems), ...warnings],
    [text, problems, warnings],
  );
  return (
    <>
      <EditorPane text={text} advice={advice} onWarnings={setWarnings} />
      <EditorFoot problems={problems} doubts={warnings} />
      <AboutProgram advice={advice} />
    </>
  );
}
