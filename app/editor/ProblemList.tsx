import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { sentenceOf } from "./problems.ts";

interface Props {
  readonly problems: readonly Diagnostic[];
  readonly onShow: (problem: Diagnostic) => void;
}

/** One sentence for each problem; pressing it leads to its place. */
export const ProblemList = ({ problems, onShow }: Props) => (
  <ul className="problems" aria-label="Problems" aria-live="polite">
    {problems.map((problem) => (
      <li className="problem" key={`${problem.line}:${problem.column}:${problem.message}`}>
        <svg viewBox="0 0 16 16" role="img" aria-label="error">
          <title>error</title>
          <rect x="1" y="1" width="14" height="14" rx="3" />
          <path d="M5 5l6 6M11 5l-6 6" />
        </svg>
        <button type="button" className="code" onClick={() => onShow(problem)}>
          line {problem.line}
        </button>
        <p className="voice">{sentenceOf(problem)}</p>
      </li>
    ))}
  </ul>
);
