import { Button } from "../design/Button.tsx";
import { EDITOR } from "../words/editor.ts";
import type { Advice } from "./advice.ts";
import type { Fix } from "./fixes.ts";

interface Props {
  readonly advice: readonly Advice[];
  readonly onShow: (advice: Advice) => void;
  readonly onFix: (fix: Fix) => void;
}

/** One sentence for each problem, which leads to its place, and a button that mends it. */
export const ProblemList = ({ advice, onShow, onFix }: Props) => (
  <ul className="problems" aria-label={EDITOR.problems} aria-live="polite">
    {advice.map((each) => (
      <li
        className={`problem ${each.severity}`}
        key={`${each.line}:${each.column}:${each.sentence}`}
      >
        <Sign severity={each.severity} />
        <button type="button" className="code" onClick={() => onShow(each)}>
          {EDITOR.line(each.line)}
        </button>
        <p className="voice">{each.sentence}</p>
        <Mend fix={each.fix} onFix={onFix} />
      </li>
    ))}
  </ul>
);

function Mend({ fix, onFix }: { readonly fix: Fix | undefined } & Pick<Props, "onFix">) {
  if (fix === undefined) return null;
  return (
    <Button look="line" onClick={() => onFix(fix)}>
      {fix.label}
    </Button>
  );
}

/** A square with a cross, a triangle with its mark: not by colour alone. */
const Sign = ({ severity }: Pick<Advice, "severity">) => (
  <svg viewBox="0 0 16 16" role="img" aria-label={EDITOR[severity]}>
    <title>{EDITOR[severity]}</title>
    {severity === "error" ? (
      <>
        <rect x="1" y="1" width="14" height="14" rx="3" />
        <path d="M5 5l6 6M11 5l-6 6" />
      </>
    ) : (
      <>
        <polygon points="8,1 15.5,14.5 0.5,14.5" />
        <path d="M8 6v4M8 12v1" />
      </>
    )}
  </svg>
);
