/** The library of the engine in a page: its core comes with the engine, each other shelf when a program wants it. */
import { ASYNCIO } from "../../engine/asyncio/library.ts";
import type { ModuleSource } from "../../engine/builtins/modules.ts";
import { Shelves } from "../../engine/builtins/shelves.ts";
import { CORE_LIBRARY } from "../../engine/builtins/standard-library/core.ts";

type Sources = readonly (readonly [string, ModuleSource])[];

export interface Shelf {
  readonly names: readonly string[];
  readonly fetch: () => Promise<Sources>;
}

const shelf = (names: string, fetch: Shelf["fetch"]): Shelf => ({ names: names.split(" "), fetch });

/** Of the library apart from its core; each is a file of its own for the browser. */
export const SHELVES: readonly Shelf[] = [
  shelf("dataclasses enum keyword typing _display _generics", () =>
    import("../../engine/builtins/standard-library/classes.ts").then((m) => m.CLASSES_LIBRARY),
  ),
  shelf("_time time", () =>
    import("../../engine/builtins/standard-library/clock.ts").then((m) => m.CLOCK_LIBRARY),
  ),
  shelf("abc _collections_abc collections collections.abc bisect copy copyreg weakref", () =>
    import("../../engine/builtins/standard-library/collections.ts").then(
      (m) => m.COLLECTIONS_LIBRARY,
    ),
  ),
  shelf(
    "_binary base64 binascii secrets struct uuid zlib csv colorsys _array array urllib urllib.parse pickle configparser",
    () => import("../../engine/builtins/standard-library/data.ts").then((m) => m.DATA_LIBRARY),
  ),
  shelf("datetime _strptime calendar zoneinfo", () =>
    import("../../engine/builtins/standard-library/dates.ts").then((m) => m.DATES_LIBRARY),
  ),
  shelf("decimal", () =>
    import("../../engine/builtins/standard-library/decimal.ts").then((m) => m.DECIMAL_LIBRARY),
  ),
  shelf("functools itertools operator contextlib", () =>
    import("../../engine/builtins/standard-library/functional.ts").then(
      (m) => m.FUNCTIONAL_LIBRARY,
    ),
  ),
  shelf("_hashes hashlib hmac", () =>
    import("../../engine/builtins/standard-library/hashes.ts").then((m) => m.HASHES_LIBRARY),
  ),
  shelf("logging logging.config logging.handlers", () =>
    import("../../engine/builtins/standard-library/logging.ts").then((m) => m.LOGGING_LIBRARY),
  ),
  shelf("math _random random cmath", () =>
    import("../../engine/builtins/standard-library/mathematics.ts").then(
      (m) => m.MATHEMATICS_LIBRARY,
    ),
  ),
  shelf("numbers fractions statistics", () =>
    import("../../engine/builtins/standard-library/numbers.ts").then((m) => m.NUMBERS_LIBRARY),
  ),
  shelf("_regex _sre re", () =>
    import("../../engine/builtins/standard-library/regex.ts").then((m) => m.REGEX_LIBRARY),
  ),
  shelf("warnings linecache _traceback traceback", () =>
    import("../../engine/builtins/standard-library/reports.ts").then((m) => m.REPORTS_LIBRARY),
  ),
  shelf("_files _os_files os os.path posixpath _os_descriptors", () =>
    import("../../engine/builtins/standard-library/system.ts").then((m) => m.SYSTEM_LIBRARY),
  ),
  shelf(
    "_string string string.templatelib _templates textwrap json json.decoder json.encoder _io_bases _io_bytes _io_text io codecs",
    () => import("../../engine/builtins/standard-library/texts.ts").then((m) => m.TEXTS_LIBRARY),
  ),
  shelf(
    "atexit pprint getpass graphlib platform sched timeit argparse difflib shlex importlib locale",
    () => import("../../engine/builtins/standard-library/tools.ts").then((m) => m.TOOLS_LIBRARY),
  ),
  shelf("fnmatch pathlib ntpath shutil glob tempfile stat", () =>
    import("../../engine/builtins/standard-library/files.ts").then((m) => m.FILES_LIBRARY),
  ),
  shelf("unicodedata http getopt", () =>
    import("../../engine/builtins/standard-library/formats.ts").then((m) => m.FORMATS_LIBRARY),
  ),
  shelf("_signature _source_block annotationlib inspect _ast ast", () =>
    import("../../engine/builtins/standard-library/inspection.ts").then(
      (m) => m.INSPECTION_LIBRARY,
    ),
  ),
  shelf(
    "unittest unittest.case unittest.assertions unittest.result unittest.suite unittest.loader unittest.runner unittest.main unittest.async_case unittest.mock",
    () =>
      import("../../engine/builtins/standard-library/testing.ts").then((m) => m.TESTING_LIBRARY),
  ),
  shelf("cmd gettext tomllib", () =>
    import("../../engine/builtins/standard-library/commands.ts").then((m) => m.COMMANDS_LIBRARY),
  ),
  shelf("doctest doctest._parts doctest._checks", () =>
    import("../../engine/builtins/standard-library/examples.ts").then((m) => m.EXAMPLES_LIBRARY),
  ),
  shelf("mimetypes", () =>
    import("../../engine/builtins/standard-library/internet.ts").then((m) => m.INTERNET_LIBRARY),
  ),
  shelf("html html.entities html.parser _markupbase", () =>
    import("../../engine/builtins/standard-library/markup.ts").then((m) => m.MARKUP_LIBRARY),
  ),
  shelf("signal", () => import("../../engine/builtins/signals/library.ts").then((m) => m.SIGNALS)),
  shelf("_socket _unix_names errno select selectors socket", () =>
    import("../../engine/builtins/sockets/library.ts").then((m) => m.SOCKETS),
  ),
  shelf(
    "concurrent concurrent.futures concurrent.futures._base concurrent.futures.process concurrent.futures.thread queue threading",
    () => import("../../engine/builtins/threads/library.ts").then((m) => m.THREADS),
  ),
];

/** Here from the start: `import asyncio` needs no more. */
const CORE: Sources = [...ASYNCIO, ...CORE_LIBRARY];

const shelfOf = new Map(SHELVES.flatMap((each) => each.names.map((name) => [name, each] as const)));

export const coreLibrary = (): Shelves => {
  const library = new Shelves([...CORE.map(([name]) => name), ...shelfOf.keys()]);
  library.fill(CORE);
  return library;
};

/** Puts the shelf with a module into the library. */
export async function fetchInto(library: Shelves, module: string): Promise<void> {
  const found = shelfOf.get(module);
  if (found !== undefined) library.fill(await found.fetch());
}
