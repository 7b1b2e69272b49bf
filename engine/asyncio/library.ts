import { hidden, native, recorded } from "../builtins/library-entry.ts";
import type { ModuleSource } from "../builtins/modules.ts";
import asyncioPackage from "./library/__init__.py?raw";
import baseEvents from "./library/base_events.py?raw";
import baseFutures from "./library/base_futures.py?raw";
import baseTasks from "./library/base_tasks.py?raw";
import constants from "./library/constants.py?raw";
import coroutines from "./library/coroutines.py?raw";
import events from "./library/events.py?raw";
import exceptions from "./library/exceptions.py?raw";
import formatHelpers from "./library/format_helpers.py?raw";
import futures from "./library/futures.py?raw";
import graph from "./library/graph.py?raw";
import locks from "./library/locks.py?raw";
import log from "./library/log.py?raw";
import mixins from "./library/mixins.py?raw";
import protocols from "./library/protocols.py?raw";
import queues from "./library/queues.py?raw";
import runners from "./library/runners.py?raw";
import selectorEvents from "./library/selector_events.py?raw";
import selectorTransports from "./library/selector_transports.py?raw";
import sendfile from "./library/sendfile.py?raw";
import servers from "./library/servers.py?raw";
import staggered from "./library/staggered.py?raw";
import streams from "./library/streams.py?raw";
import subprocess from "./library/subprocess.py?raw";
import taskgroups from "./library/taskgroups.py?raw";
import tasks from "./library/tasks.py?raw";
import threads from "./library/threads.py?raw";
import timeouts from "./library/timeouts.py?raw";
import transports from "./library/transports.py?raw";
import unixEvents from "./library/unix_events.py?raw";
import unixSockets from "./library/unix_sockets.py?raw";
import { asyncioModule } from "./module.ts";

/** A part of asyncio in Python: recorded, so that it can be stepped through. */
const part = (name: string, text: string): [string, ModuleSource] => [
  name === "__init__" ? "asyncio" : `asyncio.${name}`,
  recorded(`asyncio/library/${name}.py`, text),
];

/** A part that only makes texts: nobody wants to step through it. */
const helper = (name: string, text: string): [string, ModuleSource] => [
  `asyncio.${name}`,
  hidden(`asyncio/library/${name}.py`, text),
];

/** The package `asyncio`: the kernel's machines as `_asyncio`, the rest in Python. */
export const ASYNCIO: readonly (readonly [string, ModuleSource])[] = [
  ["_asyncio", native(asyncioModule)],
  part("__init__", asyncioPackage),
  part("base_events", baseEvents),
  helper("base_futures", baseFutures),
  helper("base_tasks", baseTasks),
  helper("constants", constants),
  part("coroutines", coroutines),
  part("events", events),
  part("exceptions", exceptions),
  helper("format_helpers", formatHelpers),
  part("futures", futures),
  helper("graph", graph),
  part("locks", locks),
  helper("log", log),
  part("mixins", mixins),
  part("protocols", protocols),
  part("queues", queues),
  part("runners", runners),
  part("selector_events", selectorEvents),
  part("selector_transports", selectorTransports),
  part("sendfile", sendfile),
  part("servers", servers),
  part("staggered", staggered),
  part("streams", streams),
  part("subprocess", subprocess),
  part("taskgroups", taskgroups),
  part("tasks", tasks),
  part("threads", threads),
  part("timeouts", timeouts),
  part("transports", transports),
  part("unix_events", unixEvents),
  part("unix_sockets", unixSockets),
];
