import unixNamesText from "../library/_unix_names.py?raw";
import errnoText from "../library/errno.py?raw";
import selectText from "../library/select.py?raw";
import selectorsText from "../library/selectors.py?raw";
import socketText from "../library/socket.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { socketModule } from "./socket-module.ts";

/** Sockets, and what waits for them. */
export const SOCKETS: readonly (readonly [string, ModuleSource])[] = [
  ["_socket", native(socketModule)],
  ["_unix_names", hidden("_unix_names.py", unixNamesText)],
  ["errno", plain("errno.py", errnoText)],
  ["select", hidden("select.py", selectText)],
  ["selectors", plain("selectors.py", selectorsText)],
  ["socket", plain("socket.py", socketText)],
];
