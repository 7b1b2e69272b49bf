import { native, recorded } from "../builtins/library-entry.ts";
import type { ModuleSource } from "../builtins/modules.ts";
import asyncioPackage from "./library/__init__.py?raw";
import baseEvents from "./library/base_events.py?raw";
import coroutines from "./library/coroutines.py?raw";
import events from "./library/events.py?raw";
import exceptions from "./library/exceptions.py?raw";
import futures from "./library/futures.py?raw";
import locks from "./library/locks.py?raw";
import mixins from "./library/mixins.py?raw";
import queues from "./library/queues.py?raw";
import runners from "./library/runners.py?raw";
import taskgroups from "./library/taskgroups.py?raw";
import tasks from "./library/tasks.py?raw";
import timeouts from "./library/timeouts.py?raw";
import { asyncioModule } from "./module.ts";

/** A part of asyncio in Python: recorded, so that it can be stepped through. */
const part = (name: string, text: string): [string, ModuleSource] => [
  name === "__init__" ? "asyncio" : `asyncio.${name}`,
  recorded(`asyncio/library/${name}.py`, text),
];

/** The package `asyncio`: the kernel's machines as `_asyncio`, the rest in Python. */
export const ASYNCIO: readonly (readonly [string, ModuleSource])[] = [
  ["_asyncio", native(asyncioModule)],
  part("__init__", asyncioPackage),
  part("base_events", baseEvents),
  part("coroutines", coroutines),
  part("events", events),
  part("exceptions", exceptions),
  part("futures", futures),
  part("locks", locks),
  part("mixins", mixins),
  part("queues", queues),
  part("runners", runners),
  part("taskgroups", taskgroups),
  part("tasks", tasks),
  part("timeouts", timeouts),
];
