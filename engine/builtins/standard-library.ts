import { builtinsModule } from "./builtins-module.ts";
import { contextvarsModule } from "./contextvars-module.ts";
import { gcModule } from "./gc-module.ts";
import { hashesModule } from "./hashes-module.ts";
import futureText from "./library/__future__.py?raw";
import collectionsCoreText from "./library/_collections.py?raw";
import abcClassesText from "./library/_collections_abc.py?raw";
import functoolsCoreText from "./library/_functools.py?raw";
import genericsText from "./library/_generics.py?raw";
import sreText from "./library/_sre.py?raw";
import formatterText from "./library/_string.py?raw";
import strptimeText from "./library/_strptime.py?raw";
import abcText from "./library/abc.py?raw";
import bisectText from "./library/bisect.py?raw";
import collectionsText from "./library/collections.py?raw";
import collectionsAbcText from "./library/collections_abc.py?raw";
import contextlibText from "./library/contextlib.py?raw";
import contextvarsText from "./library/contextvars.py?raw";
import copyText from "./library/copy.py?raw";
import dataclassesText from "./library/dataclasses.py?raw";
import datetimeText from "./library/datetime.py?raw";
import decimalText from "./library/decimal.py?raw";
import enumText from "./library/enum.py?raw";
import fractionsText from "./library/fractions.py?raw";
import functoolsText from "./library/functools.py?raw";
import hashlibText from "./library/hashlib.py?raw";
import heapqText from "./library/heapq.py?raw";
import hmacText from "./library/hmac.py?raw";
import ioText from "./library/io.py?raw";
import itertoolsText from "./library/itertools.py?raw";
import jsonText from "./library/json.py?raw";
import keywordText from "./library/keyword.py?raw";
import linecacheText from "./library/linecache.py?raw";
import loggingText from "./library/logging.py?raw";
import loggingConfigText from "./library/logging_config.py?raw";
import loggingHandlersText from "./library/logging_handlers.py?raw";
import numbersText from "./library/numbers.py?raw";
import operatorText from "./library/operator.py?raw";
import osText from "./library/os.py?raw";
import posixpathText from "./library/posixpath.py?raw";
import randomText from "./library/random.py?raw";
import reText from "./library/re.py?raw";
import reprlibText from "./library/reprlib.py?raw";
import statisticsText from "./library/statistics.py?raw";
import stringText from "./library/string.py?raw";
import textwrapText from "./library/textwrap.py?raw";
import timeText from "./library/time.py?raw";
import tracebackText from "./library/traceback.py?raw";
import typesText from "./library/types.py?raw";
import typingText from "./library/typing.py?raw";
import warningsText from "./library/warnings.py?raw";
import weakrefText from "./library/weakref.py?raw";
import { hidden, native, plain } from "./library-entry.ts";
import { mathModule } from "./math-module.ts";
import type { ModuleSource } from "./modules.ts";
import { randomModule } from "./random-module.ts";
import { regexModule } from "./regex-module.ts";
import { staticModule } from "./static-module.ts";
import { sysModule } from "./sys-module.ts";
import { timeModule } from "./time-module.ts";
import { tracebackModule } from "./traceback/traceback-module.ts";
import { typesModule } from "./types-module.ts";
import { weakReferenceModule } from "./weak-references.ts";

/** The modules that are not asyncio's. */
export const STANDARD_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_collections", hidden("_collections.py", collectionsCoreText)],
  ["_collections_abc", plain("_collections_abc.py", abcClassesText)],
  ["_contextvars", native(contextvarsModule)],
  ["_functools", hidden("_functools.py", functoolsCoreText)],
  ["_random", native(randomModule)],
  ["_static", native(staticModule)],
  ["_strptime", plain("_strptime.py", strptimeText)],
  ["abc", hidden("abc.py", abcText)],
  ["builtins", native(builtinsModule)],
  ["bisect", hidden("bisect.py", bisectText)],
  ["collections", plain("collections/__init__.py", collectionsText)],
  ["collections.abc", plain("collections/abc.py", collectionsAbcText)],
  ["contextlib", plain("contextlib.py", contextlibText)],
  ["datetime", hidden("datetime.py", datetimeText)],
  ["decimal", hidden("decimal.py", decimalText)],
  ["enum", plain("enum.py", enumText)],
  ["fractions", plain("fractions.py", fractionsText)],
  ["functools", plain("functools.py", functoolsText)],
  ["_hashes", native(hashesModule)],
  ["hashlib", hidden("hashlib.py", hashlibText)],
  ["heapq", hidden("heapq.py", heapqText)],
  ["hmac", plain("hmac.py", hmacText)],
  ["itertools", hidden("itertools.py", itertoolsText)],
  ["keyword", plain("keyword.py", keywordText)],
  ["linecache", plain("linecache.py", linecacheText)],
  ["warnings", hidden("warnings.py", warningsText)],
  ["logging", plain("logging/__init__.py", loggingText)],
  ["logging.config", plain("logging/config.py", loggingConfigText)],
  ["logging.handlers", plain("logging/handlers.py", loggingHandlersText)],
  ["math", native(mathModule)],
  ["numbers", plain("numbers.py", numbersText)],
  ["operator", hidden("operator.py", operatorText)],
  ["random", plain("random.py", randomText)],
  ["_regex", native(regexModule)],
  ["_sre", hidden("_sre.py", sreText)],
  ["re", plain("re/__init__.py", reText)],
  ["reprlib", plain("reprlib.py", reprlibText)],
  ["sys", native(sysModule)],
  ["_time", native(timeModule)],
  ["time", hidden("time.py", timeText)],
  ["_types", native(typesModule)],
  ["_traceback", native(tracebackModule)],
  ["traceback", plain("traceback.py", tracebackText)],
  ["types", hidden("types.py", typesText)],
  ["dataclasses", plain("dataclasses.py", dataclassesText)],
  ["copy", plain("copy.py", copyText)],
  ["_string", hidden("_string.py", formatterText)],
  ["statistics", plain("statistics.py", statisticsText)],
  ["string", plain("string/__init__.py", stringText)],
  ["contextvars", hidden("contextvars.py", contextvarsText)],
  ["typing", plain("typing.py", typingText)],
  ["_generics", hidden("_generics.py", genericsText)],
  ["io", hidden("io.py", ioText)],
  ["os", plain("os.py", osText)],
  ["posixpath", plain("posixpath.py", posixpathText)],
  ["__future__", plain("__future__.py", futureText)],
  ["gc", native(gcModule)],
  ["_weakref", native(weakReferenceModule)],
  ["weakref", plain("weakref.py", weakrefText)],
  ["textwrap", plain("textwrap.py", textwrapText)],
  ["os.path", plain("posixpath.py", posixpathText)],
  ["json", plain("json/__init__.py", jsonText)],
];
