import concurrentText from "../library/concurrent/__init__.py?raw";
import executorsText from "../library/concurrent/futures/__init__.py?raw";
import baseText from "../library/concurrent/futures/_base.py?raw";
import processText from "../library/concurrent/futures/process.py?raw";
import threadText from "../library/concurrent/futures/thread.py?raw";
import queueText from "../library/queue.py?raw";
import threadingText from "../library/threading.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Threads, and what is built of them. */
export const THREADS: readonly (readonly [string, ModuleSource])[] = [
  ["concurrent", plain("concurrent/__init__.py", concurrentText)],
  ["concurrent.futures", plain("concurrent/futures/__init__.py", executorsText)],
  ["concurrent.futures._base", plain("concurrent/futures/_base.py", baseText)],
  ["concurrent.futures.process", plain("concurrent/futures/process.py", processText)],
  ["concurrent.futures.thread", plain("concurrent/futures/thread.py", threadText)],
  ["queue", plain("queue.py", queueText)],
  ["threading", plain("threading.py", threadingText)],
];
