import { loadPyodide } from "pyodide";

/** CPython 3.14, the judge: one interpreter per test process, with PYTHONHASHSEED=0. */
export interface CPython {
  /** For each expression its repr, or "ExceptionType: message". */
  evaluate(expressions: readonly string[]): string[];
  /**
   * Runs `source`, which defines a function `answer(case)`, and calls it with each case. Cases and
   * answers are JSON; an exception answers "ExceptionType: message".
   */
  answers<Answer>(source: string, cases: readonly unknown[]): Answer[];
}

/** JSON on the way in and out, because it keeps lone surrogates and big ints alive. */
const BRIDGE = `
import json

def outcome(function, argument):
    try:
        return function(argument)
    except Exception as error:
        return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__

def answers(source, cases):
    scope = {}
    exec(source, scope)
    return json.dumps([outcome(scope["answer"], case) for case in json.loads(cases)])
`;

const EVALUATE = "answer = lambda expression: repr(eval(expression))";

let instance: Promise<CPython> | undefined;

/** The interpreter of this process; loading it takes some seconds, once. */
export function cpython(): Promise<CPython> {
  instance ??= load();
  return instance;
}

/** What CPython makes of each expression. */
export async function evaluate(expressions: readonly string[]): Promise<string[]> {
  return (await cpython()).evaluate(expressions);
}

async function load(): Promise<CPython> {
  // A program that reads has nothing to read: it must not wait for what is typed into the tests.
  const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: "0" }, stdin: () => null });
  pyodide.runPython(BRIDGE);
  const bridge: (source: string, cases: string) => string = pyodide.globals.get("answers");
  const answers = <Answer>(source: string, cases: readonly unknown[]): Answer[] =>
    JSON.parse(bridge(source, JSON.stringify(cases)));
  return { answers, evaluate: (expressions) => answers<string>(EVALUATE, expressions) };
}
