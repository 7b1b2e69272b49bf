import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { useActions } from "../session/SessionContext.tsx";
import { EDITOR } from "../words/editor.ts";
import type { Advice } from "./advice.ts";
import { verdict } from "./problems.ts";

interface Props {
  readonly problems: readonly Diagnostic[];
  readonly doubts: readonly Advice[];
}

/** What keeps the program from running, and the button that records it. */
export function EditorFoot({ problems, doubts }: Props) {
  const session = useActions();
  const off = problems.length > 0 ? verdict(problems) : undefined;
  return (
    <footer className="editor-foot">
      <span>{verdict(problems, doubts)}</span>
      <Button look="ink" off={off} hint={EDITOR.recordHint} onClick={session.view}>
        {EDITOR.record} <Icon name="arrow" />
      </Button>
    </footer>
  );
}
