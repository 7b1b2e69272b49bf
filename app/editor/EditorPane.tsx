import { lazy, Suspense, useRef } from "react";
import { Button } from "../design/Button.tsx";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { EDITOR } from "../words/editor.ts";
import type { Advice } from "./advice.ts";
import type { EditorHandle } from "./CodeEditor.tsx";
import { InputField } from "./InputField.tsx";
import { ProblemList } from "./ProblemList.tsx";

/** CodeMirror is half of the page's weight, and many never edit. */
const CodeEditor = lazy(() =>
  import("./CodeEditor.tsx").then((module) => ({ default: module.CodeEditor })),
);

interface Props {
  readonly text: string;
  readonly advice: readonly Advice[];
  readonly onWarnings: (warnings: readonly Advice[]) => void;
}

/** Where the program is written. Whatever is typed is kept at once. */
export function EditorPane({ text, advice, onWarnings }: Props) {
  const session = useActions();
  const handle = useRef<EditorHandle | null>(null);
  return (
    <section className="editor" aria-label={EDITOR.region}>
      <div className="editor-bar">
        <b>program.py</b>
        <span className="spacer" />
        <span className="kept">{EDITOR.kept}</span>
        <BackToOriginal />
      </div>
      <Suspense fallback={<pre className="code-editor code opening">{text}</pre>}>
        <CodeEditor
          text={text}
          advice={advice}
          handle={handle}
          onWarnings={onWarnings}
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
      off={isChanged ? undefined : EDITOR.unchanged}
      hint={EDITOR.originalHint}
      onClick={() => session.type(original)}
    >
      {EDITOR.original}
    </Button>
  );
}
