import { type ReactNode, useState } from "react";
import { objectOf, type ValueRef } from "../../engine/trace/values.ts";
import { Value } from "../design/Value.tsx";
import type { Moment } from "../session/moment.ts";
import { VARIABLES } from "../words/variables.ts";
import { type Detail, detailsOf, isExpandable } from "./details.ts";
import type { Scope, Variable } from "./scopes.ts";

interface Props {
  readonly moment: Moment;
}

/** Variables of a frame, one to a row; objects open. */
export function ScopeRows({ moment, scope }: Props & { readonly scope: Scope }) {
  return (
    <section className="scope" aria-label={scope.title}>
      <h3>
        <code>{scope.title}</code>
      </h3>
      {scope.variables.length === 0 ? (
        <p className="variables-none">{VARIABLES.noVariables}</p>
      ) : (
        <Rows moment={moment} variables={scope.variables.filter((each) => !each.isQuiet)} />
      )}
      <Quiet moment={moment} variables={scope.variables.filter((each) => each.isQuiet)} />
    </section>
  );
}

interface RowsProps extends Props {
  readonly variables: readonly Variable[];
}

const Rows = ({ moment, variables }: RowsProps) => (
  <ul>
    {variables.map((variable) => (
      <Row key={variable.name} moment={moment} variable={variable} />
    ))}
  </ul>
);

/** Imports and definitions are there from the start and are seldom looked at. */
function Quiet({ moment, variables }: RowsProps) {
  if (variables.length === 0) return null;
  return (
    <details className="variables-quiet">
      <summary>
        {variables.length}{" "}
        {variables.length === 1 ? "import or definition" : "imports and definitions"}
      </summary>
      <Rows moment={moment} variables={variables} />
    </details>
  );
}

function Row({ moment, variable }: Props & { readonly variable: Variable }) {
  const { name, value, isChanged, alsoCalled } = variable;
  return (
    <li className={isChanged ? "changed" : ""}>
      <Line moment={moment} name={name} value={value} trail={[]}>
        {isChanged && <span className="unseen">changed by this step</span>}
        <Identity value={value} alsoCalled={alsoCalled} />
      </Line>
    </li>
  );
}

/** Two names of one object carry the same number. */
function Identity({ value, alsoCalled }: Pick<Variable, "value" | "alsoCalled">) {
  const object = objectOf(value);
  if (object === undefined || alsoCalled.length === 0) return null;
  return (
    <small className="identity" title={`The same object as ${alsoCalled.join(", ")}`}>
      #{object}
      <span className="unseen"> the same object as {alsoCalled.join(", ")}</span>
    </small>
  );
}

interface LineProps extends Props {
  readonly name: string;
  readonly value: ValueRef;
  /** The values that it is inside of, so that one that holds itself opens once. */
  readonly trail: readonly ValueRef[];
  readonly children?: ReactNode;
}

function Line({ moment, name, value, trail, children }: LineProps) {
  const [open, setOpen] = useState(false);
  const canOpen = !trail.includes(value) && isExpandable(moment, value);
  return (
    <>
      <div className="variable">
        {canOpen ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen((now) => !now)}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M3 1.5L7.5 5 3 8.5z" />
            </svg>
            <code>{name}</code>
          </button>
        ) : (
          <code className="variable-name">{name}</code>
        )}
        <span className="variable-value">
          <Value moment={moment} value={value} />
        </span>
        {children}
      </div>
      {canOpen && open && (
        <ul>
          {detailsOf(moment, value).map((detail) => (
            <li key={detail.name}>
              <DetailLine moment={moment} detail={detail} trail={[...trail, value]} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface DetailProps extends Props {
  readonly detail: Detail;
  readonly trail: readonly ValueRef[];
}

function DetailLine({ moment, detail: { name, value, text }, trail }: DetailProps) {
  if (value !== undefined) return <Line moment={moment} name={name} value={value} trail={trail} />;
  return (
    <div className="variable">
      <span className="variable-name dim">{name}</span>
      <span className="variable-value">{text}</span>
    </div>
  );
}
