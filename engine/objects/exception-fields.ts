import { PyTuple } from "./containers.ts";
import type { Value } from "./object.ts";
import type { PyType } from "./type.ts";

type Fields = Readonly<Record<string, Value | undefined>>;

/** The attributes of their own that the classes in Objects/exceptions.c take from the arguments. */
const FIELDS: Readonly<Record<string, (args: readonly Value[]) => Fields>> = {
  StopIteration: ([value]) => ({ value }),
  SystemExit: (args) => ({ code: args.length > 1 ? new PyTuple(args) : args[0] }),
  ImportError: (args) => ({ msg: args.length === 1 ? args[0] : undefined }),
  AttributeError: () => ({}),
  NameError: () => ({}),
  OSError: (args) => (args.length < 2 || args.length > 5 ? {} : osFields(args)),
  SyntaxError: ([msg]) => ({ msg }),
  UnicodeDecodeError: unicodeFields,
  UnicodeEncodeError: unicodeFields,
  UnicodeTranslateError: ([object, start, end, reason]) => ({ object, start, end, reason }),
  BaseExceptionGroup: () => ({}),
};

/** The classes whose instances have room for attributes of their own. */
export const HAVE_FIELDS: ReadonlySet<string> = new Set(Object.keys(FIELDS));

function osFields([errno, strerror, filename, , filename2]: readonly Value[]): Fields {
  return { errno, strerror, filename, filename2 };
}

function unicodeFields([encoding, object, start, end, reason]: readonly Value[]): Fields {
  return { encoding, object, start, end, reason };
}

/** The attributes that an exception of the class has when it is made with these arguments. */
export function initialFields(cls: PyType, args: readonly Value[]): Map<string, Value> {
  const owner = cls.mro.find(({ builtin, name }) => builtin && HAVE_FIELDS.has(name));
  const fields = owner === undefined ? {} : (FIELDS[owner.name]?.(args) ?? {});
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return new Map(given as [string, Value][]);
}
