/** Modules that people know and that are not here: why, and what a program can do instead. */

const NO_REQUESTS =
  "there is no web here: asyncio.open_connection and asyncio.start_server make both ends, and asyncio.sleep stands for a slow request";
const NO_SERVERS = "there is no web here: asyncio.start_server takes connections";
const NO_DATABASE = "there is no database here: a dict, and asyncio.sleep for the time it takes";
const NO_BROKER = "there is no broker here: asyncio.Queue hands things from one task to another";
const NO_ARRAYS = "use lists, and math, statistics or fractions";
const NO_SCREEN = "there is no screen to draw on: print what is to be seen";
const OTHER_LOOP =
  "only asyncio's own loop is shown here: TaskGroup, timeout and Queue are its words for the same";
const NO_PROCESSES = "only ProcessPoolExecutor of concurrent.futures stands for other processes";

const REASONS: Readonly<Record<string, readonly string[]>> = {
  [NO_REQUESTS]: [
    "aiohttp",
    "httpx",
    "requests",
    "urllib",
    "urllib3",
    "websockets",
    "http",
    "selenium",
    "bs4",
  ],
  [NO_SERVERS]: [
    "fastapi",
    "flask",
    "starlette",
    "uvicorn",
    "django",
    "sanic",
    "quart",
    "tornado",
    "socketserver",
  ],
  [NO_DATABASE]: [
    "sqlite3",
    "asyncpg",
    "aiosqlite",
    "aiomysql",
    "psycopg",
    "psycopg2",
    "sqlalchemy",
    "motor",
    "pymongo",
  ],
  [NO_BROKER]: ["redis", "aioredis", "celery", "aio_pika", "aiokafka", "pika"],
  [NO_ARRAYS]: ["numpy", "pandas", "scipy", "sklearn", "torch"],
  [NO_SCREEN]: ["matplotlib", "tkinter", "curses", "pygame", "turtle", "rich", "tqdm"],
  [OTHER_LOOP]: ["trio", "curio", "anyio", "gevent", "eventlet", "twisted", "greenlet"],
  [NO_PROCESSES]: ["multiprocessing", "_multiprocessing"],
  "the builtin open has its files in memory and does not wait; await asyncio.to_thread(…) calls it beside the loop":
    ["aiofiles", "aiopath"],
  "leave it out: asyncio.run(main()) is the same without it": ["uvloop", "nest_asyncio", "winloop"],
  "connections are not encrypted here": ["ssl"],
  "other programs cannot be started here: a coroutine with asyncio.sleep stands for the time that one takes":
    ["subprocess", "pty"],
  "write assert statements, or use unittest or doctest": [
    "pytest",
    "pytest_asyncio",
    "hypothesis",
    "nose",
  ],
  "set a breakpoint in the margin of the source": ["pdb", "bdb", "ipdb"],
  "time is virtual here and memory is the host's, so that there is nothing to measure": [
    "cProfile",
    "profile",
    "pstats",
    "tracemalloc",
    "resource",
  ],
  "keep data in dicts, and in files with pickle or json": ["dbm", "shelve"],
  "there is no C below this Python": ["ctypes", "cffi"],
  "the bytecode here is not CPython's": ["dis", "symtable"],
  "data are not compressed here": ["gzip", "bz2", "lzma", "zipfile", "tarfile"],
  "argparse is there": ["optparse"],
  "open one file after the other": ["fileinput"],
  "json, csv and tomllib are there": ["xml", "yaml"],
  "there is no mail here": ["email", "smtplib", "imaplib", "poplib"],
};

const BY_MODULE: ReadonlyMap<string, string> = new Map(
  Object.entries(REASONS).flatMap(([reason, modules]) =>
    modules.map((module) => [module, reason] as const),
  ),
);

/** What to add to "is not part of this simulation"; "" where there is nothing to be said. */
export function because(name: string): string {
  const reason = BY_MODULE.get(name.split(".")[0] ?? "");
  return reason === undefined ? "" : `: ${reason}`;
}
