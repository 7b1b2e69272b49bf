/** Where a frame stood: lines from 1, columns in UTF-16 units from 0, if they are known. */
export interface StackEntry {
  readonly file: string;
  readonly name: string;
  readonly line: number;
  readonly column: number | undefined;
  readonly endLine: number;
  readonly endColumn: number | undefined;
  /** The source line, if it is not to be looked up. */
  readonly source?: string;
  /** A line for each variable, if they were captured. */
  readonly locals?: readonly string[];
}

/** What a SyntaxError says of its place. */
export interface SyntaxPlace {
  readonly file: string | undefined;
  readonly line: string | undefined;
  readonly endLine: string | undefined;
  readonly text: string | undefined;
  readonly offset: number | undefined;
  readonly endOffset: number | undefined;
  readonly message: string | undefined;
}

/**
 * All that is told of an exception, as text: nothing in it needs the machine any more.
 * `TracebackException` in Lib/traceback.py
 */
export interface Report {
  /** The class with its module, as the last line begins. */
  readonly type: string;
  readonly message: string;
  readonly stack: readonly StackEntry[];
  /** Lines below the message. */
  readonly notes: readonly string[];
  readonly syntax: SyntaxPlace | undefined;
  readonly cause: Report | undefined;
  readonly context: Report | undefined;
  /** The exceptions of a group. */
  readonly members: readonly Report[] | undefined;
}

/** The text of a source file by the name that tracebacks give it. */
export type Sources = (file: string) => string | undefined;
