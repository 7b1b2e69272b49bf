import { PyList } from "../../objects/containers.ts";
import { encodeText } from "../../objects/encode.ts";
import { PyInstance, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { builtinType, objectType, typeName } from "../../objects/types.ts";
import type { Stream } from "../../trace/events.ts";
import { eachOf } from "../../vm/each.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { asText } from "../text-arguments.ts";

/** What `sys.stdin`, `sys.stdout` and `sys.stderr` are. Modules/_io/textio.c, as far as they need it */
export class PyStream extends PyInstance {
  readonly stream: Stream | "stdin";
  closed = false;
  #unread: string;

  /** With what there is to be read, if it is standard input. */
  constructor(stream: Stream | "stdin", unread = "") {
    super(streamType);
    this.stream = stream;
    this.#unread = unread;
  }

  /** So many characters, or all that are left. */
  read(size: number): string {
    this.checkOpen();
    const text = size < 0 ? this.#unread : Array.from(this.#unread).slice(0, size).join("");
    this.#unread = this.#unread.slice(text.length);
    return text;
  }

  /** The next line with its end; "" when nothing is left. */
  readLine(): string {
    this.checkOpen();
    const line = /^[^\n]*\n?/.exec(this.#unread)?.[0] ?? "";
    this.#unread = this.#unread.slice(line.length);
    return line;
  }

  /** Where what is written goes. */
  writable(): Stream {
    this.checkOpen();
    if (this.stream === "stdin") throw new Raise("OSError", "not writable");
    return this.stream;
  }

  checkOpen(): void {
    if (this.closed) throw new Raise("ValueError", "I/O operation on closed file.");
  }
}

/** Is this a stream as it was made, whose `write` is no function of the program's? */
export const isPlainStream = (value: Value | undefined): value is PyStream =>
  value instanceof PyStream && value.dict?.has("write") !== true;

const streamType = builtinType("TextIOWrapper", [objectType], { module: "_io", hasDict: true });

function write(vm: VM, self: PyStream, text: Value): number {
  const given = asText(text);
  if (given === undefined) {
    const what = `write() argument must be str, not ${typeName(text)}`;
    throw new Raise("TypeError", what);
  }
  vm.world.write(self.writable(), written(self.stream, given));
  return Array.from(given).length;
}

/** Are there halves of surrogate pairs, which UTF-8 has no bytes for? */
export const hasSurrogates = (text: string): boolean => /\p{Surrogate}/u.test(text);

/** A text as the stream encodes it: standard output refuses what it cannot, standard error escapes it. */
export function written(stream: PyStream["stream"], text: string): string {
  if (!hasSurrogates(text)) return text;
  if (stream === "stderr") return text.replace(/\p{Surrogate}/gu, escaped);
  encodeText(text, "utf-8", "strict");
  return text;
}

const escaped = (surrogate: string): string => `\\u${surrogate.charCodeAt(0).toString(16)}`;

method(streamType, "write", "self, text, /", (vm, self: PyStream, text: Value) =>
  write(vm, self, text),
);
method(streamType, "writelines", "self, lines, /", (vm, self: PyStream, lines: Value) =>
  eachOf(vm, lines, (line) => {
    write(vm, self, line);
    return null;
  }),
);
method(streamType, "flush", "self, /", () => null);
method(streamType, "isatty", "self, /", () => false);
method(streamType, "fileno", "self, /", (_vm, self: PyStream) =>
  ["stdin", "stdout", "stderr"].indexOf(self.stream),
);
method(streamType, "readable", "self, /", (_vm, self: PyStream) => self.stream === "stdin");
method(streamType, "writable", "self, /", (_vm, self: PyStream) => self.stream !== "stdin");
method(streamType, "seekable", "self, /", () => false);

method(streamType, "read", "self, size=?, /", (_vm, self: PyStream, size: Value = null) =>
  self.read(Number(asInt(size) ?? -1)),
);
method(streamType, "readline", "self, size=?, /", (_vm, self: PyStream) => self.readLine());
method(streamType, "readlines", "self, hint=?, /", (_vm, self: PyStream) => {
  const lines: Value[] = [];
  for (let line = self.readLine(); line !== ""; line = self.readLine()) lines.push(line);
  return new PyList(lines);
});
method(streamType, "__iter__", "self, /", (_vm, self: PyStream) => self);
method(streamType, "__next__", "self, /", (_vm, self: PyStream) => {
  const line = self.readLine();
  if (line === "") throw new Raise("StopIteration", "");
  return line;
});
method(streamType, "__enter__", "self, /", (_vm, self: PyStream) => self);
method(streamType, "__exit__", "self, *args", () => null);
method(streamType, "close", "self, /", (_vm, self: PyStream) => {
  self.closed = true;
  return null;
});

attribute(streamType, "encoding", () => "utf-8");
attribute(streamType, "errors", (_vm, self: PyStream) =>
  self.stream === "stderr" ? "backslashreplace" : "strict",
);
attribute(streamType, "closed", (_vm, self: PyStream) => self.closed);
attribute(streamType, "name", (_vm, self: PyStream) => `<${self.stream}>`);
attribute(streamType, "mode", (_vm, self: PyStream) => (self.stream === "stdin" ? "r" : "w"));

method(streamType, "__repr__", "self, /", (_vm, self: PyStream) => {
  const mode = self.stream === "stdin" ? "r" : "w";
  return `<_io.TextIOWrapper name='<${self.stream}>' mode='${mode}' encoding='utf-8'>`;
});
