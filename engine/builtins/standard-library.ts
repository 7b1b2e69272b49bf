import { builtinsModule } from "./builtins-module.ts";
import { contextvarsModule } from "./contextvars-module.ts";
import futureText from "./library/__future__.py?raw";
import collectionsCoreText from "./library/_collections.py?raw";
import abcClassesText from "./library/_collections_abc.py?raw";
import functoolsCoreText from "./library/_functools.py?raw";
import genericsText from "./library/_generics.py?raw";
import abcText from "./library/abc.py?raw";
import bisectText from "./library/bisect.py?raw";
import collectionsText from "./library/collections.py?raw";
import collectionsAbcText from "./library/collections_abc.py?raw";
import contextlibText from "./library/contextlib.py?raw";
import contextvarsText from "./library/contextvars.py?raw";
import copyText from "./library/copy.py?raw";
import dataclassesText from "./library/dataclasses.py?raw";
import enumText from "./library/enum.py?raw";
import functoolsText from "./library/functools.py?raw";
import gcText from "./library/gc.py?raw";
import heapqText from "./library/heapq.py?raw";
import inspectText from "./library/inspect.py?raw";
import ioText from "./library/io.py?raw";
import itertoolsText from "./library/itertools.py?raw";
import jsonText from "./library/json.py?raw";
import keywordText from "./library/keyword.py?raw";
import operatorText from "./library/operator.py?raw";
import osText from "./library/os.py?raw";
import posixpathText from "./library/posixpath.py?raw";
import randomText from "./library/random.py?raw";
import stringText from "./library/string.py?raw";
import textwrapText from "./library/textwrap.py?raw";
import timeText from "./library/time.py?raw";
import tracebackText from "./library/traceback.py?raw";
import typesText from "./library/types.py?raw";
import typingText from "./library/typing.py?raw";
import { hidden, native, plain } from "./library-entry.ts";
import { mathModule } from "./math-module.ts";
import type { ModuleSource } from "./modules.ts";
import { randomModule } from "./random-module.ts";
import { sysModule } from "./sys-module.ts";
import { timeModule } from "./time-module.ts";
import { tracebackModule } from "./traceback/traceback-module.ts";
import { typesModule } from "./types-module.ts";

/** The modules that are not asyncio's. */
export const STANDARD_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_collections", hidden("_collections.py", collectionsCoreText)],
  ["_collections_abc", plain("_collections_abc.py", abcClassesText)],
  ["_contextvars", native(contextvarsModule)],
  ["_functools", hidden("_functools.py", functoolsCoreText)],
  ["_random", native(randomModule)],
  ["abc", hidden("abc.py", abcText)],
  ["builtins", native(builtinsModule)],
  ["bisect", hidden("bisect.py", bisectText)],
  ["collections", plain("collections/__init__.py", collectionsText)],
  ["collections.abc", plain("collections/abc.py", collectionsAbcText)],
  ["contextlib", plain("contextlib.py", contextlibText)],
  ["enum", plain("enum.py", enumText)],
  ["functools", plain("functools.py", functoolsText)],
  ["heapq", hidden("heapq.py", heapqText)],
  ["itertools", hidden("itertools.py", itertoolsText)],
  ["keyword", plain("keyword.py", keywordText)],
  ["math", native(mathModule)],
  ["operator", hidden("operator.py", operatorText)],
  ["random", plain("random.py", randomText)],
  ["sys", native(sysModule)],
  ["_time", native(timeModule)],
  ["time", hidden("time.py", timeText)],
  ["_types", native(typesModule)],
  ["_traceback", native(tracebackModule)],
  ["traceback", plain("traceback.py", tracebackText)],
  ["types", hidden("types.py", typesText)],
  ["dataclasses", plain("dataclasses.py", dataclassesText)],
  ["copy", plain("copy.py", copyText)],
  ["string", plain("string/__init__.py", stringText)],
  ["contextvars", hidden("contextvars.py", contextvarsText)],
  ["typing", plain("typing.py", typingText)],
  ["_generics", hidden("_generics.py", genericsText)],
  ["io", hidden("io.py", ioText)],
  ["os", plain("os.py", osText)],
  ["posixpath", plain("posixpath.py", posixpathText)],
  ["__future__", plain("__future__.py", futureText)],
  ["gc", hidden("gc.py", gcText)],
  ["inspect", plain("inspect.py", inspectText)],
  ["textwrap", plain("textwrap.py", textwrapText)],
  ["os.path", plain("posixpath.py", posixpathText)],
  ["json", plain("json/__init__.py", jsonText)],
];
