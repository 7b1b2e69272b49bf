import { builtinsModule } from "../builtins-module.ts";
import { containersModule } from "../containers/containers-module.ts";
import { contextvarsModule } from "../contextvars-module.ts";
import { gcModule } from "../gc-module.ts";
import futureText from "../library/__future__.py?raw";
import collectionsCoreText from "../library/_collections.py?raw";
import functoolsCoreText from "../library/_functools.py?raw";
import heapqCoreText from "../library/_heapq.py?raw";
import contextvarsText from "../library/contextvars.py?raw";
import heapqText from "../library/heapq.py?raw";
import reprlibText from "../library/reprlib.py?raw";
import typesText from "../library/types.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { signalModule } from "../signals/signal-module.ts";
import { staticModule } from "../static-module.ts";
import { sysModule } from "../sys-module.ts";
import { threadModule } from "../threads/thread-module.ts";
import { typesModule } from "../types-module.ts";
import { weakReferenceModule } from "../weak-references.ts";

/** What asyncio needs, and what any program has. */
export const CORE_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["builtins", native(builtinsModule)],
  ["sys", native(sysModule)],
  ["_types", native(typesModule)],
  ["types", hidden("types.py", typesText)],
  ["_containers", native(containersModule)],
  ["_collections", hidden("_collections.py", collectionsCoreText)],
  ["_functools", hidden("_functools.py", functoolsCoreText)],
  ["_heapq", hidden("_heapq.py", heapqCoreText)],
  ["heapq", plain("heapq.py", heapqText)],
  ["_contextvars", native(contextvarsModule)],
  ["contextvars", hidden("contextvars.py", contextvarsText)],
  ["_signal", native(signalModule)],
  ["_thread", native(threadModule)],
  ["_static", native(staticModule)],
  ["gc", native(gcModule)],
  ["_weakref", native(weakReferenceModule)],
  ["reprlib", plain("reprlib.py", reprlibText)],
  ["__future__", plain("__future__.py", futureText)],
];
