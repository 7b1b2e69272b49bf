import { PyTuple } from "../../objects/containers.ts";
import { exceptionType, PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { PyFunction } from "../../vm/function.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method, PyNative } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { chain, collect } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { repr, str } from "../../vm/text.ts";
import { plainStr, reduced, refuseKeywords } from "./base-exception.ts";
import { fields } from "./fields.ts";

/** Objects/exceptions.c, OSError */

const osErrorType = exceptionType("OSError");
const blockingType = exceptionType("BlockingIOError");

/** The class for an error number, as Linux counts them. */
const BY_NUMBER = new Map<number, string>(
  Object.entries({
    BlockingIOError: [11, 114, 115],
    BrokenPipeError: [32, 108],
    ChildProcessError: [10],
    ConnectionAbortedError: [103],
    ConnectionRefusedError: [111],
    ConnectionResetError: [104],
    FileExistsError: [17],
    FileNotFoundError: [2],
    IsADirectoryError: [21],
    NotADirectoryError: [20],
    InterruptedError: [4],
    PermissionError: [1, 13],
    ProcessLookupError: [3],
    TimeoutError: [110],
  }).flatMap(([name, numbers]) => numbers.map((number) => [number, name] as const)),
);

/** How many arguments mean number, text and file names. */
const isParsed = (args: readonly Value[]): boolean => args.length >= 2 && args.length <= 5;

osErrorType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newError));

function newError(_vm: VM, cls: PyType, args: readonly Value[], keywords: Keywords): PyException {
  const made = new PyException(classFor(cls, args), args);
  if (initialisesItself(cls)) return made;
  refuseKeywords(made, keywords);
  return taken(made, args);
}

/** A class of the program's whose `__init__` decides on the arguments. `oserror_use_init` */
const initialisesItself = (cls: PyType): boolean =>
  cls.lookup("__init__") instanceof PyFunction && cls.lookup("__new__") instanceof PyNative;

/** The OSError of a number, of the class that stands for it. */
export const osError = (vm: VM, errno: number, strerror: string): PyException =>
  newError(vm, osErrorType, [errno, strerror], new Map());

function classFor(cls: PyType, args: readonly Value[]): PyType {
  if (cls !== osErrorType || !isParsed(args)) return cls;
  const name = BY_NUMBER.get(Number(asInt(args[0] ?? null) ?? -1));
  return name === undefined ? cls : exceptionType(name);
}

method(
  osErrorType,
  "__init__",
  "self, *args, **keywords",
  (_vm, self: PyException, args: Value[], keywords: Keywords) => {
    if (!initialisesItself(self.cls)) return null;
    refuseKeywords(self, keywords);
    taken(self, args);
    return null;
  },
);

/** `oserror_init`: file names are no arguments once they are attributes. */
function taken(self: PyException, args: readonly Value[]): PyException {
  self.initialise(args);
  if (!isParsed(args)) return self;
  const { fields: own } = self;
  const [, , filename = null] = args;
  const written = asInt(filename);
  if (self.cls.isSubclassOf(blockingType) && written !== undefined) {
    own.delete("filename");
    own.set("characters_written", written);
  } else if (filename === null) own.delete("filename");
  else self.replaceArgs(new PyTuple(args.slice(0, 2)));
  return self;
}

/** File names are no arguments, and go along none the less. `OSError_reduce` */
method(osErrorType, "__reduce__", "self, /", (vm, self: PyException) => {
  const plain = reduced(vm, self);
  const [filename, second] = ["filename", "filename2"].map((name) => self.fields.get(name));
  if (filename === undefined || self.args.items.length !== 2) return plain;
  const names = second === undefined ? [filename] : [filename, null, second];
  const args = new PyTuple([...self.args.items, ...names]);
  return new PyTuple(plain.items.with(1, args));
});

fields("OSError", ["errno", "strerror", "filename", "filename2"]);

attribute(
  osErrorType,
  "characters_written",
  (_vm, self: PyException) => {
    const written = self.fields.get("characters_written");
    if (written !== undefined) return written;
    throw new Raise("AttributeError", "characters_written");
  },
  (_vm, self: PyException, value) => {
    if (value === undefined) self.fields.delete("characters_written");
    else self.fields.set("characters_written", value);
  },
);

method(osErrorType, "__str__", "self, /", (vm, self: PyException) => {
  const { fields: own } = self;
  const filename = own.get("filename");
  if (filename === undefined && !(own.has("errno") && own.has("strerror")))
    return plainStr(vm, self);
  return chain(
    vm,
    () => numbered(vm, own.get("errno") ?? null, own.get("strerror") ?? null),
    (_vm, text) =>
      filename === undefined
        ? text
        : collect(
            vm,
            [filename, own.get("filename2")].filter((name) => name !== undefined),
            (_again, name) => repr(vm, name),
            (_again, names) => `${text}: ${names.join(" -> ")}`,
          ),
  );
});

const numbered = (vm: VM, errno: Value, strerror: Value): Value | undefined =>
  collect(
    vm,
    [errno, strerror],
    (_vm, part) => str(vm, part),
    (_vm, [number, text]) => `[Errno ${number}] ${text}`,
  );
