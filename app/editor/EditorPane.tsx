import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { hasProblems, type SessionState } from "../session/state.ts";
import { type Advice, errorsIn } from "./advice.ts";
import type { EditorHandle } from "./CodeEditor.tsx";
import { InputField } from "./InputField.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { verdict } from "./problems.ts";
import "./editor.css";

/** CodeMirror is half of the page's weight, and many never edit. */
const CodeEditor = lazy(() =>
  import("./CodeEditor.tsx").then((module) => ({ default: module.CodeEditor })),
);

const NONE: readonly Diagnostic[] = [];

/** Problems belong to the text they were found in; while another is typed there are none. */
const problemsOf = (state: SessionState): readonly Diagnostic[] =>
  hasProblems(state) ? state.problems.diagnostics : NONE;

/** Where the program is written. Whatever is typed is kept at once. */
export function EditorPane() {
  const session = useActions();
  const text = useSession((state) => state.source);
  const problems = useSession(problemsOf);
  const [warnings, setWarnings] = useState<readonly Advice[]>([]);
  const advice = useMemo(
    () => [...errorsIn(text, problems), ...warnings],
    [text, problems, warnings],
  );
  const handle = useRef<EditorHandle | null>(null);
  return (
    <section className="editor" aria-label="Editor">
      <div className="editor-bar">
        <b>program.py</b>
        <span className="spacer" />
        <span className="kept">every change is kept in this browser</span>
        <BackToOriginal />
      </div>
      <Suspense fallback={<pre className="code-editor code opening">{text}</pre>}>
        <CodeEditor
          text={text}
          advice={advice}
          handle={handle}
          onWarnings={setWarnings}
          onChange={session.type}
          onRun={session.view}
        />
      </Suspense>
      <InputField text={text} />
      <ProblemList
        advice={advice}
        onShow={({ line, column }) => handle.current?.show(line, column)}
        onFix={(fix) => handle.current?.mend(fix)}
      />
    </section>
  );
}

function BackToOriginal() {
  const session = useActions();
  const original = useSession((state) => state.program.program);
  const isChanged = useSession((state) => state.source !== state.program.program);
  return (
    <Button
      off={isChanged ? undefined : "The program is as it was."}
      hint="Undo brings your text back"
      onClick={() => session.type(original)}
    >
      Put the original back
    </Button>
  );
}

/** What the program that is edited is for. */
export function AboutProgram() {
  const program = useSession((state) => state.program);
  return (
    <aside className="about-program" aria-label="About this program">
      <h2 className="voice">{program.title}</h2>
      <p className="voice">{program.question}</p>
      <dl>
        <dt>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>records the program</dd>
        <dt>
          <kbd>Escape</kbd> <kbd>Tab</kbd>
        </dt>
        <dd>leaves the editor; Tab alone indents</dd>
      </dl>
    </aside>
  );
}

/** What keeps the program from running, and the button that records it. */
export function EditorFoot() {
  const session = useActions();
  const problems = useSession(problemsOf);
  const off = problems.length > 0 ? verdict(problems) : undefined;
  return (
    <footer className="editor-foot">
      <span>{verdict(problems)}</span>
      <Button look="ink" off={off} hint="Ctrl + Enter" onClick={session.view}>
        Record <Icon name="arrow" />
      </Button>
    </footer>
  );
}
