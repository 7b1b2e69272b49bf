import type { Entry, PassKind } from "../../engine/trace/events.ts";
import type { ObjectId } from "../../engine/trace/ids.ts";
import type {
  CodeInfo,
  FileKind,
  ObjectInfo,
  OutputChunk,
  SourceFile,
  Trace,
} from "../../engine/trace/trace.ts";
import { NONE, objectValue } from "../../engine/trace/values.ts";
import { type PlainEvent, traceOf } from "./trace-builder.ts";

const NO_CODE: CodeInfo = {
  name: "",
  qualname: "",
  file: -1,
  firstLine: 0,
  layer: "program",
  kind: "function",
  landmarks: [],
};
const NO_OBJECT: ObjectInfo = { type: "", role: "other", text: "" };

/** Writes a trace by hand, event after event, and keeps the tables that the events refer to. */
export class Recording {
  readonly #events: PlainEvent[] = [];
  readonly #files: SourceFile[] = [];
  readonly #codes: CodeInfo[] = [NO_CODE];
  readonly #texts: string[] = [""];
  readonly #numbers: number[] = [0];
  readonly #objects: ObjectInfo[] = [NO_OBJECT];
  readonly #outputs: OutputChunk[] = [];
  #frames = 0;
  #futures = 0;
  #handles = 0;

  add(...events: readonly PlainEvent[]): void {
    this.#events.push(...events);
  }

  file(name: string, kind: FileKind, text: string): number {
    return this.#files.push({ name, kind, text }) - 1;
  }

  code(name: string, file: number, rest: Partial<CodeInfo> = {}): number {
    return this.#codes.push({ ...NO_CODE, name, qualname: name, file, ...rest }) - 1;
  }

  text(text: string): number {
    const known = this.#texts.indexOf(text);
    return known >= 0 ? known : this.#texts.push(text) - 1;
  }

  number(value: number): number {
    return this.#numbers.push(value) - 1;
  }

  object(info: Partial<ObjectInfo>): number {
    return this.#objects.push({ ...NO_OBJECT, ...info }) - 1;
  }

  value(object: number): number {
    return objectValue(object as ObjectId);
  }

  // ── frames and stops ──────────────────────────────────────────────────────────────────────────

  push(code: number, subject = 0, entry: Entry = "call"): number {
    this.#frames += 1;
    this.add({ type: "frame.pushed", frame: this.#frames, code, subject, entry });
    return this.#frames;
  }

  pop(frame: number): void {
    this.add({ type: "frame.popped", frame });
  }

  line(frame: number, line: number): void {
    this.add({ type: "line.reached", frame, line });
  }

  pass(how: PassKind, from: number, to: number, value: number = NONE): void {
    this.add({ type: "value.passed", how, from, to, value });
  }

  store(frame: number, name: string, value: number): void {
    this.add({ type: "local.stored", frame, name: this.text(name), value });
  }

  // ── things ────────────────────────────────────────────────────────────────────────────────────

  /** A future that nobody runs. */
  future(text = "<Future pending>"): { future: number; object: number } {
    this.#futures += 1;
    const future = this.#futures;
    const object = this.object({ type: "Future", role: "future", text, future: future as never });
    this.add({ type: "future.made", future, object });
    return { future, object };
  }

  task(coroutine: number, name = `Task-${this.#futures + 1}`): { task: number; object: number } {
    this.#futures += 1;
    const task = this.#futures;
    const text = `<Task pending name='${name}'>`;
    const object = this.object({ type: "Task", role: "task", text, future: task as never });
    this.add(
      { type: "future.made", future: task, object },
      { type: "task.made", task, coroutine, name: this.text(name) },
    );
    return { task, object };
  }

  /** A handle at the end of the ready queue. */
  queue(label: string, future = 0): number {
    this.#handles += 1;
    const handle = this.#handles;
    this.add(
      { type: "handle.made", handle, label: this.text(label), future, when: 0 },
      { type: "handle.queued", handle },
    );
    return handle;
  }

  print(text: string, frame: number, task = 0, stream: OutputChunk["stream"] = "stdout"): void {
    const chunk =
      this.#outputs.push({ stream, text, frame: frame as never, task: task as never }) - 1;
    this.add({ type: "output.written", chunk });
  }

  trace(): Trace {
    return traceOf(this.#events, {
      files: this.#files,
      codes: this.#codes,
      texts: this.#texts,
      numbers: this.#numbers,
      objects: this.#objects,
      outputs: this.#outputs,
    });
  }
}
