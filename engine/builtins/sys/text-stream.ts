import { PyList } from "../../objects/containers.ts";
import { PyInstance, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { builtinType, objectType, typeName } from "../../objects/types.ts";
import type { Stream } from "../../trace/events.ts";
import { eachOf } from "../../vm/each.ts";
import { iteratorTypes, NativeIterator } from "../../vm/iteration.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method } from "../../vm/native.ts";
import { asText } from "../text-arguments.ts";

/** What `sys.stdin`, `sys.stdout` and `sys.stderr` are. Modules/_io/textio.c, as far as they need it */
export class PyStream extends PyInstance {
  readonly stream: Stream | "stdin";

  constructor(stream: Stream | "stdin") {
    super(streamType);
    this.stream = stream;
  }
}

const streamType = builtinType("TextIOWrapper", [objectType], { module: "_io", hasDict: true });

function write(vm: VM, self: PyStream, text: Value): number {
  const written = asText(text);
  if (written === undefined) {
    const what = `write() argument must be str, not ${typeName(text)}`;
    throw new Raise("TypeError", what);
  }
  if (self.stream === "stdin") throw new Raise("OSError", "not writable");
  vm.world.write(self.stream, written);
  return Array.from(written).length;
}

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

/** There is never anything to be read. */
method(streamType, "read", "self, size=?, /", () => "");
method(streamType, "readline", "self, size=?, /", () => "");
method(streamType, "readlines", "self, hint=?, /", () => new PyList([]));
method(
  streamType,
  "__iter__",
  "self, /",
  () => new NativeIterator(iteratorTypes.list, () => undefined),
);

attribute(streamType, "encoding", () => "utf-8");
attribute(streamType, "errors", (_vm, self: PyStream) =>
  self.stream === "stderr" ? "backslashreplace" : "strict",
);
attribute(streamType, "closed", () => false);
attribute(streamType, "name", (_vm, self: PyStream) => `<${self.stream}>`);
attribute(streamType, "mode", (_vm, self: PyStream) => (self.stream === "stdin" ? "r" : "w"));

method(streamType, "__repr__", "self, /", (_vm, self: PyStream) => {
  const mode = self.stream === "stdin" ? "r" : "w";
  return `<_io.TextIOWrapper name='<${self.stream}>' mode='${mode}' encoding='utf-8'>`;
});
