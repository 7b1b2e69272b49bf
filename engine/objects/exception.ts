import type { CodeObject } from "../python/bytecode.ts";
import { PyTuple } from "./containers.ts";
import { HAVE_FIELDS, initialFields } from "./exception-fields.ts";
import { PyInstance, PyObject, type Value } from "./object.ts";
import type { PyType } from "./type.ts";
import { builtinType, classOf, objectType, tracebackType } from "./types.ts";

/** One line of a traceback: where a frame stood when the exception passed through it. */
export class PyTraceback extends PyObject {
  readonly code: CodeObject;
  /** Place of the instruction, in words. */
  readonly at: number;
  /** The frame object, for programs that look at it. */
  readonly frame: PyObject | undefined;
  next: PyTraceback | undefined;
  /** Line, column, end line and end column, when they are not those of the instruction. */
  place: readonly [number, number, number, number] | undefined = undefined;
  /** The line, when it is not that of the instruction. */
  readonly givenLine: number | undefined;

  constructor(
    code: CodeObject,
    at: number,
    frame: PyObject | undefined,
    next: PyTraceback | undefined,
    givenLine?: number,
  ) {
    super();
    this.givenLine = givenLine;
    this.code = code;
    this.at = at;
    this.frame = frame;
    this.next = next;
  }

  get line(): number {
    const { code, at, place } = this;
    return this.givenLine ?? place?.[0] ?? code.positions[at] ?? code.firstLine;
  }
}
classOf(PyTraceback, tracebackType);

export class PyException extends PyInstance {
  #args: PyTuple;
  traceback: PyTraceback | undefined = undefined;
  cause: PyException | undefined = undefined;
  context: PyException | undefined = undefined;
  suppressContext = false;
  /** What it keeps alive beside its traceback: arguments of a native that is a function of Python's in CPython. */
  keeps: Value = null;
  #fields: Map<string, Value> | undefined;

  constructor(cls: PyType, args: readonly Value[] = []) {
    super(cls);
    this.#args = new PyTuple(args);
  }

  get args(): PyTuple {
    return this.#args;
  }

  /** What the classes with attributes of their own keep there: `errno`, `name`, `value`, … */
  get fields(): Map<string, Value> {
    this.#fields ??= initialFields(this.cls, this.#args.items);
    return this.#fields;
  }

  /** `__init__`: the attributes are those that the arguments give. */
  initialise(args: readonly Value[]): void {
    this.#args = new PyTuple(args);
    this.#fields = undefined;
  }

  /** Sets the arguments only. */
  replaceArgs(args: PyTuple): void {
    this.#fields = this.fields;
    this.#args = args;
  }
}

/** Carries an exception object from a native through the host to the machine. Not an `Error`. */
export class Raised {
  readonly exception: PyException;

  constructor(exception: PyException) {
    this.exception = exception;
  }
}

export const baseExceptionType = builtinType("BaseException", [objectType], { hasDict: true });

/** Every builtin exception by name. */
export const exceptionTypes = new Map<string, PyType>([["BaseException", baseExceptionType]]);

function exceptions(base: PyType, names: string): void {
  for (const name of names.split(" ")) {
    const solid = HAVE_FIELDS.has(name);
    exceptionTypes.set(name, builtinType(name, [base], { shape: false, solid }));
  }
}

export function exceptionType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (type === undefined) throw new RangeError(`no builtin exception is called ${name}`);
  return type;
}

// The tree of https://docs.python.org/3.14/library/exceptions.html#exception-hierarchy
exceptions(
  baseExceptionType,
  "BaseExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception",
);
exceptions(
  exceptionType("Exception"),
  "ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning",
);
exceptions(exceptionType("ArithmeticError"), "FloatingPointError OverflowError ZeroDivisionError");
exceptions(exceptionType("ImportError"), "ModuleNotFoundError");
exceptions(exceptionType("LookupError"), "IndexError KeyError");
exceptions(exceptionType("NameError"), "UnboundLocalError");
exceptions(
  exceptionType("OSError"),
  "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError",
);
exceptions(
  exceptionType("ConnectionError"),
  "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
);
exceptions(
  exceptionType("RuntimeError"),
  "NotImplementedError PythonFinalizationError RecursionError",
);
exceptions(exceptionType("SyntaxError"), "IndentationError");
exceptions(exceptionType("IndentationError"), "TabError");
exceptions(exceptionType("ValueError"), "UnicodeError");
exceptions(
  exceptionType("UnicodeError"),
  "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
);
exceptions(
  exceptionType("Warning"),
  "BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning",
);
export const baseExceptionGroupType = exceptionType("BaseExceptionGroup");
export const exceptionGroupType = builtinType(
  "ExceptionGroup",
  [baseExceptionGroupType, exceptionType("Exception")],
  { shape: false },
);
exceptionTypes.set("ExceptionGroup", exceptionGroupType);
