import { PyList, PyTuple } from "../../objects/containers.ts";
import { exceptionType, type PyException, type PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { codePointIndex } from "../../objects/text.ts";
import { typeOf } from "../../objects/types.ts";
import { withKeywordTypo } from "../../python/keyword-typos.ts";
import { readableText } from "../../python/text/readable-text.ts";
import { SyntaxFailure, spanOnLine } from "../../python/text/syntax-failure.ts";
import { attributeOr } from "../../vm/attributes.ts";
import { isGroup, membersOf } from "../../vm/exception-groups.ts";
import { PROPAGATE } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import { asInt } from "../../vm/numbers.ts";
import { chain, collect, guarded, type Operation, repeat } from "../../vm/sequencing.ts";
import { repr, str } from "../../vm/text.ts";
import { asText } from "../text-arguments.ts";
import { classTitle } from "./class-title.ts";
import type { Report, StackEntry, SyntaxPlace } from "./report.ts";
import { withSuggestion } from "./suggestions.ts";

/** A report that is being written. */
type Draft = { -readonly [Part in keyof Report]: Report[Part] };

/**
 * Asks an exception, and all that belong to it, what there is to be told: that may be the program's
 * code. It is told with its own traceback unless another one is given, or frames that are known
 * already. `TracebackException.__init__` in Lib/traceback.py
 */
export function withReport(
  vm: VM,
  exception: PyException,
  next: (report: Report) => Value | undefined,
  traceback: PyTraceback | null | undefined = exception.traceback,
  stacks: ReadonlyMap<Value, readonly StackEntry[]> = new Map(),
): Value | undefined {
  const teller = new Teller(vm, stacks);
  return teller.tell(exception, traceback ?? undefined, (draft) =>
    chain(
      vm,
      () => repeat(vm, () => teller.tellNext()),
      () => next(draft),
    ),
  );
}

/** No exception is told twice, so that chains which bite their own tail come to an end. */
class Teller {
  readonly #vm: VM;
  readonly #stacks: ReadonlyMap<Value, readonly StackEntry[]>;
  readonly #seen = new Set<PyException>();
  readonly #pending: { readonly draft: Draft; readonly exception: PyException }[] = [];

  constructor(vm: VM, stacks: ReadonlyMap<Value, readonly StackEntry[]>) {
    this.#vm = vm;
    this.#stacks = stacks;
  }

  /** Writes what an exception says itself; what belongs to it comes later, by `tellNext`. */
  tell(
    exception: PyException,
    traceback: PyTraceback | undefined,
    next: (draft: Draft) => Value | undefined,
  ): Value | undefined {
    const vm = this.#vm;
    this.#seen.add(exception);
    return safely(
      vm,
      "exception str() failed",
      () => str(vm, exception),
      (message) =>
        withSuggestion(vm, exception, traceback, (suggestion) =>
          withNotes(vm, exception, (notes) => {
            const draft: Draft = {
              type: classTitle(typeOf(exception)),
              message: message + suggestion,
              stack: this.#stacks.get(exception) ?? stackOf(traceback),
              notes,
              syntax: syntaxPlace(vm, exception),
              cause: undefined,
              context: undefined,
              members: undefined,
            };
            this.#pending.push({ draft, exception });
            return next(draft);
          }),
        ),
    );
  }

  /** Tells what belongs to one of the exceptions; true when there are none left. */
  tellNext(): Value | undefined {
    const job = this.#pending.pop();
    if (job === undefined) return true;
    const { draft, exception } = job;
    const cause = this.#unseen(exception.cause);
    const context =
      cause !== undefined || exception.suppressContext
        ? undefined
        : this.#unseen(exception.context);
    if (isGroup(exception)) draft.members = [];
    return this.#tellAll([
      ...link(cause, (told) => {
        draft.cause = told;
      }),
      ...link(context, (told) => {
        draft.context = told;
      }),
      ...(isGroup(exception) ? membersOf(exception) : []).flatMap((member) =>
        link(member, (told) => {
          draft.members = [...(draft.members ?? []), told];
        }),
      ),
    ]);
  }

  #unseen(exception: PyException | undefined): PyException | undefined {
    return exception === undefined || this.#seen.has(exception) ? undefined : exception;
  }

  #tellAll(links: readonly Link[]): Value | undefined {
    return collect(
      this.#vm,
      links.map(({ exception }) => exception),
      (_vm, _exception, index) => {
        const one = links[index] as Link;
        return this.tell(one.exception, one.exception.traceback, (draft) => {
          one.attach(draft);
          return true;
        });
      },
      () => null,
    );
  }
}

interface Link {
  readonly exception: PyException;
  readonly attach: (told: Draft) => void;
}

const link = (exception: PyException | undefined, attach: Link["attach"]): readonly Link[] =>
  exception === undefined ? [] : [{ exception, attach }];

/** A text that the program makes, or in angle brackets what has failed. `_safe_string` */
function safely(
  vm: VM,
  failure: string,
  make: Operation,
  next: (text: string) => Value | undefined,
): Value | undefined {
  return guarded(
    vm,
    make,
    (_vm, text) => next(asText(text) ?? ""),
    () => next(`<${failure}>`),
  );
}

// ── notes ───────────────────────────────────────────────────────────────────────────────────────

function withNotes(
  vm: VM,
  exception: PyException,
  next: (lines: readonly string[]) => Value | undefined,
): Value | undefined {
  return guarded(
    vm,
    () =>
      attributeOr(
        vm,
        exception,
        "__notes__",
        (notes) => notes,
        () => null,
      ),
    (_vm, notes) => noteLines(vm, notes, next),
    (_vm, failure) => {
      if (!vm.isException(failure, exceptionType("Exception"))) return PROPAGATE;
      return safely(
        vm,
        "__notes__ repr() failed",
        () => repr(vm, failure),
        (text) => next([`Ignored error getting __notes__: ${text}`]),
      );
    },
  );
}

function noteLines(
  vm: VM,
  notes: Value,
  next: (lines: readonly string[]) => Value | undefined,
): Value | undefined {
  if (notes === null) return next([]);
  if (!(notes instanceof PyList) && !(notes instanceof PyTuple)) {
    return safely(
      vm,
      "__notes__ repr() failed",
      () => repr(vm, notes),
      (text) => next([text]),
    );
  }
  return collect(
    vm,
    notes.items,
    (_vm, note) =>
      safely(
        vm,
        "note str() failed",
        () => str(vm, note),
        (text) => text,
      ),
    (_vm, texts) => next(texts.flatMap((text) => String(text).split("\n"))),
  );
}

// ── places ──────────────────────────────────────────────────────────────────────────────────────

/** The frames that an exception has passed through, the outermost first. */
export function stackOf(traceback: PyTraceback | undefined): readonly StackEntry[] {
  const stack: StackEntry[] = [];
  for (let entry = traceback; entry !== undefined; entry = entry.next) {
    const { code, at } = entry;
    const place = entry.place ?? code.positions.slice(at, at + 4);
    const [line = entry.line, column = 0, endLine = line, endColumn = 0] = place;
    stack.push({ file: code.file, name: code.name, line, column, endLine, endColumn });
  }
  return stack;
}

function syntaxPlace(vm: VM, exception: PyException): SyntaxPlace | undefined {
  if (!vm.isException(exception, exceptionType("SyntaxError"))) return undefined;
  const { fields } = exception;
  const text = (name: string) => asText(fields.get(name) ?? null);
  const number = (name: string) => {
    const value = asInt(fields.get(name) ?? null);
    return value === undefined ? undefined : Number(value);
  };
  const line = (name: string) => number(name)?.toString();
  const place = {
    file: text("filename"),
    line: line("lineno"),
    endLine: line("end_lineno"),
    text: text("text"),
    offset: number("offset"),
    endOffset: number("end_offset"),
    message: text("msg"),
  };
  return { ...place, ...misspelt(place, fields.get("_metadata")) };
}

/** What is different if a keyword is spelled wrong: the exception itself does not say that. */
function misspelt(
  { message, line, text }: SyntaxPlace,
  metadata: Value | undefined,
): Partial<SyntaxPlace> {
  const [after, , source] = metadata instanceof PyTuple ? metadata.items : [];
  if (typeof after !== "number" || typeof source !== "string") return {};
  const failure = new SyntaxFailure(message ?? "", spanOnLine(Number(line ?? 0), 0));
  const typo = withKeywordTypo(readableText(source), failure, after);
  if (typo === failure) return {};
  const point = (unit: number) => codePointIndex(text ?? "", unit) + 1;
  const { col_offset: start, end_col_offset: end } = typo.span;
  return { message: typo.message, offset: point(start), endOffset: point(end) };
}
