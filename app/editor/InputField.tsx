import { useActions, useSession } from "../session/SessionContext.tsx";
import { EDITOR } from "../words/editor.ts";

/** What reads from standard input. */
const READS = /\b(?:input|stdin)\b/u;

/** What is typed while the program runs, for one that reads it. */
export function InputField({ text }: { readonly text: string }) {
  const session = useActions();
  const input = useSession((state) => state.input);
  const isWanted = READS.test(text) || input !== "";
  if (!isWanted) return null;
  return (
    <label className="typed-input">
      <span>
        {EDITOR.typed} <small>{EDITOR.typedHint}</small>
      </span>
      <textarea
        className="code"
        rows={Math.min(Math.max(input.split("\n").length, 2), 6)}
        spellCheck={false}
        value={input}
        onChange={({ target }) => session.typeInput(target.value)}
      />
    </label>
  );
}
